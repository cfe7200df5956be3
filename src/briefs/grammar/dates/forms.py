"""What a written date says by itself: its parts, told apart by form alone.

Each form is a row of `_FORMS`: a pattern over the letters of the words (`words` has their list), and the clause that
says how it tells the parts apart. What a form leaves open, which of two numbers is the day, stays open here.

Knows the order of words. Must not know the calendar, or what else the document says.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

import attrs

from briefs.grammar.dates.calendar import MONTHS, WEEKDAYS
from briefs.grammar.dates.words import Word
from briefs.pattern import pattern

_RANGE: Final = "of a range the first day counts"
_NAMED: Final = "the month is named"
_M, _N, _W, _TO = "[MX]", "[dD]", "[WX]", "[~&-]"
_BEFORE = rf"(?:a?(?P<clock>C)[,~-]?)?[pa]?(?:\(?(?P<weekday>{_W})\.?\)?[,~-]?)?p?"
_AFTER = rf"(?:[,~-]?\(?(?P<weekday2>{_W})\.?\)?|\([月日]\))?(?:[,~T-]?a?a?\.?(?P<clock2>C)(?:,?\(?{_W}\.?\)?)?)?\.?"
_DAY = rf"(?P<day>{_N})\.?-?o?"
_MONTH = rf"(?P<month>{_M})\.?"
_LAST = rf"(?P<last>{_N})\.?-?o?"
_LAST_MONTH = rf"(?P<last_month>{_M})\.?"
_YEAR = r"(?P<year>Y) (?:s\.?)?"

_FORMS: Final = (
    (rf"{_DAY} [f/-]? {_MONTH} [f,/-]? (?P<year>[YDE]) (?:s\.?)?", _NAMED),
    (rf"{_MONTH} -? {_DAY} [.,-]?f? (?P<year>[YE]) (?:s\.?)?", _NAMED),
    (rf"(?P<year>Y) [,.-]? {_MONTH} -? {_DAY}", _NAMED),
    (rf"{_MONTH} {_DAY} ,? (?P<clock3>C) ,? {_YEAR}", _NAMED),
    (rf"{_DAY} f? {_MONTH} ,? (?P<clock3>C) ,? {_YEAR}", _NAMED),
    (rf"{_MONTH} [f,/-]? (?P<year>[YE]) (?:s\.?)?", "a month and a year"),
    (rf"(?P<year>Y) {_MONTH}", "a month and a year"),
    (rf"(?P<year>Y) 年 (?:(?P<month>{_N}) 月 (?:(?P<day>{_N}) 日)?)?", "each number has its unit"),
    (rf"(?P<year>Y) (?P<mark>[./-]) (?P<month>{_N}) (?P=mark) (?P<day>{_N})", "the year stands first"),
    (rf"(?P<year>Y) (?:[/-] (?P<month>{_N}))?", "the year stands first"),
    (rf"(?P<month>{_N}) [/-] (?P<year>Y)", "a month and a year"),
    (r"(?P<month>D) \. (?P<year>Y)", "a month and a year"),  # not 1.2019, which is a number
    (rf"(?P<day>{_N}) (?P<separator>[./~-]) (?P<month>{_N}) (?P=separator) (?P<year>[YD]) (?:s\.?)?", ""),
    (rf"v? {_MONTH} {_DAY} [~&/-] {_LAST} ,?f? {_YEAR}", _RANGE),
    (rf"[vf]? {_DAY} [~&a/-] p? {_LAST} f? {_MONTH} [f,]? {_YEAR}", _RANGE),
    (rf"v? {_MONTH} {_DAY} {_TO} {_LAST_MONTH} {_LAST} ,?f? {_YEAR}", _RANGE),
    (rf"[vf]? {_DAY} f? {_MONTH} [~&a-] [pf]? {_LAST} f? {_LAST_MONTH} [f,]? {_YEAR}", _RANGE),
    (rf"{_MONTH} [~&/-] {_LAST_MONTH} [f,]? {_YEAR}", "of a range the first month counts"),
    (rf"(?P<day>{_N}) \.? {_TO} (?P<last>{_N}) \. (?P<month>{_N}) \. (?P<year>Y)", _RANGE),
    (rf"(?P<day>{_N}) \. (?P<month>{_N}) \.? [~-] (?P<last>{_N}) \. (?P<last_month>{_N}) \. (?P<year>Y)", _RANGE),
    (rf"(?P<year>Y) 年 (?P<month>{_N}) 月 {_DAY} 日? {_TO} (?:(?P<last_month>{_N})月)? (?P<last>{_N}) 日", _RANGE),
    (
        rf"(?P<year>Y) - (?P<month>{_N}) - (?P<day>{_N}) /"
        rf"(?P<last_year>Y) - (?P<last_month>{_N}) - (?P<last>{_N})",
        _RANGE,
    ),
)
_YEARS: Final = frozenset("YED")
"""The letters of a year: every form has one."""
_SHORT: Final = pattern(r"([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")


@attrs.frozen
class Form:
    """The parts of a written date, as numbers that may still be no day of the calendar."""

    year: int
    month: int | None
    """None where only a year is written."""
    day: int | None
    separator: str = ""
    """The mark between `day` and `month` where it is open which is which; else empty."""
    weekday: int | None = None
    """The weekday that is written beside the date, Monday 0."""
    clock: str = ""
    """The clock time as ISO 8601 writes it, from the T on."""
    reason: str = ""
    """How the form tells the parts apart, one clause; empty where it does not."""
    has_short_year: bool = False
    """Whether the year is written with two digits."""
    until: Form | None = None
    """Of a range, the last day or month."""


def short(text: str) -> Form | None:
    """The parts of two numbers and a year, as "07.05.19", without a look at single words; None for any other text."""
    found = _SHORT.fullmatch(text)
    return _parts(dict(zip(("day", "separator", "month", "year"), found.groups(), strict=True)), "") if found else None


def read(found: tuple[Word, ...]) -> Form | None:
    """The parts of a date that these words are, all of them; None where they are not in the order of one."""
    signature = "".join([word.letter for word in found])
    if _YEARS.isdisjoint(signature):
        return None
    if matched := _matched(signature):
        return _parts({name: found[at].text for name, at in matched[0]}, matched[1])
    if signature.count("~") != 1:
        return None
    middle = signature.index("~")
    first, last = read(found[:middle]), read(found[middle + 1 :])
    if first is None or last is None or first.month is None:  # "2019 – 2020" is an age, and dates nothing
        return None
    return attrs.evolve(first, reason=first.reason and _RANGE, until=last)


@lru_cache(maxsize=512)
def _matched(signature: str) -> tuple[tuple[tuple[str, int], ...], str] | None:
    """Which word is which part, and how the form tells; a document writes all its dates in a form or two."""
    for form, reason in _FORMS:
        pattern = _compiled(form)
        if match := pattern.fullmatch(signature):
            return tuple((name, match.start(name)) for name in pattern.groupindex if match[name]), reason
    return None


@cache
def _compiled(form: str) -> re.Pattern[str]:
    """A form, made when the first date needs it: all of them take 7 ms, and most dates match one of the first."""
    return re.compile(_BEFORE + form.replace(" ", "") + _AFTER)


def _parts(part: dict[str, str], reason: str) -> Form | None:
    day, month, year = part.get("day"), part.get("month"), part["year"]
    weekday = part.get("weekday") or part.get("weekday2")
    clock = part.get("clock") or part.get("clock2") or part.get("clock3")
    if day is None and (weekday or clock):
        return None
    separator = part.get("separator", "")
    if separator and day and int(day) > 31 and len(year) == 2:
        day, year, separator, reason = year, day, "", f"{day} can only be a year"
    form = Form(
        year=_year(year),
        month=None if month is None else _month(month),
        day=None if day is None else int(day),
        separator=separator,
        weekday=None if weekday is None else WEEKDAYS[weekday],
        clock=clock or "",
        reason=reason,
        has_short_year=len(year) == 2,
    )
    return _with_end(form, part)


def _with_end(form: Form, part: dict[str, str]) -> Form:
    """The form with its last day; a range that passes New Year begins in the year before the one that is written."""
    last, last_month = part.get("last"), part.get("last_month")
    if last is None and last_month is None:
        return form
    month = form.month if last_month is None else _month(last_month)
    year = _year(part.get("last_year", part["year"]))
    if "last_year" not in part and form.month and month and form.month > month:
        form = attrs.evolve(form, year=form.year - 1)
    return attrs.evolve(form, until=Form(year, month, None if last is None else int(last)))


def _month(word: str) -> int:
    return MONTHS.get(word) or int(word)


def _year(digits: str) -> int:
    """A year; of two digits, 69 to 99 are of the last century and 00 to 68 of this one (POSIX, strptime %y)."""
    year = int(digits)
    return year if len(digits) > 2 else year + (1900 if year > 68 else 2000)
