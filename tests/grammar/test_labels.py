"""A label is recognised by its form; the lexicon only gives it a kind."""

import pytest

import briefs
from briefs import Emphasis, Strong
from briefs.grammar import headings, labels
from briefs.grammar.wire import words
from briefs.outline import Wire


def text(value: str) -> Wire:
    return {"type": "text", "value": value}


def paragraph(*nodes: Wire) -> Wire:
    return {"type": "paragraph", "children": list(nodes)}


def strong(*nodes: Wire | str) -> Wire:
    return {"type": "strong", "children": [text(node) if isinstance(node, str) else node for node in nodes]}


@pytest.mark.parametrize(
    ("bold", "after", "label", "rest"),
    [
        ("Why it matters:", " x", "Why it matters", "x"),
        ("Why it matters: ", "x", "Why it matters", "x"),
        ("Why it matters", ": x", "Why it matters", "x"),
        ("Why it matters", " : x", "Why it matters", "x"),
        ("Les enjeux\u00a0:", " x", "Les enjeux", "x"),
        ("Les enjeux\u202f:", "\u00a0x", "Les enjeux", "x"),
        ("为什么重要：", "x", "为什么重要", "x"),
        ("为什么重要", "： x", "为什么重要", "x"),
        ("Anything at all:", "\nx", "Anything at all", "x"),
        ("Why\nit  matters:", " x", "Why it matters", "x"),
        ("Ratio 5:1:", " x", "Ratio 5:1", "x"),
        ("Why does it matter?", " x", "Why does it matter?", "x"),
        ("Why does it matter?:", " x", "Why does it matter?", "x"),
    ],
)
def test_a_label_and_what_follows_it(bold: str, after: str, label: str, rest: str) -> None:
    found = labels.split(paragraph(strong(bold), text(after)))
    assert found is not None
    assert (found.text, words(found.rest), found.bold) == (label, rest, True)


@pytest.mark.parametrize(
    ("bold", "after"),
    [
        ("Why it matters", " x"),
        ("Why it matters.", " x"),
        ("Nobody knows?", " x"),
        ("At 10:30", " x"),
        ("Note", ":x"),
        (":", " x"),
        (" ", " x"),
    ],
)
def test_bold_words_that_are_no_label(bold: str, after: str) -> None:
    assert labels.split(paragraph(strong(bold), text(after))) is None


def test_a_label_alone_needs_no_colon_where_it_is_known() -> None:
    found = labels.split(paragraph(strong("What's next")))
    assert found is not None
    assert (found.text, found.rest) == ("What's next", [])
    assert labels.split(paragraph(strong("The old wall"))) is None
    assert labels.split(paragraph(strong("The old wall:"))) is not None


def test_emphasis_or_plain_words_are_no_label() -> None:
    assert labels.split(paragraph({"type": "emphasis", "children": [text("Why it matters:")]}, text(" x"))) is None
    assert labels.split(paragraph(text("Why it matters: x"))) is None
    assert labels.split(paragraph()) is None


def test_the_typesetting_of_a_label_is_kept_without_its_colon() -> None:
    found = labels.split(paragraph(strong("Why ", {"type": "emphasis", "children": [text("this")]}, " matters:")))
    assert found is not None
    assert found.text == "Why this matters"
    assert found.markup[-1] == text(" matters")


@pytest.mark.parametrize(
    ("typed", "label", "rest"),
    [
        ("**Why it matters: **x", "Why it matters", "x"),
        ("**Why it matters:**x", "Why it matters", "x"),
        ("** Why it matters:** x", "Why it matters", "x"),
        ("**Why it matters **: x", "Why it matters", "x"),
        ("**Les enjeux :**x", "Les enjeux", "x"),
    ],
)
def test_asterisks_that_failed_are_a_label_in_markdown_only(typed: str, label: str, rest: str) -> None:
    found = labels.split(paragraph(text(typed)), typed=True)
    assert found is not None
    assert (found.text, words(found.rest), found.bold) == (label, rest, False)
    assert labels.split(paragraph(text(typed))) is None


@pytest.mark.parametrize("typed", ["**Why it matters", "**a b** c", "**:** x", "** **: x", "****: x", "x **a:**"])
def test_other_asterisks_are_text(typed: str) -> None:
    assert labels.split(paragraph(text(typed)), typed=True) is None


@pytest.mark.parametrize(
    ("text", "typed", "label", "mended"),
    [
        ("**Why it matters: **x", "**Why it matters: **", "Why it matters", "**Why it matters:** "),
        ("** Why it matters:** x", "** Why it matters:** ", "Why it matters", "**Why it matters:** "),
        (r"**a \` b:**x", r"**a \` b:**", r"a \` b", r"**a \` b:** "),
        ("**Warum es zählt：**x", "**Warum es zählt：**", "Warum es zählt", "**Warum es zählt：** "),
        ("**Why it matters: ** \nx", "**Why it matters: ** ", "Why it matters", "**Why it matters:**"),
    ],
)
def test_what_was_typed_ends_after_the_space_behind_it(text: str, typed: str, label: str, mended: str) -> None:
    assert labels.typed(text) == (typed, label, mended)


def test_what_is_no_label_was_not_typed_as_one() -> None:
    assert labels.typed("no label") is None


def test_a_heading_is_a_label_where_the_lexicon_knows_it() -> None:
    assert headings.in_heading({"type": "heading", "depth": 2, "children": [text("What's next?")]}) == "What's next?"
    assert headings.in_heading({"type": "heading", "depth": 2, "children": [text("The old wall")]}) is None
    assert headings.in_heading({"type": "heading", "depth": 2, "children": []}) is None


@pytest.mark.parametrize(
    ("head", "after", "alone"),
    [("a:", " x", False), ("a", ": x", False), ("What's next", "", True), ("Why does it matter?", " x", False)],
)
def test_what_may_be_a_label_is_what_is_read_as_one(head: str, after: str, alone: bool) -> None:
    assert labels.may_be_label(head, after, alone=alone)
    nodes = [strong(head)] if alone else [strong(head), text(after)]
    assert labels.split(paragraph(*nodes)) is not None


def test_a_label_that_is_bold_text_is_written_as_text() -> None:
    brief = briefs.Brief(body=["First.", briefs.Paragraph([Strong("a:"), " b"]), briefs.Paragraph([Emphasis("c:")])])
    assert briefs.dumps(brief, "markdown") == "First.\n\n__a:__ b\n\n*c:*<!-- text -->\n"


def test_a_question_stays_a_question() -> None:
    text = "**Why does it matter?** It does.\n"
    assert briefs.dumps(briefs.loads(text, "markdown"), "markdown") == text
