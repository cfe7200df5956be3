"""The command line as a process: what only shows with a real pipe, terminal, locale or signal. Slow, so few."""

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from briefs.__about__ import __version__

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="pipes, terminals and signals of POSIX")
COMMAND = [sys.executable, "-m", "briefs"]
WARNED = "# Zürich 日本\n\n**Why it matters:** [It](https://example.org) does.\n\n*Source:* [A report](#)\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "warned.md").write_text(WARNED, "utf-8")
    return tmp_path


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "NO_COLOR"))}
    return {**kept, "TERM": "xterm", "COLUMNS": "80", **more}


def run(*arguments: str, folder: Path | None = None, **more: str) -> subprocess.CompletedProcess[bytes]:
    command = [*COMMAND, *arguments]
    return subprocess.run(
        command,
        cwd=folder,
        env=environment(**more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("arguments", [["--version"], ["completion", "fish"]])
def test_what_needs_no_document_starts_nothing_that_reads_one(arguments: list[str]) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "briefs", *arguments]
    done = subprocess.run(command, env=environment(), capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert done.returncode == 0
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
    assert "click" in imported
    assert not imported & {"pydantic", "pydantic_core", "attr", "attrs", "rich", "turbohtml", "pyromark", "yaml"}


def test_the_version_is_printed() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"briefs {__version__}\n".encode(), b"")


@pytest.mark.parametrize(
    "locale",
    [
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "latin-1"},
    ],
)
def test_documents_and_messages_are_utf8_in_every_locale(folder: Path, locale: dict[str, str]) -> None:
    converted = run("convert", "warned.md", "--to", "markdown", folder=folder, **locale)
    assert converted.stdout.startswith("# Zürich 日本\n".encode())
    shown = run("show", "warned.md", folder=folder, **locale)
    assert shown.stdout.startswith("Zürich 日本\n".encode())
    assert "Why it matters ───" in shown.stdout.decode()
    (folder / "日本.json").write_text('{"日本": 1}', "utf-8")
    failed = run("convert", "日本.json", "--to", "html", folder=folder, **locale)
    assert failed.returncode == 1
    assert failed.stderr.decode().startswith("日本.json:1:2: error BRF002")
    assert '1 | {"日本": 1}\n' in failed.stderr.decode()


@POSIX
def test_a_reader_that_has_read_enough_is_no_error(folder: Path) -> None:
    for number in range(300):
        (folder / f"{number}.md").write_text(WARNED, "utf-8")
    with subprocess.Popen(
        [*COMMAND, "check", ".", "--select=BRF0"],
        cwd=folder,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith(b"0.md:5:11: warning")
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@POSIX
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize(
    ("redirection", "reason"), [("> /dev/full", "No space left on device"), (">&-", "Bad file descriptor")]
)
def test_output_that_goes_nowhere_ends_with_2_and_one_line(folder: Path, redirection: str, reason: str) -> None:
    for words in ("show warned.md", "check - --fix --select BRF011 < warned.md"):
        command = f"exec {sys.executable} -m briefs {words} {redirection}"
        done = subprocess.run(
            ["sh", "-c", command], cwd=folder, env=environment(), stderr=subprocess.PIPE, timeout=60, check=False
        )
        assert done.returncode == 2
        assert done.stderr.decode().endswith(f"briefs: error: standard output: {reason}\n")


@POSIX
@pytest.mark.parametrize(
    ("number", "code", "told"),
    [(signal.SIGINT, 130, b"briefs: error: interrupted\n"), (signal.SIGTERM, 143, b"")],
)
def test_a_signal_ends_the_run_and_leaves_whole_files_only(
    folder: Path, number: signal.Signals, code: int, told: bytes
) -> None:
    os.mkfifo(folder / "pipe.md")
    command = [*COMMAND, "convert", "warned.md", "pipe.md", "--to", "html", "--out-dir", "out"]
    # A process started in the background of a script ignores Ctrl-C, and so would ours; the user's shell does not.
    former = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(command, cwd=folder, env=environment(), stderr=subprocess.PIPE)
    signal.signal(signal.SIGINT, former)
    with (folder / "pipe.md").open("wb"):  # This waits until the process has opened it to read.
        process.send_signal(number)
        _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (code, told)
    assert [path.name for path in (folder / "out").iterdir()] == ["warned.html"]
    assert (folder / "out" / "warned.html").read_text("utf-8").rstrip().endswith("</html>")


def at_terminal(*arguments: str, folder: Path, **more: str) -> str:
    """What a command prints where its output is a terminal."""
    import pty  # noqa: PLC0415 - Windows has none

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, *arguments], cwd=folder, env=environment(**more), stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    shown = b""
    while select.select([ours], [], [], 60)[0]:
        try:
            shown += os.read(ours, 65536)
        except OSError:  # The other end is closed.
            break
    os.close(ours)
    process.wait(timeout=60)
    return shown.decode().replace("\r\n", "\n")


@POSIX
def test_colours_are_for_terminals(folder: Path) -> None:
    assert "\x1b[1;33mwarning\x1b[0m" in at_terminal("check", "warned.md", folder=folder)
    assert "\x1b" not in at_terminal("check", "warned.md", folder=folder, NO_COLOR="1")


@POSIX
@pytest.mark.parametrize("command", [("check", "--diff"), ("format", "--diff")])
def test_a_diff_cannot_act_on_a_terminal(folder: Path, command: tuple[str, ...]) -> None:
    (folder / "acts.md").write_bytes(b"# T\n\n**Why it matters: **x \x1b]0;y\x07\n*  a\n")
    shown = at_terminal(*command, "acts.md", folder=folder)
    assert "<U+001B>]0;y<U+0007>" in shown
    assert "\x1b[3" in shown
    assert "\x1b" not in at_terminal(*command, "acts.md", folder=folder, NO_COLOR="1")
    assert "\x1b" not in at_terminal("check", "warned.md", folder=folder, TERM="dumb")
    assert b"\x1b" not in run("check", "warned.md", folder=folder).stdout


@POSIX
@pytest.mark.parametrize("command", [["check", "--isolated"], ["format"]])
def test_a_diff_has_colours_in_a_terminal_and_nothing_in_it_acts(command: list[str], folder: Path) -> None:
    text = "# Tolls\n\n**Why it matters: **They \x1b]0;rise\x07.\n\n\n*  one\n"
    (folder / "odd.md").write_text(text, "utf-8")
    shown = at_terminal(*command, "odd.md", "--diff", folder=folder)
    assert "<U+001B>]0;rise<U+0007>" in shown
    assert "\x1b]" not in shown
    assert "\x1b[36m@@ -" in shown
    assert b"\x1b]0;rise\x07" in run(*command, "odd.md", "--diff", folder=folder).stdout  # a patch is to the byte


@POSIX
def test_links_can_be_followed_in_a_terminal(folder: Path) -> None:
    assert ";https://example.org\x1b\\" in at_terminal("show", "warned.md", folder=folder)
    assert "It <https://example.org> does." in at_terminal("show", "warned.md", folder=folder, TERM="dumb")


def test_a_fault_of_our_own_is_one_line_too() -> None:
    script = """
import sys, briefs.bulk, briefs.cli
def fail(*_): raise RuntimeError("something is wrong with us")
briefs.bulk.discover = fail
sys.argv = ["briefs", "check", "x"]
briefs.cli.main()
"""
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment(), capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"briefs: bug: RuntimeError('something is wrong with us')")
    assert done.stderr.count(b"\n") == 1
