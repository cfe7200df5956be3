"""A Markdown text as it stands on the page: the stretches that its top level falls into, in order, none left out.

A reading tells what a text says; this tells what it is made of, comments and definitions of links too, which no brief
holds. Every character that is not white space is in front matter or in one stretch.

Knows the events of the parser. Must not know what a stretch says in a brief.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Literal, TypeAlias

import attrs
from pyromark import Markdown

from briefs.formats.markdown.read.departures import normal
from briefs.formats.markdown.read.matter import cut
from briefs.formats.markdown.syntax import DIALECT, LABEL_COMMENT, TEXT_COMMENT
from briefs.pattern import pattern

Kind: TypeAlias = Literal["text", "heading", "rule", "holder", "code", "table", "html", "definition"]
"""`text`: a paragraph; `holder`: a list, quote or footnote; `definition`: the addresses of links, or anything else that
the parser passes over without a word."""

_PARSER: Final = Markdown(options=DIALECT)
_KINDS: Final[dict[str, Kind]] = {
    "Paragraph": "text",
    "Heading": "heading",
    "CodeBlock": "code",
    "Table": "table",
    "HtmlBlock": "html",
    "Rule": "rule",
}
_EDGES: Final = frozenset({"Start", "End"})
_OWN: Final = frozenset({TEXT_COMMENT, LABEL_COMMENT})
_REFERENCES: Final = frozenset({"Reference", "Collapsed", "Shortcut"})
_SPACE: Final = pattern(r"\s+")
_DEFINITION: Final = pattern(r"\[(?!\^)[^\[\]]*\]:")
"""What could be a definition inside a list or quote: the parser tells of none."""
_MARKED: Final = pattern(
    r"__|\\|&#|\d{1,9}\)"
    r"|(#+)[ \t].*[ \t](?!\1[ \t]*(?:\n|\Z))#+[ \t]*(?:\n|\Z)"
    r"|[^#\n][^\n]*\n(?:[^\n]+\n)+ {0,3}-+[ \t]*\Z"
)
"""How a block begins, or a heading looks, that may say in its markup that it is text (see `syntax`)."""


@attrs.frozen
class Stretch:
    """A block of the top level, or what stands between two of them."""

    start: int
    """Where its first line begins, in characters of the whole text."""
    end: int
    """Where its last line ends, without white space."""
    kind: Kind
    words: str
    """What it says, without the white space: two stretches of the same words differ in their markup alone."""
    bound: bool
    """Whether its markup says what no brief holds: HTML, a comment, a link by reference, that it is text."""


@attrs.frozen
class Division:
    """A text in its stretches."""

    text: str
    head: int
    """Where front matter ends, in characters."""
    stretches: tuple[Stretch, ...]

    def text_of(self, at: int) -> str:
        """A stretch as it is written."""
        return self.text[self.stretches[at].start : self.stretches[at].end]

    @property
    def comments(self) -> list[str]:
        """Every comment in order, beside those that are marks of our own; and what looks like one in code beside it."""
        found = (self.text_of(at) for at, each in enumerate(self.stretches) if each.bound)
        return [comment for text in found for comment in _comments(text) if comment not in _OWN]


@attrs.define
class _Block:
    """A block of the top level as its events come; places count bytes."""

    kind: Kind
    start: int
    end: int
    said: list[str] = attrs.Factory(list)
    bound: bool = False


def divide(text: str) -> Division:
    """A text in its stretches.

    Args:
        text: The text; its lines end in line feeds.
    """
    head = cut(text).end
    body = normal(text[head:])
    raw = body.encode()
    stretches: list[Stretch] = []
    last, at = 0, head  # the same place, in bytes and in characters of the whole text
    for block in _blocks(body):
        if block.start < last:
            continue
        stretches += _between(raw[last : block.start].decode(), at)
        at += len(raw[last : block.start].decode())
        inside = raw[block.start : block.end].decode()
        end = at + len(inside.rstrip(" \t\r\n"))
        first = text.rfind("\n", head, at) + 1 or head
        start = first if not text[first:at].strip(" \t") else at
        if end > at:
            bound = block.bound or _MARKED.match(text, at, end) is not None
            bound = bound or (block.kind == "holder" and _DEFINITION.search(text, start + 1, end) is not None)
            stretches.append(Stretch(start, end, block.kind, _SPACE.sub("", "".join(block.said)), bound))
        last, at = block.end, at + len(inside)
    return Division(text, head, (*stretches, *_between(raw[last:].decode(), at)))


def _comments(text: str) -> Iterator[str]:
    at = text.find("<!--")
    while at >= 0 and (end := text.find("-->", at)) >= 0:
        yield text[at : end + 3]
        at = text.find("<!--", end + 3)


def _between(gap: str, at: int) -> Iterator[Stretch]:
    bare = gap.strip(" \t\r\n")
    if bare:
        start = at + len(gap) - len(gap.lstrip(" \t\r\n"))
        yield Stretch(start, start + len(bare), "definition", "", bound=True)


def _blocks(body: str) -> Iterator[_Block]:
    """The blocks of the top level; a list ends with its last item, for the parser lets it run on over what follows."""
    block: _Block | None = None
    depth = 0
    for event, place in _PARSER.events_with_range(body, merge_text=True):
        kind, value = _parted(event)
        name, detail = _parted(value) if kind in _EDGES else (kind, value)
        if block is None:
            block = _Block(_KINDS.get(name, "holder"), place["start"], place["start"])
        if kind == "Start":
            depth += 1
            _enter(block, name, detail)
        else:
            depth -= kind == "End"
            if (kind, name) != ("End", "List"):
                block.end = max(block.end, place["end"])
            _pass(block, kind, value)
        if not depth:
            yield block
            block = None


def _parted(event: Any) -> tuple[str, Any]:
    """The name of an event, or of what begins or ends, and what is told of it."""
    return (event, None) if event.__class__ is str else next(iter(event.items()), ("", None))


def _enter(block: _Block, name: str, detail: Any) -> None:
    if name == "FootnoteDefinition":
        block.said.append(detail)
    elif name in ("Link", "Image"):
        block.bound = block.bound or detail["link_type"] in _REFERENCES


def _pass(block: _Block, kind: str, value: Any) -> None:
    if kind in ("Text", "Code", "FootnoteReference"):
        block.said.append(value)
    elif kind in ("InlineHtml", "Html"):
        block.bound = True
