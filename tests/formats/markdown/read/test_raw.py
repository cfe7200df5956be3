"""Raw HTML in Markdown is read for what it says."""

import pytest

import briefs
from briefs import (
    Break,
    Brief,
    Code,
    Delete,
    Emphasis,
    Image,
    Inline,
    InlineCode,
    Link,
    Paragraph,
    Strong,
    Table,
    plain_text,
)


def body(text: str) -> Brief:
    brief = briefs.read(text, "markdown").brief
    assert brief is not None
    return brief


@pytest.mark.parametrize(
    ("html", "nodes"),
    [
        ("a<br>b", ["a", Break(), "b"]),
        ("a<br/>b<BR />c", ["a", Break(), "b", Break(), "c"]),
        ("x <b>a</b>", ["x ", Strong("a")]),
        ("x <strong>a *b*</strong>", ["x ", Strong(["a ", Emphasis("b")])]),
        ("x <i>a</i> <em>b</em>", ["x ", Emphasis("a"), " ", Emphasis("b")]),
        ("x <del>a</del> <s>b</s>", ["x ", Delete("a"), " ", Delete("b")]),
        ("x <code>a</code> <kbd>b</kbd>", ["x ", InlineCode("a"), " ", InlineCode("b")]),
        ('x <a href="/b">a **c**</a>', ["x ", Link(["a ", Strong("c")], url="/b")]),
        ("x <a href=b title='t'>a</a>", ["x ", Link("a", url="b", title="t")]),
        ("x <a name=b>a</a>", ["x a"]),
        ('x <img src="b.png" alt="a">', ["x ", Image("b.png", "a")]),
        ("x <!-- a --> y", ["x y"]),
        ("x <!-- a -->", ["x"]),
        ("x <?php a ?> y", ["x  y"]),
        ("x <b>a", ["x a"]),
        ("x a</b>", ["x a"]),
        ("x <b>a <i>b</b> c</i>", ["x ", Strong("a b"), " c"]),
        ("H<sub>2</sub>O <span>x</span>", ["H2O x"]),
        ("*a <b>b* c</b>", [Emphasis("a b"), " c"]),
    ],
)
def test_tags_within_a_line(html: str, nodes: list[Inline | str]) -> None:
    assert body(f"{html}\n").body == (Paragraph(nodes),)


def test_a_tag_without_a_node_is_reported_once_and_keeps_its_words() -> None:
    text = "x <blink>a</blink> <blink>b</blink>\n"
    reading = briefs.read(text, "markdown")
    assert reading.brief == Brief(body="x a b")
    [found] = reading.diagnostics
    assert found.name == "dropped-markup"
    assert found.span is not None
    assert text[found.span.start : found.span.end] == "<blink>"


def test_blocks_of_html_are_blocks() -> None:
    text = "<p>a <em>b</em></p>\n\n<pre><code>c\n</code></pre>\n\n<table><tr><td>d</table>\n"
    assert body(text).body == (Paragraph(["a ", Emphasis("b")]), Code("c"), Table([["d"]]))


def test_markdown_between_blocks_of_html_is_markdown() -> None:
    assert body("<div>\n\n*a*\n\n</div>\n").body == (Paragraph([Emphasis("a")]),)


def test_a_script_is_no_words() -> None:
    assert body("a\n\n<script>alert(1)</script>\n\n<style>b {}</style>\n\nc\n").body == (Paragraph("a"), Paragraph("c"))


def test_labels_and_titles_in_html_are_what_they_are_in_markdown() -> None:
    brief = body("<h1>Scoop: a</h1>\n\n<p><b>b</b></p>\n\n<p><b>Why it matters:</b> c</p>\n")
    assert (brief.kicker, brief.title, plain_text(brief.lede)) == ("Scoop", "a", "b")
    assert [section.kind for section in brief.sections] == ["why-it-matters"]


@pytest.mark.parametrize(
    ("html", "name"),
    [
        ('x <a href="javascript:y">z</a>', "unsafe-url"),
        ('x <img src="javascript:y" alt="z">', "unsafe-url"),
        ('<p>x <a href="javascript:y">z</a></p>', "unsafe-url"),
        ("<quay-box>\nz\n</quay-box>", "dropped-markup"),
        ("<div><video src=a>b</video>z</div>", "dropped-markup"),
    ],
)
def test_what_html_in_markdown_loses_is_reported(html: str, name: str) -> None:
    reading = briefs.read(f"{html}\n", "markdown")
    assert reading.brief is not None
    assert "z" in plain_text(reading.brief)
    assert [found.name for found in reading.diagnostics] == [name]


def test_asterisks_in_a_block_of_html_are_asterisks() -> None:
    assert body("<p>**Label:** x</p>\n").body == (Paragraph("**Label:** x"),)


def test_tags_may_nest_deeper_than_a_brief_can() -> None:
    count = 3000
    brief = briefs.loads("<b>" * count + "x" + "</b>" * count, "markdown")
    assert plain_text(brief) == "x"


def test_a_frame_of_html_around_markdown_leaves_nothing_empty() -> None:
    assert briefs.loads("a\n\n<table><tr><td>\n\nb\n\n</td></tr></table>\n", "markdown") == Brief(body=["a", "b"])


def test_a_block_of_html_may_be_indented() -> None:
    brief = briefs.loads("Intro.\n\n <p>A week later</p>\n\n   <ul><li>b</li></ul>\n", "markdown")
    assert [type(block).__name__ for block in brief.body] == ["Paragraph", "Paragraph", "List"]
    assert briefs.plain_text(brief.body).split() == ["Intro.", "A", "week", "later", "b"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "text",
    [
        "# A\n\n<!--\n**Why it matters:** not yet\n-->\n\nx\n",
        "# A\n\n<!-- one\n\n\ntwo -->\nx\n",
        "> <!-- one\n> two -->\n>\n> x\n",
        "# A\n\n<p\nclass='x'>a</p>\n",
        "# A\n\n<div>\n<b>a</b>\n</div>\n",
        "a <span\nid='x'><b>b</b></span>\n",
    ],
)
def test_a_line_end_in_html_is_a_line_end_whatever_it_is(text: str, end: str) -> None:
    brief = briefs.loads(text.replace("\n", end), "markdown")
    assert brief == briefs.loads(text, "markdown")
    assert "one" not in plain_text(brief)
    assert ">" not in plain_text(brief)


def test_tags_on_lines_of_a_paragraph_are_tags_each() -> None:
    assert body("a <span\nid='x'><b>b</b></span>\n").body == (Paragraph(["a ", Strong("b")]),)
