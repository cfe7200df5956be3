"""The line of a document that a diagnostic is about, with carets under the part that is meant.

Knows characters and the cells they take on a terminal. Must not know diagnostics.
"""

import unicodedata
from typing import Final

from briefs.diagnostics.render.visible import visible

_TAB: Final = "    "
_MORE: Final = "…"


def excerpt(line: str, start: int, end: int, width: int) -> tuple[str, str]:
    """A line cut to a width around a part of it, and the line of carets that goes below.

    Args:
        line: The whole line, without its line end.
        start: Where the part begins, in characters from 0.
        end: Where it ends; a part without characters gets one caret.
        width: How many cells there are.
    """
    # What is further away than the width has no room anyway, and a line may be a megabyte long.
    low = max(start - width, 0)
    near = line[low : start + width + 1]
    shown = [_TAB if character == "\t" else visible(character) for character in near]
    cells = [cells_of(text) for text in shown]
    first, last = _window(cells, start - low, width, whole=near == line)
    before = _MORE if low + first > 0 else ""
    after = _MORE if low + last < len(line) else ""
    indent = len(before) + sum(cells[first : start - low])
    carets = sum(cells[start - low : min(end - low, last)]) or 1
    return before + "".join(shown[first:last]) + after, " " * indent + "^" * carets


def cells_of(text: str) -> int:
    """How many cells of a terminal a text takes: wide characters two (UAX #11), combining ones none."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _window(cells: list[int], start: int, width: int, *, whole: bool) -> tuple[int, int]:
    """From which to which character the line is shown: all of it, or what fits with a third of the room before."""
    room = width - 2 * len(_MORE)
    if sum(cells) <= (width if whole else room):
        return 0, len(cells)
    first, used = _back(cells, start, room // 3)
    last = start
    while last < len(cells) and used + cells[last] <= room:
        used += cells[last]
        last += 1
    first, _ = _back(cells, first, room - used)
    return first, last


def _back(cells: list[int], start: int, room: int) -> tuple[int, int]:
    first, used = start, 0
    while first > 0 and used + cells[first - 1] <= room:
        first -= 1
        used += cells[first]
    return first, used
