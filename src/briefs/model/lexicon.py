"""What a label means: the one table that turns "¿Por qué importa?" and "Why it matters:" into the same kind.

The table is data, `lexicon.json`; this module compares labels with it. A label the table does not hold is no fault:
a third of all labels occur once, are recognised by their form, and are `custom`.

>>> kind_of("Pourquoi c’est important :")
'why-it-matters'
>>> kind_of("Expanding the agenda")
'custom'

Knows words. Must not know markup, or where in a brief a label stands.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

CUSTOM: Final = "custom"
"""The kind of every label that the table does not hold."""

LONGEST: Final = 200
"""Characters a label may have and still be looked up. Unicode normalisation is quadratic in a run of combining marks
(200,000 of them take 22 s in Python 3.11), so a longer text is folded without it and never searched for."""

_SAME: Final = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛ʹʻʼʽˈ′‵`", "'"),
        **dict.fromkeys("“”„‟«»‹›″〝〞〟「」『』", '"'),
        **dict.fromkeys(",،、", None),  # "Yes, but" is "Yes but"
        **dict.fromkeys("¿?؟", " "),
        # Capitals hide these differences: Turkish I and İ, and the Russian Ё that is mostly written Е.
        "ı": "i",
        "\u0307": None,
        "ё": "е",
    }
)
_KEYCAP: Final = re.compile("[0-9#*]\ufe0f?\u20e3")
_EMOJI_MARKS: Final = "\ufe0e\ufe0f"  # they follow a picture, not a letter


class Kind(NamedTuple):
    """One meaning a part of a brief can have, and the labels that announce it."""

    slug: str
    meaning: str
    labels: Mapping[str, tuple[str, ...]]
    """By language (BCP 47), the usual label first."""


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind by its slug, in the order of the table; `custom` is the last."""
    table = json.loads(Path(__file__).with_name("lexicon.json").read_text("utf-8"))
    return MappingProxyType({slug: _kind(slug, **row) for slug, row in table.items()})


def _kind(slug: str, meaning: str, labels: Mapping[str, list[str]]) -> Kind:
    return Kind(slug, meaning, MappingProxyType({language: tuple(row) for language, row in labels.items()}))


def kind_of(label: str) -> str:
    """The slug of the kind that a label announces, whatever its case, colon, emoji or quotes; else `custom`."""
    return _found(label)[0] if len(label) <= LONGEST else CUSTOM


def languages_of(label: str) -> tuple[str, ...]:
    """The languages that the table knows a label in, in the order of the table; empty for a custom label."""
    return _found(label)[1] if len(label) <= LONGEST else ()


def folds(labels: Iterable[str]) -> list[str]:
    """Many labels, each as `fold` has it: they are brought to one spelling as one text, in a third of the time."""
    text = unicodedata.normalize("NFKC", _unmarked("\n".join(labels))).casefold()
    for old, new in _SAME.items():  # on a long text quicker than `translate`, and no new one is an old one
        text = text.replace(chr(old), new or "")
    return [" ".join(_between_letters(line).split()) for line in unicodedata.normalize("NFKC", text).split("\n")]


def fold(label: str) -> str:
    """A label as the table compares it.

    Compatibility forms, case, apostrophes, quotes, commas, question marks, spaces and whatever stands before the first
    and after the last letter (colon, dash, full stop, emoji, quote) make no difference.
    """
    text = label.casefold().translate(_SAME) if label.isascii() or len(label) > LONGEST else _plain(label)
    return " ".join(_between_letters(text).split())


def _plain(label: str) -> str:
    """One spelling of each character: compatibility forms, case and the table of look-alikes applied."""
    text = unicodedata.normalize("NFKC", _unmarked(label)).casefold().translate(_SAME)
    return unicodedata.normalize("NFKC", text)  # case folding and the table can leave parts that compose


def _unmarked(text: str) -> str:
    return _KEYCAP.sub("", text).replace("´", "'")  # NFKC would make the acute a space and an accent


def _between_letters(text: str) -> str:
    """The text from its first letter or digit to its last, with the marks that the last one bears."""
    start, end = 0, len(text)
    if text.isalpha():
        return text
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not (text[end - 1].isalnum() or _is_letter_mark(text[end - 1])):
        end -= 1
    return text[start:end]


def _is_letter_mark(character: str) -> bool:
    return unicodedata.category(character)[0] == "M" and character not in _EMOJI_MARKS


@cache
def _entries() -> Mapping[str, tuple[str, tuple[str, ...]]]:
    """By folded label: the slug, and the languages it stands under."""
    entries: dict[str, tuple[str, tuple[str, ...]]] = {}
    rows = [
        (kind.slug, language, label)
        for kind in kinds().values()
        for language, row in kind.labels.items()
        for label in row
    ]
    folded = folds(label for _, _, label in rows)
    for (slug, language, _), label in zip(rows, folded, strict=True):
        known, languages = entries.get(label, (slug, ()))
        if language not in languages:
            entries[label] = (known, (*languages, language))
    return entries


@lru_cache(maxsize=1024)
def _found(label: str) -> tuple[str, tuple[str, ...]]:
    return _entries().get(fold(label), (CUSTOM, ()))
