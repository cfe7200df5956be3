import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefs import read_all
from briefs.cli import briefs
from tests.places import EXAMPLES

GOOD = "# A title\n\n**Why it matters:** It does.\n"
BAD = '{\n  "title": 3\n}\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder of its own with `a.md` and `notes/deep/b.md`."""
    (tmp_path / "notes" / "deep").mkdir(parents=True)
    for name in ("a.md", "notes/deep/b.md"):
        (tmp_path / name).write_text(GOOD, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def convert(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(briefs, ["convert", *arguments], input=stdin, catch_exceptions=False)


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("to", "beginning"), [("json", "{"), ("html", "<!doctype html>"), ("markdown", "# A title\n")])
def test_one_document_goes_to_standard_output(to: str, beginning: str) -> None:
    done = convert("a.md", "--to", to)
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.lower().startswith(beginning.lower())
    assert done.stdout.endswith("\n")


def test_or_to_a_file_whose_ending_says_the_format(folder: Path) -> None:
    assert convert("a.md", "-o", "a.json").exit_code == 0
    assert json.loads((folder / "a.json").read_text("utf-8"))["title"] == "A title"
    assert (folder / "a.json").read_text("utf-8") == convert("a.md", "--to", "json").stdout


def test_a_message_is_a_draft_for_a_mail_program(folder: Path) -> None:
    assert convert("a.md", "-o", "a.eml").exit_code == 0
    written = (folder / "a.eml").read_bytes()
    assert written.startswith(b"Subject: A title\r\nX-Unsent: 1\r\n")
    assert convert("a.md", "--to", "eml").stdout_bytes == written
    assert convert("notes", "--to", "eml", "--out-dir", "drafts").exit_code == 0
    assert files(folder / "drafts") == ["deep/b.eml"]


def test_a_message_is_written_and_not_read(folder: Path) -> None:
    convert("a.md", "-o", "a.eml")
    done = convert("a.eml", "--to", "json")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "eml is written, but not read; the formats that can be read are json, markdown, html" in done.stderr
    assert convert("a.md", "--from", "eml", "--to", "json").exit_code == 2
    (folder / "drafts").mkdir()
    (folder / "drafts" / "a.eml").write_text("")
    assert "there is no document in the folder" in convert("drafts", "--to", "json", "--out-dir", "x").stderr


def test_a_message_holds_one_brief(folder: Path) -> None:
    letter = EXAMPLES / "letters" / "lake-letter.md"
    done = convert(str(letter), "--split", "--to", "eml")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "A message holds one brief" in done.stderr
    assert convert(str(letter), "--split", "--to", "eml", "--out-dir", "drafts").exit_code == 0
    assert files(folder / "drafts") == [f"lake-letter-{number}.eml" for number in (1, 2, 3)]


@pytest.mark.usefixtures("folder")
def test_html_for_an_email_needs_nothing_else() -> None:
    done = convert("a.md", "--to", "html", "--email")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "<style" not in done.stdout
    assert 'style="' in done.stdout


@pytest.mark.usefixtures("folder")
def test_a_minus_is_standard_input_and_output() -> None:
    done = convert("-", "--to", "markdown", "-o", "-", stdin='{"title": "From JSON"}')
    assert (done.exit_code, done.stdout) == (0, "# From JSON\n")


@pytest.mark.usefixtures("folder")
def test_documents_are_bytes_in_utf8() -> None:
    done = convert("-", "--to", "markdown", stdin="# Zürich 日本 عربي\n".encode())
    assert done.stdout_bytes == "# Zürich 日本 عربي\n".encode()


def test_a_folder_keeps_its_tree(folder: Path) -> None:
    assert convert("notes", "a.md", "--to", "html", "--out-dir", "out/html").exit_code == 0
    assert files(folder / "out") == ["html/a.html", "html/deep/b.html"]


@pytest.mark.usefixtures("folder")
def test_the_examples_become_what_make_demo_shows(tmp_path: Path) -> None:
    sources = sorted(map(str, (EXAMPLES / "briefs").glob("*.md")))
    for to in ("html", "json", "markdown"):
        assert convert(*sources, "--to", to, "--out-dir", "demo").exit_code == 0
    assert len(files(tmp_path / "demo")) == 3 * len(sources)


@pytest.mark.usefixtures("folder")
def test_options_of_the_writer_are_flags() -> None:
    assert convert("a.md", "--to", "json", "--indent", "none").stdout.count("\n") == 1
    assert '\n    "title"' in convert("a.md", "--to", "json", "--indent", "4").stdout
    assert convert("a.md", "--to", "html", "--fragment").stdout.startswith("<article")
    assert convert("a.md", "--to", "markdown", "--layout", "front-matter").stdout.startswith("---\n")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["a.md"], "briefs convert: error: Missing option '--to', the format to write: markdown, html, json, eml."),
        (["--to", "json"], "briefs convert: error: Missing argument 'SRC...'."),
        (["a.md", "--to", "pdf"], "briefs convert: error: Invalid value for '--to': 'pdf' is not one of"),
        (["a.md", "--to", "html", "--indent", "2"], "briefs convert: error: --indent is an option for --to json"),
        (["a.md", "--to", "json", "--indent", "99"], "briefs convert: error: 'indent' must be <= 32"),
        (["a.md", "--to", "json", "--indent", "x"], "briefs convert: error: Invalid value for '--indent': 'x' is"),
        (["a.md", "notes", "--to", "json"], "briefs: error: 2 documents cannot go to one place; name a folder"),
        (["notes", "a.md", "-o", "x.json"], "briefs: error: 2 documents cannot go to one place; name a folder"),
        (["a.md", "-o", "a.md"], "briefs: error: 'a.md' would replace the document 'a.md'"),
        (["a.md", "-o", "no/a.html"], "briefs: error: no/a.html: there is no folder 'no' to write it into"),
        (["a.md", "--to", "html", "-o", "notes"], "briefs: error: 'notes' is a folder; write into it with --out-dir"),
        (["a.md", "--to", "html", "--out-dir", "a.md"], "briefs: error: a.md: it is a file, not a folder"),
        (["a.md", "-o", "x.html", "--out-dir", "x"], "briefs convert: error: --output and --out-dir"),
        (["-", "--to", "html", "--out-dir", "out"], "briefs: error: standard input has no name"),
        (["missing.md", "--to", "html"], "briefs: error: missing.md: No such file or directory"),
        (["b\x1b]0;x.md", "--to", "html"], "briefs: error: b<U+001B>]0;x.md: No such file or directory"),
        (["caf\udce9.md", "--to", "html"], "briefs: error: caf<0xE9>.md: No such file or directory"),
    ],
)
def test_what_cannot_be_carried_out_ends_with_2_and_one_line(folder: Path, arguments: list[str], reason: str) -> None:
    before = files(folder)
    done = convert(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(reason)
    assert done.stderr.count("\n") == 1
    assert files(folder) == before


def test_nothing_is_written_when_two_documents_would_go_to_one_place(folder: Path) -> None:
    (folder / "notes" / "a.html").write_text("<h1>T</h1>", "utf-8")
    done = convert("a.md", "notes", "--to", "json", "--out-dir", "out")
    assert done.exit_code == 2
    assert done.stderr == "briefs: error: 'a.md' and 'notes/a.html' would both become 'out/a.json'\n"
    assert not (folder / "out").exists()


def test_a_document_that_is_no_brief_ends_with_1_and_its_place_and_the_others_are_converted(folder: Path) -> None:
    (folder / "notes" / "bad.json").write_text(BAD, "utf-8")
    done = convert("notes", "--to", "html", "--out-dir", "out")
    assert done.exit_code == 1
    assert done.stderr.startswith("notes/bad.json:2:12: error BRF002 invalid-value: ")
    assert '\n2 |   "title": 3\n  |            ^\n' in done.stderr
    assert files(folder / "out") == ["deep/b.html"]


def test_a_document_that_is_no_brief_leaves_an_old_file_alone(folder: Path) -> None:
    (folder / "bad.json").write_text(BAD, "utf-8")
    (folder / "old.html").write_text("old", "utf-8")
    assert convert("bad.json", "-o", "old.html").exit_code == 1
    assert (folder / "old.html").read_text("utf-8") == "old"


def test_a_file_that_cannot_be_written_ends_with_2_and_the_others_are_converted(folder: Path) -> None:
    (folder / "out" / "a.html").mkdir(parents=True)
    done = convert("a.md", "notes", "--to", "html", "--out-dir", "out")
    assert done.exit_code == 2
    assert done.stderr.startswith("briefs: error: out/a.html: ")
    assert done.stderr.count("\n") == 1
    assert files(folder / "out") == ["deep/b.html"]


@pytest.mark.usefixtures("folder")
def test_warnings_are_left_to_the_checker() -> None:
    done = convert("-", "--to", "markdown", stdin="07.05.19\n\n# A title\n")
    assert (done.exit_code, done.stderr) == (0, "")


def test_several_processes_write_the_same_files(folder: Path) -> None:
    for number in range(10):
        (folder / "notes" / f"{number}.md").write_text(GOOD, "utf-8")
    for jobs in ("1", "2", "0"):
        assert convert("notes", "--to", "html", "--out-dir", jobs, "--jobs", jobs).exit_code == 0
    assert files(folder / "1") == files(folder / "2") == files(folder / "0")
    assert len(files(folder / "1")) == 11


@pytest.mark.skipif(os.name == "nt", reason="names of POSIX are bytes")
def test_names_that_are_not_utf8_are_names(folder: Path) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    (folder / name).write_text(GOOD, "utf-8")
    assert convert(name, "--to", "html", "--out-dir", "out").exit_code == 0
    assert [os.fsencode(path.name) for path in (folder / "out").iterdir()] == [b"caf\xe9.html"]


def test_a_missing_file_ends_with_2_and_the_others_are_converted(folder: Path) -> None:
    (folder / "bad.json").write_text(BAD, "utf-8")
    done = convert("missing.md", "bad.json", "a.md", "--to", "html", "--out-dir", "out")
    assert done.exit_code == 2
    assert done.stderr.startswith("briefs: error: missing.md: No such file or directory\nbad.json:2:12: error")
    assert files(folder / "out") == ["a.html"]


LETTER = "# Letter\n\nHello.\n\n## A\n\n**Why it matters:** x\n\n---\n\n## B\n\n**Why it matters:** y\n"
TITLES = ["Letter", "A", "B"]


@pytest.fixture
def letter(folder: Path) -> Path:
    (folder / "letter.md").write_text(LETTER, "utf-8")
    return folder


def titles(text: str, format: str) -> list[str | None]:
    return [reading.brief.title for reading in read_all(text, format) if reading.brief]


def test_split_gives_each_brief_a_file(letter: Path) -> None:
    done = convert("letter.md", "a.md", "--split", "--to", "json", "--out-dir", "out")
    assert (done.exit_code, done.stderr) == (0, "")
    assert files(letter / "out") == ["a.json", "letter-1.json", "letter-2.json", "letter-3.json"]
    assert [json.loads((letter / "out" / f"letter-{n}.json").read_text())["title"] for n in (1, 2, 3)] == TITLES


@pytest.mark.usefixtures("letter")
def test_split_writes_numbers_of_one_length() -> None:
    stories = json.dumps([{"title": str(number)} for number in range(10)])
    assert convert("-", "--split", "--to", "json", "-o", "ten.json", stdin=stories).exit_code == 0
    assert convert("ten.json", "--split", "--to", "markdown", "--out-dir", "out").exit_code == 0
    assert files(Path("out"))[:2] == ["ten-01.md", "ten-02.md"]


@pytest.mark.usefixtures("letter")
@pytest.mark.parametrize("to", ["json", "markdown", "html"])
def test_split_on_standard_output_can_be_split_again(to: str) -> None:
    done = convert("letter.md", "--split", "--to", to)
    assert (done.exit_code, done.stderr) == (0, "")
    assert titles(done.stdout, to) == TITLES
    assert convert("-", "--from", to, "--split", "--to", to, stdin=done.stdout).stdout == done.stdout


def test_split_writes_json_lines_where_the_ending_says_so(letter: Path) -> None:
    assert convert("letter.md", "--split", "-o", "letter.jsonl").exit_code == 0
    lines = (letter / "letter.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["title"] for line in lines] == TITLES
    assert titles(convert("letter.jsonl", "--split", "--to", "markdown").stdout, "markdown") == TITLES


@pytest.mark.usefixtures("letter")
def test_split_converts_the_briefs_beside_a_broken_one() -> None:
    done = convert("-", "--split", "--to", "json", stdin='[{"title": "A"}, {"title": 3}, {"title": "C"}]')
    assert done.exit_code == 1
    assert done.stderr.startswith("<stdin>:1:28: error BRF002")
    assert titles(done.stdout, "json") == ["A", "C"]


@pytest.mark.usefixtures("letter")
def test_without_split_a_list_is_no_brief_and_it_says_what_to_do() -> None:
    done = convert("-", "--to", "json", stdin='[{"title": "A"}, {"title": "B"}]')
    assert (done.exit_code, done.stdout) == (1, "")
    assert "BRF016 several-briefs" in done.stderr
    assert "--split" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["letter.md", "--to", "markdown", "--layout", "prose"], "briefs convert: error: Briefs one after the other"),
        (["letter.md", "letter-1.md", "--to", "json", "--out-dir", "x"], "briefs: error: a brief of 'letter.md' could"),
        (["letter.md", "letter-1.md", "--to", "markdown", "--out-dir", "."], "briefs: error: "),
        (["letter.md", "a.md", "--to", "json"], "briefs: error: 2 documents cannot go to one place"),
    ],
)
def test_what_split_cannot_do_ends_with_2_and_one_line(letter: Path, arguments: list[str], reason: str) -> None:
    (letter / "letter-1.md").write_text(GOOD, "utf-8")
    before = files(letter)
    done = convert("--split", *arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(reason)
    assert done.stderr.count("\n") == 1
    assert files(letter) == before


@pytest.mark.usefixtures("folder")
def test_a_page_takes_a_theme_a_stylesheet_or_none() -> None:
    assert "/* paper: " in convert("a.md", "--to", "html", "--theme", "paper").stdout
    Path("own.css").write_text("p { color: teal }", "utf-8")
    assert "<style>\np { color: teal }\n</style>" in convert("a.md", "--to", "html", "--theme", "own.css").stdout
    assert "<style" not in convert("a.md", "--to", "html", "--no-css").stdout


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--theme", "nope"], "unknown theme 'nope'; expected newsroom, paper, plain, or the path of a .css file."),
        (["--theme", "none.css"], "none.css: No such file or directory"),
        (["--theme", "bad.css"], "the stylesheet 'bad.css' says '</style' in line 1, which would end it in a page."),
        (["--template", "none.html"], "none.html: No such file or directory"),
        (["--template", "bad.html"], "the template 'bad.html' is no Jinja2 in line 1: "),
        (["--template", "undefined.html"], "the template 'undefined.html' fails in line 2: 'x' is undefined"),
        (["--fragment", "--template", "undefined.html"], "a template makes a page, so it cannot be had with"),
    ],
)
def test_what_no_page_can_be_made_with_is_said_in_one_line(arguments: list[str], message: str) -> None:
    Path("bad.css").write_text("</style>", "utf-8")
    Path("bad.html").write_text("{% if %}", "utf-8")
    Path("undefined.html").write_text("\n{{ x }}", "utf-8")
    done = convert("a.md", "--to", "html", *arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert message in done.stderr


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--template", "a.html", "-o", "a.html"], "'a.html' would replace the template 'a.html'"),
        (["--template", "a.html", "--out-dir", "."], "'a.html' would replace the template 'a.html'"),
        (["--theme", "mine.css", "-o", "mine.css"], "'mine.css' would replace the theme 'mine.css'"),
        (["--theme", "mine.css", "-o", "./mine.css"], "'mine.css' would replace the theme 'mine.css'"),
    ],
)
def test_a_template_and_a_stylesheet_are_not_replaced(arguments: list[str], message: str) -> None:
    Path("a.html").write_text("{{ article }}", "utf-8")
    Path("mine.css").write_text("p { color: teal }", "utf-8")
    before = files(Path())
    done = convert("a.md", "--to", "html", *arguments)
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert message in done.stderr
    assert files(Path()) == before
