"""Who does not see a page or has no mouse meets everything, once, in the order in which it is read."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from briefs import Brief, plain_text
from tests.browser import pages
from tests.browser.chromium import Chromium, Heard

LANDMARKS = {"banner", "complementary", "contentinfo", "form", "main", "navigation", "region", "search"}


def letters(text: str) -> str:
    """Text without its white space, which trees and pages divide as they like, and in one case."""
    return re.sub(r"\s+", "", text).casefold()


def stations(brief: Brief) -> list[str]:
    """What a listener has to come by: title, lede, each label and what it says, each source, each author."""
    parts = [brief.title, brief.lede and plain_text(brief.lede)]
    parts += [plain_text(block) for block in brief.body]
    for section in brief.sections:
        parts += [section.label, *map(plain_text, section.body[:1])]
    parts += [source.title or source.publisher for source in brief.sources]
    parts += [author.name for author in brief.authors]
    return [letters(part)[:60] for part in parts if part]


def spoken(heard: list[Heard]) -> str:
    return letters("".join(node["name"] for node in heard if node["role"] in ("StaticText", "image")))


@pytest.mark.parametrize("theme", pages.THEMES)
@pytest.mark.parametrize("name", pages.shown())
def test_the_tab_key_follows_the_reading_order(chromium: Chromium, name: str, theme: str) -> None:
    shown = chromium.show(pages.page(pages.shown()[name], theme))
    stops = chromium.stops()
    assert [stop["place"] for stop in stops] == sorted({stop["place"] for stop in stops})
    assert [stop for stop in stops if not stop["seen"]] == []
    assert len([stop for stop in stops if stop["tag"] == "a"]) == shown["links"]


@pytest.mark.parametrize("name", pages.shown())
def test_a_screen_reader_meets_everything_in_order(chromium: Chromium, name: str) -> None:
    brief = pages.shown()[name]
    chromium.show(pages.page(brief))
    heard = chromium.heard()
    text, at = spoken(heard), 0
    for station in stations(brief):
        found = text.find(station, at)
        assert found >= 0, f"{station!r} is not heard after {text[max(0, at - 80) : at]!r}"
        at = found + len(station)


@pytest.mark.parametrize("name", pages.shown())
def test_headings_go_down_one_step_at_a_time(chromium: Chromium, name: str) -> None:
    brief = pages.shown()[name]
    chromium.show(pages.page(brief))
    headings = [node for node in chromium.heard() if node["role"] == "heading"]
    levels = [node["level"] for node in headings]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    named = [letters(node["name"]) for node in headings]
    labels = [letters(section.label) for section in brief.sections]
    assert [each for each in named if each in labels] == labels
    assert "" not in named


@pytest.mark.parametrize("theme", pages.THEMES)
@pytest.mark.parametrize("name", pages.shown())
def test_landmarks_can_be_told_apart(chromium: Chromium, name: str, theme: str) -> None:
    chromium.show(pages.page(pages.shown()[name], theme))
    landmarks = [(node["role"], node["name"]) for node in chromium.heard() if node["role"] in LANDMARKS]
    assert [role for role, _ in landmarks].count("main") == 1
    assert len(landmarks) == len(set(landmarks))
    assert all(name for role, name in landmarks if role in ("navigation", "region", "complementary"))


def test_a_wrong_order_is_found_out(chromium: Chromium) -> None:
    chromium.show(
        "<!DOCTYPE html><title>x</title><style>a:focus{outline:0}</style>"
        "<p><a href='#a' tabindex=2>second</a> <a href='#b' tabindex=1>first</a></p><h1>One</h1><h3>Three</h3>"
    )
    stops = chromium.stops()
    assert [stop["text"] for stop in stops] == ["first", "second"]
    assert stops[0]["place"] > stops[1]["place"]
    assert not any(stop["seen"] for stop in stops)
    heard = chromium.heard()
    assert spoken(heard) == "secondfirstonethree"
    assert [node["level"] for node in heard if node["role"] == "heading"] == [1, 3]
