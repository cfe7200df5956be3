"""Briefs full of awkward text, and the shortest way from an outline of our own article back to a brief."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from briefs.model.brief import Brief, Section
from briefs.model.nodes import (
    Blockquote,
    Break,
    Code,
    Delete,
    Emphasis,
    FootnoteDefinition,
    FootnoteReference,
    Heading,
    Image,
    InlineCode,
    Link,
    List,
    ListItem,
    Paragraph,
    Strong,
    Table,
    TableCell,
    TableRow,
    Text,
    ThematicBreak,
)
from briefs.model.people import Author, Fact
from briefs.model.sources import Source
from briefs.model.walk import plain_text
from briefs.outline import LABEL, Outline

AWKWARD = (
    "",
    " ",
    "  ",
    "\n",
    "\n\n",
    " \n ",
    "\t",
    "\f",
    "\v",
    "\u00a0",
    "\u2028",
    "\u200b",
    "\ufeff",
    "\u202e",
    "\u2067שלום\u2069",
    "a",
    "word",
    "two words",
    " lead",
    "trail ",
    "in  side",
    "line\nend",
    "line\n  indented",
    "&",
    "&amp;",
    "&lt;b&gt;",
    "&nbsp;",
    "&#10;",
    "&notit;",
    "&copy",
    "<",
    ">",
    "<b>",
    "</p>",
    "</a>",
    "</article>",
    "</style>",
    "</title>",
    "<script>alert(1)</script>",
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "<?php",
    "<br>",
    '<span class="ws"> </span>',
    '"',
    "'",
    "`",
    "`` ` ``",
    "*a*",
    "**Why it matters:**",
    "__x__",
    "~~",
    "[a](b)",
    "[^1]",
    "![",
    "# h",
    "1. ",
    "- ",
    "- [ ] ",
    "> ",
    "| a | b |",
    "---",
    "```",
    "Why it matters:",
    "Source: x",
    "AUTHOR",
    "07.05.19",
    "2019-05-07",
    "🧭👩‍🚀",
    "e\u0301",
    "中文",
    "\\",
    "\x01\x7f\x85",
    "javascript:alert(1)",
    "{{ x }}",
)

pieces = st.sampled_from(AWKWARD) | st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
prose = st.lists(pieces, max_size=4).map("".join)
lines = prose
names = st.lists(pieces, min_size=1, max_size=3).map("".join).filter(lambda text: bool(text.replace("\x00", "").strip("\t\n\v\f\r ")))
labels = names.filter(lambda text: bool(text.strip("\t\n\v\f\r :：\u00a0\u202f").strip()))
words = st.from_regex(r"[^\s\x00]{1,8}", fullmatch=True)
identifiers = st.from_regex(r"[a-z0-9_.éя中-]{1,8}", fullmatch=True)
urls = st.sampled_from(
    (
        "",
        "#",
        "#top",
        "a b",
        "?q=a&amp=b",
        'x"y<z>&',
        "https://example.org/",
        "https://example.org/?a=1&b=2#c",
        "HTTPS://example.org/ü",
        "mailto:a@example.org",
        "tel:+1",
        "//example.org",
        "./x:y",
        "a\u202eb",
        "https://example.org/a  b",
    )
)
dates = st.sampled_from(
    ("2019", "2019-05", "2019-05-07", "2019-05-07T16:00", "2019-05-07T16:00Z", "2019-05-07T16:00:00.123456789+03:00")
)
languages = st.sampled_from(("en", "de-AT", "ar", "zh-Hant-TW", "az-Arab", "he", "sl-rozaj"))


@st.composite
def inlines(draw: st.DrawFn, depth: int = 3) -> list[Any]:
    return [draw(_inline(depth)) for _ in range(draw(st.integers(0, 4)))]


@st.composite
def _inline(draw: st.DrawFn, depth: int) -> Any:
    match draw(st.integers(0, 10 if depth else 6)):
        case 0 | 1 | 2:
            return Text(draw(prose))
        case 3:
            return InlineCode(draw(prose))
        case 4:
            return Break()
        case 5:
            return draw(images)
        case 6:
            return FootnoteReference(draw(identifiers))
        case 7:
            return Emphasis(draw(inlines(depth - 1)))
        case 8:
            return Strong(draw(inlines(depth - 1)))
        case 9:
            return Delete(draw(inlines(depth - 1)))
        case _:
            return Link(draw(inlines(depth - 1)), draw(urls), draw(st.none() | prose))


images = st.builds(Image, urls, prose, st.none() | prose)


@st.composite
def flow(draw: st.DrawFn, depth: int = 3) -> list[Any]:
    return [draw(_block(depth)) for _ in range(draw(st.integers(0, 3)))]


@st.composite
def _block(draw: st.DrawFn, depth: int) -> Any:
    match draw(st.integers(0, 9 if depth else 6)):
        case 0 | 1 | 2:
            return Paragraph(draw(inlines()))
        case 3:
            return Heading(draw(inlines()), draw(st.integers(1, 6)))
        case 4:
            lang = draw(st.none() | words)
            return Code(draw(prose), lang, draw(st.none() | lines) if lang else None)
        case 5:
            return ThematicBreak()
        case 6:
            return draw(_tables())
        case 7:
            return Blockquote(draw(flow(depth - 1)))
        case _:
            return draw(_lists(depth))


@st.composite
def _lists(draw: st.DrawFn, depth: int) -> List:
    items = [draw(_items(depth)) for _ in range(draw(st.integers(1, 3)))]
    ordered = draw(st.booleans())
    start = draw(st.none() | st.sampled_from((0, 1, 2, 999_999_999))) if ordered else None
    return List(items, ordered=ordered, start=start, spread=draw(st.booleans()))


@st.composite
def _items(draw: st.DrawFn, depth: int) -> ListItem:
    first = Paragraph(draw(inlines(depth=1)))
    checked = draw(st.none() | st.booleans()) if first.children else None
    return ListItem([*([first] if first.children else []), *draw(flow(depth - 1))], checked=checked)


@st.composite
def _tables(draw: st.DrawFn) -> Table:
    rows = [
        TableRow([TableCell(draw(inlines(depth=1))) for _ in range(draw(st.integers(1, 3)))])
        for _ in range(draw(st.integers(1, 3)))
    ]
    return Table(rows, draw(st.lists(st.sampled_from((None, "left", "right", "center")), max_size=3)))


@st.composite
def body(draw: st.DrawFn) -> list[Any]:
    blocks: list[Any] = draw(flow())
    if draw(st.booleans()):
        blocks.insert(draw(st.integers(0, len(blocks))), FootnoteDefinition(draw(identifiers), draw(flow(1))))
    return blocks


def _extra(depth: int = 2) -> st.SearchStrategy[Any]:
    if not depth:
        return prose
    inner = st.deferred(lambda: _extra(depth - 1))
    return prose | st.lists(inner, max_size=2) | st.dictionaries(names, inner, max_size=2)


def _titled(build: Any, text: str, markup: list[Any] | None) -> dict[str, Any]:
    """A line with markup of the same words, or without."""
    if markup is None:
        return {build: text}
    said = " ".join(plain_text(Paragraph(markup)).split())
    return {build: said, f"{build}_markup": markup} if said else {build: text}


def _section(text: str, markup: list[Any] | None, blocks: list[Any]) -> Section:
    said = _titled("label", text, markup)
    if said["label"].rstrip(":： \u00a0\u202f") != said["label"]:
        said = {"label": text}
    return Section(**said, body=blocks)


@st.composite
def _authors(draw: st.DrawFn) -> Author:
    return Author(
        name=draw(names),
        role=draw(lines),
        affiliation=draw(lines),
        location=draw(lines),
        competence=draw(st.lists(lines, max_size=2)),
        expertise=draw(inlines(depth=1)),
        experience=draw(inlines(depth=1)),
        url=draw(urls),
        email=draw(lines),
        image=draw(st.none() | images),
        facts=[Fact(label=draw(names), value=draw(inlines(depth=1))) for _ in range(draw(st.integers(0, 2)))],
    )


@st.composite
def _sources(draw: st.DrawFn) -> Source:
    return Source(
        kind=draw(st.sampled_from(("original", "source", "reference"))),
        title=draw(lines),
        publisher=draw(lines),
        url=draw(urls),
        published=draw(st.none() | dates),
        accessed=draw(st.none() | dates),
        note=draw(lines),
    )


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    """A brief in which anything may be awkward; half of them have metadata, half have a body."""
    fields: dict[str, Any] = {}
    if draw(st.booleans()):
        fields = {
            **_titled("title", draw(lines), draw(st.none() | inlines(depth=1))),
            "kicker": draw(lines),
            "published": draw(st.none() | dates),
            "updated": draw(st.none() | dates),
            "language": draw(st.none() | languages),
            "url": draw(urls),
            "id": draw(lines),
            "publisher": draw(lines),
            "topics": draw(st.lists(lines, max_size=2)),
            "image": draw(st.none() | images),
            "sources": draw(st.lists(_sources(), max_size=2)),
            "authors": draw(st.lists(_authors(), max_size=2)),
            "extra": draw(st.dictionaries(names, _extra(), max_size=2)),
        }
    if draw(st.booleans()):
        fields["lede"] = draw(inlines())
        fields["body"] = draw(body())
    sections = range(draw(st.integers(0, 2)))
    fields["sections"] = [_section(draw(labels), draw(st.none() | inlines(depth=1)), draw(body())) for _ in sections]
    return Brief(**fields)


def assembled(outline: Outline) -> Brief:
    """The brief of an outline in which everything is certain or marked."""
    body: list[Any] = []
    fields: dict[str, Any] = {**outline.certain, "body": body, "sections": []}
    for block in outline.blocks:
        if outline.marks.get(id(block)) == LABEL:
            children: list[Any] = block["children"]  # type: ignore[assignment]
            markup = [] if all(node["type"] == "text" for node in children) else children
            body = []
            label = plain_text(Heading(children))
            label = " ".join(label.split()) if markup else label
            fields["sections"].append({"label": label, "label_markup": markup, "body": body})
        else:
            body.append(block)
    return Brief.model_validate(fields)
