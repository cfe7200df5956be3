"""A line of text as it is read: inline nodes in the making, with white space as a browser shows it.

Spans (emphasis, links) are opened and closed as their elements are; a span becomes a node only when something in it
shows, and is opened again in the next paragraph where a block has cut it. All work is linear in the text.

Knows wire nodes and the white-space rule. Must not know elements.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

import attrs

from briefs.outline import Wire

_UNEVEN: Final = re.compile(r"[ \t\n\f\r]{2,}|[\t\n\f\r]")
_BREAK: Final[Wire] = {"type": "break"}
_LINE_END: Final = re.compile(r"\n[ \t]*")


@attrs.define(eq=False)
class Span:
    """An open element that is an inline node."""

    node: Wire
    """The node without its children."""
    made: Callable[[Wire], None]
    """Is told of each node that is made of it."""
    shown: bool = False
    """Whether any was made."""


class Line:
    """The inline nodes of a block, up to where it has been read."""

    def __init__(self, spans: list[Span], *, keeps_line_ends: bool) -> None:
        self.spans = spans
        """The open spans, outermost first."""
        self.shows = False
        """Whether a space would show here: something that shows came last."""
        self.empty = True
        """Whether nothing has been added since the last `take`."""
        self._keeps_line_ends = keeps_line_ends
        self._reset()

    def _reset(self) -> None:
        self._children: list[Wire] = []
        self._targets = [self._children]
        self._run: list[str] = []
        self._last: Wire | None = None
        self.shows, self.empty = False, True

    def text(self, data: str) -> None:
        """Add text in which white space collapses."""
        if data := self._collapsed(data):
            self._add(data)

    def whole(self, data: str) -> list[Wire]:
        """The nodes of a block that is this text alone."""
        value = self._collapsed(data)
        if not self.shows:
            value = value[:-1]
        self.shows = False
        return [{"type": "text", "value": value}] if value else []

    def verbatim(self, data: str) -> None:
        """Add text that counts as it is."""
        if data:
            self._add(data)
            self.shows = True

    def code(self, pieces: list[tuple[str, bool]]) -> None:
        """Add a code span: pieces of text, and whether each counts as it is."""
        parts = []
        for data, as_it_is in pieces:
            if as_it_is and data:
                self.shows = True
            parts.append(data if as_it_is else self._collapsed(data))
        if value := "".join(parts):
            node: Wire = {"type": "inlineCode", "value": value}
            self._reach().append(node)
            self._last = node

    def atom(self, node: Wire) -> None:
        """Add a node that shows and holds no text."""
        self._reach().append(node)
        self.shows = True

    def line_end(self) -> None:
        """Add a break; the spaces beside it do not show."""
        self._trim()
        self._reach().append({"type": "break"})
        self.shows, self._last = False, None

    def take_break(self) -> bool:
        """Remove a break that came last, and say whether there was one."""
        target = self._targets[-1]
        if self.shows or self._run or not target or target[-1] != _BREAK:
            return False
        target.pop()
        return True

    def open(self, span: Span) -> None:
        """Begin a span."""
        self.spans.append(span)

    def close(self) -> None:
        """End the innermost span; a link that shows nothing is kept where line ends are, in our own article."""
        span = self.spans[-1]
        if self._keeps_line_ends and not span.shown and span.node["type"] == "link":
            self._reach()
        self.spans.pop()
        if len(self._targets) > len(self.spans) + 1:
            self._settle()
            self._targets.pop()

    def take(self) -> list[Wire]:
        """The nodes read so far, as those of a whole block; the line starts anew in the same spans."""
        self._trim()
        children = self._children
        while children and children[-1] == _BREAK:
            children.pop()
        lead = 0
        while not self._keeps_line_ends and lead < len(children) and children[lead] == _BREAK:
            lead += 1
        self._reset()
        return children[lead:] if lead else children

    def _collapsed(self, data: str) -> str:
        """Text as it shows after what stands before it in the line."""
        if "\n" in data or "  " in data or "\t" in data or "\f" in data or "\r" in data:
            data = _UNEVEN.sub(self._one_space, data)
        if not self.shows and data[:1] in (" ", "\n"):
            data = data[1:]
        if data:
            self.shows = data[-1] not in " \n"
        return data

    def _one_space(self, run: re.Match[str]) -> str:
        return "\n" if self._keeps_line_ends and _LINE_END.fullmatch(run[0]) else " "

    def _add(self, data: str) -> None:
        if len(self._targets) <= len(self.spans):
            self._reach()
        self.empty = False
        self._run.append(data)

    def _reach(self) -> list[Wire]:
        """Where the next node belongs: the children of the innermost span, made now if it was not."""
        self._settle()
        self.empty = False
        for span in self.spans[len(self._targets) - 1 :]:
            children: list[Wire] = []
            node: Wire = {**span.node, "children": children}
            self._targets[-1].append(node)
            self._targets.append(children)
            span.shown = True
            span.made(node)
        return self._targets[-1]

    def _settle(self) -> None:
        if self._run:
            node: Wire = {"type": "text", "value": "".join(self._run)}
            self._run = []
            self._targets[-1].append(node)
            self._last = node

    def _trim(self) -> None:
        """Take away a space that came last: it does not show there."""
        self._settle()
        if not self.shows and self._last is not None:
            value = str(self._last["value"])
            self._last["value"] = value[:-1] if value[-1:] in (" ", "\n") else value
            self._last = None
