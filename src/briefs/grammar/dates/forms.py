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

_RANGE: Final = "of a range the first day counts"
_M, _N, _W = "[MX]", "[dD]", "[WX]"
_BEFORE = rf"(?:(?P<clock>C)[,~-]?)?p?(?:(?P<weekday>{_W})\.?,?)?p?"
_AFTER = rf"(?:,?\(?(?P<weekday2>{_W})\.?\)?|\([月日]\))?(?:[,~T-]?a?a?(?P<clock2>C)(?:,?\(?{_W}\.?\)?)?)?\.?"
_DAY = rf"(?P<day>{_N})\.?-?o?"
_LAST_DAY = rf"{_N}\.?-?o?"

_FORMS: Final = (
    (rf"{_DAY} [f-]? (?P<month>{_M}) \.?[f,-]? (?P<year>[YD]) (?:s\.?)?", "the month is named"),
    (rf"(?P<month>{_M}) \.?-? {_DAY} [.,-]?f? (?P<year>Y) (?:s\.?)?", "the month is named"),
    (rf"(?P<year>Y) [,.-]? (?P<month>{_M}) \.?-? {_DAY}", "the month is named"),
    (rf"(?P<month>{_M}) \.?[f,-]? (?P<year>Y) (?:s\.?)?", "a month and a year"),
    (rf"(?P<year>Y) 年 (?:(?P<month>{_N}) 月 (?:(?P<day>{_N}) 日)?)?", "each number has its unit"),
    (rf"(?P<year>Y) (?P<mark>[./-]) (?P<month>{_N}) (?P=mark) (?P<day>{_N})", "the year stands first"),
    (rf"(?P<year>Y) (?:[/-] (?P<month>{_N}))?", "the year stands first"),
    (rf"(?P<month>{_N}) [/-] (?P<year>Y)", "a month and a year"),
    (r"(?P<month>D) \. (?P<year>Y)", "a month and a year"),  # not 1.2019, which is a number
    (rf"(?P<day>{_N}) (?P<separator>[./~-]) (?P<month>{_N}) (?P=separator) (?P<year>[YD]) (?:s\.?)?", ""),
    (rf"(?P<month>{_M}) \.? {_DAY} [~-] {_LAST_DAY} ,?f? (?P<year>Y)", _RANGE),
    (rf"{_DAY} [~-] {_LAST_DAY} f? (?P<month>{_M}) \.?[f,]? (?P<year>Y) (?:s\.?)?", _RANGE),
    (rf"(?P<month>{_M}) \.? {_DAY} [~-] {_M} \.? {_LAST_DAY} ,?f? (?P<year>Y)", _RANGE),
    (rf"{_DAY} f? (?P<month>{_M}) \.? [~-] {_LAST_DAY} f? {_M} \.?[f,]? (?P<year>Y) (?:s\.?)?", _RANGE),
    (rf"(?P<month>{_M}) \.? [~-] {_M} \.?[f,]? (?P<year>Y)", "of a range the first month counts"),
    (rf"(?P<day>{_N}) \.? [~-] {_N} \. (?P<month>{_N}) \. (?P<year>Y)", _RANGE),
    (rf"(?P<year>Y) 年 (?P<month>{_N}) 月 (?P<day>{_N}) 日? [~-] (?:{_N}月)? {_N} 日", _RANGE),
)
_SHORT: Final = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")


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


def short(text: str) -> Form | None:
    """The parts of two numbers and a year, as "07.05.19", without a look at single words; None for any other text."""
    if not (found := _SHORT.fullmatch(text)):
        return None
    day, separator, month, year = found.groups()
    return Form(_year(year), int(month), int(day), separator)


def read(found: tuple[Word, ...]) -> Form | None:
    """The parts of a date that these words are, all of them; None where they are not in the order of one."""
    signature = "".join([word.letter for word in found])
    if matched := _matched(signature):
        return _parts({name: found[at].text for name, at in matched[0]}, matched[1])
    if signature.count("~") != 1:
        return None
    middle = signature.index("~")
    first = read(found[:middle])
    return attrs.evolve(first, reason=first.reason and _RANGE) if first and read(found[middle + 1 :]) else None


@lru_cache(maxsize=512)
def _matched(signature: str) -> tuple[tuple[tuple[str, int], ...], str] | None:
    """Which word is which part, and how the form tells; a document writes all its dates in a form or two."""
    for form, reason in _compiled():
        if match := form.fullmatch(signature):
            return tuple((name, match.start(name)) for name in form.groupindex if match[name]), reason
    return None


@cache
def _compiled() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The forms, made when the first date needs them: they take 5 ms, and most commands read no date."""
    return tuple((re.compile(_BEFORE + form.replace(" ", "") + _AFTER), reason) for form, reason in _FORMS)


def _parts(part: dict[str, str], reason: str) -> Form | None:
    day, month = part.get("day"), part.get("month")
    weekday, clock = part.get("weekday") or part.get("weekday2"), part.get("clock") or part.get("clock2")
    if day is None and (weekday or clock):
        return None
    return Form(
        year=_year(part["year"]),
        month=None if month is None else MONTHS.get(month) or int(month),
        day=None if day is None else int(day),
        separator=part.get("separator", ""),
        weekday=None if weekday is None else WEEKDAYS[weekday],
        clock=clock or "",
        reason=reason,
    )


def _year(digits: str) -> int:
    """A year; of two digits, 69 to 99 are of the last century and 00 to 68 of this one (POSIX, strptime %y)."""
    year = int(digits)
    return year if len(digits) > 2 else year + (1900 if year > 68 else 2000)
