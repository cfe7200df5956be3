from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from rich.cells import cell_len

from briefs.cli import briefs
from tests.places import EXAMPLES

FERRY = EXAMPLES / "briefs" / "ferry-timetable.md"


def show(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(briefs, ["show", *arguments], input=stdin, catch_exceptions=False)


def test_a_brief_is_shown_with_all_its_parts() -> None:
    done = show(str(FERRY))
    assert (done.exit_code, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == "INTEL"
    assert lines[2] == "2024-03-07"
    for label in ("Why it matters", "Splitting the bill", "What's next", "Sources", "Author"):
        assert any(line.startswith(f"{label} ──") for line in lines)
    assert "• Original publication: Lakeside Ledger <https://ledger.example/merrin-ferries>" in lines
    assert "Competence: Public transport, Local government" in lines


@pytest.mark.parametrize("path", sorted((EXAMPLES / "briefs").glob("*.md")), ids=lambda path: path.stem)
@pytest.mark.parametrize("width", ["20", "80", "400"])
def test_every_example_fits_every_width(path: Path, width: str) -> None:
    done = show(str(path), "--width", width)
    assert done.exit_code == 0
    assert max(map(cell_len, done.stdout.splitlines())) <= int(width)
    assert all(line == line.rstrip() for line in done.stdout.splitlines())


def test_the_width_is_that_of_the_terminal_up_to_a_readable_line(monkeypatch: pytest.MonkeyPatch) -> None:
    for columns, width in (("60", 60), ("300", 100)):
        monkeypatch.setenv("COLUMNS", columns)
        assert max(map(len, show(str(FERRY)).stdout.splitlines())) == width


def test_standard_input_is_shown_too() -> None:
    assert show("-", stdin='{"title": "From JSON"}').stdout == "From JSON\n"


def test_nothing_in_a_document_acts_on_the_terminal() -> None:
    evil = (
        "# A \x1b]0;owned\x07title\n\n**Why \u202e:** [here](https://example.org/\x1b[2J) `\x9b`\n\n```\n\x1b[1A\n```\n"
    )
    shown = show("-", stdin=evil).stdout
    assert "<U+001B>]0;owned<U+0007>title" in shown
    assert all(character == "\n" or character.isprintable() for character in shown)


def test_a_document_that_is_no_brief_gives_1_and_its_place() -> None:
    done = show("-", stdin='{"title": 3}')
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("<stdin>:1:11: error BRF002 ")


@pytest.mark.parametrize(("name", "reason"), [("missing.md", "No such file or directory"), (".", "Is a directory")])
def test_what_cannot_be_read_gives_2_and_one_line(name: str, reason: str) -> None:
    done = show(name)
    assert (done.exit_code, done.stdout, done.stderr) == (2, "", f"briefs: error: {name}: {reason}\n")
