"""The forms of ISO 8601 that need no evidence: the W3C profile, the basic form, and weeks.

Knows ISO 8601. Must not know how people write dates.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from briefs.model.dates import Date

_BASIC: Final = re.compile(
    r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})?(Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)
_WEEK: Final = re.compile(r"([0-9]{4})-?W([0-9]{2})(?:-?([1-7]))?")


def read(text: str) -> Date | None:
    """A date of the W3C profile, as it stands."""
    if not text[:4].isdigit():
        return None
    try:
        return Date(text)
    except ValueError:
        return None


def read_basic(text: str) -> Date | None:
    """The basic form, "20190507T160000Z" or its day, of the years 1900 to 2099: eight other digits are a number."""
    if not (found := _BASIC.fullmatch(text)):
        return None
    year, month, day, hour, minute, second, offset = found.groups(default="")
    clock = f"T{hour}:{minute}{':' if second else ''}{second}" if hour else ""
    ahead = offset if len(offset) != 5 else f"{offset[:3]}:{offset[3:]}"
    return read(f"{year}-{month}-{day}{clock}{ahead}")


def read_week(text: str) -> tuple[Date, Date | None] | None:
    """The day of "2019-W19-2"; of "2019-W19" Monday, and Sunday as its end."""
    if not (found := _WEEK.fullmatch(text)):
        return None
    year, week, day = (int(part or 0) for part in found.groups())
    try:
        first = Date(date.fromisocalendar(year, week, day or 1))
        return first, None if day else Date(date.fromisocalendar(year, week, 7))
    except ValueError:
        return None
