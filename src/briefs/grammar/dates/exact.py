"""The forms that machines write and that need no evidence: ISO 8601 (the W3C profile, the basic form, weeks), seconds.

Knows ISO 8601 and Unix time. Must not know how people write dates.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

from briefs.model.dates import Date
from briefs.pattern import pattern

_BASIC: Final = pattern(
    r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})?(Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)
_SECONDS: Final = pattern(r"([1-3][0-9]{9})([0-9]{3})?")  # from 2001 to 2096
_START: Final = datetime(1970, 1, 1, tzinfo=UTC)
_WEEK: Final = pattern(r"([0-9]{4})-?W([0-9]{2})(?:-?([1-7]))?")


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


def read_seconds(text: str) -> Date | None:
    """The moment of ten digits, seconds since 1970, or of thirteen, milliseconds."""
    found = _SECONDS.fullmatch(text)
    return Date(_START + timedelta(seconds=int(found[1]))) if found else None


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
