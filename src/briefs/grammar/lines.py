"""The lines of a paragraph: where a break or a line end divides running text, and what stands around it.

    **From:** Ada Lind
    **Date:** 2019-05-07        is one paragraph to Markdown, and two lines to its reader

Knows the shape of mdast JSON. Must not know what any line means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from briefs.grammar.wire import children_of
from briefs.model.text import WHITE_SPACE
from briefs.outline import Wire

_WRAPPERS: Final = ("emphasis", "strong")
_LINE_END: Final[Wire] = {"type": "text", "value": "\n"}


class TextLine(NamedTuple):
    """One line of a paragraph."""

    nodes: list[Wire]
    """What it says, without the space around it; never empty."""
    end: Wire
    """What divides it from the next line: a break, or a text that is a line end."""


def lines_of(paragraph: Wire) -> list[TextLine]:
    """The lines of a paragraph; a paragraph wholly in bold or italics is divided within."""
    nodes = children_of(paragraph)
    if len(nodes) == 1 and nodes[0]["type"] in _WRAPPERS and is_divided(children_of(nodes[0])):
        inner = [line for line in _cut(children_of(nodes[0])) if line.nodes]
        if len(inner) > 1:
            return [TextLine([{**nodes[0], "children": line.nodes}], line.end) for line in inner]
    if not is_divided(nodes):
        kept = trimmed(nodes)
        return [TextLine(kept, _LINE_END)] if kept else []
    return [line for line in _cut(nodes) if line.nodes]


def is_divided(nodes: list[Wire]) -> bool:
    """Whether a break or a line end stands in running text."""
    for node in nodes:
        kind = node["type"]
        if kind == "break" or (kind == "text" and "\n" in node["value"]):
            return True
    return False


def _cut(nodes: list[Wire]) -> Iterator[TextLine]:
    line: list[Wire] = []
    for node in nodes:
        if node["type"] == "break":
            yield TextLine(trimmed(line), node)
            line = []
        elif node["type"] == "text" and "\n" in node["value"]:
            first, *others = node["value"].split("\n")
            line.append({"type": "text", "value": first})
            for other in others:
                yield TextLine(trimmed(line), _LINE_END)
                line = [{"type": "text", "value": other}]
        else:
            line.append(node)
    yield TextLine(trimmed(line), _LINE_END)


def trimmed(nodes: list[Wire], characters: str = WHITE_SPACE) -> list[Wire]:
    """The same nodes without these characters in the text at either end."""
    return _stripped(_stripped(nodes, characters, 0), characters, -1)


def _stripped(nodes: list[Wire], characters: str, at: int) -> list[Wire]:
    while nodes and nodes[at]["type"] == "text":
        value = nodes[at]["value"].strip(characters) if len(nodes) == 1 else _side(nodes[at]["value"], characters, at)
        rest = nodes[1:] if at == 0 else nodes[:-1]
        if value:
            if value == nodes[at]["value"]:
                return nodes
            text: Wire = {"type": "text", "value": value}
            return [text, *rest] if at == 0 else [*rest, text]
        nodes = rest
    return nodes


def _side(value: str, characters: str, at: int) -> str:
    return value.lstrip(characters) if at == 0 else value.rstrip(characters)


def bare(nodes: list[Wire]) -> list[Wire]:
    """The same line without the bold or italics that it wholly stands in."""
    while len(nodes) == 1 and nodes[0]["type"] in _WRAPPERS:
        nodes = trimmed(children_of(nodes[0]))
    return nodes


def joined(lines: list[TextLine]) -> list[Wire]:
    """Lines as the running text of one paragraph, divided as they were."""
    nodes: list[Wire] = []
    for at, line in enumerate(lines):
        if at:
            nodes.append(lines[at - 1].end)
        nodes += line.nodes
    return nodes


def divided(nodes: list[Wire], mark: re.Pattern[str]) -> list[list[Wire]]:
    """The parts of a line between the marks that its text has, without the space around them; no part is empty."""
    parts: list[list[Wire]] = [[]]
    for node in nodes:
        if node["type"] != "text":
            parts[-1].append(node)
            continue
        first, *others = mark.split(node["value"])
        parts[-1].append({"type": "text", "value": first})
        parts += [[{"type": "text", "value": other}] for other in others]
    return [part for part in map(trimmed, parts) if part]
