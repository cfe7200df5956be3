"""Two numbers that may each be the day, and what tells which one is.

By this evidence, the first that decides: a number above 12, the weekday beside them, the order that was asked for, how
the text writes its other dates, the days that the text speaks of, the mark between them.

Knows how readings are weighed. Must not know how a date is written.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

import attrs

from briefs.grammar.dates.evidence import spoken_for, written_for
from briefs.grammar.dates.forms import Form
from briefs.model.dates import Date

Order = Literal["dmy", "mdy"]

_YEAR_FIRST: Final = ("ja", "zh", "ko")
# English is written month first in America, and where no country is named the reader is taken to be there.
_DAY_FIRST_ENGLISH: Final = frozenset({"gb", "uk", "ie", "au", "nz", "in", "za", "sg", "hk", "mt", "ke", "ng"})


@attrs.frozen
class DateReading:
    """What a date text says, and how sure we are."""

    date: Date
    ambiguous: bool = False
    """Both orders of the two numbers are real days, and different ones; then `other` is the rejected one."""
    other: Date | None = None
    reason: str = ""
    """Why it is read so, one clause: "the text speaks of April 30", "13 can only be a day"."""
    until: Date | None = None
    """Of a range, its last day or month; `date` is the first."""
    doubt: str = ""
    """What the text itself says against the reading, one clause: "that day was a Tuesday"."""


def date_of(year: int, month: int | None, day: int | None, clock: str) -> Date | None:
    """The date of these numbers, or None where the calendar has no such day."""
    try:
        if day is not None:
            return Date(f"{year:04}-{month:02}-{day:02}{clock}")
        return Date(f"{year:04}" if month is None else f"{year:04}-{month:02}")
    except ValueError:
        return None


def either(
    form: Form, order: Order | None, language: str | None, context: Callable[[], str] | None
) -> DateReading | None:
    """The reading of two numbers that may each be the day."""
    if form.has_short_year and (year_first := _year_first(form, language)):
        return year_first
    day_first = date_of(form.year, form.month, form.day, form.clock)
    month_first = date_of(form.year, form.day, form.month, form.clock)
    certain = day_first or month_first
    if certain is None:
        return None
    if not day_first or not month_first:
        return DateReading(certain, reason=f"{certain.day} can only be a day")
    if day_first == month_first:
        return DateReading(certain, reason="day and month are the same number")
    readings = (day_first, month_first)
    chosen, reason = (
        _by_weekday(readings, form.weekday)
        or _by_order(order)
        or _by_context(readings, form.separator, context)
        or _by_mark(form.separator, language)
    )
    return DateReading(readings[chosen], ambiguous=True, other=readings[1 - chosen], reason=reason)


def _year_first(form: Form, language: str | None) -> DateReading | None:
    """The reading of "19.05.07" where years stand first."""
    if language is None or language.casefold().split("-")[0] not in _YEAR_FIRST or not form.day:
        return None
    date = date_of(2000 + form.day if form.day < 69 else 1900 + form.day, form.month, form.year % 100, form.clock)
    other = date_of(form.year, form.month, form.day, form.clock)
    if date is None or date == other:
        return None
    return DateReading(date, other is not None, other, f"the year is first in {language}")


_Readings = tuple[Date, Date]
_Choice = tuple[int, str]


def _by_weekday(readings: _Readings, weekday: int | None) -> _Choice | None:
    if weekday is None:
        return None
    fitting = [at for at, reading in enumerate(readings) if (day := reading.to_date()) and day.weekday() == weekday]
    return (fitting[0], "only that day is the weekday beside it") if len(fitting) == 1 else None


def _by_order(order: Order | None) -> _Choice | None:
    match order:
        case "dmy":
            return 0, "the day was said to come first"
        case "mdy":
            return 1, "the month was said to come first"
        case None:
            return None


def _by_context(readings: _Readings, mark: str, context: Callable[[], str] | None) -> _Choice | None:
    first, second = (reading.to_date() for reading in readings)
    if context is None or first is None or second is None:
        return None
    text = context()
    if alike := written_for(mark, text):
        return alike[0], f"the text writes {alike[1]}"
    nearer = spoken_for((first, second), text)
    return (nearer[0], f"the text speaks of {nearer[1]}") if nearer else None


def _by_mark(mark: str, language: str | None) -> _Choice:
    if mark == ".":
        return 0, "dots are usually day-first"
    if mark != "/":
        return 0, "dashes are usually day-first"
    if language is None or _is_month_first(language):
        return 1, "slashes are usually month-first"
    return 0, f"slashes are day-first in {language}"


def _is_month_first(language: str) -> bool:
    primary, *subtags = language.casefold().split("-")
    return primary == "en" and _DAY_FIRST_ENGLISH.isdisjoint(subtags)
