"""Any other HTML: what each element becomes, what is left out, and where it is said."""

from __future__ import annotations

import pytest

import briefs
from briefs import (
    Block,
    Blockquote,
    Break,
    Brief,
    Code,
    Delete,
    Emphasis,
    FootnoteDefinition,
    FootnoteReference,
    Heading,
    Image,
    Inline,
    InlineCode,
    Link,
    List,
    ListItem,
    Paragraph,
    Strong,
    Table,
    Text,
    ThematicBreak,
)
from briefs.diagnostics import Source
from briefs.formats.html.read import blocks_of, inlines_of, read
from briefs.outline import Outline

LOOSE = List([ListItem([Paragraph("a")]), ListItem([Paragraph("b")])], spread=True)


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("", []),
        ("plain words", [Paragraph("plain words")]),
        ("<p>one<p>two", [Paragraph("one"), Paragraph("two")]),
        ("  <p>\n  two\n  lines &amp; a\t tab </p>\n", [Paragraph("two lines & a tab")]),
        (
            "<div>bare <b>words</b><p>p</p>more</div>",
            [Paragraph(["bare ", Strong("words")]), Paragraph("p"), Paragraph("more")],
        ),
        ("one<br> <br/>two<br>three", [Paragraph("one"), Paragraph(["two", Break(), "three"])]),
        ("<div><br>one<br><br><br>two</div>", [Paragraph("one"), Paragraph("two")]),
        ("<p>one<br><br>two</p>", [Paragraph(["one", Break(), Break(), "two"])]),
        ("<p>a <em> b </em> c</p>", [Paragraph(["a ", Emphasis("b "), "c"])]),
        ("<p>&nbsp;a&nbsp; b</p>", [Paragraph("\u00a0a\u00a0 b")]),
        ("<b>a <p>b</p> c</b>", [Paragraph(Strong("a")), Paragraph(Strong("b")), Paragraph(Strong("c"))]),
        (
            "<i>a</i><strike>b</strike><s>c</s><kbd>d</kbd><tt>e</tt><cite>f</cite>",
            [Paragraph([Emphasis("a"), Delete("b"), Delete("c"), InlineCode("d"), InlineCode("e"), Emphasis("f")])],
        ),
        (
            "<h1>a <i>b</i></h1><h6><div>c</div><div>d</div></h6><h2> </h2>",
            [Heading(["a ", Emphasis("b")], 1), Heading("c d", 6)],
        ),
        ("<ul><li>a<li>b</ul>", [List(["a", "b"])]),
        ("<ul><li><p>a</p></li><li>b</li></ul>", [LOOSE]),
        ("<ol start=' 7'><li>a</ol>", [List(["a"], ordered=True, start=7)]),
        ("<ol start=-7><li>a</ol>", [List(["a"], ordered=True)]),
        ("<ol start=9999999999><li>a</ol>", [List(["a"], ordered=True)]),
        ("<ul></ul><ol> </ol>", []),
        ("<ul><li>a<ol><li>b</ol></ul>", [List([ListItem([Paragraph("a"), List(["b"], ordered=True)])])]),
        (
            "<ul>a<li>b</li><b>c</b><ul><li>d</ul></ul>",
            [List(["a", "b", ListItem([Paragraph(Strong("c")), List(["d"])])])],
        ),
        ("<li>alone</li>", [Paragraph("alone")]),
        ("<ul><li><input type=checkbox checked> a</ul>", [List([ListItem([Paragraph("a")], checked=True)])]),
        ("<ul><li><p><input type=CHECKBOX> a</ul>", [List([ListItem([Paragraph("a")], checked=False)])]),
        ("<ul><li><input type=checkbox><hr></ul>", [List([ListItem([ThematicBreak()])])]),
        ("<ul><li><input type=checkbox><br></ul>", [List([ListItem()])]),
        ("<ul><li>a <input type=checkbox></ul>", [List(["a"])]),
        ("<blockquote>a<p>b</blockquote>", [Blockquote([Paragraph("a"), Paragraph("b")])]),
        ("<pre>a\n  b\n</pre>", [Code("a\n  b")]),
        ('<pre><code class="x language-py y">a<b>b</b></code></pre>', [Code("ab", "py")]),
        ('<pre class="lang-js">a<br>b</pre>', [Code("a\nb", "js")]),
        ("<hr>", [ThematicBreak()]),
        (
            "<table><thead><tr><th>a<th align=right>b<tbody><tr><td>c<td style='Text-Align: center'>d<tr><td>e</table>",
            [Table([["a", "b"], ["c", "d"], ["e", ""]], (None, "right"))],
        ),
        ("<table><caption>t</caption><tr><td colspan=2>a<td>b</table>", [Paragraph("t"), Table([["a", "", "b"]])]),
        ("<table><tr><td>a<table><tr><td>b</table></table>", [Paragraph("a"), Table([["b"]])]),
        ("<table><tr><td>a<table><tr><th>b</table></table>", [Paragraph("a"), Table([["b"]])]),
        ("<table><tr><td><h2>a</h2><p>b</table>", [Heading("a", 2), Paragraph("b")]),
        ("<table role=presentation><tr><td>a<td>b</table>", [Paragraph("a"), Paragraph("b")]),
        ("<table></table><table><tr></table>", []),
        (
            "<figure><img src=a.png alt=b><figcaption>c</figcaption></figure>",
            [Paragraph(Image("a.png", "b")), Paragraph("c")],
        ),
        ("<picture><source srcset=b><img src=a></picture>", [Paragraph(Image("a"))]),
        ("<img alt='no address'>", [Paragraph("no address")]),
        (
            "<a href='/x' title=t>a<b>b</b></a><a>c</a><a href='/y'></a>",
            [Paragraph([Link(["a", Strong("b")], "/x", "t"), "c"])],
        ),
        ("<a href=/x><h3>a</h3><p>b</a>", [Heading(Link("a", "/x")), Paragraph(Link("b", "/x"))]),
        ("<dl><dt>a<dd>b</dl>", [Paragraph("a"), Paragraph("b")]),
        ("<details><summary>a</summary>b</details>", [Paragraph("a"), Paragraph("b")]),
        ("<p><strong>Why it matters:</strong> a</p>", [Paragraph([Strong("Why it matters:"), " a"])]),
        ("<p>a<script>b</script><style>c</style><!-- d --><template>e</template>f", [Paragraph("af")]),
        ("<p>a<svg><title>t</title><text>b</text></svg>", [Paragraph("a b")]),
    ],
)
def test_elements_become_blocks(html: str, blocks: list[Block]) -> None:
    assert Brief(body=blocks_of(html)) == Brief(body=blocks)


@pytest.mark.parametrize(
    "html",
    [
        '<p>a<sup><a href="#fn1">1</a></sup></p>'
        '<section class="footnotes"><hr><ol><li id="fn1"><p>b <a href="#fnref1">↩</a></p></ol></section>',
        '<p>a<a href="#fn1" role="doc-noteref"><sup>1</sup></a></p>'
        '<aside role="doc-endnotes"><ol><li id="fn1">b</ol></aside>',
        '<p>a<sup id="user-content-fnref-1"><a href="#user-content-fn-1">1</a></sup></p>'
        '<div class="footnotes"><ol><li id="user-content-fn-1"><p>b</p></li></ol></div>',
        '<p>a<sup id="fnref:1"><a href="#fn:1">[1]</a></sup></p>'
        '<div class="footnotes"><hr><ol><li id="fn:1"><p>b <a href="#fnref:1">↩</a></p></ol></div>',
    ],
)
def test_footnotes_of_markdown_tools_are_footnotes(html: str) -> None:
    outline = read(Source(f"<main>{html}</main>"))
    found = Brief(body=outline.blocks)
    assert [type(block) for block in found.body] == [Paragraph, FootnoteDefinition]
    assert found.body[0] == Paragraph(["a", FootnoteReference("1")])
    assert "b" in str(found.body[1])
    assert "↩" not in str(found)
    assert not outline.diagnostics


def told(outline: Outline) -> list[tuple[str, str]]:
    """Each diagnostic by its name and the source text it points at."""
    text = outline.source.text
    return [(found.name, text[found.span.start : found.span.end]) for found in outline.diagnostics if found.span]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>é<a href='javascript:x'>w</a>", [("unsafe-url", "<a href='javascript:x'>")]),
        ("<p>\r\n\r\n<img src=data:x alt=w>\r\n", [("unsafe-url", "<img src=data:x alt=w>")]),
        ("<a href='java\nscript:x'>w</a>", [("unsafe-url", "<a href='java\nscript:x'>")]),
        ("<mark>w</mark><p><mark class=x>w</mark>", [("dropped-markup", "<mark>")]),
        ("<mark></mark><u>w</u>", [("dropped-markup", "<u>")]),
        ("<iframe src=x>f</iframe><p>w", [("dropped-markup", "<iframe src=x>")]),
        (
            "<nav>Home</nav><p>w</p><aside>Ad</aside>",
            [("left-out", "<nav>Home</nav>"), ("left-out", "<aside>Ad</aside>")],
        ),
        ("<header><h1>w</h1></header><footer>f</footer>", [("left-out", "<footer>f</footer>")]),
        ("<div>x</div><article><header><p>w</p></header></article>", [("left-out", "<div>x</div>")]),
    ],
)
def test_what_is_not_kept_is_said_where_it_stands(html: str, expected: list[tuple[str, str]]) -> None:
    outline = read(Source(html))
    assert told(outline) == expected
    assert "w" in str(Brief(body=outline.blocks))


def test_a_byte_order_mark_is_no_text_and_moves_no_place() -> None:
    reading = briefs.read("\ufeff<!doctype html><p>w<mark>x</mark>", "html")
    assert reading.brief == Brief(body="wx")
    assert [str(found.span) for found in reading.diagnostics] == ["1:21"]


def test_words_of_an_unsafe_link_or_picture_are_kept() -> None:
    html = "<p><a href=javascript:x>a <b>b</b></a> <img src=vbscript:x alt=c>"
    assert Brief(body=blocks_of(html)).body == (Paragraph(["a ", Strong("b"), " c"]),)


def test_blocks_know_where_they_stand() -> None:
    text = "\r\n<h2>é</h2>\r\n<ul>\r\n<li>a\r\n<li><p>b\r\n</ul><p>c<p>d\r\n"
    outline = read(Source(text))
    heading, items, c, d = outline.blocks
    first, second = items["children"]
    stands = [text[slice(*outline.places[id(node)])] for node in (heading, items, first, second, c, d)]
    assert stands == [
        "<h2>é</h2>",
        "<ul>\r\n<li>a\r\n<li><p>b\r\n</ul>",
        "<li>a\r\n",
        "<li><p>b\r\n",
        "c",
        "d\r\n",
    ]


@pytest.mark.parametrize(
    "html", ["07.05.19", "<p>07.05.19", "07.05.19<br><br>x", "<table><tr><td>07.05.19<h2>x</table>", "</p>07.05.19"]
)
def test_every_block_has_a_place(html: str) -> None:
    outline = read(Source(html))
    assert all(id(block) in outline.places for block in outline.blocks)
    reading = briefs.read(html, "html")
    assert reading.brief is not None
    assert reading.brief.published == "2019-05-07"
    assert [found.name for found in reading.diagnostics] == ["ambiguous-date"]


@pytest.mark.parametrize(
    ("html", "certain"),
    [
        ("<p>x", {}),
        ("<html lang=pt-BR><h1>B</h1>", {"language": "pt-BR"}),
        ("<html lang=en_US><h1>B</h1>", {}),
    ],
)
def test_only_the_language_is_certain_on_a_page_that_is_not_ours(html: str, certain: dict[str, str]) -> None:
    assert read(Source(html)).certain == certain


@pytest.mark.parametrize(
    "html",
    [
        "<body><div>menu</div><main><p>x</main>",
        "<body><div>menu</div><article><p>x</article>",
        "<body><main><div>menu</div><article><p>x</article></main>",
        "<body><nav>menu</nav><p>x<footer>menu</footer>",
        "<body><header><nav>menu</nav></header><form>menu</form><p>x",
        "<body><noscript>menu</noscript><p>x<template>menu</template>",
    ],
)
def test_the_text_is_found_by_the_plainest_signs(html: str) -> None:
    assert Brief(body=read(Source(html)).blocks).body == (Paragraph(Text("x")),)


@pytest.mark.parametrize(
    ("html", "paragraph"),
    [
        ("", []),
        (" a <b>b</b> ", ["a ", Strong("b")]),
        ("<p>a</p><ul><li>b</ul>", ["a b"]),
        ("<img src=a><br>b", [Image("a"), Break(), "b"]),
    ],
)
def test_a_line_of_html_is_inline_nodes(html: str, paragraph: list[Inline]) -> None:
    assert Brief.model_validate({"lede": inlines_of(html)}) == Brief(lede=paragraph)
