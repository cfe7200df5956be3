"""The verbs of the library: what they give, and what a wrong call raises."""

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

import briefs
from briefs import Author, Brief, Date, Layout, Paragraph, ReadError, Section, UnknownFormatError

BRIEF = Brief(
    title="Night quay opens",
    kicker="INTEL",
    published="2021-03-09",
    language="en",
    lede="Three ferries came.",
    sections=[Section(label="Why it matters", body="It is the only crossing.")],
    authors=[Author(name="Ada Lind", competence=["Ports"])],
)
SUFFIXES = [".md", ".markdown", ".html", ".htm", ".json", ".MD", ".xhtml"]


def test_the_readme_promise() -> None:
    brief = briefs.loads("# Ferry line reopens\n\n**Why it matters:** It is the only way across.")
    assert brief == Brief(
        title="Ferry line reopens", sections=[Section(label="Why it matters", body="It is the only way across.")]
    )


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_is_written_and_read_by_its_suffix(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"brief{suffix}"
    briefs.dump(BRIEF, path)
    assert briefs.load(path) == BRIEF
    assert briefs.load(str(path)) == BRIEF


def test_a_format_that_is_named_wins_over_the_suffix(tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    briefs.dump(BRIEF, path, format="json", indent=0)
    assert json.loads(path.read_text("utf-8"))["title"] == BRIEF.title
    assert briefs.load(path) == BRIEF
    briefs.dump(BRIEF, tmp_path / "b.md", format="html", page=False)
    assert (tmp_path / "b.md").read_text("utf-8").startswith("<article")
    assert briefs.load(tmp_path / "b.md", format="html") == BRIEF


@pytest.mark.parametrize("format", ["json", "markdown", "html"])
def test_a_text_tells_its_format(format: str) -> None:
    text = briefs.dumps(BRIEF, format)
    assert briefs.loads(text) == BRIEF
    assert briefs.loads(text.encode()) == BRIEF
    assert briefs.read(text).format == format


def test_json_is_the_usual_format() -> None:
    assert briefs.dumps(BRIEF) == briefs.dumps(BRIEF, "json")


def test_the_doors_of_pydantic_agree() -> None:
    text = briefs.dumps(BRIEF)
    assert Brief.model_validate_json(text) == BRIEF
    assert json.loads(BRIEF.model_dump_json()) == json.loads(text)
    assert briefs.loads(BRIEF.model_dump_json(), "json") == BRIEF


def test_the_options_of_each_format() -> None:
    assert briefs.dumps(BRIEF, "markdown", layout="prose").startswith("---\nlanguage: en\n---")
    assert briefs.dumps(BRIEF, "markdown", layout="front-matter").startswith("---\ntitle: Night quay opens\n")
    assert "## INTEL: Night quay" in briefs.dumps(BRIEF, "markdown", layout=Layout("prose", title_depth=2))
    assert briefs.dumps(BRIEF, "html").startswith("<!")
    assert briefs.dumps(BRIEF, "html", page=False).startswith("<article")
    assert "\n" not in briefs.dumps(BRIEF, "json", indent=None).strip()


@pytest.mark.parametrize(
    ("format", "options", "error"),
    [
        ("markdown", {"page": True}, TypeError),
        ("html", {"layout": "prose"}, TypeError),
        ("json", {"ident": 2}, TypeError),
        ("markdown", {"layout": "verse"}, ValueError),
        ("markdown", {"layout": None}, ValueError),
        ("markdown", {"layout": 5}, ValueError),
        ("html", {"page": "yes"}, TypeError),
        ("json", {"indent": "2"}, TypeError),
        ("json", {"indent": -1}, ValueError),
    ],
)
def test_a_wrong_option_raises(format: str, options: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error, match="|".join(options)):
        briefs.dumps(BRIEF, format, **options)


@pytest.mark.parametrize(("format", "option"), [("html", "page"), ("json", "indent")])
def test_a_wrong_type_of_option_is_said_in_a_sentence(format: str, option: str) -> None:
    with pytest.raises(TypeError) as caught:
        briefs.dumps(BRIEF, format, **{option: "x"})
    assert "Attribute(" not in str(caught.value)


def test_an_unknown_option_is_answered_with_the_known_ones() -> None:
    with pytest.raises(TypeError, match="markdown has no option 'lay'; its options are layout"):
        briefs.dumps(BRIEF, "markdown", lay="prose")


@pytest.mark.parametrize("format", ["md", "yaml", "", "JSON"])
def test_an_unknown_format_raises(tmp_path: Path, format: str) -> None:
    path = tmp_path / "a.json"
    path.write_text("{}", "utf-8")
    with pytest.raises(UnknownFormatError, match="the formats are json, markdown, html"):
        briefs.read("x", format)
    with pytest.raises(UnknownFormatError):
        briefs.loads("x", format)
    with pytest.raises(UnknownFormatError):
        briefs.dumps(BRIEF, format)
    with pytest.raises(UnknownFormatError):
        briefs.dump(BRIEF, path, format=format)
    if format:
        with pytest.raises(UnknownFormatError):
            briefs.load(path, format=format)


@pytest.mark.parametrize("name", ["brief", "brief.txt", ".md"])
def test_a_suffix_that_tells_no_format_raises_before_anything_is_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnknownFormatError):
        briefs.dump(BRIEF, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_option_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("old", "utf-8")
    with pytest.raises(ValueError, match="verse"):
        briefs.dump(BRIEF, path, layout="verse")
    assert path.read_text("utf-8") == "old"


@pytest.mark.parametrize("value", [{"title": "x"}, "x", None, Paragraph("x")])
def test_only_a_brief_is_written(value: object) -> None:
    with pytest.raises(TypeError, match="expected a Brief"):
        briefs.dumps(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [["a"], {"a": 1}])
def test_only_text_or_bytes_is_read(value: object) -> None:
    with pytest.raises(TypeError, match="expected a document as str or bytes"):
        briefs.read(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [None, 5, Path("a.md")])
def test_what_has_no_length_is_refused_in_the_same_words(value: object) -> None:
    with pytest.raises(TypeError, match="expected a document as str or bytes"):
        briefs.read(value)  # type: ignore[arg-type]


def test_a_file_that_is_not_there_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        briefs.load(tmp_path / "none.md")
    with pytest.raises(IsADirectoryError):
        briefs.load(tmp_path)
    with pytest.raises(FileNotFoundError):
        briefs.dump(BRIEF, tmp_path / "none" / "a.md")


def test_a_file_that_holds_no_brief_is_named(tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text('{"titel": "x"}', "utf-8")
    with pytest.raises(ReadError, match=r"broken\.json:1:2: BRF002") as caught:
        briefs.load(path)
    assert caught.value.name == str(path)
    assert caught.value.__cause__ is None


def test_reading_never_raises_and_loading_does() -> None:
    reading = briefs.read("{,}", "json")
    assert reading.brief is None
    with pytest.raises(ReadError) as caught:
        briefs.loads("{,}", "json")
    assert caught.value.diagnostics == reading.diagnostics


def test_loading_lets_warnings_pass() -> None:
    assert briefs.loads("07.05.19", "markdown").published == Date("2019-05-07")


TROUBLED = "---\nurl: file:///a\n---\n\n07.05.19\n\n# T\n\n**A: **x\n"


def test_checking_lists_what_reading_reports() -> None:
    reading = briefs.read(TROUBLED, "markdown")
    found = briefs.check(reading, select="BRF0")
    assert found == reading.diagnostics
    assert [each.name for each in found] == ["front-matter-value", "ambiguous-date", "label-not-bold"]


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        ((), (), ["BRF008", "BRF010", "BRF011"]),
        (("BRF010",), (), ["BRF010"]),
        (["BRF01"], [], ["BRF010", "BRF011"]),
        (("BRF",), ("BRF01",), ["BRF008"]),
        (("ambiguous-date", "BRF011"), (), ["BRF010", "BRF011"]),
        ((), ("ambiguous-date",), ["BRF008", "BRF011"]),
        (("BRF010",), ("ambiguous-date",), []),
        (iter(("BRF010",)), iter(()), ["BRF010"]),
    ],
)
def test_codes_and_names_are_selected_and_ignored(
    select: tuple[str, ...], ignore: tuple[str, ...], codes: list[str]
) -> None:
    reading = briefs.read(TROUBLED, "markdown")
    found = [each.code for each in briefs.check(reading, select=select, ignore=ignore)]
    assert [code for code in found if code.startswith("BRF0")] == codes


def test_a_word_that_stands_for_no_rule_raises() -> None:
    with pytest.raises(briefs.UnknownRuleError, match="there is no rule 'BRF999'"):
        briefs.check(briefs.read("x"), select=["BRF999"])
    with pytest.raises(ValueError, match="did you mean 'BRF010 ambiguous-date'"):
        briefs.check(briefs.read("x"), ignore=["ambigous-date"])


def test_a_single_code_selects_itself() -> None:
    reading = briefs.read(TROUBLED, "markdown")
    assert [found.code for found in briefs.check(reading, select="BRF010")] == ["BRF010"]


def test_the_start_of_a_name_selects_it() -> None:
    reading = briefs.read(TROUBLED, "markdown")
    assert [found.code for found in briefs.check(reading, select=("ambiguous",))] == ["BRF010"]


def test_an_unknown_profile_raises() -> None:
    with pytest.raises(ValueError, match="unknown profile 'strict'"):
        briefs.check(briefs.read("x"), profile="strict")


def test_the_schema_is_versioned_and_new_each_time() -> None:
    schema = briefs.json_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert briefs.SCHEMA_VERSION.split(".")[0] in str(schema["$id"])
    schema.clear()
    assert briefs.json_schema()


def test_the_schema_is_there_for_editors_too() -> None:
    schema = briefs.json_schema(draft="draft-07")
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    with pytest.raises(ValueError, match="unknown draft"):
        briefs.json_schema(draft="draft-7")  # type: ignore[arg-type]


def test_a_wrong_value_is_said_where_it_is_constructed() -> None:
    with pytest.raises(ValidationError) as caught:
        Brief(title=5, published="soon", sections=[Section(label="A"), {"label": ""}])
    assert {error["loc"][0] for error in caught.value.errors()} == {"title", "published", "sections"}


def test_a_profile_of_ones_own_stands_in_the_place_of_a_name() -> None:
    reading = briefs.read("07.05.19\n\n# Ferry\n\n**Why it matters: **Yes.\n", "markdown")
    house = briefs.Profile(name="house", rules=("BRF010", "label-not-bold"), without=("BRF011",))
    assert [found.code for found in briefs.check(reading, house)] == ["BRF010"]
    assert [found.code for found in briefs.fix(reading.text, "markdown", house).applied] == ["BRF010"]
