"""The head of a brief in any usual order; what is none of its pieces stays in the body."""

import pytest

import briefs
from briefs import Brief, plain_text


def read(text: str, format: str = "markdown") -> Brief:
    brief = briefs.loads(text, format)
    for target in ("markdown", "html", "json"):
        assert briefs.loads(briefs.dumps(brief, target), target) == brief
    return brief


def body(brief: Brief) -> list[str]:
    return [plain_text(block) for block in brief.body]


@pytest.mark.parametrize(
    "head",
    [
        "INTEL\n\n# The quay opens\n\n*By Ada Lind*\n\nMay 7, 2019\n\n**All at last.**",
        "**INTEL**\n\n---\n\nMay 7, 2019\n\n## The quay opens\n\nBy Ada Lind\n\n---\n\n**All at last.**",
        "### Intel\n\n# The quay opens\n\n**All at last.**\n\n*By Ada Lind | May 7, 2019*",
        "# INTEL: The quay opens\n\nBy Ada Lind\nMay 7, 2019\n\n**All at last.**",
        "# May 7, 2019\n\n## Intel: The quay opens\n\nBy Ada Lind\n\n**All at last.**",
        "Intel | The quay opens\n======================\n\nBy Ada Lind\n\n**May 7, 2019**\n\n**All** **at last.**",
        "**From:** Ada Lind\n**Date:** 7 May 2019\n\n# INTEL: The quay opens\n\n**All at last.**",
        "# Intel: The quay opens\n\n**Author:** Ada Lind\n\n**Date:** 7 May 2019\n\n**All at last.**",
        "- **Date:** 7 May 2019\n- **Author:** Ada Lind\n\n# Intel: The quay opens\n\n**All at last.**",
        "Kicker: Intel\nTitle: The quay opens\nAuthor: Ada Lind\nDate: 2019-05-07\n\n**All at last.**",
    ],
)
def test_the_pieces_of_a_head_in_any_order(head: str) -> None:
    brief = read(f"{head}\n\nText.\n")
    assert (brief.kicker or "").casefold() == "intel"
    assert (brief.title, str(brief.published)) == ("The quay opens", "2019-05-07")
    assert [author.name for author in brief.authors] == ["Ada Lind"]
    assert plain_text(brief.lede) == "All at last."
    assert body(brief) == ["Text."]


def test_what_stands_between_the_pieces_stays_in_the_body_in_order() -> None:
    brief = read("![Quay](q.jpg)\n\n# T\n\n*A deck.*\n\nBy Ada Lind | 5 min read\n\n---\n\n**L.**\n\nText.\n")
    assert plain_text(brief.lede) == "L."
    assert body(brief) == ["Quay", "A deck.", "5 min read", "Text."]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("### The quay\n\nText.", "The quay"),
        ("## The quay\n\nText.\n\n## What's next\n\nx", "The quay"),
        ("## The vote\n\nText.\n\n## The count\n\nx", None),
        ("## The vote\n\n**It is done, at last.**\n\n## The count\n\nx", "The vote"),
        ("## The vote\n\nBy Ada Lind\n\n## The count\n\nx", "The vote"),
        ("## What happened\n\nx\n\n## Background\n\ny", None),
        ("# What happened\n\nx\n\n# Background\n\ny", None),
        ("# The vote\n\nx\n\n# The count\n\ny", "The vote"),
        ("THE QUAY OPENS AT LAST\n\nText.", "THE QUAY OPENS AT LAST"),
        ("The quay opens\n\nMay 7, 2019\n\nText.", "The quay opens"),
        ("The quay opens\n\nBy Ada Lind\n\nText.", "The quay opens"),
        ("The quay opens\n\nAda Lind\nMay 7, 2019\n\nText.", "The quay opens"),
        ("The quay opens\n\nText.", None),
        ("The quay opens.\n\nMay 7, 2019", None),
        ("# MEMO\n\n**From:** Ada Lind\n**Subject:** The quay\n\nText.", "The quay"),
        ("31.02.2019\n\n# The quay\n\nText.", "The quay"),
        ("Monday\n\nMay 6, 2019\n\n# The quay\n\nText.", "The quay"),
    ],
)
def test_which_line_is_the_title(text: str, title: str | None) -> None:
    assert read(f"{text}\n").title == title


def test_a_day_that_never_was_is_reported_and_kept() -> None:
    text = "31.02.2019\n\n# The quay\n"
    reading = briefs.read(text, "markdown")
    [found] = reading.diagnostics
    assert (found.code, found.name) == ("BRF018", "impossible-date")
    assert found.span is not None
    assert text[found.span.start : found.span.end] == "31.02.2019"
    assert reading.brief is not None
    assert body(reading.brief) == ["31.02.2019"]


def test_what_a_header_says_beyond_the_fields_is_extra() -> None:
    brief = read(
        "**To:** All desks\n**From:** Ada <ada@q.example>\n**Mood:** calm\n**Topics:** A, B\n\n**Why it matters:** x\n"
    )
    assert brief.extra == {"To": "All desks", "Mood": "calm"}
    assert (brief.authors[0].email, brief.topics) == ("ada@q.example", ("A", "B"))
    assert [section.label for section in brief.sections] == ["Why it matters"]


@pytest.mark.parametrize(
    "text",
    [
        "**Status:** The pier is shut.\n\n**Location:** By the sea.",
        "**What happened:** x",
        "**Update:** The pier is open again.",
        "From: a great distance the pier seems open.",
        "Note: this is text.",
    ],
)
def test_labels_are_no_header(text: str) -> None:
    brief = read(f"# T\n\n{text}\n")
    assert (brief.extra, brief.authors, brief.updated) == ({}, (), None)


def test_the_title_of_the_front_matter_wins() -> None:
    same = read("---\ntitle: The quay\n---\n\n# The quay\n\n**L.**\n")
    assert (same.title, body(same), plain_text(same.lede)) == ("The quay", [], "L.")
    other = read("---\ntitle: The quay\n---\n\n# Another\n\nText.\n")
    assert (other.title, body(other)) == ("The quay", ["Another", "Text."])


def test_authors_of_the_front_matter_win() -> None:
    same = read("---\nauthor: Ada Lind\n---\n\n# T\n\nBy Ada Lind\n\nText.\n")
    assert ([author.name for author in same.authors], body(same)) == (["Ada Lind"], ["Text."])
    other = read("---\nauthor: Ada Lind\n---\n\n# T\n\nBy Bo Falk\n\nText.\n")
    assert ([author.name for author in other.authors], body(other)) == (["Ada Lind"], ["By Bo Falk", "Text."])


@pytest.mark.parametrize(
    "text", ["Dear friends,\n\n**The quay opens.**\n\nText.", "**The quay opens.**\n\nDear friends,\n\nText."]
)
def test_a_salutation_is_text(text: str) -> None:
    brief = read(f"# T\n\n{text}\n")
    assert (plain_text(brief.lede), body(brief)) == ("The quay opens.", ["Dear friends,", "Text."])


def test_short_bold_lines_that_recur_are_no_lede() -> None:
    brief = read("# T\n\n**The vote**\n\nx\n\n**The count**\n\ny\n")
    assert brief.lede == ()


def test_a_paragraph_whose_first_lines_are_of_the_head_keeps_the_rest() -> None:
    brief = read("# T\n\nBy Ada Lind\nThe quay opens\non Monday.\n")
    assert body(brief) == ["The quay opens\non Monday."]


def test_a_head_in_html() -> None:
    brief = read(
        "<p>INTEL</p><hr><h1>T</h1><p>By <a href='/ada'>Ada Lind</a><br>May 7, 2019</p><p><b>L.</b></p><p>Text.</p>",
        "html",
    )
    assert (brief.kicker, brief.title, brief.published, brief.authors[0].url) == ("INTEL", "T", "2019-05-07", "/ada")
    assert (plain_text(brief.lede), body(brief)) == ("L.", ["Text."])


def test_a_date_key_before_other_words_opens_no_header() -> None:
    brief = briefs.loads("# T\n\nDate: the fruit\nFrom: Tunisia\n\nText.\n", "markdown")
    assert brief.authors == ()
    assert not brief.extra


def test_a_date_and_its_change_that_commonmark_takes_for_a_list_are_still_the_dates() -> None:
    brief = read("# T\n\n14. Mai 2024, aktualisiert am 16. Mai 2024\n\nDer Rat tagte.\n")
    assert (str(brief.published), str(brief.updated)) == ("2024-05-14", "2024-05-16")
    assert body(brief) == ["Der Rat tagte."]


@pytest.mark.parametrize("line", ["Ada Lind | May 7, 2019", "Ada Lind, 7 May 2019", "May 7, 2019 — Ada Lind"])
def test_a_name_beside_the_date_below_the_title_is_that_of_the_author(line: str) -> None:
    brief = read(f"# T\n\n{line}\n\nText.\n")
    assert ([author.name for author in brief.authors], str(brief.published)) == (["Ada Lind"], "2019-05-07")
    assert body(brief) == ["Text."]


@pytest.mark.parametrize(
    "what",
    ["Veldmark City", "Port Veldmark", "Policy Brief", "Morning Briefing", "Harbour Notes", "The Quay", "Veldmark"],
)
def test_a_place_or_a_kind_of_text_beside_the_date_is_no_author(what: str) -> None:
    brief = read(f"# T\n\n{what} | May 7, 2019\n\nText.\n")
    assert not brief.authors
    assert str(brief.published) == "2019-05-07"
    assert body(brief) == [what, "Text."]
