"""A line that says when a brief appeared or was changed: "Published: May 7, 2019", "Updated on 8 May 2019".

Knows the words before a date. Must not know how dates are written, or where such a line stands.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from briefs.grammar import dates
from briefs.grammar.vocabulary import HEADERS, folded

_LONGEST: Final = 100
_WORDS: Final = 4
_FIELDS: Final = ("published", "updated")


class Dateline(NamedTuple):
    """What a line says that is a date."""

    field: str
    """The field it fills: `published` or `updated`."""
    text: str
    """The date as written."""


def read_dateline(text: str) -> Dateline | None:
    """The date that a line is, with what is said before it; None where it is anything else."""
    if not text or len(text) > _LONGEST:
        return None
    if dates.looks_like_date(text):
        return Dateline("published", text)
    for head, rest in _beginnings(text):
        field = HEADERS.get(folded(head))
        if field in _FIELDS and dates.looks_like_date(rest):
            return Dateline(field, rest)
    return None


def _beginnings(text: str) -> list[tuple[str, str]]:
    """The ways to divide a text into its first words and the rest."""
    found = [(head, rest.strip()) for colon in ":：" for head, mark, rest in [text.partition(colon)] if mark]
    words = text.split(" ")
    return found + [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, min(_WORDS, len(words) - 1) + 1)]
