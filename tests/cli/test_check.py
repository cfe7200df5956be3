import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefs.cli import briefs

FINE = "2019-05-07\n\n# A title\n\n**Why it matters:** It does.\n"
WARNED = "# A title\n\n**Why it matters:** It does.\n\n*Source:* [A report](#)\n"
NOTED = "# A title\n\n**Why it matters:** It <blink>does</blink>.\n"
BROKEN = '{"title": 3}'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in {"fine.md": FINE, "warned.md": WARNED, "noted.md": NOTED, "broken.json": BROKEN}.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def check(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(briefs, ["check", *arguments], input=stdin, catch_exceptions=False)


def test_a_fine_document_gives_0() -> None:
    done = check("fine.md")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "Nothing found in 1 document.\n", "")


def test_a_warning_gives_1_and_stands_in_its_place() -> None:
    done = check("warned.md")
    assert done.exit_code == 1
    assert done.stdout.startswith("warned.md:5:11: warning BRF012 dead-link: ")
    assert "\n5 | *Source:* [A report](#)\n  |           ^" in done.stdout
    assert done.stdout.endswith("\n\nFound 1 warning in 1 of 1 document. 1 can be fixed with --fix --unsafe-fixes.\n")


def test_a_note_alone_gives_0() -> None:
    done = check("noted.md")
    assert done.exit_code == 0
    assert " info BRF014 dropped-markup: " in done.stdout
    assert "Found 2 notes" in done.stdout or "Found 1 note " in done.stdout


def test_a_document_that_is_no_brief_gives_1() -> None:
    done = check("broken.json")
    assert done.exit_code == 1
    assert done.stdout.startswith("broken.json:1:11: error BRF002 invalid-value: ")


def test_exit_zero_is_for_findings() -> None:
    assert check("warned.md", "broken.json", "--exit-zero").exit_code == 0


@pytest.mark.parametrize("arguments", [["missing.md"], ["missing.md", "--exit-zero"]])
def test_a_missing_file_gives_2_and_one_line(arguments: list[str]) -> None:
    done = check(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "briefs: error: missing.md: No such file or directory\n"


def test_a_missing_file_does_not_keep_the_others_from_being_checked() -> None:
    done = check("missing.md", "fine.md")
    assert (done.exit_code, done.stdout) == (2, "Nothing found in 1 document.\n")
    assert done.stderr == "briefs: error: missing.md: No such file or directory\n"


LETTER = "## A\n\n**Why it matters:** x [y](javascript:z)\n\n---\n\n## B\n\n**Why it matters:** x [y](javascript:z)\n"


def test_a_file_of_several_briefs_is_told_so(folder: Path) -> None:
    (folder / "letter.md").write_text(LETTER, "utf-8")
    done = check("letter.md")
    assert done.exit_code == 1
    assert "letter.md:7:1: warning BRF016 several-briefs: This looks like 2 briefs" in done.stdout
    assert "--split" in done.stdout


def test_with_split_it_is_checked_brief_by_brief_in_the_places_of_the_file(folder: Path) -> None:
    (folder / "letter.md").write_text(LETTER, "utf-8")
    done = check("letter.md", "--split")
    assert done.exit_code == 1
    places = [line.split(":")[1:3] for line in done.stdout.splitlines() if ": warning " in line]
    assert places == [["3", "23"], ["9", "23"]]
    assert "BRF016" not in done.stdout


def test_a_file_that_cannot_be_read_gives_2_and_the_others_are_checked(folder: Path) -> None:
    (folder / "gone.md").symlink_to("nowhere")
    done = check(".")
    assert done.exit_code == 2
    assert done.stderr == "briefs: error: gone.md: No such file or directory\n"
    assert "warned.md:5:11: warning" in done.stdout


def test_a_folder_is_checked_in_the_order_of_its_names() -> None:
    done = check(".")
    places = [line.split(":")[0] for line in done.stdout.splitlines() if ": warning " in line or ": error " in line]
    assert places == ["broken.json", "warned.md"]
    assert done.stdout.splitlines()[-1].startswith("Found 1 error, 1 warning, 1 note in 3 of 4 documents. ")


def test_standard_input_has_a_name() -> None:
    assert check("-", stdin=WARNED).stdout.startswith("<stdin>:5:11: warning BRF012")


def test_json_is_for_programs() -> None:
    done = check(".", "--output-format", "json")
    found = json.loads(done.stdout)
    assert done.exit_code == 1
    assert [record["file"] for record in found if record["severity"] != "info"] == ["broken.json", "warned.md"]
    assert json.loads(check("fine.md", "--output-format", "json").stdout) == []


def test_statistics_say_how_often() -> None:
    assert "1  BRF012  dead-link\n" in check(".", "--statistics").stdout
    counts = json.loads(check(".", "--statistics", "--output-format", "json").stdout)
    assert {"code": "BRF012", "name": "dead-link", "count": 1} in counts


def test_a_format_can_be_said(folder: Path) -> None:
    (folder / "brief.txt").write_text(BROKEN, "utf-8")
    assert check("brief.txt", "--from", "json").exit_code == 1
    assert check("brief.txt", "--from", "markdown").exit_code == 0


def test_no_control_character_of_a_document_is_printed(folder: Path) -> None:
    (folder / "evil.md").write_text("# A\n\n*Source:* [A \x1bc\u202ereport](#)\n", "utf-8")
    shown = check("evil.md").stdout
    assert "<U+001B>c<U+202E>report" in shown
    assert "\x1b" not in shown
    assert "\u202e" not in shown
