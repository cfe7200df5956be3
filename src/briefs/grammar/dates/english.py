"""The last resort for a written date in English: python-dateutil, held to what it can be trusted with.

dateutil guesses. It completes what is missing from today, reads "12" and "Monday", asks the host for zones, and is
quadratic on long tokens. So it sees short texts only that name an English month and a year of four digits; it reads
each twice with two defaults, and what differs was not written.

Knows dateutil, alone in the house.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import TYPE_CHECKING, Final

from briefs.grammar.dates.calendar import MONTHS, ZONES, fold
from briefs.grammar.dates.forms import Form
from briefs.pattern import pattern

if TYPE_CHECKING:
    from dateutil.parser import parser

_YEAR: Final = pattern(r"[0-9]{3,}")  # and no other long number, in which dateutil would see "201938" as a clock
_MONTH: Final = pattern(
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b",
    re.IGNORECASE,
)
_NUMBER: Final = pattern(r"(?<![0-9:.])[0-9]{1,2}(?![0-9:]|\.[0-9]|\s*(?:[hms]|[ap]\.?m)(?![a-z]))", re.IGNORECASE)
_CLOCK: Final = pattern(r"[0-9](?::[0-9]|\s*(?:h|[ap]\.?m)\b|h)", re.IGNORECASE)
_SIGNED: Final = pattern(r"[0-9]\s*[+-]\s*[0-9]")  # an offset to dateutil, a range to people
# No part is the same in both, and both months have 31 days.
_DEFAULTS: Final = (datetime(1904, 1, 1, 1, 1, 1, 1), datetime(1908, 3, 2, 2, 2, 2, 2))  # noqa: DTZ001 - no zone is written


def read(text: str) -> Form | None:
    """The parts of an English date in an unusual order; None for what leaves one of them open."""
    written = [pattern.findall(text) for pattern in (_YEAR, _MONTH, _NUMBER)]
    if [len(found) for found in written] != [1, 1, 1] or not text.isascii() or _SIGNED.search(text):
        return None
    (year,), (month,), (day,) = written
    try:
        named = date(int(year), MONTHS[fold(month)], int(day))
        one, two = (_dateutil().parse(text, default=default, tzinfos=_zone) for default in _DEFAULTS)
    except (ValueError, OverflowError, ArithmeticError):  # decimal.InvalidOperation is one of the last
        return None
    if not (one.date() == two.date() == named and len(year) == 4):
        return None
    if bool(_CLOCK.search(text)) != ((one.hour, one.minute) == (two.hour, two.minute)):
        return None
    return Form(named.year, named.month, named.day, clock=_clock(one, two), reason="the month is named")


def _clock(one: datetime, two: datetime) -> str:
    """The clock time that both readings share, as ISO 8601 writes it."""
    if one.hour != two.hour:
        return ""
    return one.isoformat(timespec="auto" if one.second == two.second else "minutes")[10:]


@cache
def _dateutil() -> parser:
    """The parser, imported when a text first needs it: that takes 14 ms, more than everything else in this room."""
    from dateutil.parser import parser  # noqa: PLC0415 - a lazy door, for the reason above

    return parser()


def _zone(name: str | None, seconds: int | None) -> tzinfo | None:
    """The zone that a text names; never the host's."""
    if seconds is not None:
        return timezone(timedelta(seconds=seconds))
    if name is None:
        return None
    if fold(name) not in ZONES:
        raise ValueError(name)
    ahead = ZONES[fold(name)]
    return None if ahead is None else timezone(ahead)
