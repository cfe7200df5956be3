"""A point in time, kept at the precision somebody wrote it.

`2019` stays a year and `2019-05-07` a day: nothing is filled in, nothing becomes midnight. The forms are those of the
W3C date profile (https://www.w3.org/TR/NOTE-datetime), with one liberty that published pages need: a clock time may
come without an offset.

>>> Date("2019-05-07") == "2019-05-07"
True
>>> Date("2019-05-07 16:00:00,5+00:00")
Date('2019-05-07T16:00:00.5Z')

Knows ISO 8601. Must not know how people write dates, or the clock.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final, Literal, Self

from pydantic_core import CoreSchema, core_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

Precision = Literal["year", "month", "day", "minute", "second"]

_DAY: Final = r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01])"
_CLOCK: Final = r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9]"
_OFFSET: Final = r"(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?"
_NORMAL: Final = rf"{_DAY}(?:T{_CLOCK}(?:\.[0-9]{{1,9}})?)?{_OFFSET})?)?)?"
_WRITTEN: Final = re.compile(rf"{_DAY}(?:[T ]{_CLOCK}(?:[.,][0-9]{{1,9}})?)?{_OFFSET})?)?)?")

_EXPECTED: Final = (
    "expected a date as 2019, 2019-05, 2019-05-07, 2019-05-07T16:00 or 2019-05-07T16:00:00,"
    " the last two with Z, an offset such as +03:00, or neither"
)
_SCHEMA: Final[JsonSchemaValue] = {
    "type": "string",
    "pattern": f"^{_NORMAL}$",
    "description": "A year, a month, a day or a moment at the precision that was written (ISO 8601, W3C date profile).",
    "examples": ["2019", "2019-05", "2019-05-07", "2019-05-07T16:00Z", "2019-05-07T16:00:00+03:00"],
}


class Date(str):
    """A point in time at the precision that was written, as its ISO 8601 text.

    It is that text: it compares, hashes and serialises as the `str` it holds. Between dates of one precision and one
    offset the order of the texts is the order of time.
    """

    __slots__ = ()

    def __new__(cls, value: str | date) -> Self:
        """Read an ISO text, a `datetime.date` or a `datetime.datetime`; `ValueError` says what was expected."""
        if type(value) is cls:
            return value
        # A datetime is a date too, and its isoformat has the clock. What comes from JSON may be no text at all.
        text: object = value.isoformat() if isinstance(value, date) else value
        if not isinstance(text, str) or not _WRITTEN.fullmatch(text):
            raise ValueError(_EXPECTED)
        if text[8:10] > "28" or text.startswith("0000"):
            _check_calendar(text)
        return str.__new__(cls, text if len(text) <= 10 else _normal(text))

    def __repr__(self) -> str:
        return f"Date({str(self)!r})"

    @property
    def year(self) -> int:
        """The year, 1 to 9999."""
        return int(self[:4])

    @property
    def month(self) -> int | None:
        """The month, 1 to 12; None where only a year was written."""
        return int(self[5:7]) if len(self) > 4 else None

    @property
    def day(self) -> int | None:
        """The day of the month, 1 to 31; None where none was written."""
        return int(self[8:10]) if len(self) > 7 else None

    @property
    def precision(self) -> Precision:
        """The smallest part that was written."""
        match len(self):
            case 4:
                return "year"
            case 7:
                return "month"
            case 10:
                return "day"
            case _:
                return "second" if self[16:17] == ":" else "minute"

    @property
    def offset(self) -> timedelta | None:
        """How far the written clock is ahead of UTC; None where no offset was written."""
        if self.endswith("Z"):
            return timedelta(0)
        if len(self) <= 16 or self[-6] not in "+-":
            return None
        ahead = timedelta(hours=int(self[-5:-3]), minutes=int(self[-2:]))
        return -ahead if self[-6] == "-" else ahead

    def to_date(self) -> date | None:
        """The written calendar day, in the written offset; None for a year or a month."""
        return date.fromisoformat(self[:10]) if len(self) >= 10 else None

    def to_datetime(self) -> datetime | None:
        """The moment, aware exactly when an offset was written; None where no clock time was.

        Decimals of the second after the sixth are beyond `datetime` and are cut off.
        """
        return datetime.fromisoformat(self) if len(self) > 10 else None

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        as_text = core_schema.plain_serializer_function_ser_schema(str, return_schema=core_schema.str_schema())
        return core_schema.no_info_plain_validator_function(cls, serialization=as_text)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return dict(_SCHEMA)


def _check_calendar(text: str) -> None:
    """Refuse the year 0000 and days that their month does not have."""
    if text.startswith("0000"):
        raise ValueError("expected a year from 0001 to 9999, not 0000")
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        raise ValueError(f"expected a day of the calendar, and {text[:10]} is none") from None


def _normal(text: str) -> str:
    """The one spelling of a date and clock: a T between them, a dot in the seconds, Z for no offset."""
    text = text.replace(" ", "T").replace(",", ".")
    return f"{text[:-6]}Z" if text.endswith(("+00:00", "-00:00")) else text
