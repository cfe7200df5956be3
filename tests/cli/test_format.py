import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefs.cli import briefs

LOOSE = "# A title\n\n\n*  one\n"
TIGHT = "# A title\n\n- one\n"
DIFF = "--- {0}\n+++ {0}\n@@ -1,4 +1,3 @@\n # A title\n \n-\n-*  one\n+- one\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in {"loose.md": LOOSE, "tight.md": TIGHT, "data.json": '{"title": "T"}'}.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(briefs, ["format", *arguments], input=stdin, catch_exceptions=False)


def test_a_folder_is_formatted_in_place(folder: Path) -> None:
    done = run(".")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "1 file reformatted, 1 file left unchanged.\n", "")
    assert (folder / "loose.md").read_text("utf-8") == TIGHT
    assert run(".").stdout == "2 files left unchanged.\n"


def test_check_names_what_would_change_and_writes_nothing(folder: Path) -> None:
    done = run(".", "--check")
    assert done.exit_code == 1
    assert done.stdout == "Would reformat: loose.md\n1 file would be reformatted, 1 file already formatted.\n"
    assert (folder / "loose.md").read_text("utf-8") == LOOSE
    assert run("tight.md", "--check").exit_code == 0


def test_diff_shows_what_would_change_and_writes_nothing(folder: Path) -> None:
    done = run("loose.md", "--diff")
    assert (done.exit_code, done.stdout, done.stderr) == (1, DIFF.format("loose.md"), "1 file would be reformatted.\n")
    assert (folder / "loose.md").read_text("utf-8") == LOOSE
    assert run("tight.md", "--diff").exit_code == 0


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_git_applies_the_diff(folder: Path) -> None:
    (folder / "open.md").write_text("# A title\n\n*  one", "utf-8")
    patch = run("loose.md", "open.md", "--diff").stdout
    subprocess.run(["git", "apply", "-p0", "-"], input=patch.encode(), check=True)
    assert [(folder / name).read_text("utf-8") for name in ("loose.md", "open.md")] == [TIGHT, TIGHT]


def test_standard_input_goes_to_standard_output() -> None:
    for text in (LOOSE, TIGHT):
        done = run("-", stdin=text)
        assert (done.exit_code, done.stdout, done.stderr) == (0, TIGHT, "")


def test_standard_input_has_the_name_that_it_is_given() -> None:
    assert run("--stdin-filename", "notes/a.md", "--diff", stdin=LOOSE).stdout == DIFF.format("notes/a.md")
    done = run("-", "--stdin-filename", "a.html", stdin=LOOSE)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith("briefs: error: a.html: only Markdown is formatted; 'briefs convert a.html --to ")


def test_what_cannot_be_formatted_gives_2_and_the_others_are(folder: Path) -> None:
    done = run("data.json", "missing.md", "loose.md")
    assert done.exit_code == 2
    assert done.stdout == "1 file reformatted, 2 files not formatted.\n"
    assert done.stderr.splitlines()[1] == "briefs: error: missing.md: No such file or directory"
    assert (folder / "loose.md").read_text("utf-8") == TIGHT


def test_without_a_path_there_is_nothing_to_do() -> None:
    done = run()
    assert done.exit_code == 2
    assert done.stderr == "briefs format: error: Missing argument 'PATH...'. (see 'briefs format --help')\n"


def test_excluded_files_are_passed_over_in_folders_alone(folder: Path) -> None:
    (folder / "briefs.toml").write_text('exclude = ["loose.md"]\n', "utf-8")
    assert run(".", "--check").stdout == "1 file already formatted.\n"
    assert run("loose.md", "--check").exit_code == 1


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
@pytest.mark.parametrize("name", ["a b.md", "a\nb.md", 'q"\\.md', "ü.md", "caf\udce9.md"])
def test_a_diff_of_a_file_of_any_name_is_applied(folder: Path, name: str) -> None:
    try:
        (folder / name).write_text(LOOSE, "utf-8")
    except OSError:
        pytest.skip("no file can have this name here")
    patch = run(name, "--diff").stdout_bytes
    subprocess.run(["git", "apply", "-p0"], cwd=folder, input=patch, check=True)
    assert (folder / name).read_text("utf-8") == TIGHT
