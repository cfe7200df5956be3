"""A date as people write it, turned into a `Date`, and how sure that reading is.

Two numbers that may each be the day are read both ways and decided by evidence, in this order: a number above 12, the
weekday beside them, the order that was asked for, how the text writes its other dates, the days that the text speaks
of, the mark between them. Nothing is ever completed: what the text leaves out stays out, and there is no clock to
complete it from. Of a range the first day is the date, as calendars and schema.org have it.

Knows how readings are weighed. Must not know where in a document a date stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, Literal

import attrs

from briefs.grammar.dates import english, exact, forms
from briefs.grammar.dates.calendar import ENGLISH_WEEKDAYS
from briefs.grammar.dates.evidence import spoken_for, written_for
from briefs.grammar.dates.faults import find
from briefs.grammar.dates.forms import Form
from briefs.grammar.dates.words import LONGEST, words
from briefs.model.dates import Date

Order = Literal["dmy", "mdy"]

# English is written month first in America, and where no country is named the reader is taken to be there.
_EXACT: Final = "written as ISO 8601"
_LONGEST_PADDED: Final = 1_000  # ten million spaces take 6 ms to strip
_ZONE_NAME: Final = re.compile(r"\([^\W\d_][^()0-9]*\)\Z")
_YEAR_FIRST: Final = ("ja", "zh", "ko")
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

    The forms that are read are a page of the documentation, "Dates". Two-digit years are of 1969 to 2068, as in POSIX.
    """
    text = _trimmed(text)
    if len(text) > LONGEST:
        return None
    if written := exact.read(text) or exact.read_basic(text):
        return DateReading(written, reason=_EXACT)
    if moment := exact.read_seconds(text):
        return DateReading(moment, reason="seconds since 1970")
    if week := exact.read_week(text):
        return DateReading(week[0], reason="of a week the Monday counts" if week[1] else _EXACT, until=week[1])
    form = _form(text) or english.read(text)
    return _read(form, order, language, context) if form else None


def looks_like_date(text: str) -> bool:
    """Whether a text has the form of a date from end to end; the day it names may still be none of the calendar.

    `parse` reads beyond these, for values that are known to be dates, a few unusual orders of English and digits
    without a mark. `fault` tells what is wrong with a day that never was.
    """
    text = _trimmed(text)
    return len(text) <= LONGEST and (
        exact.read(text) is not None or exact.read_week(text) is not None or _form(text) is not None
    )


def fault(text: str) -> str | None:
    """Why a text in the form of a date names no day, one clause: "February 2019 has 28 days"; None for other texts."""
    text = _trimmed(text)
    form = _form(text) if len(text) <= LONGEST and exact.read(text) is None else None
    return find(form) if form and _read(form, None, None, None) is None else None


def _trimmed(text: str) -> str:
    """The text without the space around it and the long name of a zone behind its offset, as JavaScript writes it."""
    if len(text) > _LONGEST_PADDED:
        return text
    text = text.strip()
    if len(text) > LONGEST and (found := _ZONE_NAME.search(text[-LONGEST:])):
        return text[: found.start() - LONGEST].rstrip()
    return text


def _form(text: str) -> Form | None:
    return forms.short(text) or forms.read(words(text))


def _read(
    form: Form, order: Order | None, language: str | None, context: Callable[[], str] | None
) -> DateReading | None:
    """The reading of the parts of a date; None where the calendar has no such day."""
    reading = _either(form, order, language, context) if form.separator else _certain(form)
    if reading is None:
        return None
    return attrs.evolve(reading, until=_until(form, reading), doubt=_doubt(form, reading.date))


def _certain(form: Form) -> DateReading | None:
    date = _date(form.year, form.month, form.day, form.clock)
    return DateReading(date, reason=form.reason) if date else None


def _until(form: Form, first: DateReading) -> Date | None:
    """The end of a range, if it is a day and after the beginning; two numbers are in the order of the first two."""
    last = form.until
    if last is None:
        return None
    is_month_first = bool(form.separator) and first.date.month == form.day
    month, day = (last.day, last.month) if last.separator and is_month_first else (last.month, last.day)
    date = _date(last.year, month, day, last.clock)
    return date if date and date > first.date else None


def _doubt(form: Form, date: Date) -> str:
    day = date.to_date()
    if day is None or form.weekday is None or day.weekday() == form.weekday:
        return ""
    return f"that day was a {ENGLISH_WEEKDAYS[day.weekday()]}"


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
    if form.has_short_year and (year_first := _year_first(form, language)):
        return year_first
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
        or _by_context(readings, form.separator, context)
        or _by_mark(form.separator, language)
    )
    return DateReading(readings[chosen], ambiguous=True, other=readings[1 - chosen], reason=reason)


def _year_first(form: Form, language: str | None) -> DateReading | None:
    """The reading of "19.05.07" where years stand first."""
    if language is None or language.casefold().split("-")[0] not in _YEAR_FIRST or not form.day:
        return None
    date = _date(2000 + form.day if form.day < 69 else 1900 + form.day, form.month, form.year % 100, form.clock)
    other = _date(form.year, form.month, form.day, form.clock)
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
