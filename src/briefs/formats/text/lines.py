"""Text cut into lines of a width, in cells: a character of an East Asian script takes two (UAX #11).

Knows characters and cells. Must not know nodes or briefs.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rich.cells import cell_len

from briefs.pattern import pattern

WIDTH: Final = 72
"""How many cells a line of a mail has, with room for the marks of a reply (RFC 3676, section 4.2)."""
NARROWEST: Final = 20
"""How many a line has at least, however deep it is nested."""

_CONTROL: Final = pattern("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f]")
_SEPARATOR: Final = pattern("[\t\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_WIDE: Final = (
    "\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uf900-\ufaff\uff00-\uff60"
)
_CLOSING: Final = "、。，．：；！？）〕］｝〉》」』】ー々"
_PIECE: Final = pattern(f"[{_WIDE}][{_CLOSING}]*|[^{_WIDE}]+")


def safe(text: str) -> str:
    """Text in which nothing acts on a terminal or ends a line: that is for who lays it out to say."""
    return _CONTROL.sub("\ufffd", _SEPARATOR.sub(" ", text))


def wrapped(text: str, width: int = WIDTH) -> list[str]:
    """Text in lines; a line feed in it ends one, and a word that is too long stands alone on its own."""
    return [line for part in text.split("\n") for line in _fill(part, max(width, NARROWEST))]


def _fill(text: str, width: int) -> list[str]:
    lines: list[str] = []
    parts: list[str] = []
    taken = 0
    for word in filter(None, text.split(" ")):
        space = " " if parts else ""
        for piece in _PIECE.findall(word):
            size = cell_len(piece)
            if parts and taken + len(space) + size > width:
                lines.append("".join(parts))
                parts, taken, space = [], 0, ""
            parts.append(space + piece)
            taken += len(space) + size
            space = ""
    return [*lines, "".join(parts)]


def hung(lines: Sequence[str], mark: str, below: str | None = None) -> list[str]:
    """Lines beside a mark: an item beside its number, a quotation beside its sign."""
    rest = " " * cell_len(mark) if below is None else below
    return [f"{rest if at else mark}{line}".rstrip(" ") for at, line in enumerate(lines or [""])]


def underlined(text: str, sign: str, width: int = WIDTH) -> list[str]:
    """A heading with a line below it, as wide as its words."""
    lines = wrapped(text, width)
    return [*lines, sign * max(map(cell_len, lines))] if any(lines) else []


def padded(text: str, width: int, align: str | None) -> str:
    """A cell of a table."""
    room = max(width - cell_len(text), 0)
    left = {"right": room, "center": room // 2}.get(align or "", 0)
    return " " * left + text + " " * (room - left)
