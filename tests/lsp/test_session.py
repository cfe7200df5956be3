"""Real sessions: `briefs lsp` as a process, and an editor that talks to it on its standard streams."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import briefs
from tests.lsp.client import MODERN, PATIENCE, Editor, applied, offset, session

URI = "file:///desk/ferry.md"
BRIEF = """\
# Ferry line reopens

07.05.19

**The ferry to Norr sails again on April 30, after a winter in the dock.**

**Why it matters:** It is the only way across.

**The catch: **It takes no lorries.

*Source:* [The harbour office](https://harbour.example/ferry)
"""

ESCAPED = [
    "file:///desk/a%20ferry.md",
    "file:///desk/f%C3%A4hre.md",
    "file:///c%3A/desk/ferry.md",
    "file:///d/50%2525.md",
]
"""How editors name files with spaces, other letters, the drives of Windows, and percent signs."""


def test_a_session_from_the_first_word_to_the_last() -> None:
    with session() as editor:
        answer = editor.initialize()
        assert answer["serverInfo"] == {"name": "briefs", "version": briefs.__version__}
        told = editor.open(URI, BRIEF)
        codes = {found["code"]: found for found in told["diagnostics"]}
        date = codes["BRF010"]
        assert date["range"] == {"start": {"line": 2, "character": 0}, "end": {"line": 2, "character": 8}}
        assert (date["severity"], date["source"], date["data"]["name"]) == (2, "briefs", "ambiguous-date")

        fix = next(each for each in editor.actions(URI, date["range"]) if each.get("isPreferred"))
        (change,) = fix["edit"]["documentChanges"]
        assert change["textDocument"] == {"uri": URI, "version": 1}
        mended = applied(BRIEF, change["edits"])
        assert "2019-05-07" in mended
        editor.change(URI, 2, mended)
        assert "BRF010" not in {found["code"] for found in editor.published(URI, 2)["diagnostics"]}

        assert "why-it-matters" in editor.at("hover", URI, 6, 4)["contents"]["value"]
        (title,) = editor.request("textDocument/documentSymbol", {"textDocument": {"uri": URI}})
        assert title["name"] == "Ferry line reopens"
        assert [child["detail"] for child in title["children"]][:3] == ["lede", "why-it-matters", "yes-but"]

        typing = mended + "\n**What's n"
        editor.change(URI, 3, typing)
        items = editor.at("completion", URI, typing.count("\n"), 10)["items"]
        chosen = next(item for item in items if item["label"] == "What's next")
        typed = applied(typing, [chosen["textEdit"]])
        assert typed.endswith("\n**What's next:** ")
        assert briefs.read(typed + "Lorries.", "markdown").brief.sections[-1].kind == "whats-next"  # type: ignore[union-attr]

        editor.change(URI, 4, mended)
        options = {"tabSize": 4, "insertSpaces": True}
        edits = editor.request("textDocument/formatting", {"textDocument": {"uri": URI}, "options": options})
        assert briefs.read(applied(mended, edits), "markdown").brief == briefs.read(mended, "markdown").brief

        editor.notify("textDocument/didClose", {"textDocument": {"uri": URI}})
        assert editor.published(URI, None)["diagnostics"] == []
        assert editor.leave() == 0
        assert editor.process.stderr
        assert editor.process.stderr.read() == b""


def test_the_findings_are_those_of_the_check() -> None:
    with session("--stdio") as editor:
        editor.initialize()
        told = editor.open(URI, BRIEF)["diagnostics"]
    found = briefs.check(briefs.read(BRIEF, "markdown"))
    assert [each["code"] for each in told] == [each.code for each in found]
    for ours, theirs in zip(found, told, strict=True):
        assert ours.span
        assert offset(BRIEF, theirs["range"]["start"]) == ours.span.start
        assert offset(BRIEF, theirs["range"]["end"]) == ours.span.end


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_places_are_counted_as_agreed(encoding: str, end: str) -> None:
    text = (
        f"# 🛥️ Fähre{end}{end}\u2028\x0b**🚢 Das ist der Vorspann.**{end}{end}Größe 🐟🐟 [here](javascript:x) ok.{end}"
    )
    with session() as editor:
        answer = editor.initialize(MODERN | {"general": {"positionEncodings": [encoding]}})
        assert answer["capabilities"]["positionEncoding"] == encoding
        told = editor.open(URI, text)["diagnostics"]
    spans = {found.code: found.span for found in briefs.check(briefs.read(text, "markdown"))}
    assert told
    assert any(found["range"]["start"]["character"] > 8 for found in told)
    for found in told:
        span = spans[found["code"]]
        assert span
        place = found["range"]
        assert (offset(text, place["start"], encoding), offset(text, place["end"], encoding)) == (span.start, span.end)


def test_what_is_written_into_a_text_of_carriage_returns_has_them_too() -> None:
    text = BRIEF.replace("\n", "\r\n")
    with session() as editor:
        editor.initialize()
        date = next(found for found in editor.open(URI, text)["diagnostics"] if found["code"] == "BRF010")
        actions = editor.actions(URI, date["range"])
        quiet = next(each for each in actions if each["title"] == "Suppress BRF010 for this line")
        after = applied(text, quiet["edit"]["documentChanges"][0]["edits"])
    assert "<!-- briefs-disable-next-line BRF010 -->\r\n07.05.19" in after
    assert "\n" not in after.replace("\r\n", "")


def test_all_safe_fixes_are_made_at_once_when_a_file_is_saved() -> None:
    with session() as editor:
        editor.initialize()
        before = editor.open(URI, BRIEF)["diagnostics"]
        (action,) = editor.actions(URI, before[0]["range"], only=["source.fixAll"], triggerKind=2)
        assert action["kind"] == "source.fixAll.briefs"
        mended = applied(BRIEF, action["edit"]["documentChanges"][0]["edits"])
        editor.change(URI, 2, mended)
        after = editor.published(URI, 2)["diagnostics"]
    assert any(found["data"].get("fix") for found in before)
    assert not any(found["data"].get("fix", {}).get("safe") for found in after)


def test_only_the_last_version_counts_while_somebody_types() -> None:
    with session() as editor:
        editor.initialize()
        editor.open(URI, BRIEF)
        for version in range(2, 60):
            editor.change(URI, version, BRIEF + "x" * version)
        editor.published(URI, 59)
        assert editor.leave() == 0


def test_a_long_document_keeps_nobody_waiting() -> None:
    line = "**Why it matters:** 🐟 It is the only way across, and [a link](#) too.\n\n"
    text = "# Ferries\n\n07.05.19\n\n" + line * (1_000_000 // len(line))
    with session() as editor:
        editor.initialize()
        editor.notify(
            "textDocument/didOpen",
            {"textDocument": {"uri": URI, "languageId": "markdown", "version": 1, "text": text}},
        )
        editor.change(URI, 2, BRIEF)
        assert editor.published(URI, 2)["diagnostics"]
        editor.change(URI, 3, text)
        assert editor.published(URI, 3)["diagnostics"]
        assert editor.leave() == 0


def test_a_document_that_cannot_be_read_is_an_error_at_its_place() -> None:
    with session() as editor:
        editor.initialize()
        uri = "file:///desk/ferry.brief.json"
        told = editor.open(uri, '{"title": "Ferry",\n "lede": ', "json")["diagnostics"]
        assert [found["severity"] for found in told] == [1]
        assert told[0]["range"]["start"]["line"] == 1
        assert editor.request("textDocument/documentSymbol", {"textDocument": {"uri": uri}}) == []
        assert editor.at("hover", uri, 0, 3) is not None
        assert editor.leave() == 0


PAGE = """\
<!doctype html>
<title>Ferry line reopens</title>
<h1>Ferry line reopens</h1>
<p>07.05.19</p>
<p><b>The ferry to Norr sails again on April 30, after a winter in the dock.</b></p>
<p><b>Why it matters:</b> It is the only way across.</p>
<p><b>The catch:</b> It takes no lorries.</p>
<p>Source: <a href="https://harbour.example/ferry">The harbour office</a></p>
"""


@pytest.mark.parametrize("name", ["json", "html"])
def test_json_and_html_are_briefs_too(name: str) -> None:
    text = PAGE if name == "html" else briefs.dumps(briefs.loads(BRIEF, "markdown"), "json")
    uri = f"file:///desk/ferry.{name}"
    with session() as editor:
        editor.initialize()
        told = editor.open(uri, text, name)["diagnostics"]
        assert [each["code"] for each in told] == [each.code for each in briefs.check(briefs.read(text, name))]
        (title,) = editor.request("textDocument/documentSymbol", {"textDocument": {"uri": uri}})
        details = [child["detail"] for child in title["children"]]
        assert {"lede", "why-it-matters", "yes-but", "source"} <= set(details)
        assert editor.leave() == 0


def test_a_page_is_mended_where_it_stands() -> None:
    uri = "file:///desk/ferry.html"
    with session() as editor:
        editor.initialize()
        told = editor.open(uri, PAGE, "html")["diagnostics"]
        date = next(found for found in told if found["code"] == "BRF010")
        fix = next(each for each in editor.actions(uri, date["range"]) if each.get("isPreferred"))
        mended = applied(PAGE, fix["edit"]["documentChanges"][0]["edits"])
        editor.change(uri, 2, mended)
        assert "BRF010" not in {found["code"] for found in editor.published(uri, 2)["diagnostics"]}
        assert editor.leave() == 0


@pytest.mark.parametrize(
    ("uri", "language", "text"),
    [
        ("file:///desk/notes.txt", "plaintext", BRIEF),
        ("file:///desk/package.json", "json", '{"name": "ferries", "version": "1"}'),
        ("file:///desk/settings.json", "jsonc", "{ // mine\n}"),
    ],
)
def test_what_is_no_brief_is_left_alone(uri: str, language: str, text: str) -> None:
    with session() as editor:
        editor.initialize()
        document = {"uri": uri, "languageId": language, "version": 1, "text": text}
        editor.notify("textDocument/didOpen", {"textDocument": document})
        assert editor.published(uri, None)["diagnostics"] == []
        assert editor.at("hover", uri, 0, 0) is None
        assert editor.leave() == 0


def test_an_editor_that_asks_for_diagnostics_is_not_told_them_twice() -> None:
    with session() as editor:
        editor.initialize({"textDocument": {"diagnostic": {}}})
        document = {"uri": URI, "languageId": "markdown", "version": 1, "text": BRIEF}
        editor.notify("textDocument/didOpen", {"textDocument": document})
        report = editor.request("textDocument/diagnostic", {"textDocument": {"uri": URI}})
        assert report["kind"] == "full"
        assert "BRF010" in {found["code"] for found in report["items"]}
        editor.leave()
        assert not [each for each in editor._passed if each.get("method") == "textDocument/publishDiagnostics"]


def test_an_editor_that_asks_is_told_to_ask_again_when_rules_change() -> None:
    capabilities = {"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {"refreshSupport": True}}}
    with session() as editor:
        editor.initialize(capabilities)
        document = {"uri": URI, "languageId": "markdown", "version": 1, "text": BRIEF}
        editor.notify("textDocument/didOpen", {"textDocument": document})
        editor.notify("workspace/didChangeConfiguration", {"settings": {"briefs": {"select": ["BRF010"]}}})
        asked = editor.wait(lambda message: message.get("method") == "workspace/diagnostic/refresh")
        editor._send(id=asked["id"], result=None)
        report = editor.request("textDocument/diagnostic", {"textDocument": {"uri": URI}})
        assert [found["code"] for found in report["items"]] == ["BRF010"]
        assert editor.leave() == 0


def test_an_editor_of_few_words_gets_what_it_knows() -> None:
    with session() as editor:
        editor.initialize({})
        date = next(found for found in editor.open(URI, BRIEF)["diagnostics"] if found["code"] == "BRF010")
        fix = next(each for each in editor.actions(URI, date["range"]) if each.get("isPreferred"))
        assert set(fix["edit"]["changes"]) == {URI}
        flat = editor.request("textDocument/documentSymbol", {"textDocument": {"uri": URI}})
        assert [each["name"] for each in flat][:3] == [
            "Ferry line reopens",
            "The ferry to Norr sails again on April 30, after a winter in the dock.",
            "Why it matters",
        ]
        assert flat[1]["containerName"] == "Ferry line reopens"


def test_rules_are_chosen_in_the_settings_of_the_editor() -> None:
    with session() as editor:
        editor.initialize(initializationOptions={"ignore": ["BRF010"]})
        assert "BRF010" not in {found["code"] for found in editor.open(URI, BRIEF)["diagnostics"]}
        editor.notify("workspace/didChangeConfiguration", {"settings": {"briefs": {"select": "BRF010"}}})
        assert [found["code"] for found in editor.published(URI, 1)["diagnostics"]] == ["BRF010"]
        editor.notify("workspace/didChangeConfiguration", {"settings": {"briefs": {"profile": "yesterday"}}})
        message = editor.told("window/showMessage")["message"]
        assert message.startswith("The settings of briefs cannot be used: ")
        assert "yesterday" in message
        assert editor.published(URI, 1)["diagnostics"]
        assert editor.leave() == 0


def test_files_of_settings_are_watched() -> None:
    watching = {"didChangeWatchedFiles": {"dynamicRegistration": True}}
    with session() as editor:
        editor.initialize(MODERN | {"workspace": watching})
        asked = editor.wait(lambda message: message.get("method") == "client/registerCapability")
        editor._send(id=asked["id"], result=None)
        (registration,) = asked["params"]["registrations"]
        patterns = [each["globPattern"] for each in registration["registerOptions"]["watchers"]]
        assert patterns == ["**/briefs.toml", "**/pyproject.toml"]
        first = editor.open(URI, BRIEF)
        editor.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": "file:///briefs.toml", "type": 2}]})
        assert editor.published(URI, 1) == first
        assert editor.leave() == 0


def test_formatting_keeps_comments_and_line_ends() -> None:
    text = "# Ferry\r\n\r\n* one\r\n* two\r\n\r\n<!-- keep -->\r\n"
    with session() as editor:
        editor.initialize()
        editor.open(URI, text)
        params = {"textDocument": {"uri": URI}, "options": {"tabSize": 4, "insertSpaces": True}}
        edits = editor.request("textDocument/formatting", params)
        assert applied(text, edits) == briefs.reformat(text)
        assert applied(text, edits) == text.replace("* ", "- ")


def test_formatting_that_is_refused_is_a_sentence_and_no_error() -> None:
    with session() as editor:
        editor.initialize()
        uri = "file:///desk/ferry.html"
        editor.open(uri, "<h1>Ferry</h1><p>It sails.</p>", "html")
        options = {"tabSize": 4, "insertSpaces": True}
        params = {"textDocument": {"uri": uri}, "options": options}
        assert editor.request("textDocument/formatting", params) is None
        message = editor.told("window/showMessage")
        assert message == {"type": 3, "message": "Only Markdown is formatted, and this document is HTML."}


def test_broken_messages_are_answered_and_the_next_one_is_read() -> None:
    with session() as editor:
        editor.initialize()
        editor.send_raw(b'{"jsonrpc": "2.0", "id"')
        assert editor.answer(None)["error"]["code"] == -32700
        editor.send_raw(b"[" * 100_000)
        assert editor.answer(None)["error"]["code"] == -32700
        editor.send_raw(b'["no", "object"]')
        editor.send_raw(b'{"id": 1}')
        editor.send_raw(b"\xff\xfe")
        number = editor.start("textDocument/hover", {"textDocument": 5})
        assert editor.answer(number)["error"]["code"] == -32602
        number = editor.start("textDocument/nothing", {})
        assert editor.answer(number)["error"]["code"] == -32601
        number = editor.start(
            "textDocument/hover", {"textDocument": {"uri": URI}, "position": {"line": 9, "character": 9}}
        )
        assert editor.answer(number)["result"] is None
        editor.notify("textDocument/didChange", {"textDocument": {"uri": URI}, "contentChanges": "none"})
        editor.notify("$/unknown", {})
        assert editor.open(URI, BRIEF)["diagnostics"]
        for line, character in ((0, 99999), (99999, 0), (99999, 99999)):
            editor.at("hover", URI, line, character)
            editor.at("completion", URI, line, character)
            place = {"line": line, "character": character}
            editor.actions(URI, {"start": place, "end": place})
        assert editor.leave() == 0
        assert editor.process.stderr
        assert editor.process.stderr.read() == b""


def test_a_question_before_the_introduction_is_an_error() -> None:
    with session() as editor:
        params = {"textDocument": {"uri": URI}, "position": {"line": 0, "character": 0}}
        assert editor.answer(editor.start("textDocument/hover", params)).get("result") is None
        editor.notify(
            "textDocument/didOpen", {"textDocument": {"uri": URI, "languageId": "x", "version": 1, "text": ""}}
        )
        assert editor.initialize()


def test_who_leaves_without_goodbye_is_told_so_by_the_exit_code() -> None:
    with session() as editor:
        editor.initialize()
        editor.notify("exit")
        assert editor.process.wait(PATIENCE) == 1


def test_a_closed_stream_ends_the_server() -> None:
    with session() as editor:
        editor.initialize()
        editor.open(URI, BRIEF)
        editor._out.close()
        assert editor.process.wait(PATIENCE) == 1
        assert editor.process.stderr
        assert editor.process.stderr.read() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_server_though_it_waits_for_input(number: signal.Signals) -> None:
    with session() as editor:
        editor.initialize()
        editor.process.send_signal(number)
        assert editor.process.wait(PATIENCE) == 128 + number


def test_without_pygls_one_line_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "pygls.py").write_text("raise ImportError('not here')\n", encoding="utf-8")
    code = f"import sys; sys.path.insert(0, {json.dumps(str(tmp_path))}); from briefs.cli import main; main()"
    command = [sys.executable, "-c", code, "lsp"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=PATIENCE)
    assert (done.returncode, done.stdout) == (2, "")
    needed = "the language server needs pygls, which is not installed: pip install 'analysis-briefs[lsp]'"
    assert done.stderr == f"briefs: error: {needed}\n"


def test_a_rule_that_fails_is_a_line_in_the_log(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(FAILING, encoding="utf-8")
    code = f"import sys; sys.path.insert(0, {json.dumps(str(tmp_path))}); import sitecustomize; " + MAIN
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code, "lsp"], stdin=pipe, stdout=pipe, stderr=pipe) as process:
        editor = Editor(process)
        editor.initialize()
        document = {"uri": URI, "languageId": "markdown", "version": 1, "text": BRIEF}
        editor.notify("textDocument/didOpen", {"textDocument": document})
        logged = editor.told("window/logMessage")["message"]
        assert logged == f"briefs: {URI} could not be checked: ZeroDivisionError: a bad rule"
        assert editor.at("hover", URI, 0, 0) is None
        assert editor.leave() == 0
        assert process.stderr
        assert process.stderr.read() == b"printed by mistake\n"
        editor.close()


def test_the_settings_of_the_folder_hold_as_they_do_for_the_check(tmp_path: Path) -> None:
    settings, document = tmp_path / "briefs.toml", tmp_path / "drafts" / "ferry.md"
    settings.write_text('ignore = ["BRF010"]\n', encoding="utf-8")
    with session() as editor:
        editor.initialize()
        uri = document.as_uri()
        assert "BRF010" not in {found["code"] for found in editor.open(uri, BRIEF)["diagnostics"]}
        settings.write_text('select = ["BRF010"]\n', encoding="utf-8")
        changes = {"changes": [{"uri": settings.as_uri(), "type": 2}]}
        editor.notify("workspace/didChangeWatchedFiles", changes)
        assert [found["code"] for found in editor.published(uri, 1)["diagnostics"]] == ["BRF010"]
        settings.write_text('select = "\n', encoding="utf-8")
        editor.notify("workspace/didChangeWatchedFiles", changes)
        assert "briefs.toml:1:" in editor.told("window/showMessage")["message"]
        assert editor.published(uri, 1)["diagnostics"]
        settings.write_text('exclude = ["drafts/"]\n', encoding="utf-8")
        editor.notify("workspace/didChangeWatchedFiles", changes)
        assert editor.published(uri, None)["diagnostics"] == []
        assert editor.leave() == 0


def test_what_is_written_to_keep_a_rule_quiet_does_so() -> None:
    with session() as editor:
        editor.initialize()
        date = next(found for found in editor.open(URI, BRIEF)["diagnostics"] if found["code"] == "BRF010")
        titles = ["Suppress BRF010 for this line", "Suppress BRF010 for this file"]
        for version, title in enumerate(titles, start=2):
            action = next(each for each in editor.actions(URI, date["range"]) if each["title"] == title)
            text = applied(BRIEF, action["edit"]["documentChanges"][0]["edits"])
            editor.change(URI, version * 10, text)
            codes = {found["code"] for found in editor.published(URI, version * 10)["diagnostics"]}
            assert not codes & {"BRF010", "BRF901", "BRF902"}
            editor.change(URI, version * 10 + 1, BRIEF)
            editor.published(URI, version * 10 + 1)
        assert editor.leave() == 0


MAIN = "from briefs.cli import main; main()"
FAILING = """\
from briefs.checks import run

def check(reading, selection):
    global printed
    if not printed:
        print("printed by mistake")
        printed = True
    raise ZeroDivisionError("a bad rule")

printed = False
run.check = check
"""


def test_a_document_whose_name_has_escapes_is_one_like_others() -> None:
    with session() as editor:
        editor.initialize()
        for uri in ESCAPED:
            told = editor.open(uri, BRIEF)
            date = next(found for found in told["diagnostics"] if found["code"] == "BRF010")
            assert any(each.get("isPreferred") for each in editor.actions(uri, date["range"]))
            editor.change(uri, 2, BRIEF.replace("07.05.19", "2019-05-07"))
            assert "BRF010" not in {found["code"] for found in editor.published(uri, 2)["diagnostics"]}
        editor.notify("workspace/didChangeConfiguration", {"settings": {"briefs": {"ignore": ["BRF011"]}}})
        for uri in ESCAPED:
            assert "BRF011" not in {found["code"] for found in editor.published(uri, 2)["diagnostics"]}
        assert editor.leave() == 0
