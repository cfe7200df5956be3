"""An editor as the server sees one: JSON-RPC over the pipes of a process, every wait with an end."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import IO, Any

JSON = Any
"""What comes out of JSON: each test knows the form of what it asked for."""

PATIENCE = 30
"""Seconds after which a test gives up."""

MODERN: dict[str, object] = {
    "general": {"positionEncodings": ["utf-16"]},
    "textDocument": {"documentSymbol": {"hierarchicalDocumentSymbolSupport": True}},
    "workspace": {"workspaceEdit": {"documentChanges": True}},
}
"""What most editors can do."""


class Editor:
    """One side of a session."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdin
        assert process.stdout
        self.process = process
        self._out: IO[bytes] = process.stdin
        self._in: IO[bytes] = process.stdout
        self._messages: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._passed: list[dict[str, Any]] = []
        self._number = 0
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        while line := self._in.readline():
            size = 0
            while line.strip():
                name, _, value = line.partition(b":")
                size = int(value) if name.lower() == b"content-length" else size
                line = self._in.readline()
            self._messages.put(json.loads(self._in.read(size)))
        self._messages.put(None)

    def send_raw(self, body: bytes) -> None:
        self._out.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._out.flush()

    def _send(self, **message: object) -> None:
        self.send_raw(json.dumps({"jsonrpc": "2.0"} | message).encode())

    def notify(self, method: str, params: object = None) -> None:
        self._send(method=method, params=params)

    def start(self, method: str, params: object = None) -> int:
        self._number += 1
        self._send(id=self._number, method=method, params=params)
        return self._number

    def request(self, method: str, params: object = None) -> JSON:
        message = self.answer(self.start(method, params))
        assert "error" not in message, message
        return message["result"]

    def answer(self, number: int | None) -> dict[str, Any]:
        return self.wait(lambda message: "method" not in message and message.get("id") == number)

    def told(self, method: str, fits: Callable[[Mapping[str, Any]], bool] = lambda _: True) -> dict[str, Any]:
        """The parameters of the next message of a method that fits."""
        found = self.wait(lambda message: message.get("method") == method and fits(message["params"] or {}))
        params: dict[str, Any] = found["params"]
        return params

    def wait(self, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The first message that fits, of those that came and those to come."""
        for at, message in enumerate(self._passed):
            if fits(message):
                return self._passed.pop(at)
        while True:
            message_ = self._messages.get(timeout=PATIENCE)
            assert message_ is not None, f"the server has gone; before that it said {self._passed}"
            if fits(message_):
                return message_
            self._passed.append(message_)

    # what editors do

    def initialize(self, capabilities: object = None, **more: object) -> dict[str, Any]:
        params = {
            "processId": None,
            "rootUri": None,
            "capabilities": MODERN if capabilities is None else capabilities,
        } | more
        result: dict[str, Any] = self.request("initialize", params)
        self.notify("initialized", {})
        return result

    def open(self, uri: str, text: str, language: str = "markdown") -> dict[str, Any]:
        """Open a document; what is told of it."""
        document = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})
        return self.published(uri, 1)

    def change(self, uri: str, version: int, text: str) -> None:
        params = {"textDocument": {"uri": uri, "version": version}, "contentChanges": [{"text": text}]}
        self.notify("textDocument/didChange", params)

    def published(self, uri: str, version: int | None) -> dict[str, Any]:
        return self.told(
            "textDocument/publishDiagnostics",
            lambda params: params["uri"] == uri and params.get("version") == version,
        )

    def at(self, method: str, uri: str, line: int, character: int) -> JSON:
        position = {"line": line, "character": character}
        return self.request(f"textDocument/{method}", {"textDocument": {"uri": uri}, "position": position})

    def actions(self, uri: str, range: object, **context: object) -> list[dict[str, Any]]:
        params = {"textDocument": {"uri": uri}, "range": range, "context": {"diagnostics": []} | context}
        found: list[dict[str, Any]] = self.request("textDocument/codeAction", params)
        return found

    def close(self) -> None:
        self.process.kill()
        self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)

    def leave(self) -> int:
        assert self.request("shutdown") is None
        self.notify("exit")
        return self.process.wait(PATIENCE)


@contextmanager
def session(*arguments: str) -> Iterator[Editor]:
    """An editor with a server of its own."""
    command = [sys.executable, "-m", "briefs", "lsp", *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        editor = Editor(process)
        try:
            yield editor
        finally:
            editor.close()


def applied(text: str, edits: list[dict[str, Any]], encoding: str = "utf-16") -> str:
    """The text after edits, applied as an editor applies them."""
    for edit in sorted(edits, key=lambda edit: _key(edit["range"]["start"]), reverse=True):
        start, end = (offset(text, edit["range"][side], encoding) for side in ("start", "end"))
        text = text[:start] + edit["newText"] + text[end:]
    return text


def _key(position: Mapping[str, int]) -> tuple[int, int]:
    return position["line"], position["character"]


def offset(text: str, position: Mapping[str, int], encoding: str = "utf-16") -> int:
    """The character at a place, counted in another way than the server does."""
    starts = [0]
    for at, character in enumerate(text):
        if character == "\n" or (character == "\r" and text[at + 1 : at + 2] != "\n"):
            starts.append(at + 1)
    codec, size = {"utf-16": ("utf-16-le", 2), "utf-8": ("utf-8", 1), "utf-32": ("utf-32-le", 4)}[encoding]
    at, left = starts[position["line"]], position["character"]
    while left > 0:
        left -= len(text[at].encode(codec)) // size
        at += 1
    assert left == 0, "the place is in the middle of a character"
    return at
