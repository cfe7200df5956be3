"""The date in the name of a file or the path of an address: `2019-05-07-ferries.md`, `/2019/05/07/ferries/`.

A name is not the text: whoever stored the file chose it. So nothing in the grammar asks for it by itself; it is
evidence for a caller who has a name and a document without a date.

Knows paths. Must not open one.
"""

from __future__ import annotations

import re
from typing import Final

from briefs.grammar.dates.orders import DateReading
from briefs.model.dates import Date
from briefs.pattern import pattern

_REACH: Final = 1_000
_YEAR: Final = "(?:19|20)[0-9]{2}"
_DAY: Final = pattern(rf"(?<![0-9])({_YEAR})([-_./]?)([01][0-9])\2([0-3][0-9])(?![0-9])")
_MONTH: Final = pattern(rf"(?<![0-9])({_YEAR})[-_/]([01][0-9])(?![-_/.]?[0-9])")


def in_path(path: str) -> DateReading | None:
    """The day, or else the month, that a path is filed under; the year comes first in it, and is of 1900 to 2099.

    The last part of the path that has a day counts, and in it the first. Names with the day first ("07-05-2019") can be
    read two ways, and those with a year alone name a subject as often as a date: neither is read.
    """
    tail = path[-_REACH:].replace("\\", "/")
    name = tail.rstrip("/").rpartition("/")[2]
    for form, part in ((_DAY, name), (_DAY, tail), (_MONTH, name), (_MONTH, tail)):
        found = [date for match in form.finditer(part) if (date := _date(match))]
        if found:
            return DateReading(found[0 if part is name else -1], reason="the name of the file says so")
    return None


def _date(found: re.Match[str]) -> Date | None:
    numbers = [group for group in found.groups() if group.isdigit()]
    try:
        return Date("-".join(numbers))
    except ValueError:
        return None
