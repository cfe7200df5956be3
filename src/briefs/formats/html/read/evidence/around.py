"""The short lines right below a headline and right above it, whatever their classes: who, when, where, in any order.

A page shows its byline and its date between the headline and the text. So the lines there are read off one by one,
each as the texts it is made of, until the text begins.

Knows which elements make a line. Must not know what a line says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from briefs.formats.html.read.evidence.page import plain
from briefs.formats.html.tree import Element, Node, Text

_SILENT: Final = frozenset(
    element
    for elements in (
        ["script", "style", "noscript", "template", "svg", "button", "form", "nav", "aside", "figure", "figcaption"],
        ["picture", "video", "audio", "iframe", "select", "footer", "textarea", "dialog", "label"],
    )
    for element in elements
)
_WITHIN: Final = frozenset(
    ["a", "span", "b", "strong", "i", "em", "time", "small", "abbr", "font", "u", "cite", "address", "bdi", "wbr"]
)
"""Elements that are parts of a line."""
_MARKS: Final = re.compile(r"\s*[|•·∙｜]\s*|\s+[/—–]\s+")
_JOINS: Final = re.compile(r"[,;&+،、]|[^\W\d_]{1,4}")
_MOST_LINES: Final = 14
_MOST_NODES: Final = 100
_PROSE: Final = 180
"""Characters of a line that is text."""
_SENTENCE: Final = 70
_STOPS: Final = (".", "!", "?", "。", "！", "？", "؟", "।")
_PARAGRAPHS: Final = 2
"""So many of them are not passed: the first may be a summary."""
_LONGEST: Final = 200
_MOST_OUTER: Final = 12
_ABOVE: Final = 2
_STEPS: Final = 6
"""Elements around the headline that are left."""


@attrs.frozen
class Line:
    """A line, as the texts it is made of."""

    element: Element
    """The element of its first text."""
    texts: list[str]

    @property
    def text(self) -> str:
        """All of it."""
        return " ".join(self.texts)

    def joined(self) -> list[str]:
        """Its first text, and those that a comma or a short word joins to it."""
        last = 0
        while last + 2 < len(self.texts) and _JOINS.fullmatch(self.texts[last + 1]):
            last += 2
        return self.texts[: last + 1]


def are_alike(one: Line, other: Line) -> bool:
    """Whether two lines stand in elements of one kind, side by side."""
    first, second = one.element, other.element
    for _ in range(2):
        outer, beside = first.parent, second.parent
        if first.tag != second.tag or not isinstance(outer, Element) or not isinstance(beside, Element):
            return False
        if outer == beside:
            return True
        first, second = outer, beside
    return first.tag == second.tag and first.parent == second.parent


def below(headline: Element, scope: object) -> list[Line]:
    """The lines below a headline, up to the text."""
    reader = _Lines()
    for node in _following(headline, scope):
        if not reader.add(node):
            break
    return reader.end()


def above(headline: Element, scope: object) -> list[Line]:
    """The lines right above a headline: of the two elements before it that say anything."""
    found: list[Line] = []
    outer: Node | None = headline
    said = 0
    for _ in range(_MOST_OUTER):
        before = outer.previous_sibling if outer is not None and outer != scope else None
        while before is not None and said < _ABOVE:
            if isinstance(before, Element) and before.tag not in _SILENT and (text := before.text[: 4 * _LONGEST]):
                if len(plain(text)) > _LONGEST:
                    return found
                reader = _Lines()
                reader.add(before)
                found += reader.end()
                said += bool(found)
            before = before.previous_sibling
        outer = outer.parent if outer is not None else None
    return found


def within(region: Element) -> list[Line]:
    """The last lines of an element and the first behind it."""
    lines: list[Line] = []
    for node in _last(region):
        reader = _Lines()
        reader.add(node)
        lines += reader.end()
    return lines


def _last(region: Element) -> list[Node]:
    """The last children of an element, and what follows it."""
    found: list[Node] = []
    child: Node | None = region[-1] if _first(region) is not None else None
    while child is not None and len(found) < _STEPS:
        found.append(child)
        child = child.previous_sibling
    after = region.next_sibling
    while after is not None and len(found) < 2 * _STEPS:
        found.append(after)
        after = after.next_sibling
    return found


def _first(element: Element) -> Node | None:
    try:
        return element[0]
    except IndexError:
        return None


def _following(element: Element, scope: object) -> Iterator[Node]:
    """What follows an element within another, in order."""
    node: Node = element
    for _ in range(_STEPS):
        after = node.next_sibling
        while after is not None:
            yield after
            after = after.next_sibling
        outer = node.parent
        if node == scope or outer is None or outer == scope or not isinstance(outer, Element):
            return
        node = outer


class _Lines:
    """Lines being put together."""

    def __init__(self) -> None:
        self.found: list[Line] = []
        self.texts: list[str] = []
        self.first: Element | None = None
        self.nodes = 0
        self.paragraphs = 0

    def add(self, node: Node) -> bool:
        """Add what is in a node; False where no more is wanted."""
        self.nodes += 1
        if self.nodes > _MOST_NODES or len(self.found) >= _MOST_LINES or self.paragraphs >= _PARAGRAPHS:
            return False
        if type(node) is Text:
            if text := plain(node.data[: 2 * _PROSE]):
                parent = node.parent
                self.first = self.first or (parent if isinstance(parent, Element) else None)
                self.texts += [part for part in _MARKS.split(text) if part]
        elif isinstance(node, Element) and node.tag not in _SILENT:
            is_line = node.tag not in _WITHIN
            if is_line:
                self._close()
            child = _first(node)
            while child is not None:
                if not self.add(child):
                    return False
                child = child.next_sibling
            if is_line:
                self._close()
        return True

    def _close(self) -> None:
        if self.texts and self.first is not None:
            size = sum(map(len, self.texts))
            if size > _PROSE or (size > _SENTENCE and self.texts[-1].endswith(_STOPS)):
                self.paragraphs += 1
            else:
                self.found.append(Line(self.first, self.texts))
        self.texts, self.first = [], None

    def end(self) -> list[Line]:
        self._close()
        return self.found
