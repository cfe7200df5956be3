"""L6 and plain facts over other people's documents: nothing is lost, and what they say of themselves is read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

import briefs
from tests.corpora import files, stated
from tests.corpora.fired import FIRED, fired, written
from tests.corpora.kept import Kept, kept
from tests.corpora.shown import Shown, markdown, words

LOST = {"digitalgov": 62, "optech": 0, "pages": 126}
"""So many words of a corpus are neither in a brief nor named by a diagnostic; the goal is none."""

SAME_ISSUES = 8
"""Issues, of eight, that have the same parts in all five languages."""

DATES, AUTHORS, SOURCES = 120, 120, 120
"""Posts, of 120, whose date, authors and original are read as their front matter says."""


def lost(each: Iterable[tuple[str, Kept]]) -> tuple[int, str]:
    found = {name: kept.lost for name, kept in each if kept.lost}
    return sum(map(len, found.values())), "\n".join(f"{name}: {' '.join(gone)}" for name, gone in found.items())


@pytest.mark.parametrize("prefix", ["digitalgov", "optech"])
def test_l6_every_word_of_a_post_is_in_its_brief_or_named(shared: Path, prefix: str) -> None:
    count, where = lost((name, files.kept_of_post(text)) for name, text in files.posts(shared, prefix).items())
    assert count <= LOST[prefix], where


def test_l6_every_word_of_an_article_on_a_page_is_in_its_brief_or_named(shared: Path) -> None:
    count, where = lost((page.name, files.kept_of_article(page)) for page in files.pages(shared))
    assert count <= LOST["pages"], where


def test_an_issue_has_the_same_parts_in_every_language(shared: Path) -> None:
    faults = {date: files.disagreements(languages) for date, languages in files.issues(shared).items()}
    assert sum(not fault for fault in faults.values()) >= SAME_ISSUES, faults


def test_dates_authors_and_originals_are_those_the_front_matter_states(shared: Path) -> None:
    posts = files.posts(shared, "digitalgov")
    for fault_of, floor in (
        (stated.date_fault, DATES),
        (stated.author_fault, AUTHORS),
        (stated.source_fault, SOURCES),
    ):
        faults = {name: fault for name, text in posts.items() if (fault := fault_of(text))}
        assert len(posts) - len(faults) >= floor, faults


def test_the_documentation_says_how_often_each_rule_fires(shared: Path) -> None:
    assert FIRED.read_text(encoding="utf-8") == written(fired(shared)), "run: python -m tests.corpora.fired"


TEXT = "---\ntitle: Two\nnote: kept here\n---\n\nOne **two** three[^1], four.\n\n[^1]: Five six.\n"


def test_a_renderer_shows_front_matter_body_and_notes() -> None:
    assert markdown(TEXT) == Shown(("Two", "kept", "here"), ("One", "two", "three", "four"), ("Five", "six"))


def test_a_lost_word_and_a_moved_one_are_noticed() -> None:
    reading = briefs.read(TEXT, "markdown")
    assert kept(markdown(TEXT), reading, TEXT).lost == ()
    assert kept(markdown(TEXT.replace("four", "four lost")), reading, TEXT).lost == ("lost",)
    assert kept(markdown(TEXT.replace("One **two** three", "three **two** One")), reading, TEXT).share < 1


def test_words_are_letters_and_digits_and_each_character_where_none_are_apart() -> None:
    assert words("it's 41% of 東京 MATTベース") == ("it", "s", "41", "of", "東", "京", "MATT", "ベ", "ー", "ス")
