"""The pieces of a document, in words that no markup has: a date line, a headline, a label, a line of an author card.

`arrange` makes them from a brief; a writer gives each one its typography. Must not know any markup.
"""

from __future__ import annotations

from typing import TypeAlias

import attrs

from briefs.model.nodes import Block, Image, Inline, Paragraph

Rich: TypeAlias = tuple[Inline, ...]
"""Running text."""


@attrs.frozen
class DateLine:
    """The date, alone on its line."""

    text: str


@attrs.frozen
class Title:
    """The headline: its words, or its typeset form where it has one."""

    text: str
    markup: Rich
    depth: int


@attrs.frozen
class Lede:
    """The lede."""

    nodes: Rich


@attrs.frozen
class Label:
    """A label; `first` is the paragraph that runs on from it, where one can."""

    text: str
    markup: Rich
    first: Paragraph | None
    colon: bool = True
    certain: bool = False
    """Whether it must say in its markup that it is a label."""


@attrs.frozen
class Content:
    """A block of a body."""

    block: Block
    plain: bool


@attrs.frozen
class SourceLine:
    """A source: its head, its name, the address behind the name, what follows."""

    head: str
    name: str
    url: str | None
    after: str


@attrs.frozen
class CardsHeading:
    """What stands over the author cards."""

    text: str


@attrs.frozen
class Name:
    """The name of an author, in bold, first in the card."""

    text: str


@attrs.frozen
class Line:
    """A line of plain text in a card: the author's role."""

    text: str


@attrs.frozen
class Picture:
    """The picture of an author."""

    image: Image


@attrs.frozen
class Fact:
    """A labelled line of a card; its value is text, an address, or rich text."""

    label: str
    text: str = ""
    url: str = ""
    nodes: Rich = ()


Piece: TypeAlias = DateLine | Title | Lede | Label | Content | SourceLine | CardsHeading | Name | Line | Picture | Fact
"""Anything that stands in a document on its own."""
