"""A date as people write it, turned into a `Date`, and how sure that reading is.

Nothing is ever completed: what the text leaves out stays out, and there is no clock to complete it from. Of a range the
first day is the date, as calendars have it.

Knows in which order the ways to read a date are tried. Must not know where in a document a date stands.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import attrs

from briefs.grammar.dates import english, exact, forms
from briefs.grammar.dates.calendar import ENGLISH_WEEKDAYS
from briefs.grammar.dates.faults import find
from briefs.grammar.dates.forms import Form
from briefs.grammar.dates.orders import DateReading, Order, date_of, either
from briefs.grammar.dates.words import LONGEST, words
from briefs.model.dates import Date
from briefs.pattern import pattern

_EXACT: Final = "written as ISO 8601"
_LONGEST_PADDED: Final = 1_000  # ten million spaces take 6 ms to strip
_ZONE_NAME: Final = pattern(r"\([^\W\d_][^()0-9]*\)\Z")


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
    reading = either(form, order, language, context) if form.separator else _certain(form)
    if reading is None:
        return None
    until, doubt = _until(form, reading), _doubt(form, reading.date)
    return attrs.evolve(reading, until=until, doubt=doubt) if until or doubt else reading


def _certain(form: Form) -> DateReading | None:
    date = date_of(form.year, form.month, form.day, form.clock)
    return DateReading(date, reason=form.reason) if date else None


def _until(form: Form, first: DateReading) -> Date | None:
    """The end of a range, if it is a day and after the beginning; two numbers are in the order of the first two."""
    last = form.until
    if last is None:
        return None
    is_month_first = bool(form.separator) and first.date.month == form.day
    month, day = (last.day, last.month) if last.separator and is_month_first else (last.month, last.day)
    date = date_of(last.year, month, day, last.clock)
    return date if date and date > first.date else None


def _doubt(form: Form, date: Date) -> str:
    day = date.to_date()
    if day is None or form.weekday is None or day.weekday() == form.weekday:
        return ""
    return f"that day was a {ENGLISH_WEEKDAYS[day.weekday()]}"
