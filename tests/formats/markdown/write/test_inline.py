"""Running text as Markdown: the shortest form that reads as the same nodes."""

import pytest

import briefs
from briefs import (
    Break,
    Brief,
    Delete,
    Emphasis,
    FootnoteDefinition,
    FootnoteReference,
    Image,
    Inline,
    InlineCode,
    Link,
    Paragraph,
    Strong,
    Text,
)
from briefs.formats.markdown.write.inline import write_inline, write_wrapped


def written(*nodes: Inline | str) -> str:
    return briefs.dumps(Brief(body=["First.", Paragraph(nodes)]), "markdown").removeprefix("First.\n\n").rstrip("\n")


@pytest.mark.parametrize(
    ("nodes", "markdown"),
    [
        ([Emphasis("a")], "*a*"),
        ([Strong("a")], "**a**"),
        ([Delete("a")], "~~a~~"),
        ([InlineCode("a")], "`a`"),
        ([InlineCode("a`b")], "``a`b``"),
        ([InlineCode("`")], "`` ` ``"),
        ([InlineCode(" a ")], "`  a  `"),
        ([InlineCode("a``b`c")], "```a``b`c```"),
        ([Link("a", url="https://a.example")], "[a](https://a.example)"),
        ([Link("a", url="https://a.example", title='say "x"')], '[a](https://a.example "say \\"x\\"")'),
        ([Link("https://a.example/b", url="https://a.example/b")], "<https://a.example/b>"),
        ([Link("a", url="")], "[a]()"),
        ([Link("a", url="b c")], "[a](<b c>)"),
        ([Link("a", url="(x)")], "[a](<(x)>)"),
        ([Link("a]b", url="/c")], r"[a\]b](/c)"),
        ([Image("a.png", "b [c]")], "![b [c]](a.png)"),
        (["a", Break(), "b"], "a\\\nb"),
        (["x ", Emphasis(["a ", Strong("b")])], "x *a __b__*"),
        (["x ", Strong([Emphasis("b")]), " y"], "x **_b_** y"),
        (["x", Emphasis("b"), "y"], "x*b*y"),
    ],
)
def test_a_node_is_written_in_its_usual_form(nodes: list[Inline | str], markdown: str) -> None:
    given = written(*nodes)
    assert briefs.loads(f"First.\n\n{given}", "markdown") == Brief(body=["First.", Paragraph(nodes)])
    assert given == markdown


@pytest.mark.parametrize(
    "nodes",
    [
        [Emphasis("a"), Emphasis("b")],
        [Strong("a"), Strong("b")],
        [Strong("a"), Emphasis("b")],
        [Delete("a"), Delete("b")],
        ["a", Strong("!"), "b"],
        [Strong(" a ")],
        [Emphasis("a "), "b"],
        ["a", Emphasis(" b")],
        [Emphasis([Emphasis("a")])],
        [Strong([Strong([Strong("a")])])],
        [Emphasis([Strong([Emphasis([Strong("a")])])])],
        [Delete([Delete("a")])],
        [InlineCode("a"), InlineCode("b")],
        ["`", InlineCode("a"), "`"],
        ["!", Link("a", url="b")],
        ["a", Link("b", url="c"), "(d)"],
        [Link("b", url="c"), "[d]"],
        [Link("b", url="c"), ": d"],
        [Image("a", "b"), "(c)"],
        [Link([Image("a", "b")], url="c")],
        [Link([InlineCode("]")], url="c")],
        [Break(), "a"],
        ["a", Break(), Break(), " b"],
        ["a\n", Break(), "b"],
        [Emphasis([Break(), "a"])],
        ["1", Break(), "- a"],
        [FootnoteReference("1")],
        ["a", FootnoteReference("1"), "(b)"],
        [Text("\u202ea"), Emphasis("\u202c")],
        ["\u00a0", Emphasis("a"), "\u00a0"],
        [Emphasis("\u00a0a\u00a0")],
        ["€", Emphasis("a"), "€"],
        ["文", Strong("「字」"), "文"],
        ["😀", Strong("😀"), "😀"],
    ],
)
def test_nodes_that_touch_are_told_apart(nodes: list[Inline | str]) -> None:
    brief = Brief(body=["First.", Paragraph(nodes)])
    assert briefs.loads(briefs.dumps(brief, "markdown"), "markdown") == brief
    defined = Brief(body=["First.", Paragraph(nodes), FootnoteDefinition("1", "note")])
    assert briefs.loads(briefs.dumps(defined, "markdown"), "markdown") == defined


def test_a_note_that_nothing_defines_is_no_syntax() -> None:
    assert written("a", FootnoteReference("1")) == 'a<sup class="footnote-ref"><a href="#fn-1">1</a></sup>'


def test_words_after_an_autolink_follow_it_as_they_are() -> None:
    link = Link("https://a.example", url="https://a.example")
    assert written("See ", link, " for more.") == "See <https://a.example> for more."


def test_a_cell_has_one_line_and_no_bar() -> None:
    assert write_inline((Text("a|b\nc"),), "cell") == "a&#124;b&#10;c"


def test_a_heading_has_one_line() -> None:
    assert write_inline((Text("a\nb"),), "line") == "a&#10;b"


def test_a_lede_is_bold_from_end_to_end() -> None:
    assert write_wrapped((Text("a "), Emphasis("b"), Text(" c"))) == "**a *b* c**"
    assert write_wrapped((Text("a "), Strong("b"))) != "**a **b****"


def test_a_text_that_must_say_that_it_is_text_says_so_in_its_first_character() -> None:
    assert write_inline((Text("Source: x"),), plain=True) == "&#83;ource: x"
    assert write_inline((Strong("Label:"), Text(" x")), plain=True) == "__Label:__ x"
    assert write_inline((Emphasis("Source:"), Text(" x")), plain=True) == "*Source:* x"
