"""A headline is a title with or without a kicker before it."""

import pytest

import briefs
from briefs.grammar.titles import is_headline, join_kicker, split_kicker


@pytest.mark.parametrize(
    ("headline", "kicker", "title"),
    [
        ("INTEL: Two quays open", "INTEL", "Two quays open"),
        ("Intel: Two quays open", "Intel", "Two quays open"),
        ("INTEL: TWO QUAYS OPEN", "INTEL", "TWO QUAYS OPEN"),
        ("Scoop: two quays: one open", "Scoop", "two quays: one open"),
        ("EU: Two quays open", "EU", "Two quays open"),
        ("Q&A: Two quays", "Q&A", "Two quays"),
    ],
)
def test_a_kicker_is_a_known_word_or_stands_out_in_capitals(headline: str, kicker: str, title: str) -> None:
    assert split_kicker(headline) == (kicker, title)
    assert join_kicker(kicker, title) == headline


@pytest.mark.parametrize(
    "headline",
    [
        "Two quays open",
        "Veldmark: the morning after",
        "VELDMARK: THE MORNING AFTER",
        "THREE WORDS HERE: Two quays",
        "INTEL:Two quays",
        "INTEL: ",
        ": Two quays",
        "INTEL",
        "At 10:30 the quay opens",
        "",
    ],
)
def test_any_other_colon_belongs_to_the_title(headline: str) -> None:
    assert split_kicker(headline) == (None, headline)


def test_a_title_without_a_kicker_is_the_headline() -> None:
    assert join_kicker(None, "Two quays") == "Two quays"


@pytest.mark.parametrize("word", ["MEMORANDUM", "INTEL BRIEF", "ANALYSIS BRIEF", "BRIEFING NOTE", "LAGEBERICHT"])
def test_the_kind_of_a_text_is_the_kicker_of_its_subject(word: str) -> None:
    brief = briefs.loads(f"# {word}\n\n**To:** Desk\n**Date:** 2019-05-07\n**Subject:** Two quays\n\nText.\n")
    assert (brief.kicker, brief.title) == (word, "Two quays")


def test_a_known_label_in_capitals_is_no_headline() -> None:
    assert not is_headline("WHY IT MATTERS")
    assert is_headline("TWO QUAYS OPEN AT ONCE")


def test_the_first_line_of_a_text_without_any_markup_is_its_title_where_known_labels_follow() -> None:
    text = "Permit software slows builders\n\nIt was new.\n\nBackground: An old law.\n\nSummary: No change.\n"
    brief = briefs.loads(text, "markdown")
    assert brief.title == "Permit software slows builders"
    assert [part.label for part in brief.sections] == ["Background", "Summary"]
    assert briefs.loads(briefs.dumps(brief, "markdown"), "markdown") == brief


@pytest.mark.parametrize("first", ["It was new, of course.", "Why it matters", "First\nsecond line"])
def test_a_first_line_that_is_a_sentence_or_a_label_or_goes_on_is_no_title(first: str) -> None:
    text = f"{first}\n\nIt was new.\n\nBackground: An old law.\n\nSummary: No change.\n"
    assert briefs.loads(text, "markdown").title is None
