"""What edits change in a text, line by line: a unified diff, as `patch` and `git apply` take it (POSIX, diff -u).

The lines that differ follow from the edits, so nothing is compared, and the time it takes grows with the text.

Knows texts and edits. Must not know why they are made.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

import attrs

from briefs.diagnostics import Edit
from briefs.diagnostics.render.addresses import in_patch

_CONTEXT: Final = 3
_UNENDED: Final = "\n\\ No newline at end of file\n"


@attrs.frozen
class _Change:
    """Lines that give way to others; numbers count from 0."""

    start: int
    end: int
    lines: tuple[str, ...]


def render(name: str, text: str, edits: Iterable[Edit]) -> Iterator[str]:
    """The diff of a text, in pieces; nothing where the edits change nothing.

    Args:
        name: The file as people know it.
        text: Its text.
        edits: What is done in it, in order; edits do not overlap.
    """
    old = _lines(text)
    changes = list(_changes(text, old, edits))
    if not changes:
        return
    yield f"--- {in_patch(name)}\n+++ {in_patch(name)}\n"
    grown = 0
    for hunk in _hunks(changes):
        yield from _hunk(old, hunk, grown)
        grown += sum(len(each.lines) - (each.end - each.start) for each in hunk)


def _lines(text: str) -> list[str]:
    """The lines of a text with their line feeds, which alone end one for `diff`."""
    lines = [f"{line}\n" for line in text.split("\n")]
    last = lines.pop().removesuffix("\n")
    return [*lines, last] if last else lines


def _changes(text: str, old: Sequence[str], edits: Iterable[Edit]) -> Iterator[_Change]:
    """Which lines differ: those that an edit is in, and edits that meet in a line together."""
    begins = [0, *accumulate(map(len, old))]
    together: list[Edit] = []
    for edit in edits:
        if together and _line(begins, edit.start) >= _end(begins, together):
            yield from _change(text, old, begins, together)
            together = []
        together.append(edit)
    if together:
        yield from _change(text, old, begins, together)


def _line(begins: Sequence[int], offset: int) -> int:
    """The number of the line that a character is in; what stands at the very end is in the last one or after it."""
    return bisect_right(begins, offset) - 1


def _end(begins: Sequence[int], edits: Sequence[Edit]) -> int:
    """The line after those that edits are in."""
    return min(_line(begins, edits[-1].end) + 1, len(begins) - 1)


def _change(text: str, old: Sequence[str], begins: Sequence[int], edits: Sequence[Edit]) -> Iterator[_Change]:
    start, end = min(_line(begins, edits[0].start), len(old)), _end(begins, edits)
    if start == len(old) and old and not old[-1].endswith("\n"):
        start -= 1  # what is put after a last line without an end is put into it
    pieces, at = [], begins[start]
    for edit in edits:
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    new = _lines("".join([*pieces, text[at : begins[end]]]))
    gone = old[start:end]
    before = _common(gone, new)
    after = _common(gone[before:][::-1], new[before:][::-1])
    if len(gone) > before + after or len(new) > before + after:
        yield _Change(start + before, end - after, tuple(new[before : len(new) - after]))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines two begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _hunks(changes: Sequence[_Change]) -> Iterator[list[_Change]]:
    """Changes that are so near to each other that the lines around them meet."""
    hunk = [changes[0]]
    for change in changes[1:]:
        if change.start - hunk[-1].end > 2 * _CONTEXT:
            yield hunk
            hunk = []
        hunk.append(change)
    yield hunk


def _hunk(old: Sequence[str], hunk: Sequence[_Change], grown: int) -> Iterator[str]:
    start, end = max(hunk[0].start - _CONTEXT, 0), min(hunk[-1].end + _CONTEXT, len(old))
    size = end - start + sum(len(each.lines) - (each.end - each.start) for each in hunk)
    yield f"@@ -{_range(start, end - start)} +{_range(start + grown, size)} @@\n"
    at = start
    for change in hunk:
        yield from _signed(" ", old[at : change.start])
        yield from _signed("-", old[change.start : change.end])
        yield from _signed("+", change.lines)
        at = change.end
    yield from _signed(" ", old[at:end])


def _range(start: int, size: int) -> str:
    """Where lines stand: of none, the line before them is named."""
    return f"{start + 1 if size else start}" + ("" if size == 1 else f",{size}")


def _signed(sign: str, lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield sign + (line if line.endswith("\n") else line + _UNENDED)
