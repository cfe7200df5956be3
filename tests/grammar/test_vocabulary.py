"""The small vocabularies beside the lexicon: no word has two meanings, and what is written is read."""

import json
from collections import Counter
from itertools import chain
from pathlib import Path

from briefs import Author
from briefs.grammar import vocabulary
from briefs.grammar.vocabulary import (
    AUTHOR_HEADINGS,
    FACT_LABELS,
    FACTS,
    KICKERS,
    LONGEST,
    SOURCE_HEADS,
    SOURCE_LABELS,
    folded,
)

DATA = json.loads(Path(vocabulary.__file__).with_name("vocabulary.json").read_text("utf-8"))


def test_words_are_compared_without_regard_to_case_and_closing_marks() -> None:
    assert folded("SOURCE:") == folded("Source") == folded(" source ")


def test_a_long_text_is_no_word() -> None:
    assert folded("x" * (LONGEST + 1)) == ""
    assert "" not in {*SOURCE_HEADS, *FACTS, *KICKERS, *AUTHOR_HEADINGS}


def test_no_word_has_two_meanings() -> None:
    for table in (DATA["sources"], DATA["facts"]):
        meanings = Counter(chain.from_iterable({folded(word) for word in words} for words in table.values()))
        assert [word for word, times in meanings.items() if times > 1] == []


def test_no_word_is_listed_twice() -> None:
    for words in (*DATA["sources"].values(), *DATA["facts"].values(), DATA["kickers"], DATA["author_headings"]):
        assert [word for word, times in Counter(words).items() if times > 1] == []


def test_what_is_written_is_what_is_read() -> None:
    assert {kind: SOURCE_HEADS[folded(label)] for kind, label in SOURCE_LABELS.items()} == {
        kind: kind for kind in ("original", "source", "reference")
    }
    assert {field: FACTS[folded(label)] for field, label in FACT_LABELS.items()} == {key: key for key in FACT_LABELS}
    assert {folded("Author"), folded("Authors")} <= AUTHOR_HEADINGS


def test_every_fact_fills_a_field_of_an_author() -> None:
    assert set(FACTS.values()) <= set(Author.model_fields) - {"name", "facts", "image"}
