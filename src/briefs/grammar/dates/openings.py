"""Paragraphs that open with where and when they were written.

    opening = place [agency] ("," / dash / bracket) date [agency] dash, also all in brackets; or the date and a dash

"LIRANIA CITY, March 7, 2024 — The minister …", "Berlin (dpa), 7. März 2024 – …", "(Paris, le 7 mars 2024) – …".

Knows the look of such openings. Must not know markup.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from briefs.grammar.dates.orders import Order
from briefs.grammar.dates.parts import MOST, Dateline, Means, Part, is_name

LONGEST_OPENING: Final = 140
"""Characters before the dash that ends an opening."""

_DASH: Final = re.compile(r"\s*(?:--|[–—―]|(?<=\s)-(?=\s))\s*")
_SEAM: Final = re.compile(r"\s*(?:[,，、(（]|--|[–—]|(?<=\s)-(?=\s)|(?<=[)）])(?=\s))\s*")
_AGENCY: Final = re.compile(r"\s*(?:\([^()0-9]{1,40}\)|/[^/0-9]{1,40}/|（[^（）0-9]{1,40}）)\s*\Z")
_WORDS_OF_A_PLACE: Final = 6


def opening(
    text: str,
    *,
    order: Order | None = None,
    language: str | None = None,
    context: Callable[[], str] | None = None,
) -> Dateline | None:
    """The place and date that a paragraph opens with, up to and with the dash behind them; None where it has no such.

    Args:
        text: The words of the paragraph; 140 characters of it are looked at.
        order: As for `parse`, like the rest.
        language: The language of the document.
        context: Gives the text around.

    A date alone and a dash ("March 7, 2024 — The minister …") is read too, though an entry of a timeline looks the
    same: where it stands must tell.
    """
    means = Means(text, order, language, context)
    for number, dash in enumerate(_DASH.finditer(text[: LONGEST_OPENING + 1])):
        if number == MOST:
            return None
        for parts in _placed(means, dash.start()):
            return Dateline(parts, dash.end())
    return None


def _placed(means: Means, end: int) -> Iterator[tuple[Part, ...]]:
    """The ways to see a place and a date, or a date alone, in what stands before a dash; the first is taken."""
    start, end = means.bounds(0, end)
    end = _before_agency(means.text, start, end)
    if means.text[start : start + 1] in ("(", "（") and means.text[start:end].endswith((")", "）")):
        start, end = start + 1, end - 1
    if (date := means.dated(start, end)) and date.is_exact:
        yield (date,)
    for number, seam in enumerate(_SEAM.finditer(means.text, start, end)):
        if number == MOST:
            return
        is_bracket = seam[0].strip() in ("(", "（") and means.text[start:end].endswith((")", "）"))
        place = _before_agency(means.text, start, seam.start())
        if is_name(means.text[start:place], _WORDS_OF_A_PLACE):
            date = means.dated(seam.end(), end - is_bracket)
            if date and date.is_exact:
                yield Part("place", start, place), date


def _before_agency(text: str, start: int, end: int) -> int:
    """Where a piece ends without the agency in brackets or slashes behind it."""
    agency = _AGENCY.search(text[start:end])
    return start + agency.start() if agency else end
