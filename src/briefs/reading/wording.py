"""Where words stand in a source, whatever markup stands between them.

Knows words, and the signs, tags and references between them. Must not know what the words mean, or any format.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from briefs.grammar import dates

_REACH: Final = 1_000
"""How many characters of a stretch are looked through for some words: their record stands in order, and near."""
_LONGEST: Final = 120
"""Characters of words that are looked for at once; of longer ones the first and the last are."""
_WORD: Final = re.compile(r"[^\W_]+")
_BETWEEN: Final = r"(?:<[^<>]{0,300}>|&[#\w]{1,12};|[\W_])++"
_DATE: Final = re.compile(r"[^\s,;()\[\]<>\"](?:[^,;()\[\]<>\"\n]{3,40}(?:, \d{4})?)")
_ALNUM: Final = re.compile("[A-Za-z0-9]{2}")
_MOST: Final = 20


def find(text: str, words: str, start: int, end: int, *, reach: int = _REACH) -> tuple[int, int] | None:
    """The first place of some words in a stretch of a text, as they are or with markup between them."""
    if not words:
        return None
    end = min(end, start + reach + 2 * len(words))
    if len(words) > _LONGEST:
        first = find(text, words[:_LONGEST].rpartition(" ")[0], start, end)
        last = find(text, words[-_LONGEST:].partition(" ")[2], first[0], end) if first else None
        return first and (first[0], max(first[1], last[1] if last else 0))
    at = text.find(words, start, end)
    for _ in range(_MOST):
        if at < 0 or _is_whole(text, at, at + len(words)):
            break
        at = text.find(words, at + 1, end)
    if at >= 0 and _is_whole(text, at, at + len(words)):
        return at, at + len(words)
    if not (parts := _WORD.findall(words)):
        return None
    loose = re.compile(_BETWEEN.join(map(re.escape, parts)), re.IGNORECASE).finditer(text, start, end)
    return next((found.span() for found in islice(loose, _MOST) if _is_whole(text, *found.span())), None)


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch begins and ends with no part of a word, in a script that has spaces between words."""
    return not any(_ALNUM.fullmatch(text[max(at - 1, 0) : at + 1]) for at in (start, end))


def find_date(text: str, date: str, start: int, end: int) -> tuple[int, int] | None:
    """The first place in a stretch of a text where a date is written, in whatever form."""
    end = min(end, start + _REACH)
    if (at := text.find(date, start, end)) >= 0:
        return at, at + len(date)
    for count, found in enumerate(_DATE.finditer(text, start, end)):
        if count == _MOST:
            break
        reading = dates.parse(found[0].strip()) if any(map(str.isdigit, found[0])) else None
        if reading is not None and str(reading.date) == date:
            return found.span()
    return None
