"""What is wrong with a date that the calendar does not have.

Knows the lengths of months. Must not know how the date was written.
"""

from __future__ import annotations

from calendar import monthrange
from typing import Final

from briefs.grammar.dates.calendar import ENGLISH_MONTHS
from briefs.grammar.dates.forms import Form
from briefs.pattern import pattern

_CLOCK: Final = pattern(r"T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\..*)?)?(?:Z|[+-].*)?")


def find(form: Form) -> str:
    """The first thing that keeps these parts from being a date, one clause for people."""
    month, day = form.month, form.day
    if form.separator and month and day and month > 12 >= day:
        month, day = day, month
    if not 1 <= form.year <= 9999:
        return f"there is no year {form.year}"
    if month is not None and not 1 <= month <= 12:
        return f"there is no month {month}"
    if month is not None and day is not None:
        if day == 0:
            return "there is no day 0"
        last = monthrange(form.year, month)[1]
        if day > last:
            return f"{ENGLISH_MONTHS[month - 1]} {form.year} has {last} days"
    if form.clock and not _CLOCK.fullmatch(form.clock):
        return f"no clock shows {form.clock[1:]}"
    return "it is not in the calendar"
