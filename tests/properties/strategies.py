"""Briefs for the laws: full of what documents are really made of, and of what breaks programs.

Text is drawn from pieces, not from single characters, because trouble comes from neighbours: a delimiter beside a
letter, a space before a line end, a label inside a title. Nothing here is tame on purpose; a document that breaks a
law is named in the tests and stays possible here.
"""

from typing import Literal

from hypothesis import strategies as st

from briefs import (
    Author,
    Block,
    Blockquote,
    Break,
    Brief,
    Code,
    Delete,
    Emphasis,
    Fact,
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
    Section,
    Source,
    Strong,
    Table,
    TableCell,
    TableRow,
    Text,
    ThematicBreak,
)
from briefs.model.text import one_line

DELIMITERS = list("*_[]()<>{}&~|!`\\#+-=.:;,'\"^$%@/?")
SPACES = [
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    " \n",
    "\n ",
    "\x0b",
    "\x0c",
    "\x1c",
    "\x85",
    "\u00a0",
    "\u2003",
    "\u2028",
    "\u3000",
]
LETTERS = ["a", "b", "word", "two words", "é", "ß", "İ", "文", "ا", "1", "19", "€", "😀", "👩‍🔬", "e\u0301"]
MARKS = [
    "\u200b",
    "\u200d",
    "\u200e",
    "\u200f",
    "\u202e",
    "\u2066",
    "\u2069",
    "\ufeff",
    "\ufffd",
    "\x01",
    "\x7f",
    "\x9f",
]
STARTS = [
    "1.",
    "1. ",
    "10) ",
    "- ",
    "* ",
    "+ ",
    "# ",
    "###### ",
    "> ",
    "```",
    "~~~",
    "---",
    "***",
    "___",
    "===",
    "| - |",
    "[x] ",
]
INLINE = [
    "**",
    "__",
    "***",
    "~~",
    "](",
    "![",
    "[^1]",
    "[^1]:",
    "[a]:",
    "<b>",
    "</p>",
    "<!-- -->",
    "]]>",
    "</style>",
    "<br>",
    "``",
]
ENTITIES = ["&amp;", "&#10;", "&#0;", "&nbsp;", "&lt;", "&copy", "&#x1F600;", "\\&", "\\\\"]
WORDS = [
    "Why it matters",
    "Why it matters:",
    "What's next?",
    "**Label:** ",
    "Source:",
    "Original publication",
    "INTEL: ",
    "Scoop: ",
    "AUTHOR",
    "About the author",
    "Location:",
    "2019-05-07",
    "07.05.19",
    "April 30",
    "By Ada Lind",
    "title: x",
    "http://a.example/b",
    "https://a.example/?a=1&b=2",
    "ada@example.org",
    "www.a.example",
    ", accessed 2019",
    "no",
    "null",
    "~",
]
pieces = st.one_of(
    *map(st.sampled_from, (DELIMITERS, DELIMITERS, SPACES, LETTERS, LETTERS, MARKS, STARTS, INLINE, ENTITIES, WORDS))
)
texts = st.lists(pieces, min_size=1, max_size=6).map("".join)
lines = texts.filter(lambda text: bool(text.strip("\t\n\x0b\x0c\r ")))
optional_lines = st.none() | lines
names = st.sampled_from(["1", "2", "n", "x-y", "é", "a.b", "_"])
addresses = st.sampled_from(
    [
        "http://a.example/b",
        "https://a.example/(x)?a=1&amp;b=2#c",
        "https://al.example",
        "mailto:ada@example.org",
        "tel:+1",
        "/path",
        "#",
        "#part",
        "a b",
        "x)y(",
        "<u>",
        "a|b",
        "\\",
        "é",
        "x\x01y",
        "[a]",
        '"',
        "&copy",
    ]
)
references = addresses | st.just("")


def _spans(children: st.SearchStrategy[Inline]) -> st.SearchStrategy[Inline]:
    some = st.lists(children, min_size=1, max_size=3)
    titles = st.none() | texts
    return st.one_of(
        some.map(Emphasis),
        some.map(Strong),
        some.map(Delete),
        st.builds(Link, children=some, url=references, title=titles),
    )


_leaves: st.SearchStrategy[Inline] = st.one_of(
    texts.map(Text),
    texts.map(Text),
    texts.map(InlineCode),
    st.just(Break()),
    st.builds(Image, url=references, alt=texts | st.just(""), title=st.none() | texts),
    names.map(FootnoteReference),
)
inlines: st.SearchStrategy[Inline] = st.recursive(_leaves, _spans, max_leaves=6)
rich = st.lists(inlines, max_size=4)
paragraphs = rich.map(Paragraph)


aligns: st.SearchStrategy[Literal["left", "right", "center"] | None] = st.sampled_from(
    [None, "left", "right", "center"]
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(1, 3))
    rows = draw(st.lists(st.lists(rich.map(TableCell), min_size=1, max_size=width), min_size=1, max_size=3))
    align = tuple(draw(st.lists(aligns, max_size=width)))
    return Table([TableRow(row) for row in rows], align=align)


codes = st.one_of(
    st.builds(Code, value=texts | st.sampled_from(["", "\n", "\n\n", "  x\n\ty\n"])),
    st.builds(
        Code, value=texts, lang=st.sampled_from(["py", "a`b", "c++", "~x", "&amp;", "\\*", "é"]), meta=optional_lines
    ),
)
_blocks: st.SearchStrategy[Block] = st.one_of(
    paragraphs,
    paragraphs,
    st.builds(Heading, children=rich, depth=st.integers(1, 6)),
    codes,
    st.just(ThematicBreak()),
    tables(),
)


@st.composite
def _items(draw: st.DrawFn, blocks: st.SearchStrategy[Block]) -> ListItem:
    children = draw(st.lists(blocks, max_size=3))
    item = ListItem(children)
    task = bool(item.children) and isinstance(item.children[0], Paragraph)
    return ListItem(item.children, checked=draw(st.sampled_from([None, True, False]))) if task else item


def _holders(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    rows = st.lists(_items(blocks), min_size=1, max_size=3)
    starts = st.sampled_from([None, 0, 1, 7, 10, 999_999_999])
    lists = st.builds(List, children=rows, ordered=st.booleans(), start=starts, spread=st.booleans())
    return st.one_of(st.lists(blocks, max_size=3).map(Blockquote), lists)


blocks: st.SearchStrategy[Block] = st.recursive(_blocks, _holders, max_leaves=6)
notes = st.builds(FootnoteDefinition, identifier=names, children=st.lists(blocks, max_size=2))
bodies = st.lists(st.one_of(blocks, blocks, blocks, notes), max_size=4)
dates = st.sampled_from(
    [
        "2019",
        "2019-05",
        "2019-05-07",
        "2019-05-07T16:00",
        "2019-05-07T16:00:01.5Z",
        "0001-01-01",
        "1999-12-31T23:59+05:30",
    ]
)
optional_dates = st.none() | dates
labels = lines.filter(lambda label: bool(label.strip(":： \t\n\x0b\x0c\r\u00a0\u202f\x1c\x85\u2003\u2028\u3000")))
images = st.none() | st.builds(Image, url=references, alt=texts | st.just(""), title=st.none() | texts)
sections = st.builds(Section, label=labels, body=bodies) | st.builds(
    lambda body: Section(label="a b", label_markup=["a ", Emphasis("b")], body=body), bodies
)
facts = st.builds(Fact, label=lines, value=rich)
authors = st.builds(
    Author,
    name=lines,
    role=optional_lines,
    affiliation=optional_lines,
    location=optional_lines,
    competence=st.lists(lines, max_size=3),
    expertise=rich,
    experience=rich,
    url=st.none() | addresses,
    email=optional_lines,
    image=images,
    facts=st.lists(facts, max_size=2),
)
sources = st.builds(
    Source,
    kind=st.sampled_from(["original", "source", "reference"]),
    title=optional_lines,
    publisher=optional_lines,
    url=st.none() | addresses,
    published=optional_dates,
    accessed=optional_dates,
    note=optional_lines,
)
_plain_extra = st.recursive(
    texts | st.just(""),
    lambda values: st.lists(values, max_size=2) | st.dictionaries(lines.map(one_line), values, max_size=2),
    max_leaves=4,
)
extras = st.dictionaries(
    lines.map(one_line) | st.sampled_from(["title", "layout", "extra", "date", "front-matter"]),
    _plain_extra,
    max_size=3,
)
titles = st.one_of(
    st.builds(dict, title=optional_lines, kicker=optional_lines),
    st.builds(lambda kicker: {"title_markup": ["Of ", Emphasis("two"), " minds"], "kicker": kicker}, optional_lines),
)


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    """Any valid brief."""
    return Brief(
        **draw(titles),
        published=draw(optional_dates),
        updated=draw(optional_dates),
        language=draw(st.sampled_from([None, "en", "pt-BR", "zh-Hans", "ar"])),
        url=draw(st.none() | addresses),
        id=draw(optional_lines),
        publisher=draw(optional_lines),
        topics=draw(st.lists(lines, max_size=2)),
        image=draw(images),
        lede=draw(rich),
        body=draw(bodies),
        sections=draw(st.lists(sections, max_size=3)),
        sources=draw(st.lists(sources, max_size=2)),
        authors=draw(st.lists(authors, max_size=2)),
        extra=draw(extras),
    )
