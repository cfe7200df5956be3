import re
from pathlib import Path

import pytest

from briefs.bulk import Job, PlanError, check_output, discover, plan


@pytest.fixture
def notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two documents, in a current folder of its own."""
    for name in ("notes/a.md", "notes/deep/b.md"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    monkeypatch.chdir(tmp_path)
    return Path("notes")


def outputs(jobs: tuple[Job, ...]) -> list[str | None]:
    return [job.output.as_posix() if job.output else None for job in jobs]


def test_a_folder_to_write_into_gets_the_tree_of_the_folder_that_is_read(notes: Path) -> None:
    jobs = plan(discover([notes]), to="html", out_dir=Path("out/new"))
    assert outputs(jobs) == ["out/new/a.html", "out/new/deep/b.html"]
    assert not Path("out").exists()


@pytest.mark.parametrize(("to", "name"), [("markdown", "a.md"), ("html", "a.html"), ("json", "a.json")])
def test_the_ending_says_the_format(notes: Path, to: str, name: str) -> None:
    assert outputs(plan(discover([notes / "a.md"]), to=to, out_dir=Path("out"))) == [f"out/{name}"]


@pytest.mark.parametrize("output", [None, Path("-")])
def test_one_document_without_a_file_is_handed_back(notes: Path, output: Path | None) -> None:
    assert outputs(plan(discover([notes / "a.md"]), to="html", output=output)) == [None]


def test_one_document_goes_to_its_file(notes: Path) -> None:
    assert outputs(plan(discover([Path("-")]), to="html", output=notes / "x.html")) == ["notes/x.html"]


@pytest.mark.parametrize("output", [None, Path("-"), Path("all.html")])
def test_several_documents_need_a_folder(notes: Path, output: Path | None) -> None:
    with pytest.raises(PlanError, match="2 documents cannot go to one place; name a folder for them with --out-dir"):
        plan(discover([notes]), to="html", output=output)


def test_two_documents_with_one_place_are_an_error_that_names_both(notes: Path) -> None:
    (notes / "a.json").touch()
    with pytest.raises(PlanError, match=r"'notes/a\.json' and 'notes/a\.md' would both become 'out/a\.html'"):
        plan(discover([notes]), to="html", out_dir=Path("out"))


def test_a_document_that_is_read_is_never_replaced(notes: Path) -> None:
    with pytest.raises(PlanError, match=r"would replace the document 'notes/a\.md'"):
        plan(discover([notes]), to="markdown", out_dir=notes)
    with pytest.raises(PlanError, match=r"would replace the document 'notes/a\.md'"):
        plan(discover([notes / "a.md"]), to="markdown", output=notes / "deep" / ".." / "a.md")


def test_nor_by_another_name_of_its_file(notes: Path) -> None:
    Path("hard.md").hardlink_to(notes / "a.md")
    Path("soft.md").symlink_to(notes / "a.md")
    for name in ("hard.md", "soft.md"):
        with pytest.raises(PlanError, match=r"would replace the document 'notes/a\.md'"):
            plan(discover([notes / "a.md"]), to="markdown", output=Path(name))


def test_what_is_read_besides_the_documents_is_not_replaced_either(notes: Path) -> None:
    Path("a.html").touch()
    Path("soft.css").symlink_to(Path("mine.css"))
    Path("mine.css").touch()
    with pytest.raises(PlanError, match=r"'a\.html' would replace the template 'a\.html'; write to another place"):
        plan(discover([notes / "a.md"]), to="html", out_dir=Path(), read={"template": Path("a.html")})
    with pytest.raises(PlanError, match=r"'soft\.css' would replace the theme 'mine\.css'"):
        plan(discover([notes / "a.md"]), to="html", output=Path("soft.css"), read={"theme": Path("mine.css")})
    assert plan(discover([notes / "a.md"]), to="html", output=Path("b.html"), read={"template": Path("a.html")})


def test_nor_by_a_brief_with_a_number(notes: Path) -> None:
    Path("a-1.html").touch()
    template = {"template": notes / ".." / "a-1.html"}
    with pytest.raises(PlanError, match=r"a brief of 'notes/a\.md' could become the template 'notes/\.\./a-1\.html'"):
        plan(discover([notes / "a.md"]), to="html", out_dir=Path(), split=True, read=template)
    assert plan(discover([notes / "a.md"]), to="html", out_dir=Path(), read={"template": Path("a-1.html")})


def test_another_file_may_be_replaced(notes: Path) -> None:
    Path("old.html").touch()
    assert outputs(plan(discover([notes / "a.md"]), to="html", output=Path("old.html"))) == ["old.html"]


def test_a_folder_is_not_a_file_to_write(notes: Path) -> None:
    with pytest.raises(PlanError, match="'notes' is a folder; write into it with --out-dir"):
        plan(discover([notes / "a.md"]), to="html", output=notes)


def test_a_file_needs_its_folder(notes: Path) -> None:
    with pytest.raises(FileNotFoundError, match="there is no folder 'missing'"):
        plan(discover([notes / "a.md"]), to="html", output=Path("missing/a.html"))


def test_a_file_is_not_a_folder_to_write_into(notes: Path) -> None:
    for folder in (notes / "a.md", notes / "a.md" / "deeper"):
        with pytest.raises(NotADirectoryError):
            plan(discover([notes / "deep"]), to="html", out_dir=folder)


def test_standard_input_has_no_place_below_a_folder() -> None:
    with pytest.raises(PlanError, match="standard input has no name"):
        plan(discover([Path("-")]), to="html", out_dir=Path("out"))


@pytest.mark.parametrize("output", ["report.txt", "-", "notes/new.md"])
def test_a_report_goes_where_no_document_is(notes: Path, output: str) -> None:
    check_output(Path(output), discover([notes, Path("-")]))


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("notes/a.md", "'notes/a.md' would replace the document 'notes/a.md'; write to another place"),
        ("link.txt", "'link.txt' would replace the document 'notes/a.md'; write to another place"),
        ("notes", "'notes' is a folder; name a file in it"),
        ("none/report.txt", "there is no folder 'none' to write it into"),
    ],
)
def test_a_report_replaces_nothing_that_is_read(notes: Path, output: str, reason: str) -> None:
    Path("link.txt").symlink_to("notes/a.md")
    with pytest.raises((PlanError, FileNotFoundError), match=re.escape(reason)):
        check_output(Path(output), discover([notes]))
