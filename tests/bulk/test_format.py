import os
import sys
from pathlib import Path

import pytest

from briefs import api
from briefs.bulk import Input, format_all

LOOSE = "# T\n\n\n*  a\n"
TIGHT = "# T\n\n- a\n"


def at(path: Path, data: bytes) -> Input:
    path.write_bytes(data)
    return Input.at(path)


def test_a_file_is_replaced_where_it_changes(tmp_path: Path) -> None:
    loose, tight = at(tmp_path / "loose.md", LOOSE.encode()), at(tmp_path / "tight.md", TIGHT.encode())
    before = tight.path.stat().st_mtime_ns
    assert [each.ending for each in format_all([loose, tight])] == ["changed", "unchanged"]
    assert loose.path.read_text("utf-8") == TIGHT
    assert tight.path.stat().st_mtime_ns == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["loose.md", "tight.md"]


def test_a_file_is_left_where_nothing_is_to_be_written(tmp_path: Path) -> None:
    (done,) = format_all([at(tmp_path / "loose.md", LOOSE.encode())], write=False)
    assert (done.ending, done.old, done.new) == ("changed", LOOSE, TIGHT)
    assert (tmp_path / "loose.md").read_text("utf-8") == LOOSE


def test_a_file_that_somebody_changes_meanwhile_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = at(tmp_path / "loose.md", LOOSE.encode())
    true = api.reformat

    def slow(data: str | bytes) -> str:
        document.path.write_text("# Another\n", "utf-8")
        return true(data)

    monkeypatch.setattr("briefs.api.reformat", slow)
    (done,) = format_all([document])
    assert done.ending == "failed"
    assert "changed by another program while it was being formatted" in str(done.problem)
    assert document.path.read_text("utf-8") == "# Another\n"


def test_line_ends_and_a_byte_order_mark_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    list(format_all([at(path, b"\xef\xbb\xbf" + LOOSE.replace("\n", "\r\n").encode())]))
    assert path.read_bytes() == b"\xef\xbb\xbf" + TIGHT.replace("\n", "\r\n").encode()


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("a.json", b"{}", "only Markdown is formatted; 'briefs convert a.json --to markdown' makes Markdown of it"),
        ("a.md", LOOSE.encode("utf-16"), "the file is in UTF-16; save it as UTF-8"),
        ("a.md", b"# T\n\na \xff\n", "3:3: a character stands here that is none, and it would be lost; "),
    ],
)
def test_what_cannot_be_formatted_is_told_and_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes, problem: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (done,) = format_all([at(Path(name), data)])
    assert done.ending == "failed"
    assert done.problem is not None
    assert done.problem.removeprefix(name).lstrip(": ").startswith(problem)
    assert Path(name).read_bytes() == data


def test_a_missing_file_does_not_keep_the_others_waiting(tmp_path: Path) -> None:
    missing, loose = Input.at(tmp_path / "missing.md"), at(tmp_path / "loose.md", LOOSE.encode())
    first, second = format_all([missing, loose])
    assert (first.ending, second.ending) == ("failed", "changed")
    assert first.problem == f"{missing.path}: No such file or directory"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="whoever is root may write everywhere")
def test_a_file_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    loose = at(tmp_path / "loose.md", LOOSE.encode())
    loose.path.chmod(0o444)
    (done,) = format_all([loose])
    assert (done.ending, loose.path.read_text("utf-8")) == ("failed", LOOSE)
