"""L3 in Chromium: what the browser has loaded and written again is the same brief."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import briefs
from briefs import Brief
from tests.browser import pages
from tests.browser.chromium import Chromium
from tests.properties import strategies


def hosted(article: str) -> str:
    """Somebody else's page with the article in it."""
    return (
        "<!DOCTYPE html><html><head><title>Other</title></head><body><nav><a href='/'>Home</a></nav>"
        f"<main>{article}</main><footer>Imprint</footer></body></html>"
    )


def written_again(chromium: Chromium, page: str) -> Brief:
    """What is read from the root element's `outerHTML`; with its doctype, the browser's own copy says no more."""
    loaded = chromium.loaded(page)
    assert loaded["content"] == "<!DOCTYPE html>" + loaded["outer"]
    return briefs.loads(loaded["outer"], "html")


@pytest.mark.parametrize("theme", pages.THEMES)
@pytest.mark.parametrize("name", pages.shown())
def test_a_page_that_was_loaded_is_the_same_brief(chromium: Chromium, name: str, theme: str) -> None:
    brief = pages.shown()[name]
    assert written_again(chromium, pages.page(brief, theme)) == brief


@pytest.mark.parametrize("name", pages.golden())
def test_what_users_send_is_the_same_brief(chromium: Chromium, name: str) -> None:
    brief = pages.golden()[name]
    assert written_again(chromium, pages.page(brief)) == brief


@pytest.mark.parametrize("name", pages.shown())
def test_a_mail_that_was_loaded_is_the_same_brief(chromium: Chromium, name: str) -> None:
    brief = pages.shown()[name]
    assert written_again(chromium, briefs.dumps(brief, "html", email=True)) == brief


def test_several_on_one_page_are_the_same_briefs(chromium: Chromium) -> None:
    several, page = pages.joint()
    assert [reading.brief for reading in briefs.read_all(chromium.loaded(page)["outer"], "html")] == several


@settings(
    max_examples=150,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(brief=strategies.briefs(), theme=st.sampled_from(pages.THEMES))
def test_any_brief_survives_the_browser(chromium: Chromium, brief: Brief, theme: str) -> None:
    assert written_again(chromium, pages.page(brief, theme)) == brief
    assert written_again(chromium, hosted(briefs.dumps(brief, "html", page=False))) == brief
    assert written_again(chromium, briefs.dumps(brief, "html", email=True)) == brief


def test_a_word_that_the_browser_loses_is_found_out(chromium: Chromium) -> None:
    page = pages.page(pages.full()).replace("Four hundred", "<template>Four hundred</template>")
    assert written_again(chromium, page) != pages.full()
