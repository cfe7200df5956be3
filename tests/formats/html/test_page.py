"""The page around an article: its frame, its landmarks, and what it adds for readers."""

from __future__ import annotations

import re

import pytest
import turbohtml

import briefs
from briefs import Author, Brief, FootnoteDefinition, FootnoteReference, Heading, Image, Paragraph, Section
from briefs.formats.html.write import guide
from briefs.formats.registry import named
from briefs.newsletter import write_all

PAGE = briefs.dumps(Brief(title="Tolls & tides", language="ar", url="https://quay.example/?a&b"), "html")


def attribute(selector: str, name: str) -> str | None:
    element = turbohtml.parse(PAGE).select_one(selector)
    return element.attr(name) if element is not None else None


def text(page: str, selector: str) -> list[str]:
    return [" ".join(element.text.split()) for element in turbohtml.parse(page).select(selector)]


def test_the_head_has_what_a_browser_needs() -> None:
    assert PAGE.startswith('<!DOCTYPE html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">\n')
    assert text(PAGE, "title") == ["Tolls & tides"]
    assert attribute("link[rel=canonical]", "href") == "https://quay.example/?a&b"
    assert attribute("meta[name=viewport]", "content") == "width=device-width, initial-scale=1"
    assert attribute("meta[name=generator]", "content") is None
    assert attribute("main > article", "dir") == "rtl"


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        (None, "auto"),
        ("en", "ltr"),
        ("he-IL", "rtl"),
        ("az-Arab", "rtl"),
        ("az-Arab-IR", "rtl"),
        ("ar-Latn", "ltr"),
        ("ur", "rtl"),
    ],
)
def test_the_direction_follows_language_and_script(language: str | None, direction: str) -> None:
    assert f' dir="{direction}"' in briefs.dumps(Brief(language=language), "html", page=False)


def test_the_words_of_a_page_are_in_its_language() -> None:
    source = briefs.Source(title="Hafenblatt")
    assert ">Quellen</h2>" in briefs.dumps(Brief(language="de-AT", sources=[source]), "html")
    assert '<h2 class="word" lang="en">Sources</h2>' in briefs.dumps(Brief(language="fi", sources=[source]), "html")


def test_the_words_follow_the_labels_where_no_language_is_said() -> None:
    brief = Brief(sections=[Section(label="Warum es wichtig ist")], sources=[briefs.Source(title="Hafenblatt")])
    page = briefs.dumps(brief, "html")
    assert '<html lang="de" class="word">' in page
    assert '<div class="e-content" lang="de">' in page
    assert '<h2 class="word">Quellen</h2>' in page
    assert briefs.loads(page, "html") == brief


@pytest.mark.parametrize(
    ("brief", "title", "heading"),
    [
        (Brief(title="Tolls"), "Tolls", "Tolls"),
        (Brief(lede="The toll\nrises.", published="2024-05"), "The toll rises.", "Analysis brief, 2024-05"),
        (Brief(language="de", published="2024-05"), "Kurzanalyse, Mai 2024", "Kurzanalyse, Mai 2024"),
        (Brief(), "Analysis brief", "Analysis brief"),
    ],
)
def test_every_page_has_a_title_and_one_heading_of_the_first_rank(brief: Brief, title: str, heading: str) -> None:
    page = briefs.dumps(brief, "html")
    assert text(page, "title") == [title]
    assert text(page, "h1") == [heading]
    assert briefs.loads(page, "html") == brief


def test_a_long_title_is_cut_between_words_for_those_who_list_it() -> None:
    brief = Brief(title="The ferry " + "of the western towns " * 5)
    page = briefs.dumps(brief, "html")
    assert text(page, "title") == ["The ferry of the western towns of the western towns of the western…"]
    assert text(page, "h1") == [brief.title]


@pytest.mark.parametrize("title", ["a", "a" * 70, "a" * 71, "&" * 200, "two words " * 30, "Tolls & tides " * 5])
def test_a_title_has_at_most_70_characters_of_html(title: str) -> None:
    page = briefs.dumps(Brief(title=title), "html")
    [told] = re.findall("<title>(.*)</title>", page)
    assert 0 < len(told) <= 70
    assert (told == title) == (len(title) <= 70 and "&" not in title)


def test_headings_leave_no_rank_out_and_keep_their_depth() -> None:
    brief = Brief(
        title="Tolls",
        body=[Heading("a", 3), Heading("b", 6)],
        sections=[Section(label="c", body=[Heading("d", 1), Heading("e", 4), Heading("f", 2), Heading("", 2)])],
    )
    page = briefs.dumps(brief, "html")
    ranks = [int(tag[1]) for tag in re.findall(r"<(h[1-6])\b", page)]
    assert ranks == [1, 2, 3, 2, 3, 4, 4]
    assert briefs.loads(page, "html") == brief


def test_each_part_can_be_linked_to() -> None:
    labels = ["Why it matters", "Die Fährfrage!", "Why it matters", "…", "Why it matters 2", "why-it-matters-2"]
    page = briefs.dumps(Brief(sections=[Section(label=label) for label in labels]), "html")
    assert [part.attr("id") for part in turbohtml.parse(page).select("section")] == [
        "part-why-it-matters",
        "part-die-fährfrage",
        "part-why-it-matters-2",
        "part-x",
        "part-why-it-matters-2-2",
        "part-why-it-matters-2-3",
    ]


def test_a_brief_of_many_parts_has_a_table_of_them() -> None:
    sections = [Section(label=label, body="word " * 90) for label in ("Why it matters", "a & b", "What's next", "c")]
    page = briefs.dumps(Brief(sections=sections), "html")
    links = turbohtml.parse(page).select("nav[aria-label='In this brief'] a")
    assert [(link.attr("href"), link.text) for link in links] == [
        ("#part-why-it-matters", "Why it matters"),
        ("#part-a-b", "a & b"),
        ("#part-whats-next", "What's next"),
        ("#part-c", "c"),
    ]
    assert "<nav" not in briefs.dumps(Brief(sections=sections[:3]), "html")
    assert "<nav" not in briefs.dumps(Brief(sections=sections), "html", page=False)
    assert "<nav" not in briefs.dumps(Brief(sections=sections * 11), "html")
    assert "<nav" not in briefs.dumps(Brief(sections=[Section(label=label) for label in "abcd"]), "html")
    assert "<nav" in briefs.dumps(Brief(sections=[Section(label=label) for label in "abcdefghij"]), "html")
    long = [Section(label="a", body="word " * 900), Section(label="b")]
    assert "<nav" in briefs.dumps(Brief(sections=long), "html")


def test_the_footnotes_at_the_end_stand_below_the_last_part() -> None:
    notes = [FootnoteDefinition("n", "b"), FootnoteDefinition("m", "c")]
    brief = Brief(sections=[Section(label="a", body=[Paragraph(["a", FootnoteReference("n")]), *notes])])
    page = briefs.dumps(brief, "html")
    assert '</section>\n<section class="footnotes"' in page
    assert briefs.loads(page, "html") == brief


def test_authors_are_named_in_the_head_and_lead_to_their_cards() -> None:
    brief = Brief(
        authors=[Author(name="Ada Lind"), Author(name="Bo Ek"), Author(name="Cem Ay")], published="2024", language="de"
    )
    page = briefs.dumps(brief, "html")
    assert text(page, ".imprint") == ["Von Ada Lind, Bo Ek und Cem Ay · 2024"]
    tree = turbohtml.parse(page)
    places = [(link.attr("href") or "")[1:] for link in tree.select(".imprint a")]
    assert places == [card.attr("id") for card in tree.select("address")] == ["author-1", "author-2", "author-3"]
    assert briefs.loads(page, "html") == brief


def test_the_way_back_from_a_footnote_points_to_where_a_line_begins() -> None:
    body = [Paragraph(["a", FootnoteReference("n")]), FootnoteDefinition("n", "b")]
    assert "\u21a9" in briefs.dumps(Brief(body=body), "html")
    assert "\u21aa" in briefs.dumps(Brief(body=body, language="he"), "html")


def test_the_time_it_takes_to_read_is_told() -> None:
    assert text(briefs.dumps(Brief(body="word " * 1_000), "html"), ".imprint") == ["4 min read"]
    assert text(briefs.dumps(Brief(body="字" * 1_000, language="zh"), "html"), ".imprint") == ["阅读约 2 分钟"]
    assert not text(briefs.dumps(Brief(body="word " * 100), "html"), ".imprint")
    assert not text(briefs.dumps(Brief(body="word " * 1_000), "html", page=False), ".imprint")


def test_words_are_counted_as_they_are_shown() -> None:
    assert guide.length('<p title="a &gt; b">two <b>wo</b>rds</p>') == 3  # markup in a word makes two of it
    assert guide.minutes(guide.length("<p>漢字かな</p>")) == 0
    assert guide.length("<p>漢字</p>") == pytest.approx(0.96)


def test_a_footnote_leads_there_and_back() -> None:
    brief = Brief(
        body=[
            Paragraph(["a", FootnoteReference("late"), FootnoteReference("lost")]),
            FootnoteDefinition("late", [Heading("b")]),
            FootnoteDefinition("late", "c"),
            Paragraph(["d", FootnoteReference("1")]),
            FootnoteDefinition("1", "e"),
            FootnoteDefinition("x", "f"),
        ]
    )
    page = briefs.dumps(brief, "html")
    tree = turbohtml.parse(page)
    ids = [element.attr("id") for element in tree.select("[id]")]
    assert len(ids) == len(set(ids))
    for link in tree.select("a"):
        assert (link.attr("href") or "")[1:] in ids
    assert [region.attr("aria-label") for region in tree.select("[role=doc-endnotes]")] == ["Notes", "Notes 2"]
    assert [sign.text for sign in tree.select("sup")] == ["1", "2", "3"]
    assert briefs.loads(page, "html") == brief


def test_a_picture_that_stands_alone_is_a_figure_under_which_its_title_stands() -> None:
    brief = Brief(image=Image("/a.png", "", "At dusk,  late"), authors=[Author(name="A", image=Image("b", "", "c"))])
    page = briefs.dumps(brief, "html")
    assert '<figcaption>At dusk,<span class="ws">  </span>late</figcaption>' in page
    assert '<img class="u-photo" src="b" alt="" data-title="c">' in page
    assert briefs.loads(page, "html") == brief


def test_several_articles_in_a_page_share_no_id_and_no_name() -> None:
    brief = Brief(
        title="Tolls",
        sections=[Section(label=label, body="word " * 90) for label in "abcd"],
        body=[Paragraph(["a", FootnoteReference("n")]), FootnoteDefinition("n", "b"), FootnoteDefinition("m", "c")],
    )
    page = write_all([brief, brief, Brief(title="Tides")], named("html"), {})
    tree = turbohtml.parse(page)
    ids = [element.attr("id") for element in tree.select("[id]")]
    assert len(ids) == len(set(ids)) == 14
    assert {(link.attr("href") or "")[1:] for link in tree.select("a")} == set(ids) - {"fn-2", "b2-fn-2"}
    names = [element.attr("aria-label") for element in tree.select("nav, [role=doc-endnotes]")]
    assert names == ["In this brief", "Notes", "In this brief 2", "Notes 2"]
    assert len(tree.select("main")) == 1
    assert [reading.brief for reading in briefs.read_all(page, "html")] == [brief, brief, Brief(title="Tides")]


def test_an_article_alone_is_no_page() -> None:
    article = briefs.dumps(Brief(title="A"), "html", page=False)
    assert (
        article
        == '<article class="brief h-entry" dir="auto">\n<header>\n<h1 class="p-name">A</h1>\n</header>\n</article>\n'
    )
