"""What differs between two texts, as edits by lines; the time it takes grows with the texts.

Lines that stand once in each text are held against each other first, as in "patience" diff; what lies between two that
stayed is short as a rule and is compared line by line, and where it is not, it is one edit.

Knows lines. Must not know why texts differ.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate, pairwise
from typing import Final

from briefs.diagnostics.diagnostic import Edit

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")
_MOST: Final = 500
"""So many lines are compared with each other, which takes the square of the time."""


def between(old: str, new: str) -> list[Edit]:
    """Edits that make one text of another, by lines, in order."""
    before, after = _LINE.findall(old), _LINE.findall(new)
    top = _shared(before, after)
    bottom = _shared(before[top:][::-1], after[top:][::-1])
    ends = len(before) - bottom, len(after) - bottom
    places = list(accumulate(map(len, before), initial=0))
    stayed = [(top - 1, top - 1), *_anchors(before, after, top, ends), ends]
    return [
        Edit(places[start], places[end], "".join(after[first:last]))
        for (above, over), (below, under) in pairwise(stayed)
        for start, end, first, last in _changes(before, after, (above + 1, below), (over + 1, under))
    ]


def _anchors(before: Sequence[str], after: Sequence[str], top: int, ends: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Lines that stand once in each text and in the same order: the most of them that do."""
    once = {line for line, times in Counter(before[top : ends[0]]).items() if times == 1}
    again = Counter(after[top : ends[1]])
    there = {after[at]: at for at in range(top, ends[1]) if again[after[at]] == 1}
    pairs = [(at, there[before[at]]) for at in range(top, ends[0]) if before[at] in once and before[at] in there]
    lasts: list[int] = []  # of each length, the smallest end of a row of that length
    lengths = []
    for _, place in pairs:
        length = bisect_left(lasts, place)
        lasts[length : length + 1] = [place]
        lengths.append(length)
    row: list[tuple[int, int]] = []
    wanted = len(lasts) - 1
    for pair, length in zip(reversed(pairs), reversed(lengths), strict=True):
        if length == wanted and (not row or pair[1] < row[-1][1]):
            row.append(pair)
            wanted -= 1
    return reversed(row)


def _changes(
    before: Sequence[str], after: Sequence[str], old: tuple[int, int], new: tuple[int, int]
) -> Iterator[tuple[int, int, int, int]]:
    """The stretches that differ within two: from which to which line, and the lines in their place."""
    one, other = before[slice(*old)], after[slice(*new)]
    if one == other:
        return
    if len(one) + len(other) > _MOST:
        yield (*old, *new)
        return
    for tag, start, end, first, last in SequenceMatcher(None, one, other).get_opcodes():
        if tag != "equal":
            yield old[0] + start, old[0] + end, new[0] + first, new[0] + last


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines two begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
