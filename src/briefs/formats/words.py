"""The few words that a page needs and the brief does not have, in twelve languages: a table, `words.json`.

They stand in the page for people only: the reader knows them by their class and passes over them.

Knows language tags. Must not know markup.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final

import attrs

from briefs.model.brief import Brief
from briefs.model.lexicon import languages_of

_ENGLISH: Final = "en"


@attrs.frozen(kw_only=True)
class Words:
    """The words of a page in one language."""

    language: str
    """Which one it is (BCP 47)."""
    sources: str
    original: str
    reference: str
    accessed: str
    updated: str
    location: str
    competence: str
    expertise: str
    experience: str
    author: str
    byline: str
    """In the head; `{}` are the names."""
    comma: str
    """Between two of a list."""
    last: str
    """Between the last two."""
    parts: str
    """Above the table of parts."""
    notes: str
    note: str
    back: str
    table: str
    code: str
    done: str
    todo: str
    link: str
    """For a link that shows no word."""
    picture: str
    """Before the words of a picture that is not shown."""
    brief: str
    """For a brief without a title."""
    minutes: str
    """How long reading takes; `{}` is the number of minutes."""


@cache
def _by_language() -> Mapping[str, Words]:
    table = json.loads(Path(__file__).with_name("words.json").read_text("utf-8"))
    return {language: Words(language=language, **row) for language, row in table.items()}


def words_for(language: str | None) -> Words:
    """The words in this language, or in English where it is not known."""
    table = _by_language()
    return table.get(language.partition("-")[0].lower(), table[_ENGLISH]) if language else table[_ENGLISH]


def language_of(brief: Brief) -> str | None:
    """The language of a brief: what it says, or that of the first label which only one language has."""
    if brief.language:
        return brief.language
    for section in brief.sections:
        found = languages_of(section.label)
        if len(found) == 1:
            return found[0]
    return None


_RIGHT_TO_LEFT: Final = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "iw", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"}
)
_RIGHT_TO_LEFT_SCRIPTS: Final = frozenset({"Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"})


def listed(entries: Sequence[str], words: Words) -> str:
    """Entries one after the other, as a sentence has them."""
    *first, last = entries
    return words.comma.join(first) + words.last + last if first else last


def direction(language: str | None) -> str:
    """The value of `dir` for text in this language; `auto` lets the first letter decide (HTML section 3.2.6.4)."""
    if language is None:
        return "auto"
    first, _, rest = language.partition("-")
    script = rest[:4] if rest[4:5] in ("", "-") else ""
    if script.istitle():
        return "rtl" if script in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if first in _RIGHT_TO_LEFT else "ltr"
