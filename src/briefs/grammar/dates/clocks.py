"""The time of day beside a date, as people write it, and how far its clock is ahead of UTC.

Knows clocks and the names of zones. Must not know days.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from briefs.grammar.dates.calendar import ZONES, fold
from briefs.pattern import pattern

# No zone is more than 14 hours ahead or 12 behind; "9:00-11:00" is two clock times, not one with an offset.
_OFFSET: Final = r"(?!-1[0-9]:)[+−-](?:(?:0[0-9]|1[0-4]):?[0-5][0-9]|1[0-4]|0?[0-9])(?![0-9:])|\+[0-9]:[0-5][0-9]"
_ZONE: Final = "|".join(sorted(ZONES, reverse=True))
# A zone that is described says nothing about the offset: seasons and laws change it.
_DESCRIBED: Final = (
    r"(?:(?:local|eastern|central|mountain|pacific|atlantic|european|indian?|standard|daylight|summer|winter|greenwich"
    r"|mean|moscow|london|paris|berlin|brussels|beijing|tokyo|japan|israel|uk|u\.k\.|us|u\.s\.)\s+){1,4}time\b"
    r"|(?-i:[A-Z][a-z]+/[A-Z][A-Za-z_]+)\b|ortszeit\b|heure\s(?:locale|de\sparis)\b|hora\s(?:local|peninsular)\b"
    r"|ora\s(?:locale|italiana)\b|horário\sde\sbrasília\b|по\s(?:москве|московскому\sвремени)\b|(?:北京|当地)时间|現地時間"
)
_COMMENT: Final = r"(?-i:[A-Z]{2,5})|[^()0-9]*(?:time|zeit|heure|hora|horário|ora|saat|врем|время|时间|時間)[^()0-9]*"

CLOCK: Final = rf"""
    (?P<clock>
        (?: (?:北京时间|日本時間) \s* )?
        (?: (?:上午|午前|下午|午後) \s* )?
        (?: [0-9]{{1,2}} : [0-9]{{2}} (?: :[0-9]{{2}} (?:[.,][0-9]{{1,9}})? )? (?![0-9]) (?: \s*[ap]\.?\s?m\b\.? )?
        |   [0-9]{{1,2}} (?:\.[0-9]{{2}})? \s* [ap]\.?\s?m\b\.?
        |   [0-9]{{1,2}} \.[0-9]{{2}} (?= \s*(?:uhr|hrs?|hs?|ч|{_ZONE})\b )
        |   [0-9]{{1,2}} \s* (?: h | heures? | uhr | ч | час(?:а|ов)? | [時时点點] )
            (?: \s*[0-9]{{1,2}}\s* (?: 分(?:[0-9]{{1,2}}秒)? | min | мин(?:ут[ыа]?)? ) | \s*[0-9]{{2}} )? (?!\w)
        |   (?: 12 \s+ )? (?: noon | midday )\b
        )
    )
    (?: \s*(?:uhr|horas|hrs?|hs?|ч)\b )?
    (?: \s*[(\[]? (?: (?P<zone>{_ZONE})\b (?: \s?(?P<ahead>{_OFFSET}) )? | (?P<offset>{_OFFSET}) | {_DESCRIBED} ) [)\]]?
        (?: \s* (?: \( (?:{_COMMENT}) \) | \[ [^\W\d_]+ (?:/[^\W\d]+)? \] | (?:utc|gmt)\b ) )?
    |   \s* \( (?:{_COMMENT}) \)
    )?
    """
"""A clock time with its zone, as a verbose pattern that takes no heed of case."""

_DIGITS: Final = pattern("[0-9]+")
_HALF_DAY: Final = pattern(r"[ap]\.?\s?m|上午|午前|下午|午後", re.IGNORECASE)
_AFTERNOON: Final = ("p", "P", "下午", "午後")
_HOUR: Final = timedelta(hours=1)
_AHEAD_HERE: Final = {"北京时间": "+08:00", "日本時間": "+09:00"}


def moment(found: re.Match[str]) -> str:
    """A matched clock time with its offset as ISO 8601 writes them, from the T on."""
    return _clock(found["clock"]) + (_offset(found) or _AHEAD_HERE.get(found["clock"][:4], ""))


def _clock(written: str) -> str:
    """The time of day. "4 p.m." and "16 Uhr" are said of the full hour, so their minutes are no guess."""
    hour, *rest = _DIGITS.findall(written) or ("12",)
    number = int(hour)
    if (half := _HALF_DAY.search(written)) and 1 <= number <= 12:
        number = number % 12 + (12 if half[0].startswith(_AFTERNOON) else 0)
    minute, second, fraction, *_ = (*rest, "", "", "")
    seconds = f":{second:0>2}" if second else ""
    return f"T{number:02}:{minute or '0':0>2}{seconds}{'.' if fraction else ''}{fraction}"


def _offset(found: re.Match[str]) -> str:
    """How far the clock is ahead of UTC; empty where nothing says it, or a zone name that alone does not."""
    if written := found["ahead"] or found["offset"]:
        hours, minutes = (written[1:-2], written[-2:]) if len(written) > 3 else (written[1:], "00")
        return f"{'+' if written[0] == '+' else '-'}{hours.strip(':'):0>2}:{minutes}"
    ahead = ZONES[fold(found["zone"])] if found["zone"] else None
    return "" if ahead is None else f"{ahead // _HOUR:+03}:00"
