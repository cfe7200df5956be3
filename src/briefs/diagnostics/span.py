"""Places in a text, counted in characters, lines and columns.

Knows strings. Must not know what stands at a place.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import Final

import attrs

_STRIDE: Final = 256
_ROUNDS: Final = 2
"""So many times the length of a text is counted through at most; after that a list of all its lines is made."""
_FEW: Final = 256
"""So many places are kept at most before that list is made."""


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


class Lines:
    """The lines of a text, counted only as far as is asked, each time from the nearest place that is known."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._offsets, self._numbers, self._firsts = [0], [1], [0]
        self._left = _ROUNDS * len(text)
        self._all = False

    def at(self, offset: int) -> tuple[int, int]:
        """The number of the line that an offset is in, and where that line begins."""
        near = bisect_right(self._offsets, offset) - 1
        known, number, first = self._offsets[near], self._numbers[near], self._firsts[near]
        if self._all or known == offset:
            return number, first
        self._left -= offset - known
        if self._left < 0 or len(self._offsets) > _FEW:
            self._list()
            return self.at(offset)
        if more := self._text.count("\n", known, offset):
            number += more
            first = self._text.rfind("\n", known, offset) + 1
        self._offsets.insert(near + 1, offset)
        self._numbers.insert(near + 1, number)
        self._firsts.insert(near + 1, first)
        return number, first

    def _list(self) -> None:
        sizes = [len(line) + 1 for line in self._text.split("\n")]
        self._offsets = self._firsts = list(accumulate(sizes[:-1], initial=0))
        self._numbers = list(range(1, len(sizes) + 1))
        self._all = True


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
    has_nul: bool = True
    """Whether a NUL may be in it; to look for one takes longer in text than in the bytes that it is decoded from."""
    _blocks: list[int] = attrs.field(factory=list, init=False, repr=False)
    _lines: Lines = attrs.field(init=False, repr=False)

    @_lines.default
    def _lines_of_text(self) -> Lines:
        return Lines(self.text)

    def span(self, start: int, end: int) -> Span:
        """The place between two offsets."""
        if self.in_bytes:
            start, end = self._character(start), self._character(end)
        return self._between(start + self.shift, end + self.shift)

    def _between(self, start: int, end: int) -> Span:
        size = len(self.text)  # a reader may have added a line end
        start, end = min(start, size), min(end, size)
        line, first = self._lines.at(start)
        end_line, end_first = self._lines.at(end)
        return Span(start, end, line, start - first + 1, end_line, end - end_first + 1)

    def trimmed(self, start: int, end: int) -> Span:
        """The place between two offsets without the white space at its ends."""
        if self.in_bytes:
            start, end = self._character(start), self._character(end)
        start += self.shift
        text = self.text[start : end + self.shift].rstrip()
        bare = text.lstrip()
        return self.within(min(start, len(self.text)) + len(text) - len(bare), len(bare))

    def within(self, start: int, length: int) -> Span:
        """The place of a stretch of `text`, in characters."""
        return self._between(start, start + length)

    def _character(self, byte: int) -> int:
        """The character at a byte of the UTF-8: looked up by blocks, so that a place costs no full count."""
        text = self.text[self.shift :] if self.counted is None else self.counted
        if text.isascii():
            return byte
        blocks = self._blocks
        if not blocks:
            sizes = (len(text[at : at + _STRIDE].encode()) for at in range(0, len(text), _STRIDE))
            blocks += accumulate(sizes, initial=0)
        block = max(bisect_right(blocks, byte) - 1, 0)
        within = text[block * _STRIDE : (block + 1) * _STRIDE].encode()[: byte - blocks[block]]
        return block * _STRIDE + len(within.decode(errors="ignore"))
