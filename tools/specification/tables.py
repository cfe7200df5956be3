"""Tables of the documentation that are data of the library: keys, kinds, labels, limits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from inspect import getdoc
from types import ModuleType
from typing import Final

from briefs import passage
from briefs.formats import registry
from briefs.formats.json import survey
from briefs.formats.markdown.read import matter as front_matter
from briefs.grammar import vocabulary
from briefs.grammar.claims import TRUST
from briefs.grammar.dates import evidence, words
from briefs.grammar.matter import keys as keys_of_fields
from briefs.model import extra, lexicon, normal
from tools.specification.fields import literal

LANGUAGES: Final = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "pt": "Portuguese",
    "ru": "Russian",
    "tr": "Turkish",
    "zh": "Chinese",
    "ja": "Japanese",
}
"""The languages of the lexicon, in its order."""

_LIMITS: Final = (
    ("A document, in bytes", passage.MAX_BYTES, "not read: `too-large`"),
    (
        "Blocks in one another, and inline nodes in one another inside a block",
        normal.MAX_DEPTH,
        "refused by constructors and JSON; Markdown and HTML keep the words: `too-deep`",
    ),
    (
        "Lists and mappings in one another in a value of `extra`",
        extra.MAX_EXTRA_DEPTH,
        "refused by constructors and JSON; front matter keeps the value as text",
    ),
    (
        "Lists and mappings in one another in front matter",
        front_matter.MAX_LEVELS,
        "kept as text: `broken-front-matter`",
    ),
    ("Lists and objects in one another in JSON", survey.DEEPEST, "not read: `invalid-value`"),
    ("A label that is looked up in the lexicon, in characters", lexicon.LONGEST, "its kind is `custom`"),
    ("A text that is looked at as a date, in characters", words.LONGEST, "no date"),
    ("The text that is searched for days to decide an ambiguous date, in characters", evidence.REACH, "not searched"),
    ("The name of a footnote, in characters", 100, "refused by constructors and JSON, cut off in Markdown"),
)


def limits() -> Iterator[str]:
    """Every bound on what is read, and what happens beyond it."""
    yield "| what | at most | beyond |"
    yield "|---|--:|---|"
    for what, most, beyond in _LIMITS:
        yield f"| {what} | {most:,} | {beyond} |"


def formats() -> Iterator[str]:
    """The formats, their names and suffixes."""
    yield "| format | suffixes of files | |"
    yield "|---|---|---|"
    for known in registry.FORMATS:
        yield f"| `{known.name}` | {_codes(known.suffixes)} | {'read and written' if known.is_read else 'written'} |"


def keys() -> Iterator[str]:
    """The keys of front matter and the fields they fill."""
    yield "| field | keys, the one that is written first | where the value can be nothing else |"
    yield "|---|---|---|"
    for field, names in keys_of_fields.KEYS.items():
        yield f"| {_of_a_brief(field)} | {_codes(names)} | {_codes(keys_of_fields.LOOSE.get(field, ()))} |"


def heads() -> Iterator[str]:
    """What announces a source, by kind."""
    yield "| kind | written | read |"
    yield "|---|---|---|"
    for kind, written in vocabulary.SOURCE_LABELS.items():
        read = [word for word, found in vocabulary.SOURCE_HEADS.items() if found == kind]
        yield f"| `{kind}` | *{written}* | {', '.join(read)} |"


def facts() -> Iterator[str]:
    """The labels of the author card, by field."""
    yield "| field | written | read |"
    yield "|---|---|---|"
    for field, written in vocabulary.FACT_LABELS.items():
        read = [word for word, found in vocabulary.FACTS.items() if found == field]
        yield f"| `{field}` | **{written}:** | {', '.join(read)} |"


def kinds() -> Iterator[str]:
    """Every kind with its meaning."""
    yield "| kind | meaning |"
    yield "|---|---|"
    for kind in lexicon.kinds().values():
        yield f"| `{kind.slug}` | {literal(kind.meaning)} |"


def usual_labels() -> Iterator[str]:
    """The usual label of every kind in each language."""
    yield f"| kind | {' | '.join(LANGUAGES.values())} |"
    yield "|---|" + "---|" * len(LANGUAGES)
    for kind in lexicon.kinds().values():
        if kind.labels:
            usual = [literal(kind.labels[language][0]) if language in kind.labels else "" for language in LANGUAGES]
            yield f"| `{kind.slug}` | {' | '.join(usual)} |"


def labels() -> Iterator[str]:
    """Every label of every kind, by language."""
    for kind in lexicon.kinds().values():
        if not kind.labels:
            continue
        yield f"### {kind.slug}\n"
        yield "| language | labels |"
        yield "|---|---|"
        for language, known in kind.labels.items():
            yield f"| {LANGUAGES[language]} | {literal(' · '.join(known))} |"
        yield ""


def rules_of(module: ModuleType) -> Iterator[str]:
    """The bullet list in a module's docstring."""
    paragraphs = (getdoc(module) or "").split("\n\n")
    [rules] = [paragraph for paragraph in paragraphs if paragraph.startswith("- ")]
    yield re.sub(r"\n +", " ", rules)


def _codes(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _of_a_brief(field: str) -> str:
    """What a claim is about, as the brief calls it: a claim names one item of a list."""
    if field == "created":
        return "`published`, where nothing says when: the day it was `created`"
    return f"`{field}s`" if field in {"author", "topic", "source"} else f"`{field}`"


def trust() -> Iterator[str]:
    """What a page states of itself: for each field the kinds of evidence that are heard, the best first."""
    yield "| field | evidence, and what it is worth |"
    yield "|---|---|"
    for field, kinds in TRUST.items():
        order = sorted(kinds.items(), key=lambda each: -each[1])
        yield f"| {_of_a_brief(field)} | {', '.join(f'`{kind}` {worth}' for kind, worth in order)} |"
