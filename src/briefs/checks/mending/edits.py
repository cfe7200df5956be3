"""Stretches of a text and what goes in their place: which can be made together, and what comes of them.

Knows strings and offsets. Must not know documents, or what an edit is for.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

import attrs

from briefs.diagnostics import Diagnostic, Edit


def in_order(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Edits in the order of the text."""
    return tuple(sorted(edits, key=lambda edit: (edit.start, edit.end)))


def is_sound(edits: Sequence[Edit], size: int) -> bool:
    """Whether edits, in order, lie in a text of some length, and none in another."""
    ends = [0, *(edit.end for edit in edits)]
    return all(last <= edit.start <= edit.end <= size for last, edit in zip(ends, edits, strict=False))


def apart(fixable: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Those of some problems whose fixes neither overlap nor touch, the first one first.

    What touches is left for a later round: of two insertions at one point, nobody can say which comes first.
    """
    chosen: list[Diagnostic] = []
    last = -1
    for diagnostic in sorted(fixable, key=_extent):
        first, end = _extent(diagnostic)
        if first > last:
            chosen.append(diagnostic)
            last = end
    return tuple(chosen)


def of(diagnostics: Iterable[Diagnostic]) -> tuple[Edit, ...]:
    """The edits that mend some problems, in order."""
    return in_order(edit for each in diagnostics if each.fix for edit in each.fix.edits)


def _extent(diagnostic: Diagnostic) -> tuple[int, int]:
    edits = diagnostic.fix.edits if diagnostic.fix else ()
    return min((edit.start for edit in edits), default=0), max((edit.end for edit in edits), default=0)


@attrs.frozen
class Shift:
    """How offsets of a text move when edits are made in it."""

    edits: Sequence[Edit]
    """The edits, in order."""
    _starts: list[int] = attrs.field(init=False, repr=False)
    _grown: list[int] = attrs.field(init=False, repr=False)

    @_starts.default
    def _starts_of_edits(self) -> list[int]:
        return [edit.start for edit in self.edits]

    @_grown.default
    def _growth(self) -> list[int]:
        return [0, *accumulate(len(edit.text) - (edit.end - edit.start) for edit in self.edits)]

    def __call__(self, offset: int) -> int:
        """Where a character stands afterwards; one that was replaced, where that begins which stands there now."""
        at = bisect_left(self._starts, offset)
        if at and offset < self.edits[at - 1].end:
            return self.edits[at - 1].start + self._grown[at - 1]
        return offset + self._grown[at]


@attrs.frozen
class Patchwork:
    """A text that was edited several times, made of stretches of the first one and of what was put between them."""

    first: str
    """The text at first."""
    pieces: tuple[tuple[int, int] | str, ...]
    """Stretches of it that are kept, and new text."""

    @classmethod
    def whole(cls, text: str) -> Patchwork:
        """A text to which nothing has been done."""
        return cls(text, ((0, len(text)),) if text else ())

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits that make it of the first text in one step."""
        return tuple(self._gaps())

    def edited(self, edits: Sequence[Edit]) -> Patchwork:
        """The same with edits of the text as it is now, which are in order and do not overlap."""
        sizes = [len(piece) if isinstance(piece, str) else piece[1] - piece[0] for piece in self.pieces]
        begins = [0, *accumulate(sizes)]
        pieces: list[tuple[int, int] | str] = []
        at = 0
        for edit in (*edits, Edit(begins[-1], begins[-1], "")):
            pieces += self._cut(begins, at, edit.start)
            if edit.text:
                pieces.append(edit.text)
            at = edit.end
        return Patchwork(self.first, tuple(pieces))

    def _cut(self, begins: Sequence[int], start: int, end: int) -> Iterator[tuple[int, int] | str]:
        """The pieces of a stretch of the text as it is now."""
        for number in range(max(bisect_right(begins, start) - 1, 0), len(self.pieces)):
            low, high = max(start, begins[number]) - begins[number], min(end, begins[number + 1]) - begins[number]
            if begins[number] >= end:
                return
            piece = self.pieces[number]
            if low < high:
                yield piece[low:high] if isinstance(piece, str) else (piece[0] + low, piece[0] + high)

    def _gaps(self) -> Iterator[Edit]:
        at, put = 0, ""
        for piece in (*self.pieces, (len(self.first), len(self.first))):
            if isinstance(piece, str):
                put += piece
                continue
            if put or piece[0] > at:
                yield Edit(at, piece[0], put)
            at, put = piece[1], ""
