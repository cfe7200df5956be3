"""A date as people write it, turned into a `Date`, and how sure that reading is.

Two numbers that may each be the day are read both ways and decided by evidence, in this order: a number above 12, the
weekday beside them, the order that was asked for, the days that the text speaks of, the mark between them. Nothing is
ever completed: what the text leaves out stays out, and there is no clock to complete it from.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

import attrs

from briefs.grammar.dates import english, forms
from briefs.grammar.dates.evidence import spoken_for
from briefs.grammar.dates.forms import Form
from briefs.grammar.dates.words import LONGEST, words
from briefs.model.dates import Date

Order = Literal["dmy", "mdy"]

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


def parse(
    text: str,
    *,
    order: Order | None = None,
    language: str | None = None,
    context: Callable[[], str] | None = None,
) -> DateReading | None:
    """What a text says that is a date and nothing else; None for every other text and for days that never were.

    Args:
        text: At most 64 characters are looked at; a longer text is no date.
        order: Which of two numbers is the day, where the text alone leaves it open.
        language: The language of the document (BCP 47): slashes are month-first in American English only.
        context: Gives the text around the date; called only when it is needed to decide.

    Two-digit years are of 1969 to 2068, as in POSIX.
    """
    text = text.strip()
    if len(text) > LONGEST:
        return None
    if exact := _iso(text):
        return DateReading(exact, reason="written as ISO 8601")
    form = _form(text) or english.read(text)
    if form is None:
        return None
    if form.separator:
        return _either(form, order, language, context)
    date = _date(form.year, form.month, form.day, form.clock)
    return DateReading(date, reason=form.reason) if date else None


def looks_like_date(text: str) -> bool:
    """Whether a text has the form of a date from end to end; the day it names may still be none of the calendar.

    `parse` reads a few unusual orders of English beyond these, for values that are known to be dates.
    """
    text = text.strip()
    return len(text) <= LONGEST and (_iso(text) is not None or _form(text) is not None)


def _iso(text: str) -> Date | None:
    if not text[:4].isdigit():
        return None
    try:
        return Date(text)
    except ValueError:
        return None


def _form(text: str) -> Form | None:
    return forms.short(text) or forms.read(words(text))


def _date(year: int, month: int | None, day: int | None, clock: str) -> Date | None:
    """The date of these numbers, or None where the calendar has no such day."""
    try:
        if day is not None:
            return Date(f"{year:04}-{month:02}-{day:02}{clock}")
        return Date(f"{year:04}" if month is None else f"{year:04}-{month:02}")
    except ValueError:
        return None


def _either(
    form: Form, order: Order | None, language: str | None, context: Callable[[], str] | None
) -> DateReading | None:
    """The reading of two numbers that may each be the day."""
    day_first = _date(form.year, form.month, form.day, form.clock)
    month_first = _date(form.year, form.day, form.month, form.clock)
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
        or _by_context(readings, context)
        or _by_mark(form.separator, language)
    )
    return DateReading(readings[chosen], ambiguous=True, other=readings[1 - chosen], reason=reason)


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


def _by_context(readings: _Readings, context: Callable[[], str] | None) -> _Choice | None:
    first, second = (reading.to_date() for reading in readings)
    if context is None or first is None or second is None:
        return None
    nearer = spoken_for((first, second), context())
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
