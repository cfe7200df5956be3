"""Which of the days that a page names is the day it was published, and which the day of its last change.

Moments that are the same, or of the same day, agree. Of those the one is taken that says the time where the publisher
is: `2024-05-03T01:30+02:00` and `2024-05-02T23:30Z` are one moment, of 3 May.

Knows dates. Must not know how they are written, or where they stand.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

import attrs

from briefs.claims import Claim
from briefs.grammar.claims.trust import PUBLISHED
from briefs.model.dates import Date

_NEVER_SET: Final = ("1969-12-31", "1970-01-01", "1899-12-3", "1900-01-01", "0001-")
"""Where clocks that were never set begin to count."""

_DAY: Final = len("2024-03-07")
_WEST: Final = timedelta(hours=8)
_EAST: Final = timedelta(hours=9)
"""How far from UTC the clocks are by which most pages are read."""

Parse = Callable[[str], Date | None]


@attrs.define
class Day:
    """A day, and the claims that name it."""

    said: list[tuple[Claim, Date]]
    worth: int = 0

    @property
    def best(self) -> tuple[Claim, Date]:
        """The claim to take: with a clock and an offset of its own rather than without, then by its worth."""
        return max(
            self.said, key=lambda each: (_is_local(each[1]), len(each[1]) > 10, PUBLISHED.get(each[0].evidence, 0))
        )


def decide(claims: Sequence[Claim], parse: Parse) -> list[Day]:
    """The days that claims name, the best first."""
    days: list[Day] = []
    for claim in claims:
        date = parse(claim.shown) if len(str(claim.value)) < 4 else parse(str(claim.value))
        if date is None or not _is_plausible(date):
            continue
        day = next((day for day in days if any(is_same_day(date, other) for _, other in day.said)), None)
        if day is None:
            days.append(day := Day([]))
        day.said.append((claim, date))
    for day in days:
        day.worth = sum(PUBLISHED.get(kind, 0) for kind in {claim.evidence for claim, _ in day.said})
    return sorted(days, key=lambda day: -day.worth)


def as_shown(told: Date, days: Sequence[Day]) -> tuple[Claim, Date] | None:
    """What the page shows instead of a moment in UTC: the day that it was where the page is read.

    Midnight at sea is another day in most places: `2024-09-09T23:30Z` is 10 September in Rome.
    """
    if len(told) <= _DAY or told.offset != timedelta(0):
        return None
    moment = in_utc(told)[0]
    there = {(moment - _WEST).days, (moment + _EAST).days}
    for claim, date in (each for day in days for each in day.said if each[0].evidence == "byline" and each[0].near):
        shown = in_utc(date)[0]
        if date.precision != "day" and (date.offset is not None or not -_WEST <= shown - moment <= _EAST):
            continue
        if shown.days != moment.days and shown.days in there:
            return claim, date
    return None


def is_same_day(one: Date, other: Date) -> bool:
    """Whether two dates can be of one moment: the same day as written, or the same moment elsewhere."""
    if one[:10] == other[:10] or one.startswith(other) or other.startswith(one):
        return True
    if len(one) <= 10 or len(other) <= 10 or one.offset is None or other.offset is None:
        return False
    return abs(in_utc(one)[0] - in_utc(other)[0]) <= timedelta(minutes=1)


def in_utc(date: Date) -> tuple[timedelta, bool]:
    """A moment as time since the year 1, in UTC where its offset is known."""
    day = date.to_date()
    days = day.toordinal() if day is not None else date.year * 365
    clock = timedelta(hours=int(date[11:13]), minutes=int(date[14:16])) if len(date) > 10 else timedelta(0)
    offset = date.offset if len(date) > 10 else None
    return timedelta(days=days) + clock - (offset or timedelta(0)), offset is not None


def _is_local(date: Date) -> bool:
    return len(date) > 10 and date.offset is not None and date.offset != timedelta(0)


def _is_plausible(date: Date) -> bool:
    return not date.startswith(_NEVER_SET)
