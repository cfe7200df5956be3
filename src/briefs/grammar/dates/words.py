"""The words of a written date: numbers, names, clock times and the marks between them, one letter each.

The letters are those of a signature, in which `forms` looks for a date:

    d D Y   a number of one, two, four digits           M W X   a month, a weekday, "mar" (March, or Tuesday)
    C       a clock time with its zone                  年 月 日  the units behind Chinese and Japanese numbers
    o       an ordinal ending (st, er, го)              f       between the parts (of, de)
    p       before the date (on, den, le)               a       before the clock (at, um, a las)
    s       behind the year (г., yılı)                  T       the T of ISO 8601
    ~       up to (–, to, bis)                          , . - / ( )  themselves

Knows single words. Must not know how they follow each other.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from typing import Final

import attrs

from briefs.grammar.dates.calendar import MONTHS, TUESDAY_OR_MARCH, WEEKDAYS, ZONES, fold

LONGEST: Final = 64
"""Characters of the longest text that is looked at: every parser of dates has an input it is slow on."""

_SMALL_WORDS: Final = (
    ("o", "st nd rd th er re ère e º o го е ого"),
    ("f", "of de del"),
    ("p", "on the am den dem der le el il em lo"),
    ("a", "at um à a alle ore às as las в saat"),
    ("s", "г год года yılı"),
    ("~", "to until through thru bis au al по 至 到 から"),
    ("T", "t"),
)
_LETTERS: Final = {
    **dict.fromkeys(WEEKDAYS, "W"),
    **dict.fromkeys(MONTHS, "M"),
    **{fold(word): letter for letter, row in _SMALL_WORDS for word in row.split()},
    TUESDAY_OR_MARCH: "X",
}
_MARKS: Final = {
    **{mark: mark for mark in ".,-/()年月日"},
    **dict.fromkeys("‐−", "-"),
    **dict.fromkeys("–—―~〜", "~"),
    **dict.fromkeys(";|·•、", ","),
    **dict.fromkeys("号號", "日"),
    "°": "o",
}
# Full-width forms are written plain, marks of direction and joining not at all. Not NFKC: it makes 2019 of "201⁹".
_PLAIN: Final = {
    **{0xFF01 + at: 0x21 + at for at in range(94)},
    **dict.fromkeys([0x061C, 0x2060, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]),
}

# No zone is more than 14 hours ahead or 12 behind; "9:00-11:00" is two clock times, not one with an offset.
_OFFSET: Final = r"(?!-1[0-9]:)[+−-](?:(?:0[0-9]|1[0-4]):?[0-5][0-9]|1[0-4]|0?[0-9])(?![0-9:])|\+[0-9]:[0-5][0-9]"
_WORD: Final = rf"""
    (?P<clock>
        (?: (?:上午|午前|下午|午後) \s* )?
        (?: [0-9]{{1,2}} : [0-9]{{2}} (?: :[0-9]{{2}} (?:[.,][0-9]{{1,9}})? )? (?![0-9]) (?: \s*[ap]\.?\s?m\b\.? )?
        |   [0-9]{{1,2}} (?:\.[0-9]{{2}})? \s* (?: [ap]\.?\s?m\b\.? | uhr\b )
        |   [0-9]{{1,2}} \s* [h時时点點] (?: \s*[0-9]{{2}}\s*分? )? (?!\w)
        )
    )
    (?: \s*(?:uhr|horas|hrs?|hs?|ч)\b )?
    (?: \s*\(? (?: (?P<zone>{"|".join(sorted(ZONES, reverse=True))})\b (?: \s?(?P<ahead>{_OFFSET}) )?
               |   (?P<offset>{_OFFSET}) ) \)?
        (?: \s* \( [^\W\d_] [^()0-9]* \) )?
    )?
    | (?P<number> [0-9]+ )
    | (?P<range> (?<=\s)-(?=\s) )
    | (?P<name>   [月火水木金土日]曜日? | (?:星期|礼拜|周|週)[一二三四五六日天] | [至到]
                | (?![年月日号號]) [^\W\d_]+ (?:-feira)? )
    | (?P<mark> \S )
    """
_DIGITS: Final = re.compile("[0-9]+")
_HALF_DAY: Final = re.compile("[ap]|上午|午前|下午|午後", re.IGNORECASE)
_AFTERNOON: Final = ("p", "P", "下午", "午後")
_HOUR: Final = timedelta(hours=1)


@attrs.frozen
class Word:
    """One word of a date and its letter in the signature."""

    letter: str
    """Empty where the word belongs to no date."""
    text: str
    """The word folded, or a clock time with its offset as ISO 8601 writes them, from the T on."""


def words(text: str) -> tuple[Word, ...]:
    """The words of a text that can be a date, or none at all where one of them belongs to no date."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_PLAIN)
    if len(text) > LONGEST or not _DIGITS.search(text):
        return ()
    found = []
    for word in _cut(text):
        if not word.letter:
            return ()
        found.append(word)
    return tuple(found)


def _cut(text: str) -> Iterator[Word]:
    for found in _compiled().finditer(text):
        match found.lastgroup:
            case "number":
                yield Word({1: "d", 2: "D", 4: "Y"}.get(len(found[0]), ""), found[0])
            case "name":
                name = fold(found[0])
                yield Word(_LETTERS.get(name, ""), name)
            case "range":
                yield Word("~", found[0])
            case "mark":
                yield Word(_MARKS.get(found[0], ""), found[0])
            case _:
                yield Word("C", _clock(found) + _offset(found))


@cache
def _compiled() -> re.Pattern[str]:
    """The pattern of a word, made when the first date needs it: that takes 3 ms, and most commands read no date."""
    return re.compile(_WORD, re.VERBOSE | re.IGNORECASE)


def _clock(found: re.Match[str]) -> str:
    """The time of day. "4 p.m." and "16 Uhr" are said of the full hour, so their minutes are no guess."""
    hour, *rest = _DIGITS.findall(found["clock"])
    number = int(hour)
    if (half := _HALF_DAY.search(found["clock"])) and 1 <= number <= 12:
        number = number % 12 + (12 if half[0] in _AFTERNOON else 0)
    minute, *seconds = rest or ("00",)
    return f"T{number:02}:{minute}" + "".join(map(str.__add__, ":.", seconds))


def _offset(found: re.Match[str]) -> str:
    """How far the clock is ahead of UTC; empty where nothing says it, or a zone name that alone does not."""
    if written := found["ahead"] or found["offset"]:
        hours, minutes = (written[1:-2], written[-2:]) if len(written) > 3 else (written[1:], "00")
        return f"{'+' if written[0] == '+' else '-'}{hours.strip(':'):0>2}:{minutes}"
    ahead = ZONES[fold(found["zone"])] if found["zone"] else None
    return "" if ahead is None else f"{ahead // _HOUR:+03}:00"
