"""A date as a reader of the page expects it: "7 May 2019", "7. Mai 2019", "2019年5月7日".

The `datetime` beside it is precise; what is shown leaves seconds out. A language that is not in the table gets the date
as ISO 8601 has it, which nobody misreads.

Knows dates and the months of twelve languages. Must not know markup.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from briefs.model.dates import Date


@attrs.frozen
class _Calendar:
    """How one language writes a date."""

    months: tuple[str, ...]
    """Each month as it stands after a day."""
    day: str = "{day} {month} {year}"
    month: str = "{month} {year}"
    clock: str = "{date}, {clock}"
    first: str = "1"
    """The first day of a month."""
    alone: tuple[str, ...] = ()
    """Each month where no day stands before it, where that makes a difference."""


def _row(names: str) -> tuple[str, ...]:
    return tuple(names.split())


_NUMBERS: Final = tuple(map(str, range(1, 13)))
_ENGLISH: Final = _row("January February March April May June July August September October November December")
_HEBREW: Final = _row("ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר")
_EAST_ASIAN: Final = _Calendar(_NUMBERS, "{year}年{month}月{day}日", "{year}年{month}月", "{date} {clock}")

_CALENDARS: Final[Mapping[str, _Calendar]] = {
    "en": _Calendar(_ENGLISH),
    "en-US": _Calendar(_ENGLISH, "{month} {day}, {year}"),
    "de": _Calendar(
        _row("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        "{day}. {month} {year}",
    ),
    "fr": _Calendar(
        _row("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"), first="1er"
    ),
    "es": _Calendar(
        _row("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        "{day} de {month} de {year}",
        "{month} de {year}",
    ),
    "it": _Calendar(
        _row("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        first="1º",
    ),
    "pt": _Calendar(
        _row("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        "{day} de {month} de {year}",
        "{month} de {year}",
        first="1º",
    ),
    "ru": _Calendar(
        _row("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        "{day} {month} {year} г.",
        "{month} {year} г.",
        alone=_row("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    ),
    "tr": _Calendar(_row("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık")),
    "ar": _Calendar(
        _row("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"), clock="{date}، {clock}"
    ),
    "he": _Calendar(tuple(f"ב{name}" for name in _HEBREW), alone=_HEBREW),
    "zh": _EAST_ASIAN,
    "ja": _EAST_ASIAN,
}


def shown(date: Date, language: str | None) -> str:
    """A date as it is written in this language, at its own precision down to the minute."""
    if language is None:
        return _plain(date)
    calendar = _CALENDARS.get(language) or _CALENDARS.get(language.partition("-")[0])
    return _written(date, calendar) if calendar else _plain(date)


def shows(text: str, date: Date) -> bool:
    """Whether a text is this date as one of the languages writes it."""
    return text == _plain(date) or any(text == _written(date, calendar) for calendar in _CALENDARS.values())


def _plain(date: Date) -> str:
    return date.replace("T", " ")


def _written(date: Date, calendar: _Calendar) -> str:
    month, day = date.month, date.day
    year = date[:4].lstrip("0")
    if month is None:
        return year
    if day is None:
        return calendar.month.format(month=(calendar.alone or calendar.months)[month - 1], year=year)
    number = calendar.first if day == 1 else str(day)
    text = calendar.day.format(day=number, month=calendar.months[month - 1], year=year)
    return calendar.clock.format(date=text, clock=_clock(date)) if len(date) > 10 else text


def _clock(date: Date) -> str:
    """Hours and minutes, and how far they are from UTC where that is known."""
    offset = date[-6:] if date[-6] in "+-" else ""
    if date.endswith("Z"):
        return f"{date[11:16]} UTC"
    if not offset:
        return date[11:16]
    minutes = "" if offset.endswith(":00") else offset[3:]
    return f"{date[11:16]} UTC{offset[0]}{int(offset[1:3])}{minutes}"
