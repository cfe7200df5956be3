"""The command line against what a system can do to it: full disks, pipes, kills, links, odd names."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import briefs
from briefs.files import sweep

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals, links and devices of POSIX")

COMMAND = [sys.executable, "-m", "briefs"]
ACTING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\U000e0000-\U000e007f]")
HOSTILE = (
    "# \x1b]0;owned\x07\u202eT\n\n**L\x1b[31m:** [x\u2066](<javascript:\x9b1m>) \x85 [y](#)\n\n"
    "<marquee>\x1b[2J</marquee>\n"
)


def run(command: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """What a shell makes of a command line, where `briefs` is ours."""
    script = f'briefs() {{ {sys.executable} -m briefs "$@"; }}\n{command}'
    return subprocess.run(["bash", "-c", script], cwd=folder, capture_output=True, timeout=60, check=False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize(
    "command",
    ["--help", "--version", "check --help", "schema", "completion bash", "show a.md", "convert a.md --to json"],
)
def test_a_full_disk_behind_standard_output_is_one_line_and_2(command: str, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# T\n", "utf-8")
    done = run(f"briefs {command} > /dev/full", tmp_path)
    assert (done.returncode, done.stderr.decode()) == (2, "briefs: error: standard output: No space left on device\n")


@pytest.mark.parametrize("command", ["--help", "schema", "show a.md", "convert a.md --to html", "check ."])
def test_a_reader_that_closes_early_is_no_fault(command: str, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# T\n\n*Source:* [x](#)\n\n" * 2000, "utf-8")
    done = run(f"briefs {command} | head -1", tmp_path)
    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b""


def test_no_message_holds_a_character_that_acts(tmp_path: Path) -> None:
    names = [b"a\x1b[31m\xff.md", "b\u202e\u2066.md".encode(), b"c\nd.json"]
    for name in names:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_text(HOSTILE, "utf-8")
    for output in ("text", "json"):
        done = run(f"briefs check . --output-format {output}; briefs show c*; briefs check 'x\x1b[31m\u202e'", tmp_path)
        assert b"javascript" in done.stdout
        assert b"error" in done.stderr
        for stream in (done.stdout, done.stderr):
            assert not ACTING.search(stream.decode())
    done = run("briefs 'x\x1b[31m'; briefs check --sel\x1b; briefs convert a* --to html --indent 3\x1b", tmp_path)
    assert done.stderr
    assert not ACTING.search(done.stderr.decode())


def test_a_link_that_leads_nowhere_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# T\n", "utf-8")
    (tmp_path / "in.md").symlink_to("gone.md")
    (tmp_path / "out.html").symlink_to("missing/x.html")
    (tmp_path / "loop.html").symlink_to("loop.html")
    (tmp_path / "new.html").symlink_to("made.html")
    assert run("briefs check in.md", tmp_path).stderr == b"briefs: error: in.md: No such file or directory\n"
    done = run("briefs convert a.md -o out.html", tmp_path)
    assert (done.returncode, done.stderr) == (2, b"briefs: error: out.html: No such file or directory\n")
    done = run("briefs convert a.md -o loop.html", tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(b"briefs: error: loop.html: ")
    assert run("briefs convert a.md -o new.html", tmp_path).returncode == 0
    assert (tmp_path / "made.html").is_file()
    assert (tmp_path / "new.html").is_symlink()


KILLED = """
import sys
from briefs import files
print("ready", flush=True)
for number in range(10**9):
    files.replace_file(sys.argv[1], (str(number % 10) * 200_000).encode())
"""


def test_a_killed_writer_never_leaves_half_a_file(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    for turn in range(25):
        with subprocess.Popen([sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n"
            time.sleep(0.004 + 0.003 * turn)
            process.send_signal(signal.SIGKILL)
        data = path.read_bytes() if path.exists() else b""
        assert (len(data), len(set(data))) in {(200_000, 1), (0, 0)}
    sweep(tmp_path)
    assert [found.name for found in tmp_path.iterdir()] == ["old.txt"]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("a small disk cannot be mounted here: " + mounted.stderr.decode().strip())
    try:
        path = disk / "old.json"
        briefs.dump(briefs.Brief(title="old"), path)
        old = path.read_bytes()
        with pytest.raises(OSError, match="No space left") as caught:
            briefs.dump(briefs.Brief(title="x" * 100_000), path)
        assert caught.value.filename == str(path)
        assert (path.read_bytes(), [found.name for found in disk.iterdir()]) == (old, ["old.json"])
        (tmp_path / "a.md").write_text("# " + "x" * 100_000, "utf-8")
        done = run(f"briefs convert a.md -o {path}", tmp_path)
        assert done.returncode == 2
        assert done.stderr.decode().endswith("old.json: No space left on device\n")
        assert path.read_bytes() == old
    finally:
        subprocess.run(["umount", disk], check=True)


REACH = """
import json, sys
opened, reached = [], []

def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        opened.append(str(arguments[0]))
    if event.split(".")[0] in {"socket", "urllib", "http", "ftplib", "subprocess", "ctypes", "webbrowser", "smtplib"}:
        reached.append(event)
    if event in {"os.system", "os.exec", "os.posix_spawn", "os.fork", "os.remove", "os.rename", "os.mkdir"}:
        reached.append(event)

import briefs
from briefs import Brief
import briefs.passage, briefs.api
briefs.loads("# x", "markdown"), briefs.loads("<p>x", "html"), briefs.loads("{}", "json")
briefs.dumps(Brief(title="x"), "html")
texts = json.load(sys.stdin)
sys.addaudithook(watch)
for text in texts:
    for format in ("markdown", "html", "json"):
        reading = briefs.read(text, format)
        list(reading.spans)
        briefs.check(reading)
        if reading.brief is not None:
            for target in ("markdown", "html", "json"):
                briefs.dumps(reading.brief, target)
if len(sys.argv) > 1:
    briefs.dump(briefs.load(sys.argv[1]), sys.argv[2])
sys.addaudithook(lambda *_: None)
told = [sorted({path for path in opened if ".pyc" not in path and not path.endswith(".py")}), sorted(set(reached))]
print(json.dumps(told))
"""
LURES = [
    "![x](file:///etc/passwd) [y](/etc/passwd) ![z](http://127.0.0.1:1/x.png) <img src=http://127.0.0.1:1/>",
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>&e;<iframe src=http://127.0.0.1:1/></iframe>',
    "<link rel=stylesheet href=http://127.0.0.1:1/a.css><script src=//127.0.0.1:1></script><object data=/etc/passwd>",
    '<script type="application/ld+json">{"@context": "http://127.0.0.1:1/", "@id": "file:///etc/passwd"}</script><p>x',
    "---\nimage: /etc/passwd\ninclude: !include /etc/passwd\nx: !!python/object/apply:os.system [id]\n---\n\n# T\n",
    "---\nx: !!python/name:os.system\n---\n\n.. include:: /etc/x\n\n{{ include('/etc/passwd') }} <!--#exec cmd=id-->\n",
    '{"$schema": "http://127.0.0.1:1/", "$ref": "file:///etc/passwd", "image": "/etc/passwd"}',
    "07.05.19 10:00 Europe/Berlin\n\n# T\n\n**Why it matters:** x\n",
]


def test_nothing_is_opened_but_what_was_named_and_nobody_is_called(tmp_path: Path) -> None:

    (tmp_path / "in.md").write_text(LURES[0], "utf-8")
    command = [sys.executable, "-c", REACH, str(tmp_path / "in.md"), str(tmp_path / "out.html")]
    done = subprocess.run(command, input=json.dumps(LURES).encode(), capture_output=True, timeout=60, check=False)
    assert done.stderr == b""
    opened, reached = json.loads(done.stdout)
    ours = [path for path in opened if not path.startswith(str(tmp_path))]
    inside = [path for path in ours if "/briefs/" in path or "/zoneinfo" in path or "site-packages" in path]
    assert ours == inside
    assert reached == ["os.rename"]


CHECK_REACH = """
import json, sys
opened, reached = [], []

def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        opened.append(str(arguments[0]))
    if event.split(".")[0] in {"socket", "urllib", "http", "subprocess"} or event in {"os.system", "os.fork"}:
        reached.append(event)

import briefs.cli
sys.addaudithook(watch)
sys.argv = ["briefs", "check", "notes"]
try:
    briefs.cli.main()
except SystemExit:
    pass
print(json.dumps([opened, reached]), file=sys.stderr)
"""


def test_the_checker_opens_documents_and_the_settings_above_them(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    for name in ("briefs.toml", "pyproject.toml", "secret.txt", ".env", "notes/secret.txt", "notes/.hidden.md"):
        (tmp_path / name).write_text("", "utf-8")
    for number, lure in enumerate(LURES):
        (tmp_path / "notes" / f"{number}.md").write_text(lure, "utf-8")
    command = [sys.executable, "-c", CHECK_REACH]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=60, check=False)
    opened, reached = json.loads(done.stderr.splitlines()[-1])
    python = (sys.prefix, sys.base_prefix, str(Path(briefs.__file__).parent))
    read = {os.path.relpath(tmp_path / path, tmp_path) for path in opened if not path.startswith(python)}
    assert read == {"briefs.toml"} | {f"notes/{number}.md" for number in range(len(LURES))}
    assert reached == []
