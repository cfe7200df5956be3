"""Paragraphs that open with where and when they were written.

    opening = place [agency] ("," / dash / bracket) date [agency] dash, also all in brackets; or the date and a dash

"LIRANIA CITY, March 7, 2024 — The minister …", "Berlin (dpa), 7. März 2024 – …", "(Paris, le 7 mars 2024) – …".

Knows the look of such openings. Must not know markup.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefs.grammar.dates.parts import MOST, Dateline, Part, Said, is_name
from briefs.pattern import pattern

LONGEST_OPENING: Final = 140
"""Characters before the dash that ends an opening."""

_DASH: Final = pattern(r"\s*(?:--|[–—―]|(?<=\s)-(?=\s))\s*")
_SEAM: Final = pattern(r"\s*(?:[,，、(（]|--|[–—]|(?<=\s)-(?=\s)|(?<=[)）])(?=\s))\s*")
_AGENCY: Final = pattern(r"\s*(?:\([^()0-9]{1,40}\)|/[^/0-9]{1,40}/|（[^（）0-9]{1,40}）)\s*\Z")
_WORDS_OF_A_PLACE: Final = 6


def opening(text: str) -> Dateline | None:
    """The place and date that a paragraph opens with, up to and with the dash behind them; None where it has no such.

    Args:
        text: The words of the paragraph; 140 characters of it are looked at.

    A date alone and a dash ("March 7, 2024 — The minister …") is read too, though an entry of a timeline looks the
    same: where it stands must tell.
    """
    said = Said(text)
    for number, dash in enumerate(_DASH.finditer(text[: LONGEST_OPENING + 1])):
        if number == MOST:
            return None
        for parts in _placed(said, dash.start()):
            return Dateline(parts, dash.end())
    return None


def _placed(said: Said, end: int) -> Iterator[tuple[Part, ...]]:
    """The ways to see a place and a date, or a date alone, in what stands before a dash; the first is taken."""
    start, end = said.bounds(0, end)
    end = _before_agency(said.text, start, end)
    if said.text[start : start + 1] in ("(", "（") and said.text[start:end].endswith((")", "）")):
        start, end = start + 1, end - 1
    if (date := said.dated(start, end)) and date.is_exact:
        yield (date,)
    for number, seam in enumerate(_SEAM.finditer(said.text, start, end)):
        if number == MOST:
            return
        is_bracket = seam[0].strip() in ("(", "（") and said.text[start:end].endswith((")", "）"))
        place = _before_agency(said.text, start, seam.start())
        if is_name(said.text[start:place], _WORDS_OF_A_PLACE):
            date = said.dated(seam.end(), end - is_bracket)
            if date and date.is_exact:
                yield Part("place", start, place), date


def _before_agency(text: str, start: int, end: int) -> int:
    """Where a piece ends without the agency in brackets or slashes behind it."""
    agency = _AGENCY.search(text[start:end])
    return start + agency.start() if agency else end
