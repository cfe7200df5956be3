"""The words of an element are those that a page shows, none run into another."""

import pytest

from briefs.claims import Claim
from briefs.diagnostics import Source
from briefs.formats.html.read import read
from briefs.formats.html.read.shown import shown
from briefs.formats.html.tree import fragment


@pytest.mark.parametrize(
    "html",
    [
        "Ferry line<br>reopens",
        "<div>Ferry line</div><div>reopens</div>",
        "<div>Ferry line</div>reopens",
        "<span>Ferry line</span><span>reopens</span>",
        "Ferry <b>l</b>ine<style>a</style><p>reopens",
        "<x-line>Ferry l</x-line>ine <svg><title>Menu</title></svg>reopens",
    ],
)
def test_words_are_apart_where_a_page_shows_them_so(html: str) -> None:
    assert shown(fragment(html)).split() == ["Ferry", "line", "reopens"]


@pytest.mark.parametrize("heading", ["Ferry line<br>reopens", "<div>Ferry line</div><div>reopens</div>"])
@pytest.mark.parametrize("title", ["", "Ferry line reopens", "Ferry line reopens - The Daily Site"])
def test_a_headline_of_two_lines_is_one(heading: str, title: str) -> None:
    def titles(claims: list[Claim]) -> list[object]:
        return [claim.value for claim in claims if claim.field == "title" and claim.evidence == "heading"]

    page = f"<title>{title}</title><h1>{heading}</h1><p>The quay is open."
    assert titles(read(Source(page)).claims) == ["Ferry line reopens"]
