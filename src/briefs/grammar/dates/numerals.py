"""Digits and years as other scripts write them, made plain: "２０１９年", "令和元年", "二〇一九年五月七日", "٧/٥/٢٠١٩".

Knows numerals and eras. Must not know the order of a date.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from briefs.pattern import pattern

# Full-width forms are written plain, marks of direction and joining not at all. Not NFKC: it makes 2019 of "201⁹".
_PLAIN: Final = {
    **{0xFF01 + at: 0x21 + at for at in range(94)},
    **{0x0660 + at: 0x30 + at for at in range(10)},
    **{0x06F0 + at: 0x30 + at for at in range(10)},
    **dict.fromkeys([0x061C, 0x2060, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]),
}
_EASTERN: Final = pattern("[\u0660-\u0669\u06f0-\u06f9]")
# Eastern digits mostly count the years of another calendar; this one's are told apart by their size until 2077.
_OTHER_CALENDAR: Final = pattern("(?<![0-9])1[0-5][0-9]{2}(?![0-9])")
# The year before the first of each era.
_ERAS: Final = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}
_ERA_YEAR: Final = pattern(rf"(?:中[華华])?({'|'.join(_ERAS)})\s?(元|[0-9]{{1,3}})\s?年")
_DIGITS: Final = "〇一二三四五六七八九"
_NUMERAL: Final = pattern(r"[〇零○一二三四五六七八九十廿]{1,4}(?=\s?[年月日号號])")
_UNITS: Final = ("年", "月")


def plain(text: str) -> str:
    """The text with ASCII digits, in the years of the Common Era; empty where the years are of another calendar."""
    if text.isascii():
        return text
    eastern = _EASTERN.search(text)
    text = unicodedata.normalize("NFC", text).translate(_PLAIN)
    if eastern and _OTHER_CALENDAR.search(text):
        return ""
    if any(unit in text for unit in _UNITS):
        text = _ERA_YEAR.sub(_common_year, _NUMERAL.sub(_number, text))
    return text


def _number(found: re.Match[str]) -> str:
    """A Chinese numeral: digits in their places, or tens and ones."""
    numeral = found[0].replace("廿", "二十").replace("零", "〇").replace("○", "〇")
    tens, ten, ones = numeral.partition("十")
    if not ten:
        return "".join(str(_DIGITS.index(digit)) for digit in numeral)
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return found[0]
    return f"{_DIGITS.index(tens) if tens else 1}{_DIGITS.index(ones) if ones else 0}"


def _common_year(found: re.Match[str]) -> str:
    era, year = found.groups()
    return f"{_ERAS[era] + (1 if year == '元' else int(year)):04}年"
