"""A line that says when a brief appeared or was changed: "Published: May 7, 2019", "Updated on 8 May 2019".

Knows the words before a date. Must not know how dates are written, or where such a line stands.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from briefs.grammar import dates
from briefs.grammar.vocabulary import HEADERS, folded
from briefs.pattern import pattern

_LONGEST: Final = 100
_NUMBERED: Final = pattern(r"\d|年")
_WORDS: Final = 4
_FIELDS: Final = ("published", "updated")
_PLACED: Final = (["name", "published"], ["place", "published"])


class Dateline(NamedTuple):
    """What a line says that is a date."""

    field: str
    """The field it fills: `published` or `updated`."""
    text: str
    """The date as written."""


def _may_say_when(text: str) -> bool:
    """Whether a text is so short and has the numbers that it could be a date: a quick look that never misses one."""
    return len(text) <= _LONGEST and _NUMBERED.search(text) is not None


def read_dateline(text: str) -> Dateline | None:
    """The date that a line is, with what is said before it; None where it is anything else."""
    if not _may_say_when(text):
        return None
    if dates.looks_like_date(text):
        return Dateline("published", text)
    for head, rest in _beginnings(text):
        field = HEADERS.get(folded(head))
        if field in _FIELDS and dates.looks_like_date(rest):
            return Dateline(field, rest)
    return _worded(text)


def read_dates(text: str) -> list[Dateline]:
    """The dates that a line is and nothing else: one, or two, "7 May 2019, updated 8 May 2019"; else none."""
    one = read_dateline(text)
    return [one] if one else _changed(text)


def _changed(text: str) -> list[Dateline]:
    """The day of publication and that of a change, where a line is these two."""
    found = dates.dateline(text) if _may_say_when(text) else None
    if found is None or len(found.parts) != len(_FIELDS) or {part.role for part in found.parts} != set(_FIELDS):
        return []
    if any(part.reading is None for part in found.parts):
        return []
    return [Dateline(part.role, text[part.start : part.end].rstrip(".)）]")) for part in found.parts]


def read_led(text: str) -> tuple[str, list[Dateline]] | None:
    """A byline with nothing but words between it and its date: "By Ada Lind Published 7 May 2019"; and the date."""
    found = dates.dateline(text) if _may_say_when(text) else None
    if found is None or found.parts[0].role != "byline":
        return None
    byline, *others = found.parts
    if any(part.role not in _FIELDS or part.reading is None for part in others):
        return None
    return text[byline.start : byline.end], [Dateline(part.role, text[part.start : part.end]) for part in others]


def read_change(text: str) -> Dateline | None:
    """The day of a change that a line is."""
    found = _worded(text) if _may_say_when(text) else None
    return found if found is not None and found.field == "updated" else None


def _worded(text: str) -> Dateline | None:
    """The one date of a line that has no more than words for it beside it."""
    found = dates.dateline(text)
    part = found.parts[0] if found is not None and len(found.parts) == 1 else None
    if part is None or part.role not in _FIELDS or part.reading is None:
        return None
    return Dateline(part.role, text[part.start : part.end])


def read_placed(text: str) -> tuple[Dateline, str] | None:
    """The date of a line that says where and when, and the place: "Veldmark, 7 May 2019"."""
    found = dates.dateline(text) if _may_say_when(text) else None
    if found is None or [part.role for part in found.parts] not in _PLACED:
        return None
    place, date = found.parts
    if date.reading is None:
        return None
    return Dateline("published", text[date.start : date.end]), text[place.start : place.end]


def read_opening(text: str) -> Dateline | None:
    """The date that a paragraph opens with, behind a place and before a dash."""
    found = dates.opening(text)
    date = found.published if found is not None and found.parts[0].role == "place" else None
    return Dateline("published", text[date.start : date.end]) if date is not None and date.reading else None


def _beginnings(text: str) -> list[tuple[str, str]]:
    """The ways to divide a text into its first words and the rest."""
    found = [(head, rest.strip()) for colon in ":：" for head, mark, rest in [text.partition(colon)] if mark]
    words = text.split(" ")
    return found + [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, min(_WORDS, len(words) - 1) + 1)]
