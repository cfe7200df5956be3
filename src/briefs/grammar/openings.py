"""Where in a document a label could stand: the openings of its paragraphs, lines, list items and headings.

    opening = heading | start of a paragraph | start of a line in it | start of a list item

Knows where labels stand. Must not know which of them are labels.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Literal, TypeAlias

import attrs

from briefs.grammar import headings, labels
from briefs.grammar.labels import Label
from briefs.grammar.lines import Line, cut
from briefs.grammar.wire import children_of
from briefs.outline import LABEL, PLAIN, Outline, Wire

Kind: TypeAlias = Literal["heading", "paragraph", "line", "item"]


@attrs.frozen(eq=False)
class Opening:
    """A place where a part of the brief may begin."""

    label: Label
    """What could be the label."""
    block: int
    """Which block of the document it stands in."""
    at: int
    """Which line of the paragraph, or which item of the list, it begins."""
    kind: Kind
    joint: str = ""
    """For a line: what divides it from the line before."""
    follows: str = ""
    """What divides it from the next line of its paragraph; empty where it is the last."""
    certain: bool = False
    """Whether the markup says for certain that it is a label."""

    @property
    def wrapped(self) -> bool:
        """Whether it may begin its line only because text was wrapped there."""
        return self.joint == "\n"


def find(outline: Outline, blocks: list[Wire]) -> list[list[Opening]]:
    """The openings of each block."""
    return [list(of_block(outline, block, at)) for at, block in enumerate(blocks)]


def of_block(outline: Outline, block: Wire, at: int = 0) -> Iterator[Opening]:
    """The openings of one block."""
    kind = block["type"]
    if kind == "paragraph":
        if outline.marks.get(id(block)) != PLAIN:
            yield from _of_paragraph(outline, block, at)
    elif kind == "heading":
        mark = outline.marks.get(id(block))
        label = headings.of_heading(block, certain=mark == LABEL) if mark in (None, LABEL) else None
        if label is not None:
            yield Opening(label, at, 0, "heading", certain=mark == LABEL)
    elif kind == "list":
        yield from _of_list(outline, block, at)


def _of_paragraph(outline: Outline, block: Wire, at: int) -> Iterator[Opening]:
    nodes = block["children"]
    if not nodes:
        return
    if outline.marks.get(id(block)) == LABEL:
        label = labels.read(nodes, longest=sys.maxsize)
        if label is not None:
            yield Opening(label, at, 0, "paragraph", certain=True)
        return
    found = lines(outline, block)
    for number, line in enumerate(found):
        label = _read(outline, line.nodes)
        if label is not None:
            follows = found[number + 1].joint if number + 1 < len(found) else ""
            yield Opening(label, at, number, "line" if number else "paragraph", line.joint, follows)


def _read(outline: Outline, nodes: list[Wire]) -> Label | None:
    if not nodes or (nodes[0]["type"] != "text" and labels.is_marked(nodes[0], outline.marks)):
        return None
    return labels.read(nodes, typed=outline.typed)


def _of_list(outline: Outline, block: Wire, at: int) -> Iterator[Opening]:
    if outline.marks.get(id(block)) == PLAIN:
        return
    for number, item in enumerate(block["children"]):
        first = children_of(item)[0] if children_of(item) else None
        if first is None or item.get("checked") is not None or first["type"] != "paragraph":
            return
        if outline.marks.get(id(first)) == PLAIN:
            return
        label = _read(outline, first["children"])
        if label is None:
            return
        yield Opening(label, at, number, "item")


def lines(outline: Outline, paragraph: Wire) -> list[Line]:
    """The lines of a paragraph in which a label could stand; without Markdown's typing only breaks divide them."""
    return cut(paragraph["children"], wrapped=outline.typed)
