import os
import sys
from pathlib import Path, PurePath

import pytest

from briefs.bulk import Input, NothingFoundError, discover


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def below(folder: Path, *paths: Path, format: str | None = None) -> list[str]:
    return [str(item.path.relative_to(folder)) for item in discover(paths, format)]


def test_a_folder_stands_for_the_documents_below_it_sorted_by_name(tmp_path: Path) -> None:
    make(tmp_path, "b/z.md", "b/a.json", "a.HTML", "c.markdown", "b.md", "notes.txt", "b/picture.png", "Makefile")
    assert below(tmp_path, tmp_path) == ["a.HTML", "b/a.json", "b/z.md", "b.md", "c.markdown"]


def test_what_is_hidden_is_not_looked_at(tmp_path: Path) -> None:
    make(tmp_path, ".git/a.md", "b/.venv/c/d.json", ".e.md", "f.md")
    assert below(tmp_path, tmp_path) == ["f.md"]


def test_a_hidden_folder_that_is_named_is_looked_at(tmp_path: Path) -> None:
    make(tmp_path, ".drafts/a.md")
    assert below(tmp_path, tmp_path / ".drafts") == [".drafts/a.md"]


def test_with_a_format_a_folder_stands_for_its_files_only(tmp_path: Path) -> None:
    make(tmp_path, "a.md", "b.json", "c.htm")
    assert below(tmp_path, tmp_path, format="html") == ["c.htm"]


def test_a_file_is_taken_whatever_its_name(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "README")
    assert below(tmp_path, tmp_path / "README", tmp_path / "a.txt") == ["README", "a.txt"]


def test_paths_keep_their_order_and_nothing_comes_twice(tmp_path: Path) -> None:
    make(tmp_path, "a.md", "b/c.md")
    paths = [tmp_path / "b", tmp_path, tmp_path / "a.md", tmp_path / "b" / ".." / "a.md"]
    assert [item.path for item in discover(paths)] == [tmp_path / "b" / "c.md", tmp_path / "a.md"]


def test_a_document_knows_its_place_below_what_was_named(tmp_path: Path) -> None:
    make(tmp_path, "notes/deep/a.md")
    assert [item.below for item in discover([tmp_path / "notes"])] == [PurePath("deep/a.md")]
    assert [item.below for item in discover([tmp_path / "notes" / "deep" / "a.md"])] == [PurePath("a.md")]


def test_standard_input_is_a_document_without_a_format() -> None:
    [item] = discover([Path("-"), Path("-")])
    assert (item.name, item.format) == ("<stdin>", None)


@pytest.mark.parametrize(
    ("name", "format_"), [("a.md", "markdown"), ("A.HTM", "html"), ("a.json", "json"), ("a", None)]
)
def test_the_ending_of_a_name_announces_a_format(name: str, format_: str | None) -> None:
    assert Input.at(Path(name)).format == format_


def test_a_path_with_nothing_there_is_found_out_on_reading(tmp_path: Path) -> None:
    [item] = discover([tmp_path / "missing.md"])
    with pytest.raises(FileNotFoundError) as caught:
        item.read()
    assert caught.value.filename == str(tmp_path / "missing.md")


def test_a_folder_without_documents_is_an_error_that_says_what_was_looked_for(tmp_path: Path) -> None:
    make(tmp_path, "a.txt")
    with pytest.raises(NothingFoundError, match=r"no document in the folder .*\*\.md"):
        discover([tmp_path])


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")
def test_links_to_folders_are_not_followed_and_pipes_are_not_opened(tmp_path: Path) -> None:
    make(tmp_path, "a/b.md")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "a" / "link.md").symlink_to(tmp_path / "a" / "b.md")
    (tmp_path / "a" / "broken.md").symlink_to("nowhere")
    os.mkfifo(tmp_path / "a" / "pipe.md")
    # The link leads to a document that is there already; the broken one is kept, so that somebody says so.
    assert below(tmp_path, tmp_path) == ["a/b.md", "a/broken.md"]


def test_a_file_is_read_as_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xff\r\n")
    [item] = discover([tmp_path / "a.md"])
    assert item.read() == b"\xff\r\n"


def test_standard_input_that_was_closed_is_an_error_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(OSError, match="Bad file descriptor") as caught:
        Input.at(Path("-")).read()
    assert caught.value.filename == "<stdin>"
