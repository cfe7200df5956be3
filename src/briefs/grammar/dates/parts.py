"""What a line about dates is made of, and how a piece of it is recognised as a date with the words that belong to it.

Knows dates and the words beside them. Must not know how a line is cut into pieces.
"""

from __future__ import annotations

from typing import Final, Literal

import attrs

from briefs.grammar.dates import leads
from briefs.grammar.dates.orders import DateReading
from briefs.grammar.dates.reading import fault, looks_like_date, parse
from briefs.grammar.dates.words import is_clock

MOST: Final = 8
"""Pieces of a line that are looked at."""

PartRole = Literal["published", "updated", "place", "name", "byline", "clock", "duration", "text"]
"""A name is of a place, a person or a paper, and nothing says which; a clock is that of an update on the same day."""

# Words that a name of a place may hold without a capital.
_SMALL: Final = frozenset(
    {"de", "la", "le", "les", "du", "des", "of", "the", "am", "an", "der", "die", "sur", "upon"}
    | {"do", "da", "dos", "di", "del", "in", "na", "и"}
)


@attrs.frozen
class Part:
    """A piece of a dateline: what it is, and where in the text it stands."""

    role: PartRole
    start: int
    end: int
    reading: DateReading | None = None
    """What a date says; None for other parts and for a day that never was."""
    fault: str | None = None
    """Why there is no such day, for a part that only looks like a date."""

    @property
    def is_exact(self) -> bool:
        """Whether the date names more than a year, so that it can be a document's without a word that says so."""
        return self.fault is not None or (self.reading is not None and self.reading.date.month is not None)


@attrs.frozen
class Dateline:
    """When a document appeared and was changed, and what else the same line says.

    Where a line says `updated` and no more, `published` is None: the day of a change is not the day of the document.
    """

    parts: tuple[Part, ...]
    """In the order of the text."""
    end: int
    """Where the dateline ends; in an opening the prose begins here."""

    @property
    def published(self) -> Part | None:
        """The day the document appeared."""
        return self._only("published")

    @property
    def updated(self) -> Part | None:
        """The day it was last changed."""
        return self._only("updated")

    @property
    def place(self) -> Part | None:
        """Where it was written."""
        return self._only("place")

    def _only(self, role: PartRole) -> Part | None:
        return next((part for part in self.parts if part.role == role), None)


@attrs.frozen
class Said:
    """A text, in which dates are looked for."""

    text: str

    def dated(self, start: int, end: int) -> Part | None:
        """The date between two places, with or without the words that say what it is the date of."""
        written = self.text[start:end]
        if looks_like_date(written):
            return self._date("published", start, end)
        if lead := leads.before(written):
            role, at = lead
            return self._date(role, start + at, end) if looks_like_date(written[at:]) else None
        if tail := leads.behind(written):
            role, at = tail
            before = written[:at].rstrip(" \t(（")
            return self._date(role, start, start + len(before)) if looks_like_date(before) else None
        return None

    def dated_or_timed(self, start: int, end: int) -> Part | None:
        """The date between two places, or a time of day with the word it goes with: "updated at 12:00"."""
        if date := self.dated(start, end):
            return date
        lead = leads.before(self.text[start:end])
        return Part("clock", start, end) if lead and is_clock(self.text[start + lead[1] : end]) else None

    def bounds(self, start: int, end: int) -> tuple[int, int]:
        """The same piece without the space around it."""
        piece = self.text[start:end]
        return end - len(piece.lstrip()), start + len(piece.rstrip())

    def _date(self, role: leads.Role, start: int, end: int) -> Part:
        written = self.text[start:end]
        reading = parse(written)
        return Part(role, start, end, reading, None if reading else fault(written))


def is_name(written: str, most: int) -> bool:
    """Whether words can be the name of a place or person: each with a capital, or in a script that has none."""
    words = written.replace(",", " ").split()
    if not 0 < len(words) <= most or len(written) > 60 or any(each.isdigit() for each in written):
        return False
    named = all(word in _SMALL or (word[0].isalpha() and not word[0].islower()) for word in words)
    return named and leads.before(f"{written} ") is None
