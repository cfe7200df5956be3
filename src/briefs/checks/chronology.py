"""Dates in their order, as far as both are known: 2019 is not before 2019-05-07.

Knows dates as they were written. Must not know the clock, or whose dates they are.
"""

from __future__ import annotations

from datetime import timedelta

from briefs.model.dates import Date


def is_before(one: Date, other: Date) -> bool:
    """Whether a date surely lies before another.

    Years, months, days and clock times are compared as far as both were written. Of two moments with an offset the
    instants count; where only one of the two has an offset, a day more or less may be due to it.

    Args:
        one: The date.
        other: Another one.
    """
    if one.offset is None and other.offset is None:
        return _written_before(one, other)
    if one.offset is None:
        return _written_before(one, _days_off(other, -1))
    if other.offset is None:
        return _written_before(_days_off(one, 1), other)
    moment, later = one.to_datetime(), other.to_datetime()
    return moment is not None and later is not None and moment < later


def _written_before(one: str, other: str) -> bool:
    known = min(len(one), len(other))
    return one[:known] < other[:known]


def _days_off(moment: Date, days: int) -> str:
    """The day before or after; of the first and the last day of all, that day."""
    day = moment.to_date()
    try:
        return "" if day is None else (day + timedelta(days=days)).isoformat()
    except OverflowError:
        return ""
