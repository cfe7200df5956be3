"""The days that a text speaks of, and which of two readings of a date they speak for.

News is written soon after what it tells of: a brief that speaks of April 30 is rather of May 7 than of July 5.

Knows prose. Must not know how a date line is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import islice
from operator import itemgetter
from typing import Final, NamedTuple

from briefs.grammar.dates.calendar import ENGLISH_MONTHS, MONTHS, fold
from briefs.pattern import pattern

REACH: Final = 6_000
"""Characters of a text that are searched for days, a thousand words: news names its day early."""
MOST: Final = 64
"""Different days of a text that are weighed."""
DIGITS: Final = 1_200
"""Digits of a text that are looked at, five times as many as so much prose has."""
SOON: Final = 120
"""Days after an event that a brief may still be about it."""

_STRETCH: Final = 65_536  # digits are looked up a stretch at a time, so that their list stays short
_LONGEST_BEFORE: Final = 16
_NUMBER: Final = pattern("[0-9]+")
_WITHIN_NUMBER: Final = frozenset(".,:/")
_NAME_AFTER: Final = pattern(
    r"(?:st|nd|rd|th|er|[ºo]|-(?:го|е))?[.-]?\s{0,2}(?:of\s|de\s)?([^\W\d_]{3,10})(?:[.,]?\s(?:de\s)?([0-9]{4})\b)?"
)
_UNIT_AFTER: Final = pattern(r"\s?月\s?([0-9]{1,2})\s?日")
_YEAR_AFTER: Final = pattern(r"(?:st|nd|rd|th)?,?\s([0-9]{4})\b")
# Short names and one verb count with a capital only: "you may 5 times", "set 30 aside", "they march 12 miles".
_YEAR_FIRST: Final = pattern(r"([-/.])([0-9]{1,2})\1([0-9]{1,2})(?![0-9])")
_NUMBERS: Final = pattern(r"([0-9]{1,2})([./-])([0-9]{1,2})\2(?:[0-9]{4}|[0-9]{2})(?![0-9])")
_DIGITS: Final = frozenset("0123456789")
_BEFORE_NUMBERS: Final = _DIGITS | frozenset("./-")
_CAPITAL_ONLY: Final = frozenset(name for name in MONTHS if len(name) < 4 and name.isascii()) - {"mai"} | {"march"}


class Day(NamedTuple):
    """A day that a text names, with its year where that is named too."""

    month: int
    day: int
    year: int | None


def mentions(text: str) -> Iterator[tuple[int, int]]:
    """The (month, day) pairs that a text names, in its order: (4, 30) for "April 30", "30. April", "le 30 avril"."""
    return ((found.month, found.day) for found in _days(text))


def spoken_for(readings: tuple[date, date], text: str) -> tuple[int, str] | None:
    """Which of two readings, 0 or 1, follows a day of the text more closely, and that day as "April 30"."""
    days = _spoken_of(text[:REACH])
    if not days:
        return None
    first, second = (min(((_since(day, reading), day) for day in days), key=itemgetter(0)) for reading in readings)
    if first[0] == second[0]:
        return None
    nearer = int(second[0] < first[0])
    _, (month, day, _) = (first, second)[nearer]
    return nearer, f"{ENGLISH_MONTHS[month - 1]} {day}"


def written_for(mark: str, text: str) -> tuple[int, str] | None:
    """Which number of its dates a text writes first, the day (0) or the month (1), and a date of it that shows that.

    Only dates with this mark between the numbers and one number above 12 tell, and only where all tell the same.
    """
    shown: dict[int, str] = {}
    for found in _numbers(mark, text[:REACH]):
        first, second = int(found[1]), int(found[3])
        if min(first, second) <= 12 < max(first, second) <= 31:
            shown.setdefault(int(second > 12), found[0])
    return next(iter(shown.items())) if len(shown) == 1 else None


def _numbers(mark: str, text: str) -> Iterator[re.Match[str]]:
    """The dates of numbers alone with this mark between them; found by the mark, ten times as quick as by a digit."""
    at = text.find(mark)
    while at >= 0:
        if text[at - 1 : at] in _DIGITS:
            start = at - 1 - (text[at - 2 : at - 1] in _DIGITS)
            found = _NUMBERS.match(text, start)
            if found and text[start - 1 : start] not in _BEFORE_NUMBERS:
                yield found
        at = text.find(mark, at + 1)


@lru_cache(maxsize=8)
def _spoken_of(text: str) -> tuple[Day, ...]:
    """The first different days of a text; the dates of one document are all weighed against the same ones."""
    days: dict[Day, None] = {}
    for day in _days(text, DIGITS):
        days[day] = None
        if len(days) == MOST:
            break
    return tuple(days)


def _since(day: Day, reading: date) -> int:
    """How many days a reading is after a day that the text speaks of; more than SOON stands for never."""
    for year in (day.year,) if day.year else (reading.year, reading.year - 1):
        try:
            since = (reading - date(year, day.month, day.day)).days
        except ValueError:  # February 29, or no day at all
            continue
        if 0 <= since <= SOON:
            return since
    return SOON + 1


def _days(text: str, most: int | None = None) -> Iterator[Day]:
    """Digits first: prose has few of them, and finding them is ten times as quick as trying month names everywhere."""
    done = 0
    for start in islice(_digits(text), most):
        if start < done or not (number := _NUMBER.match(text, start)):
            continue
        previous, done = done, number.end()
        if done - start == 4 and (written := _YEAR_FIRST.match(text, done)):
            done, day = written.end(), Day(int(written[2]), int(written[3]), int(number[0]))
            if 1 <= day.month <= 12 and 1 <= day.day <= 31:
                yield day
            continue
        if done - start > 2 or _is_within_number(text, start, done):
            continue
        if found := _named_before(text, previous, start, done) or _named_after(text, start, done):
            done, day = found
            if 1 <= day.month <= 12 and 1 <= day.day <= 31:
                yield day


def _is_within_number(text: str, start: int, end: int) -> bool:
    """Whether the digits are a part of 7.5, 16:30, 1,000 or 07/05."""
    return (text[end : end + 1] in _WITHIN_NUMBER and text[end + 1 : end + 2].isdigit()) or (
        start > 1 and text[start - 1] in _WITHIN_NUMBER and text[start - 2].isdigit()
    )


def _named_before(text: str, done: int, start: int, end: int) -> tuple[int, Day] | None:
    """The day of "April 30" and where it ends; a name that belongs to the day before it does not count again."""
    before = text[max(done, start - _LONGEST_BEFORE) : start]
    if (
        not before[-1:].isspace()
        or before[-2:-1].isdigit()
        or not (words := before.split())
        or not (month := _month(words[-1]))
    ):
        return None
    year = _YEAR_AFTER.match(text, end)
    return end, Day(month, int(text[start:end]), int(year[1]) if year else None)


def _named_after(text: str, start: int, end: int) -> tuple[int, Day] | None:
    """The day of "30 April", "30. April 2019" or "4月30日" and where it ends."""
    if name := _NAME_AFTER.match(text, end):
        month, year = _month(name[1]), int(name[2]) if name[2] else None
        return (name.end(), Day(month, int(text[start:end]), year)) if month else None
    unit = _UNIT_AFTER.match(text, end)
    return (unit.end(), Day(int(text[start:end]), int(unit[1]), None)) if unit else None


def _month(word: str) -> int | None:
    """The month that a word of prose names, with the marks of prose around it."""
    if not word[-1].isalpha() or not word[0].isalpha():
        word = word.strip("(.,;\"'“„«*_")
    month = MONTHS.get(fold(word))
    return None if month and fold(word) in _CAPITAL_ONLY and not word[0].isupper() else month


def _digits(text: str) -> Iterator[int]:
    """Where the digits of a text are, in order."""
    for start in range(0, len(text), _STRETCH):
        found = []
        for digit in _DIGITS:
            at = text.find(digit, start, start + _STRETCH)
            while at >= 0:
                found.append(at)
                at = text.find(digit, at + 1, start + _STRETCH)
        found.sort()
        yield from found
