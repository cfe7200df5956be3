"""The lines of a paragraph: where a break or a line end divides running text, and what stands around it.

    **From:** Ada Lind
    **Date:** 2019-05-07        is one paragraph to Markdown, and two lines to its reader

Knows the shape of mdast JSON. Must not know what any line means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from briefs.grammar.layout import BREAK
from briefs.grammar.wire import children_of
from briefs.model.text import WHITE_SPACE
from briefs.outline import Wire

_WRAPPERS: Final = ("emphasis", "strong")


class Line(NamedTuple):
    """One line of a paragraph."""

    nodes: list[Wire]
    """What it says."""
    joint: str = ""
    """What divides it from the line before: a line end, or one or more `BREAK`."""


def cut(nodes: list[Wire], *, wrapped: bool = True) -> list[Line]:
    """Running text, divided into lines; only the first and the last of them can be empty.

    Args:
        nodes: The text.
        wrapped: Whether a line end divides it too, and not only a break.
    """
    if not is_divided(nodes):
        return [Line(nodes)]
    found: list[Line] = []
    joint = ""
    for line, mark in _pieces(nodes, wrapped=wrapped):
        if line or not found or not mark:
            found.append(Line(line, joint))
            joint = ""
        if mark == BREAK:
            joint += mark
        else:
            joint = joint or mark
    return found


def _pieces(nodes: list[Wire], *, wrapped: bool) -> Iterator[tuple[list[Wire], str]]:
    """The text between two divisions, and what divides it from the next; nothing behind the last."""
    line: list[Wire] = []
    for node in nodes:
        if node["type"] == "break":
            yield line, BREAK
            line = []
        elif wrapped and node["type"] == "text" and "\n" in node["value"]:
            first, *others = node["value"].split("\n")
            line += [{"type": "text", "value": first}] if first else []
            for other in others:
                yield line, "\n"
                line = [{"type": "text", "value": other}] if other else []
        else:
            line.append(node)
    yield line, ""


def is_divided(nodes: list[Wire]) -> bool:
    """Whether a break or a line end stands in running text."""
    for node in nodes:
        kind = node["type"]
        if kind == "break" or (kind == "text" and "\n" in node["value"]):
            return True
    return False


def joined(lines: list[Line]) -> list[Wire]:
    """Lines as the running text of one paragraph, divided as they were."""
    nodes: list[Wire] = []
    for at, line in enumerate(lines):
        if at:
            breaks = line.joint.count(BREAK)
            nodes += [{"type": "break"} for _ in range(breaks)] or [{"type": "text", "value": "\n"}]
        nodes += line.nodes
    return nodes


def lines_of(paragraph: Wire) -> list[Line]:
    """What each line of a paragraph says, without the space around it; of what divides two lines, the first counts.

    A paragraph wholly in bold or italics is divided within. No line is empty.
    """
    nodes = children_of(paragraph)
    if len(nodes) == 1 and nodes[0]["type"] in _WRAPPERS and is_divided(children_of(nodes[0])):
        inner = _told(children_of(nodes[0]))
        if len(inner) > 1:
            return [Line([{**nodes[0], "children": line.nodes}], line.joint) for line in inner]
    return _told(nodes)


def _told(nodes: list[Wire]) -> list[Line]:
    """The lines of running text that say something."""
    if not is_divided(nodes):
        kept = trimmed(nodes)
        return [Line(kept)] if kept else []
    found: list[Line] = []
    joint = ""
    for line in cut(nodes):
        joint = joint or (BREAK if line.joint.startswith(BREAK) else line.joint)
        if kept := trimmed(line.nodes):
            found.append(Line(kept, joint))
            joint = ""
    return found


def trimmed(nodes: list[Wire], characters: str = WHITE_SPACE) -> list[Wire]:
    """The same nodes without these characters in the text at either end."""
    if nodes and not _is_padded(nodes[0], characters, 0) and not _is_padded(nodes[-1], characters, -1):
        return nodes
    return _stripped(_stripped(nodes, characters, 0), characters, -1)


def _is_padded(node: Wire, characters: str, at: int) -> bool:
    """Whether a text has nothing, or one of these characters, at one end."""
    return node["type"] == "text" and (not (value := node["value"]) or value[at] in characters)


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
