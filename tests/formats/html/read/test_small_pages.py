"""Small pages that say that they are articles: what stands around and in the text is left out as on large ones."""

from __future__ import annotations

import pytest

import briefs

TEXT = (
    "<p>The board of Veldmark decided on Monday to close the northern quay for the whole of the summer.</p>"
    "<p>Ships of more than forty metres will have to wait in the roads until a berth is free.</p>"
)
JUNK = """<div class="share"><a href="https://x.example/s">Share</a> <a href="https://y.example/s">Post</a></div>
<div class="newsletter-signup"><h3>Get the morning mail</h3></div>
<p class="related">READ MORE: <a href="/b">A canal</a></p>
<div class="tags"><a href="/t/a">Ships</a> <a href="/t/b">Grain</a></div>"""
MORE = "<h2>Who pays</h2><p>Small mills will pay from the first day, and large ones only from September on.</p>"
ARTICLE = f"<h1>Quay to close</h1><p>6 min read</p>{TEXT}{JUNK}{MORE}"
SIGNS = [
    "<title>Quay</title><article>{}</article>",
    '<title>Quay</title><meta property="og:type" content="article"><body><div>{}</div>',
    '<title>Quay</title><script type="application/ld+json">{{"@type": "NewsArticle"}}</script><body><div>{}</div>',
]


@pytest.mark.parametrize("page", SIGNS)
def test_a_small_page_that_says_it_is_an_article_is_read_as_one(page: str) -> None:
    reading = briefs.read(page.format(ARTICLE), format="html")
    assert reading.brief is not None
    written = briefs.dumps(reading.brief, "markdown")
    for gone in ("min read", "Share", "morning mail", "READ MORE", "Grain"):
        assert gone not in written
    for kept in ("northern quay", "forty metres", "Who pays", "large ones"):
        assert kept in written
    assert sum(found.code == "BRF019" for found in reading.diagnostics) > 1


@pytest.mark.parametrize("page", ["{}", "<article>{}</article>", "<title>Quay</title><body>{}"])
def test_a_page_that_does_not_say_so_is_read_whole(page: str) -> None:
    written = briefs.dumps(briefs.loads(page.format(ARTICLE), format="html"), "markdown")
    for kept in ("6 min read", "Share", "morning mail", "A canal", "Grain"):
        assert kept in written
