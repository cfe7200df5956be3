"""Lines that say when a document appeared.

    line  = piece *( mark piece )       mark = "|" / "·" / "•" / line end / dash between spaces
    piece = [lead] date [words behind] ["(" update ")"] / byline ("," / "on") date / name "," date
          / clock / byline / reading time / other text

"Published: May 7, 2019 | Updated 8 May 2019", "Tuesday | March 7, 2024 | 5 min read", "By Jane Doe on May 7, 2019".
Every word of a line is in a part, or a lead beside one, so that who reads a line can tell what it would lose.

Knows the look of such lines. Must not know markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefs.grammar.dates.calendar import WEEKDAYS, fold
from briefs.grammar.dates.parts import MOST, Dateline, Part, PartRole, Said, is_name
from briefs.pattern import pattern

LONGEST_LINE: Final = 200
"""Characters of the longest line that can be a dateline."""

_MARK: Final = pattern(r"\s*(?:[|·•‧∙｜]|\r?\n|(?<=\s)(?:[–—]|--?)(?=\s))\s*")
_JOINT: Final = pattern(r"(?:(?<=[^\s,，、.;])[,，、.;]\s*|\s+)(?=\S)")
_BY: Final = pattern(
    r"(?:(?:written|posted|published)\s+)?(?:by|von|par|por|di|da|от|автор:?|yazan:?|文|作者)[\s:：]", re.IGNORECASE
)
_DURATION: Final = pattern(r"[0-9]\s?-?(?:min|мин|dk|dakika|分)", re.IGNORECASE)
_LONGEST_DURATION: Final = 40
_BRACKET: Final = pattern(r"\s*[(（\[［](?=[^\W\d])")
_CLOSING: Final = (")", "）", "]", "］")
_WORDS_OF_A_NAME: Final = 3


def dateline(text: str) -> Dateline | None:
    """What a line says about when a document appeared; None for a line that names no day of its own.

    Args:
        text: One line or a few, without markup; more than 200 characters are no dateline.

    The date of a line with two dates of the same kind is unknown, and so is one behind a word that is not in the tables
    of `leads` ("Deadline: 7 May 2019"): it may be the date of anything.
    """
    if len(text) > LONGEST_LINE or not text.strip():
        return None
    said = Said(text)
    if whole := said.dated(*said.bounds(0, len(text))):
        return Dateline((whole,), len(text))
    parts = tuple(part for start, end in _pieces(said) for part in _read(said, start, end))
    counts = [sum(part.role == role for part in parts) for role in ("published", "updated")]
    return Dateline(parts, len(text)) if max(counts) == 1 else None


def weekday(text: str) -> int | None:
    """The weekday that is all a text says, Monday 0: news pages put it on a line of its own above the date."""
    word = text[: LONGEST_LINE + 1].strip().strip(".,|· ")
    return WEEKDAYS.get(fold(word)) if 3 <= len(word) <= 16 or word[:1] > "\u3000" else None


def _pieces(said: Said) -> Iterator[tuple[int, int]]:
    """The pieces of a line; those that are one date only together ("Tuesday | March 7, 2024 | 10:00") are one piece."""
    cuts = list(_MARK.finditer(said.text))[:MOST]
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(said.text)]
    at = 0
    while at < len(starts):
        last = next((to for to in (at + 2, at + 1) if to < len(ends) and said.dated(starts[at], ends[to])), at)
        yield said.bounds(starts[at], ends[last])
        at = last + 1


def _read(said: Said, start: int, end: int) -> Iterator[Part]:
    """The parts of a piece: a date, dates with what stands around them, or other words."""
    written = said.text[start:end]
    if not written:
        return
    found = said.dated_or_timed(start, end)
    if found and (found.is_exact or found.role == "clock" or found.start > start):
        yield found
    elif parts := _in_brackets(said, start, end) or _jointed(said, start, end):
        yield from parts
    elif _BY.match(written):
        yield Part("byline", start, end)
    elif len(written) <= _LONGEST_DURATION and _DURATION.search(written):
        yield Part("duration", start, end)
    else:
        yield Part("text", start, end)


def _in_brackets(said: Said, start: int, end: int) -> tuple[Part, ...]:
    """A date and an update in brackets: "7 May 2019 (updated 8 May 2019)"."""
    written = said.text[start:end]
    if not (bracket := _BRACKET.search(written)):
        return ()
    first = said.dated(start, start + bracket.start())
    inner = said.dated_or_timed(start + bracket.end(), end - written.endswith(_CLOSING)) if first else None
    return (first, inner) if first and inner and inner.role != "published" else ()


def _jointed(said: Said, start: int, end: int) -> tuple[Part, ...]:
    """Two parts with a comma or space between: "By Jane Doe on 7 May 2019", "7 May 2019, updated 8 May 2019"."""
    for joint in _JOINT.finditer(said.text, start, end):
        before, behind, has_mark = joint.start(), joint.end(), bool(joint[0].strip())
        if _BY.match(said.text, behind, end) and (date := said.dated(start, before)):
            return date, Part("byline", behind, end)
        if (role := _role_before(said.text[start:before], has_mark=has_mark)) and (date := said.dated(behind, end)):
            return (Part(role, start, before), date) if role == "byline" or date.is_exact else ()
        one = said.dated(start, before)
        two = said.dated_or_timed(behind, end) if one else None
        if one and two and (has_mark or two.role == "clock" or two.start > behind):
            return one, two
    return ()


def _role_before(written: str, *, has_mark: bool) -> PartRole | None:
    if _BY.match(written):
        return "byline"
    return "name" if has_mark and is_name(written, _WORDS_OF_A_NAME) else None
