"""Which request is answered by whom, and what becomes of one that fails: an entry in the editor's log, nothing more.

Documents come whole with every change. pygls can put changes together itself, but counts U+2028 and others as line
ends, which the protocol does not, and would put them in the wrong place.

Knows the protocol. Must not know how anything is answered.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Final, cast
from urllib.parse import unquote

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer

from briefs.__about__ import __version__
from briefs.checks.selection import Selection, choose
from briefs.errors import BriefsError
from briefs.lsp import answers
from briefs.lsp.client import Client
from briefs.lsp.desk import Desk
from briefs.lsp.formatting import DeclinedError
from briefs.lsp.messages import Messages
from briefs.lsp.report import SOURCE, diagnostics
from briefs.lsp.sheet import Sheet, format_of, path_of
from briefs.lsp.standard import SETTINGS, Wishes, chosen

PAUSE: Final = 0.1
"""Seconds without a keystroke after which a document is checked."""


class Server(LanguageServer):
    """A language server for briefs."""

    def __init__(self) -> None:
        whole = types.TextDocumentSyncKind.Full
        super().__init__(SOURCE, __version__, text_document_sync_kind=whole, protocol_cls=Messages)
        self.messages = cast("Messages", self.protocol)
        self.desk = Desk()
        self.client = Client()
        self.wishes = Wishes()
        self.is_done = False
        """Whether the editor has said that it is about to leave."""
        self._checks: dict[str, asyncio.Task[None]] = {}
        self._complaint = ""
        for method, options, answer in answers.ANSWERS:
            self.feature(method, options)(_answering(answer))
        for method, follow in _EVENTS.items():
            self.feature(method)(follow)

    def report_server_error(self, error: Exception, source: type[Exception]) -> None:
        """Put what went wrong into the log of the editor, in one line; nobody is to be interrupted by it."""
        if source is JsonRpcException and not isinstance(error, JsonRpcException):
            self.messages.refuse()
        self.tell(f"{type(error).__name__}: {error}")

    def tell(self, message: str) -> None:
        """Write a line into the log of the editor."""
        text = " ".join(message.split())[:500]
        self.window_log_message(types.LogMessageParams(types.MessageType.Warning, f"briefs: {text}"))

    def show(self, message: str, kind: types.MessageType = types.MessageType.Info) -> None:
        """Show a sentence to the user."""
        self.window_show_message(types.ShowMessageParams(kind, message))

    def take(self, uri: str) -> Sheet | None:
        """The document as the editor has it now, held to the rules of its folder."""
        # pygls may keep documents by their names without escapes: `a b.md` for `a%20b.md`.
        known = self.workspace.text_documents
        document = known.get(unquote(uri)) or known.get(uri)
        written = format_of(uri, document.language_id, document.source) if document else None
        selection = self._rules(uri) if written else None
        if document is None or written is None or selection is None:
            self.desk.drop(uri)
            return None
        sheet = Sheet(uri, document.version, document.source, written, self.client, selection)
        self.desk.put(sheet)
        return sheet

    def _rules(self, uri: str) -> Selection | None:
        try:
            selection, complaint = chosen(path_of(uri), self.wishes), ""
        except (BriefsError, ValueError, OSError) as error:
            selection, complaint = choose(), f"The settings of briefs cannot be used: {error}"
        if complaint and complaint != self._complaint:  # once, and not with every keystroke
            self.show(complaint, types.MessageType.Warning)
        self._complaint = complaint
        return selection

    def check(self, uri: str, pause: float = 0.0) -> None:
        """Take a document as it is now, and tell what there is to say about it as soon as nobody types any more."""
        sheet = self.take(uri)
        if (waiting := self._checks.pop(uri, None)) is not None:
            waiting.cancel()
        if self.client.pulls:
            return
        if sheet is None:
            self.publish(uri, None, [])
            return
        task = asyncio.get_running_loop().create_task(self._checked(sheet, pause))
        self._checks[uri] = task

    async def _checked(self, sheet: Sheet, pause: float) -> None:
        await asyncio.sleep(pause)
        try:
            found = await self.desk.ask(lambda: diagnostics(sheet))
        except Exception as error:  # noqa: BLE001 - a rule of a plug-in may fail as it likes; typing goes on
            self.tell(f"{sheet.uri} could not be checked: {type(error).__name__}: {error}")
            return
        if self.desk.is_last(sheet):
            self.publish(sheet.uri, sheet.version, found)

    def publish(self, uri: str, version: int | None, found: list[types.Diagnostic]) -> None:
        """Send what there is to say about a version of a document."""
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))

    def check_all(self) -> None:
        """Check every open document again: the rules may be others now."""
        for document in tuple(self.workspace.text_documents.values()):
            self.check(document.uri)
        if self.client.pulls and self.client.refreshes:
            self.workspace_diagnostic_refresh(None)


def _answering(answer: answers.Answer) -> Callable[[Server, answers.Asked], Coroutine[None, None, object]]:
    """A handler for a request about a document; without an answer where that is not open or none of ours."""

    async def handler(ls: Server, params: answers.Asked) -> object:
        sheet = ls.desk.get(params.text_document.uri)
        try:
            return await ls.desk.ask(lambda: answer(sheet, params))
        except DeclinedError as reason:
            ls.show(str(reason))
        except Exception as error:  # noqa: BLE001 - an answer that fails is no answer, and no traceback in an editor
            ls.tell(f"{answer.__name__} has failed: {type(error).__name__}: {error}")
        return None

    return handler


def _begin(ls: Server, params: types.InitializeParams) -> None:
    encoding = ls.workspace.position_encoding
    ls.client = Client.of(params.capabilities, encoding)
    ls.wishes = Wishes.parse(params.initialization_options)


def _watch(ls: Server, params: types.InitializedParams) -> None:
    del params
    if ls.client.watches:
        watchers = [types.FileSystemWatcher(pattern) for pattern in SETTINGS]
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
        method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
        ls.client_register_capability(types.RegistrationParams([types.Registration(SOURCE, method, options)]))


def _open(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    ls.check(params.text_document.uri)


def _change(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    ls.check(params.text_document.uri, PAUSE)


def _save(ls: Server, params: types.DidSaveTextDocumentParams) -> None:
    ls.check(params.text_document.uri)


def _close(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    ls.check(params.text_document.uri)


def _set(ls: Server, params: types.DidChangeConfigurationParams) -> None:
    if params.settings:
        ls.wishes = Wishes.parse(params.settings)
    ls.check_all()


def _settings_changed(ls: Server, params: types.DidChangeWatchedFilesParams) -> None:
    del params
    ls.check_all()


def _shut_down(ls: Server, params: None) -> None:
    del params
    ls.is_done = True


_EVENTS: Final[dict[str, Callable[..., None]]] = {
    types.INITIALIZE: _begin,
    types.INITIALIZED: _watch,
    types.TEXT_DOCUMENT_DID_OPEN: _open,
    types.TEXT_DOCUMENT_DID_CHANGE: _change,
    types.TEXT_DOCUMENT_DID_SAVE: _save,
    types.TEXT_DOCUMENT_DID_CLOSE: _close,
    types.WORKSPACE_DID_CHANGE_CONFIGURATION: _set,
    types.WORKSPACE_DID_CHANGE_WATCHED_FILES: _settings_changed,
    types.SHUTDOWN: _shut_down,
}
"""What is followed, and by whom."""
