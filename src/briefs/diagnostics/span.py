"""Places in a text, counted in characters, lines and columns.

Knows strings. Must not know what stands at a place.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import Final

import attrs

_STRIDE: Final = 1024
_FEW: Final = 32
"""So many places are found by counting; for more a list of all lines is made."""


@attrs.frozen
class Span:
    """A stretch of the source text, from a first character up to, not including, a last one.

    Offsets count Unicode characters from 0; lines and columns count from 1, columns in characters.
    """

    start: int
    """Offset of the first character."""
    end: int
    """Offset after the last character."""
    line: int
    """Line of the first character."""
    column: int
    """Column of the first character."""
    end_line: int
    """Line of `end`."""
    end_column: int
    """Column of `end`."""

    @property
    def offset(self) -> int:
        """The same as `start`."""
        return self.start

    def moved(self, origin: Span) -> Span:
        """The same place in a text that this one is a piece of, where the piece begins at `origin`."""
        return Span(
            self.start + origin.start,
            self.end + origin.start,
            self.line + origin.line - 1,
            self.column + (origin.column - 1 if self.line == 1 else 0),
            self.end_line + origin.line - 1,
            self.end_column + (origin.column - 1 if self.end_line == 1 else 0),
        )

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


@attrs.frozen(eq=False)
class Source:
    """A text with the means to name places in it; readers that count UTF-8 bytes say so.

    Nothing is computed until the first place is asked for: most documents have nothing to report.
    """

    text: str
    """The text as it was given, after decoding."""
    in_bytes: bool = False
    """Whether the offsets given to `span` count bytes of the text's UTF-8."""
    shift: int = 0
    """Where the offsets given to `span` begin in `text`, in characters."""
    counted: str | None = None
    """The text whose bytes are counted, where it is not the same to the byte: a stretch of `text`, as long as it."""
    _cache: dict[str, list[int]] = attrs.field(factory=dict, init=False, repr=False)

    def span(self, start: int, end: int) -> Span:
        """The place between two offsets."""
        if self.in_bytes:
            start, end = self._character(start), self._character(end)
        return self._between(start + self.shift, end + self.shift)

    def _between(self, start: int, end: int) -> Span:
        size = len(self.text)  # a reader may have added a line end
        start, end = min(start, size), min(end, size)
        if (few := self._few(start, end)) is not None:
            return few
        lines = self._lines
        line, end_line = bisect_right(lines, start), bisect_right(lines, end)
        return Span(start, end, line, start - lines[line - 1] + 1, end_line, end - lines[end_line - 1] + 1)

    def _few(self, start: int, end: int) -> Span | None:
        """The place, for the first few that are asked for: the lines up to the last place are counted, not listed."""
        if self._cache.get("lines") is not None:
            return None
        asked, at, line = self._cache.get("last", [0, 0, 1])
        if asked == _FEW:
            return None
        if start < at:
            at, line = 0, 1
        text = self.text
        line += text.count("\n", at, start)
        end_line = line + text.count("\n", start, end)
        self._cache["last"] = [asked + 1, start, line]
        column, end_column = start - text.rfind("\n", 0, start), end - text.rfind("\n", 0, end)
        return Span(start, end, line, column, end_line, end_column)

    def trimmed(self, start: int, end: int) -> Span:
        """The place between two offsets without the white space at its ends."""
        span = self.span(start, end)
        text = self.text[span.start : span.end]
        left = len(text) - len(text.lstrip())
        return self.within(span.start + left, len(text.strip()))

    def within(self, start: int, length: int) -> Span:
        """The place of a stretch of `text`, in characters."""
        return self._between(start, start + length)

    @property
    def _lines(self) -> list[int]:
        found = self._cache.get("lines")
        if found is None:
            lengths = [len(line) + 1 for line in self.text.split("\n")]
            found = self._cache["lines"] = list(accumulate(lengths[:-1], initial=0))
        return found

    def _character(self, byte: int) -> int:
        """The character at a byte of the UTF-8: looked up by blocks, so that a place costs no full count."""
        text = self.text[self.shift :] if self.counted is None else self.counted
        if text.isascii():
            return byte
        blocks = self._cache.get("blocks")
        if blocks is None:
            sizes = (len(text[at : at + _STRIDE].encode()) for at in range(0, len(text), _STRIDE))
            blocks = self._cache["blocks"] = list(accumulate(sizes, initial=0))
        block = max(bisect_right(blocks, byte) - 1, 0)
        within = text[block * _STRIDE : (block + 1) * _STRIDE].encode()[: byte - blocks[block]]
        return block * _STRIDE + len(within.decode(errors="ignore"))
