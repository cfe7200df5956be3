"""`briefs check` with `--fix`, `--unsafe-fixes` and `--diff`."""

import os
import stat
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefs import passage
from briefs.bulk import discover, mend
from briefs.cli import briefs

FAULTY = "07.05.19\n\n# A title\n\n**Why it matters: **It does.\n\n*Source:* [A report](#)\n"
MENDED = "2019-05-07\n\n# A title\n\n**Why it matters:** It does.\n\n*Source:* [A report](#)\n"
ONLY = "# A title\n\n**Why it matters: **It does.\n"
DIFF = "".join(
    f"{line}\n"
    for line in (
        "--- faulty.md",
        "+++ faulty.md",
        "@@ -1,7 +1,7 @@",
        "-07.05.19",
        "+2019-05-07",
        " ",
        " # A title",
        " ",
        "-**Why it matters: **It does.",
        "+**Why it matters:** It does.",
        " ",
        " *Source:* [A report](#)",
    )
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "faulty.md").write_bytes(FAULTY.encode())
    # Small documents lack much that a brief should have; what is mended here is what the readers find.
    (tmp_path / "briefs.toml").write_text('select = ["BRF0"]\n', "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def check(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(briefs, ["check", *arguments], input=stdin, catch_exceptions=False)


def only(name: str, data: bytes = ONLY.encode()) -> Path:
    path = Path(name)
    path.write_bytes(data)
    return path


def test_fix_mends_the_file_and_tells_what_is_left() -> None:
    done = check("faulty.md", "--fix")
    assert Path("faulty.md").read_bytes() == MENDED.encode()
    assert done.exit_code == 1
    assert done.stdout.startswith("faulty.md:7:11: warning BRF012 dead-link: ")
    assert done.stdout.splitlines()[-1].startswith("Found 3 warnings (2 fixed, 1 remaining).")
    assert done.stderr == ""


def test_where_all_is_mended_the_command_succeeds() -> None:
    only("only.md")
    done = check("only.md", "--fix")
    assert (done.exit_code, done.stdout) == (0, "Found 1 warning (1 fixed, 0 remaining).\n")
    again = check("only.md", "--fix")
    assert (again.exit_code, again.stdout) == (0, "Nothing found in 1 document.\n")


def test_without_fix_the_summary_says_how_much_it_would_mend() -> None:
    only("only.md")
    assert check("only.md").stdout.endswith("Found 1 warning in 1 of 1 document. 1 can be fixed with --fix.\n")
    assert Path("only.md").read_text("utf-8") == ONLY


def test_diff_shows_what_fix_would_do_and_does_nothing() -> None:
    done = check("faulty.md", "--diff")
    assert (done.exit_code, done.stdout) == (1, DIFF)
    assert done.stderr.startswith("2 problems would be fixed.")
    assert Path("faulty.md").read_bytes() == FAULTY.encode()
    assert check("faulty.md", "--diff", "--fix").stdout == DIFF
    assert Path("faulty.md").read_bytes() == FAULTY.encode()
    assert check("faulty.md", "--diff", "--exit-zero").exit_code == 0


def test_diff_of_what_needs_no_mending_is_empty() -> None:
    only("fine.md", b"# A title\n\n**Why it matters:** It does.\n")
    done = check("fine.md", "--diff")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "0 problems would be fixed.\n")


def test_diff_tells_of_a_missing_file() -> None:
    done = check("gone.md", "faulty.md", "--diff")
    assert (done.exit_code, done.stdout) == (2, DIFF)
    assert "briefs: error: gone.md: No such file or directory\n" in done.stderr


def test_standard_input_goes_to_standard_output_mended() -> None:
    data = b"\xef\xbb\xbf" + FAULTY.replace("\n", "\r\n").encode()
    done = check("-", "--fix", stdin=data)
    assert done.stdout_bytes == b"\xef\xbb\xbf" + MENDED.replace("\n", "\r\n").encode()
    assert done.stderr.startswith("<stdin>:7:11: warning BRF012 dead-link: ")
    assert "Found 3 warnings (2 fixed, 1 remaining)." in done.stderr
    assert done.exit_code == 1


def test_standard_input_that_needs_nothing_goes_through_as_it_is() -> None:
    data = "# A title \u00e9\r\n\r\n**Why it matters:** It does.".encode()
    assert check("-", "--fix", stdin=data).stdout_bytes == data


def test_standard_input_has_a_diff() -> None:
    assert check("-", "--diff", stdin=FAULTY).stdout == DIFF.replace("faulty.md", "<stdin>")


def test_json_tells_what_is_left_of_a_mended_folder(folder: Path) -> None:
    only("only.md")
    done = check(".", "--fix", "--output-format", "json")
    assert "dead-link" in done.stdout
    assert "label-not-bold" not in done.stdout
    assert (folder / "only.md").read_text("utf-8") == ONLY.replace("matters: **", "matters:** ")


def test_a_file_that_needs_nothing_is_not_touched() -> None:
    path = only("fine.md", b"# A title\n\n**Why it matters:** It does.\n")
    os.utime(path, (1, 1))
    inode = path.stat().st_ino
    assert check("fine.md", "--fix").exit_code == 0
    assert (path.stat().st_ino, path.stat().st_mtime) == (inode, 1)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="there are no permissions to respect")
def test_a_file_that_may_not_be_written_is_left_and_told() -> None:
    path = only("only.md")
    path.chmod(stat.S_IRUSR)
    done = check("only.md", "--fix")
    assert (done.exit_code, done.stderr) == (2, "briefs: error: only.md: Permission denied\n")
    assert path.read_text("utf-8") == ONLY


def test_a_link_stays_one_and_its_file_is_mended() -> None:
    target = only("target.md")
    Path("link.md").symlink_to("target.md")
    assert check("link.md", "--fix").exit_code == 0
    assert Path("link.md").is_symlink()
    assert "matters:** " in target.read_text("utf-8")


def test_permissions_stay() -> None:
    path = only("only.md")
    path.chmod(0o640)
    check("only.md", "--fix")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_file_that_somebody_changes_meanwhile_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    path = only("only.md")
    true = passage.decode

    def slow(data: str | bytes, format: str | None = None) -> object:
        path.write_text("# Another\n", "utf-8")
        return true(data, format)

    monkeypatch.setattr("briefs.passage.decode", slow)
    done = check("only.md", "--fix")
    assert done.exit_code == 2
    assert done.stderr.startswith("briefs: error: only.md: it was changed by another program while it was being mended")
    assert path.read_text("utf-8") == "# Another\n"


def test_what_a_killed_run_has_left_is_removed() -> None:
    only("only.md")
    Path(".briefs-1-0.tmp").write_bytes(b"half")
    check("only.md", "--fix")
    assert not Path(".briefs-1-0.tmp").exists()


def test_no_file_is_left_half(monkeypatch: pytest.MonkeyPatch) -> None:
    path = only("only.md")

    def fail(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(KeyboardInterrupt):
        list(mend.mend_all(discover([path])))
    assert path.read_text("utf-8") == ONLY
    assert sorted(each.name for each in Path().iterdir()) == ["briefs.toml", "faulty.md", "only.md"]


def test_several_briefs_are_mended_in_one_file() -> None:
    piece = "---\ntitle: A\ndate: 2024-05-07\n---\n\n**Why it matters: **It does.\n\n"
    path = only("letter.md", (piece * 3).encode())
    assert "(3 fixed, " in check("letter.md", "--split", "--fix").stdout
    assert path.read_text("utf-8") == (piece * 3).replace("matters: **", "matters:** ")


def test_what_cannot_be_written_back_is_told() -> None:
    path = only("latin.md", ONLY.replace("title", "t\u00eetle").encode("latin-1"))
    done = check("latin.md", "--fix")
    assert "briefs: latin.md:3:1: the fix of BRF011 label-not-bold was not made: the file is not in" in done.stderr
    assert path.read_bytes() == ONLY.replace("title", "t\u00eetle").encode("latin-1")
