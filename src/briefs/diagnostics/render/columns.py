"""Places in the units that other programs count columns in; only here characters become something else.

Lines are those of `Span`: they end at a line feed and nowhere else, so a carriage return, U+2028 and a form feed are
characters of their line. A tab is one column, as everywhere but on a screen.

Knows texts and spans. Must not know what a place is for.
"""

from collections.abc import Callable
from itertools import accumulate
from typing import Final, TypeAlias

import attrs

from briefs.diagnostics import Span

Unit: TypeAlias = Callable[[str], int]
"""How many columns a piece of text takes."""

_STRIDE: Final = 1024
_MARK: Final = "\ufeff"


@attrs.frozen
class Region:
    """A stretch of a text; lines and columns count from 1, and the end is the place after the last character."""

    line: int
    """Line of the first character."""
    column: int
    """Column of the first character, in the unit that was asked for."""
    end_line: int
    """Line of the end."""
    end_column: int
    """Column of the end, in the same unit."""


def utf8(text: str) -> int:
    """How many bytes a text has in UTF-8; of a text that was decoded from something else, the bytes it would have."""
    return len(text.encode("utf-8", "surrogatepass"))


def utf16(text: str) -> int:
    """How many code units a text has in UTF-16: two for a character beyond U+FFFF."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str) -> int:
    """How many characters (code points) a text has."""
    return len(text)


class Columns:
    """The columns of a text in one unit, counted by blocks: a place costs no count of all that is before it."""

    def __init__(self, text: str, unit: Unit, *, mark: bool = True) -> None:
        """Get ready to count.

        Args:
            text: The text that spans count in.
            unit: What a column is.
            mark: Whether a byte order mark at the beginning counts. It is a character of the text, but editors and web
                pages do not show it, so that the first line begins after it there.
        """
        self._text = text
        self._unit = unit
        self._hidden = unit(_MARK) if not mark and text.startswith(_MARK) else 0
        self._same = unit is characters or text.isascii()
        self._blocks: list[int] = []

    def of(self, span: Span) -> Region:
        """A place, its columns in this unit."""
        start = self._column(span.start, span.line, span.column)
        return Region(span.line, start, span.end_line, self._column(span.end, span.end_line, span.end_column))

    def _column(self, offset: int, line: int, column: int) -> int:
        if not self._same:
            column = self._before(offset) - self._before(offset - column + 1) + 1
        return max(column - self._hidden, 1) if line == 1 else column

    def _before(self, offset: int) -> int:
        """How many columns stand before an offset if all lines were one."""
        if not self._blocks:
            text, unit = self._text, self._unit
            sizes = (unit(text[at : at + _STRIDE]) for at in range(0, len(text), _STRIDE))
            self._blocks = list(accumulate(sizes, initial=0))
        block = offset // _STRIDE
        return self._blocks[block] + self._unit(self._text[block * _STRIDE : offset])
