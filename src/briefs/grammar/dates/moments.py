"""Whether two dates can be of one moment, each as somebody wrote it.

Knows dates. Must not know how people write them.
"""

from __future__ import annotations

from datetime import timedelta

from briefs.model.dates import Date


def may_be_one(one: Date, other: Date) -> bool:
    """Whether two dates can be of one moment: the same as far as both go, or apart by no more than clocks can be."""
    if one[:10] == other[:10] or one.startswith(other) or other.startswith(one):
        return True
    days = one.to_date(), other.to_date()
    if days[0] is None or days[1] is None:
        return False
    if len(one) > 10 and len(other) > 10 and one.offset is not None and other.offset is not None:
        return _moment(one) == _moment(other)
    clocked = one if len(one) > 10 else other
    return len(clocked) > 10 and clocked.offset is not None and abs(days[0] - days[1]) <= timedelta(days=1)


def _moment(date: Date) -> timedelta:
    day = date.to_date()
    clock = timedelta(hours=int(date[11:13]), minutes=int(date[14:16]))
    return timedelta(days=day.toordinal() if day else 0) + clock - (date.offset or timedelta(0))
