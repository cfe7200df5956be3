"""What is escaped is what would be read otherwise, and nothing else."""

import pytest

import briefs
from briefs import Brief, Emphasis, FootnoteDefinition, FootnoteReference, Heading, Paragraph, Table, Text
from briefs.formats.markdown.write.escape import (
    escape,
    escape_brackets,
    escape_edges,
    escape_lines,
    refer_first,
    refer_last,
    refer_line_ends,
)


def written(text: str) -> str:
    """A paragraph of text in a brief that has nothing else, as Markdown."""
    return briefs.dumps(Brief(body=[Paragraph(text)]), "markdown").removesuffix("\n")


@pytest.mark.parametrize(
    "text",
    [
        "suppress [there] and elsewhere",
        "[there]",
        "[x] y",
        "[a][b]",
        "[^x] that no footnote has",
        "5* and more",
        "a _b and c",
        "a `b",
        "~5 days",
        "<not a tag",
        "<b",
        "a](b",
        "[a]: not an address",
        "&nothing;",
        "![x]",
        "Stop!",
        "snake_case",
        "a_b",
        "a__b__c",
        "a _ b",
        "https://a.example/a_b_c?d=e",
        "5 * 3",
        "a ** b",
        "In 1986. Then",
        "The year was 1986.",
        "#hashtag",
        "a # b",
        "C#",
        "C&A",
        "R&D",
        "&copy",
        "AT&T, fish & chips",
        "x < y",
        "x > y",
        "<3",
        "a ~ b",
        "~",
        "a\\b",
        "C:\\temp",
        "a - b",
        "-5 degrees",
        "+47 22",
        "1.5 metres",
        "3.14",
        "a | b",
        "50 % off, $5, @ada, x^2, {y}",
        'it\'s "quoted"',
        "Label: text",
        "one\n2. two",
        "one\ntwo",
        "...",
    ],
)
def test_text_that_means_nothing_stays_as_it_is(text: str) -> None:
    assert written(text) == text


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("*x*", r"\*x*"),
        ("a*b*c", r"a\*b*c"),
        ("**", "**"),
        ("_x_", r"\_x_"),
        ("__init__", r"\_\_init__"),
        ("~~x~~", r"\~~x~~"),
        ("`x`", r"\`x`"),
        ("[a](b)", r"[a\](b)"),
        ("[a]: b", r"\[a]: b"),
        ("<b>", r"\<b>"),
        ("<!-- -->", r"\<!-- -->"),
        ("<https://a.example>", r"\<https://a.example>"),
        ("&amp;", r"\&amp;"),
        ("&#65;", r"\&#65;"),
        (r"\*", r"\\*"),
        ("# x", r"\# x"),
        ("> x", r"\> x"),
        ("- x", r"\- x"),
        ("+ x", r"\+ x"),
        ("* x", r"\* x"),
        ("1986. x", r"1986\. x"),
        ("1) x", r"1\) x"),
        ("---", r"\---"),
        ("***", r"\***"),
        ("a\n---", "a\n\\---"),
        ("a\n===", "a\n\\==="),
        ("a\n- b", "a\n\\- b"),
        ("a\n1. b", "a\n1\\. b"),
        ("a | b\n--- | ---", "a | b\n\\--- | ---"),
        ("~~~", r"\~~~"),
    ],
)
def test_text_that_would_be_markup_is_escaped(text: str, markdown: str) -> None:
    assert written(text) == markdown
    assert briefs.loads(markdown, "markdown") == Brief(body=[Paragraph(text)])


def test_a_bracket_that_would_be_a_footnote_of_the_document_is_escaped() -> None:
    brief = Brief(body=[Paragraph("[^1] and [^2]"), FootnoteDefinition(identifier="1", children="x")])
    text = briefs.dumps(brief, "markdown")
    assert text == "\\[^1] and [^2]\n\n[^1]: x\n"
    assert briefs.loads(text, "markdown") == brief


@pytest.mark.parametrize("character", list("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"))
@pytest.mark.parametrize("frame", ["{}", "a{}", "{}a", "a{}a", "a {} a", " {}", "{} ", "{0}{0}", "{0}a{0}", "a\n{} a"])
def test_every_sign_stays_text_wherever_it_stands(character: str, frame: str) -> None:
    brief = Brief(body=[Paragraph(frame.format(character))])
    assert briefs.loads(briefs.dumps(brief, "markdown"), "markdown") == brief


def test_a_control_character_stays_as_it_is() -> None:
    assert escape("a\x01b\x7fc") == "a\x01b\x7fc"


def test_a_byte_order_mark_is_a_reference_where_it_could_open_a_file() -> None:
    assert escape("\ufeffa\ufeff") == "&#65279;a\ufeff"


def test_the_ends_of_text_are_taken_to_touch_something_unless_it_stands_alone() -> None:
    assert escape("* x") == r"\* x"
    assert escape("* x", alone=True) == "* x"


@pytest.mark.parametrize(
    ("text", "markdown"),
    [(" x", "&#32;x"), ("\tx", "&#9;x"), ("x ", "x&#32;"), ("x\n y", "x\n&#32;y"), ("x \ny", "x&#32;\ny")],
)
def test_spaces_at_the_ends_of_lines_are_references(text: str, markdown: str) -> None:
    assert escape_lines(text) == markdown


def test_line_ends_that_markdown_would_lose_are_references() -> None:
    assert refer_line_ends("a\nb") == "a\nb"
    assert refer_line_ends("a\n\nb") == "a\n&#10;b"
    assert refer_line_ends("\na\n") == "&#10;a&#10;"


def test_brackets_within_a_link_are_escaped_once() -> None:
    assert escape_brackets(r"a [b] \[c\] \\[d]") == r"a \[b\] \[c\] \\\[d\]"


def test_an_end_of_text_as_a_reference_is_the_same_text() -> None:
    assert refer_first("abc") == "&#97;bc"
    assert refer_last("abc") == "ab&#99;"
    assert refer_last(r"a\b") == r"a\\&#98;"


def test_a_task_box_is_escaped_only_where_a_task_could_begin() -> None:
    assert escape_lines("[x] done") == "[x] done"
    assert escape_lines("[x] done", task=True) == r"\[x] done"


def test_spaces_at_the_ends_of_a_heading_stay() -> None:
    assert escape_edges(" x ") == "&#32;x&#32;"
    heading = Brief(title="T", body=[Heading(" x #", depth=3)])
    assert briefs.dumps(heading, "markdown") == "# T\n\n### &#32;x \\# #\n"


def test_a_bar_is_escaped_in_a_table_only() -> None:
    table = Brief(body=[Table([["a|b"]])])
    assert "a|b" not in briefs.dumps(table, "markdown")
    assert briefs.loads(briefs.dumps(table, "markdown"), "markdown") == table


def test_an_address_in_text_is_not_made_a_link() -> None:
    text = "See https://a.example/x_y or www.a.example or ada@a.example."
    assert written(text) == text


def test_a_backslash_before_a_footnote_in_text_stays_escaped() -> None:
    brief = Brief(body=[Paragraph("x \\[^1]"), FootnoteDefinition(identifier="1", children="x")])
    assert briefs.loads(briefs.dumps(brief, "markdown"), "markdown") == brief


def test_a_bracket_beside_a_footnote_stays_text_where_such_a_footnote_is_defined() -> None:
    line = Paragraph((Emphasis((FootnoteReference("a.b"), Text("[^1]"))),))
    brief = Brief(body=(FootnoteDefinition("a.b", ()), FootnoteDefinition("1", ()), line))
    assert briefs.loads(briefs.dumps(brief, "markdown"), "markdown") == brief
