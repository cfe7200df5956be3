"""The small vocabularies of a brief beside its labels: what announces a source, an author, a fact, a header's line.

Others say what names are made of. The words are data, `vocabulary.json`, in the languages of the lexicon, and are
compared folded, as labels are.

Knows words. Must not know markup.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from briefs.model.lexicon import fold, folds

LONGEST: Final = 40
"""Characters a word of these vocabularies may have."""


@lru_cache(maxsize=1024)
def folded(text: str) -> str:
    """A short text as words are compared here; the same few come again and again."""
    return fold(text) if len(text) <= LONGEST else ""


def _table(rows: Mapping[str, list[str]]) -> Mapping[str, str]:
    return {word: meaning for meaning, words in rows.items() for word in folds(words)}


def _set(words: list[str]) -> frozenset[str]:
    return frozenset(folds(words))


_DATA: Final[Mapping[str, Any]] = json.loads(Path(__file__).with_name("vocabulary.json").read_text("utf-8"))

SOURCE_HEADS: Final = _table(_DATA["sources"])
"""What stands before a source, and the kind of source it announces."""

AUTHOR_HEADINGS: Final = _set(_DATA["author_headings"])
"""What a heading over author cards says."""

FACTS: Final = _table(_DATA["facts"])
"""The labels of an author card, and the field each one fills."""

ASIDES: Final = _set(_DATA["asides"])
"""Words before a colon that announce a credit or a note, not a part."""

MATTERS: Final = _set(_DATA["matters"])
"""Those of them that a part may well be about, where a whole sentence follows and no name: "Data", "Map"."""

CLOSINGS: Final = _set(_DATA["closings"])
"""What a note below the sources begins with, be it a label or not."""

TURNS: Final = tuple((folded(asks), folded(answers)) for asks, answers in _DATA["turns"])
"""What stands before a question and before its answer."""

SALUTATIONS: Final = _set(_DATA["salutations"])
"""How a letter begins."""

KICKERS: Final = _set(_DATA["kickers"])
"""Words before a title that say what kind of text it is."""

TEXTS: Final = KICKERS | _set(_DATA["texts"])
"""Words that the names of series and kinds of text have, and those of people do not."""

SEVERAL_SOURCES: Final = _set(_DATA["several_sources"])
"""Those of the words before a source that announce more than one."""

SOURCE_MARKS: Final = _set(_DATA["source_marks"])
"""Words that say without a colon where something was found: "via", "h/t"."""

FURTHER_READING: Final = _set(_DATA["further_reading"])
"""What stands before links at the end of a brief that lead further."""

BYLINES: Final = tuple(_DATA["bylines"])
"""What a line begins with that says who wrote."""

BYLINE_LETTERS: Final = frozenset(_DATA["byline_letters"])
"""Those of them that are no word divided by a space from what follows."""

BARE_BYLINES: Final = _set(_DATA["bare_bylines"])
"""Those of them that also stand before other words than names: "By Land and Sea"."""

NO_NAMES: Final = _set(_DATA["no_names"])
"""Nouns that such a word stands before, and no name begins with."""

PLACE_OPENINGS: Final = _set(_DATA["place_openings"])
"""What the names of places begin with, and those of people seldom do."""

PLACE_ENDINGS: Final = _set(_DATA["place_endings"])
"""What the names of places end with, and those of people seldom do."""

AGENCIES: Final = _set(_DATA["agencies"])
"""The names of agencies that sign what they send."""

HEADERS: Final = _table(_DATA["headers"])
"""The keys of a header block, and the field that each one fills; `kept` for those that none has."""

JOINING: Final = tuple(_DATA["joining"])
"""Words between two names."""

PARTICLES: Final = _set(_DATA["particles"])
"""Small words in names."""

ORGANISATIONS: Final = _set(_DATA["organisations"])
"""Words that the names of organisations have and those of people do not."""

ROLES: Final = _set(_DATA["roles"])
"""Words that say what somebody does."""

BIOGRAPHIES: Final = _set(_DATA["biographies"])
"""The verbs that follow a name where somebody is described."""

FACT_LABELS: Final = {
    "location": "Location",
    "affiliation": "Affiliation",
    "competence": "Competence",
    "expertise": "Field of expertise",
    "experience": "Work experience",
    "url": "Website",
    "email": "Email",
}
"""The label that is written for each field of a card, in the order of the card."""

SOURCE_LABELS: Final = {"original": "Original publication", "source": "Source:", "reference": "Reference:"}
"""What is written before a source of each kind."""
