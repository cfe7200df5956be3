"""A page works under the strictest policy: nothing runs, nothing is fetched but pictures, and its styles apply."""

from __future__ import annotations

import pytest

import briefs
from briefs import Brief, Image, walk
from tests.browser import pages
from tests.browser.chromium import Chromium

BARE = "<!DOCTYPE html><title>x</title><article>x</article>"


def pictures(brief: Brief) -> set[str]:
    """The addresses of pictures that no policy of https alone can let in; who wrote them did so."""
    return {node.url for _, node in walk(brief) if isinstance(node, Image) and not node.url.startswith("https:")}


@pytest.mark.parametrize("theme", pages.THEMES)
@pytest.mark.parametrize("name", pages.shown())
def test_nothing_is_refused_and_nothing_asked_for(chromium: Chromium, name: str, theme: str) -> None:
    brief = pages.shown()[name]
    page = pages.page(brief, theme)
    shown = chromium.show(page, policy=pages.policy(page))
    refused = [each for each in shown["refused"] if each["directive"] != "img-src" or not pictures(brief)]
    assert (refused, shown["asked"]) == ([], [])
    assert pictures(brief) or shown["console"] == []


@pytest.mark.parametrize("theme", pages.THEMES)
def test_the_styles_apply(chromium: Chromium, theme: str) -> None:
    page = pages.page(pages.full(), theme)
    bare, day, night = (
        chromium.show(BARE),
        chromium.show(page, policy=pages.policy(page)),
        chromium.show(page, policy=pages.policy(page), dark=True),
    )
    assert day["font"] != bare["font"]
    assert len({day["paper"], night["paper"], bare["paper"]}) == 3
    assert day["ink"] != night["ink"]
    assert day["pictures"] >= 1


def test_the_library_offers_the_same_policy() -> None:
    page = pages.page(pages.full())
    assert sorted(briefs.content_security_policy(page).split("; ")) == sorted(pages.policy(page).split("; "))


def test_what_a_page_must_not_have_is_found_out(chromium: Chromium) -> None:
    page = (
        "<!DOCTYPE html><title>x</title><style>p{color:red}</style><link rel=stylesheet href=https://a.example/a.css>"
        "<p style='color:blue'>x</p><script>console.log(1)</script><img src=http://a.example/a.png alt=a>"
    )
    shown = chromium.show(page, policy=pages.policy(BARE))
    assert {"style-src-elem", "style-src-attr", "script-src-elem", "img-src"} <= {
        each["directive"] for each in shown["refused"]
    }
    assert shown["console"] != []
    assert chromium.show(page)["asked"] == ["https://a.example/a.css"]
