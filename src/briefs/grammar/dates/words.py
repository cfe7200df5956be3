"""The words of a written date: numbers, names, clock times and the marks between them, one letter each.

The letters are those of a signature, in which `forms` looks for a date:

    d D Y   a number of one, two, four digits           M W X   a month, a weekday, "mar" (March, or Tuesday)
    E       a year after an apostrophe                  年 月 日  the units behind Chinese and Japanese numbers
    C       a clock time with its zone                  f       between the parts (of, de)
    o       an ordinal ending (st, er, го)              a       before the clock (at, um, a las)
    p       before the date (on, den, le)               v       before the first day of a range (from, dal)
    s       behind the year (г., yılı)                  T       the T of ISO 8601
    ~       up to (–, to, bis)                          &       and
    , . - / ( )  themselves

Knows single words. Must not know how they follow each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

import attrs

from briefs.grammar.dates.calendar import MONTHS, TUESDAY_OR_MARCH, WEEKDAYS, fold
from briefs.grammar.dates.clocks import CLOCK, moment
from briefs.grammar.dates.numerals import plain
from briefs.pattern import pattern

LONGEST: Final = 64
"""Characters of the longest text that is looked at: every parser of dates has an input it is slow on."""

_SMALL_WORDS: Final = (
    ("o", "st nd rd th er re ère e º o ro го е ого"),
    ("f", "of de del"),
    ("p", "on the am den dem der le el il em lo ce día dia vom du"),
    ("a", "at um à a alle ore às as las в во saat kl"),
    ("v", "from dal с desde"),
    ("s", "г год года yılı"),
    ("~", "to until till through thru bis au al по 至 到 から"),
    ("&", "and und et y и ve 和 と"),
    ("T", "t"),
)
_FIRST: Final = dict.fromkeys(map(fold, ["primero", "premier", "primo", "primeiro", "первое", "первого"]), "1")
_LETTERS: Final = {
    **dict.fromkeys(WEEKDAYS, "W"),
    **dict.fromkeys(MONTHS, "M"),
    **{fold(word): letter for letter, row in _SMALL_WORDS for word in row.split()},
    TUESDAY_OR_MARCH: "X",
}
_MARKS: Final = {
    **{mark: mark for mark in ".,-/()&年月日"},
    **dict.fromkeys("‐−", "-"),
    **dict.fromkeys("–—―~〜", "~"),
    **dict.fromkeys(";|·•、", ","),
    **dict.fromkeys("号號", "日"),
    "°": "o",
}
_WORD: Final = rf"""{CLOCK}
    | (?P<short_year> ['’][0-9]{{2}} (?![0-9]) )
    | (?P<number> [0-9]+ )
    | (?P<range> (?<=\s)-(?=\s) )
    | (?P<name>   [月火水木金土日]曜日? | (?:星期|礼拜|周|週)[一二三四五六日天] | [至到和]
                | (?![年月日号號至到和]) [^\W\d_]+ (?:-feira)? )
    | (?P<mark> \S )
    """
_DIGITS: Final = pattern("[0-9]")
_SPOKEN_CLOCK: Final = pattern(r"(?:(?<=a)|(?<=a\.))[dD]\.D(?!\.)")


@attrs.frozen
class Word:
    """One word of a date and its letter in the signature."""

    letter: str
    """Empty where the word belongs to no date."""
    text: str
    """The word folded, or a clock time with its offset as ISO 8601 writes them, from the T on."""


def words(text: str) -> tuple[Word, ...]:
    """The words of a text that can be a date, or none at all where one of them belongs to no date."""
    text = plain(text)
    if len(text) > LONGEST or not _DIGITS.search(text):
        return ()
    found = []
    for word in _cut(text):
        if not word.letter:
            return ()
        found.append(word)
    return _with_spoken_clock(tuple(found))


def is_clock(text: str) -> bool:
    """Whether a text is a time of day and no more."""
    return "".join([word.letter for word in words(text)]).strip("a,.") == "C"


def _with_spoken_clock(found: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with "alle 16.30" as a clock: two numbers are one only behind a word that says so."""
    spoken = _SPOKEN_CLOCK.search("".join([word.letter for word in found]))
    if spoken is None:
        return found
    at, end = spoken.span()
    return (*found[:at], Word("C", f"T{found[at].text:0>2}:{found[end - 1].text}"), *found[end:])


def _cut(text: str) -> Iterator[Word]:
    for found in _compiled().finditer(text):
        match found.lastgroup:
            case "number":
                yield Word({1: "d", 2: "D", 4: "Y"}.get(len(found[0]), ""), found[0])
            case "name":
                name = fold(found[0])
                yield Word("d", _FIRST[name]) if name in _FIRST else Word(_LETTERS.get(name, ""), name)
            case "short_year":
                yield Word("E", found[0][1:])
            case "range":
                yield Word("~", found[0])
            case "mark":
                yield Word(_MARKS.get(found[0], ""), found[0])
            case _:
                yield Word("C", moment(found))


@cache
def _compiled() -> re.Pattern[str]:
    """The pattern of a word, made when the first date needs it: that takes 3 ms, and most commands read no date."""
    return re.compile(_WORD, re.VERBOSE | re.IGNORECASE)
