"""A page is for everybody: axe finds nothing, on a phone and a desk, by day and by night, and no page is wider."""

from __future__ import annotations

import pytest

from tests.browser import pages
from tests.browser.chromium import Chromium, Fault

VIEWS = [(width, dark) for width in (320, 1280) for dark in (False, True)]
BAD = (
    '<!DOCTYPE html><html lang="en"><title>x</title><main><h1>a</h1><p style="color:#999">pale words</p>'
    '<p style="width:50rem">c</p><img src="https://a.example/a.png"></main></html>'
)
"""A page with three faults: pale words, a picture without words, and wider than a phone."""


def told(faults: list[Fault]) -> list[str]:
    return [f"{fault['id']}: {where}" for fault in faults for where in fault["where"]]


@pytest.mark.parametrize("theme", pages.THEMES)
@pytest.mark.parametrize("name", pages.shown())
def test_axe_finds_nothing(chromium: Chromium, name: str, theme: str) -> None:
    page = pages.page(pages.shown()[name], theme)
    found = {}
    for width, dark in VIEWS:
        shown = chromium.show(page, width=width, dark=dark)
        if faults := told(chromium.faults()):
            found[width, dark] = faults
        assert shown["scrolled"] <= shown["width"] == width
        assert (shown["sideways"], shown["clipped"], shown["reordered"]) == ([], [], [])
    assert found == {}


@pytest.mark.parametrize("theme", pages.THEMES[-1:])
@pytest.mark.parametrize("name", pages.golden())
def test_axe_finds_nothing_in_what_users_send(chromium: Chromium, name: str, theme: str) -> None:
    shown = chromium.show(pages.page(pages.golden()[name], theme), width=320)
    assert told(chromium.faults()) == []
    assert shown["scrolled"] <= shown["width"]


@pytest.mark.parametrize("theme", pages.THEMES)
def test_axe_finds_nothing_in_several_on_one_page(chromium: Chromium, theme: str) -> None:
    _, page = pages.joint(theme)
    shown = chromium.show(page, width=320)
    assert told(chromium.faults()) == []
    assert shown["scrolled"] <= shown["width"]


@pytest.mark.parametrize("theme", pages.THEMES)
@pytest.mark.parametrize("name", pages.shown())
def test_words_can_be_twice_as_large(chromium: Chromium, name: str, theme: str) -> None:
    # A window of 1,280 pixels whose text alone is twice as large, and one that is magnified as a whole.
    for width, zoom in ((1280, 200), (640, 100)):
        shown = chromium.show(pages.page(pages.shown()[name], theme), width=width, zoom=zoom)
        assert shown["scrolled"] <= shown["width"] == width
        assert shown["clipped"] == []


def test_a_page_with_faults_is_found_out(chromium: Chromium) -> None:
    shown = chromium.show(BAD, width=320)
    assert {fault["id"] for fault in chromium.faults()} == {"color-contrast", "image-alt"}
    assert shown["scrolled"] > shown["width"]


def test_what_cannot_be_reached_or_seen_is_found_out(chromium: Chromium) -> None:
    page = (
        "<style>div{width:9rem;height:2rem;overflow:auto}p{width:40rem}</style><div><p>a</p></div>"
        "<div style='overflow:hidden'><p>b</p></div><i style='order:1'>c</i><div tabindex=0 aria-label=d><p>d"
    )
    shown = chromium.show(page)
    assert len(shown["sideways"]) == 1
    assert len(shown["clipped"]) == 1
    assert len(shown["reordered"]) == 1
