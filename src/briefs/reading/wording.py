"""Where words stand in a source, whatever markup stands between them.

Knows words, and the signs, tags and references between them. Must not know what the words mean, or any format.
"""

from __future__ import annotations

import re
from typing import Final

from briefs.grammar import dates

_REACH: Final = 1_000
"""How many characters of a stretch are looked through for some words: their record stands in order, and near."""
_LONGEST: Final = 120
"""Characters of words that are looked for at once; of longer ones the first and the last are."""
_WORD: Final = re.compile(r"[^\W_]+")
_BETWEEN: Final = r"(?:<[^<>]{0,300}>|&[#\w]{1,12};|[\W_])++"
_DATE: Final = re.compile(r"[^\s,;()\[\]<>\"](?:[^,;()\[\]<>\"\n]{3,40}(?:, \d{4})?)")
_MOST_DATES: Final = 20


def find(text: str, words: str, start: int, end: int, *, reach: int = _REACH) -> tuple[int, int] | None:
    """The first place of some words in a stretch of a text, as they are or with markup between them."""
    if not words:
        return None
    end = min(end, start + reach + 2 * len(words))
    if len(words) > _LONGEST:
        first = find(text, words[:_LONGEST].rpartition(" ")[0], start, end)
        last = find(text, words[-_LONGEST:].partition(" ")[2], first[0], end) if first else None
        return first and (first[0], max(first[1], last[1] if last else 0))
    found = _pattern(re.escape(words), words).search(text, start, end)
    if found is None and (parts := _WORD.findall(words)):
        found = _pattern(_BETWEEN.join(map(re.escape, parts)), "".join(parts)).search(text, start, end)
    return found.span() if found else None


def _pattern(inner: str, words: str) -> re.Pattern[str]:
    """A pattern for words that are no part of longer ones, where their script has spaces between them."""
    before = r"(?<![A-Za-z0-9])" if words[0].isascii() and words[0].isalnum() else ""
    behind = r"(?![A-Za-z0-9])" if words[-1].isascii() and words[-1].isalnum() else ""
    return re.compile(f"{before}{inner}{behind}", re.IGNORECASE)


def find_date(text: str, date: str, start: int, end: int) -> tuple[int, int] | None:
    """The first place in a stretch of a text where a date is written, in whatever form."""
    end = min(end, start + _REACH)
    if (at := text.find(date, start, end)) >= 0:
        return at, at + len(date)
    for count, found in enumerate(_DATE.finditer(text, start, end)):
        if count == _MOST_DATES:
            break
        reading = dates.parse(found[0].strip()) if any(map(str.isdigit, found[0])) else None
        if reading is not None and str(reading.date) == date:
            return found.span()
    return None
