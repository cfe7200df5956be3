"""The page of an author, from the link with the name."""

from __future__ import annotations

import briefs

PAGE = """<title>Quay</title><link rel=canonical href="https://observer.example/a">
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-03-14",
"author": {"@type": "Person", "name": "Maya Ortez"}}</script><body><article><h1>Quay to close</h1>
<div class=byline>By <a href="/people/maya-ortez" rel=author>Maya Ortez</a></div>
<p>The board of Veldmark decided on Monday to close the northern quay for the whole of the summer.</p>
<p>Ships of more than forty metres will have to wait in the roads until a berth is free.</p></article>"""


def test_an_author_of_the_metadata_has_the_address_of_the_link() -> None:
    brief = briefs.loads(PAGE, format="html")
    assert [(author.name, author.url) for author in brief.authors] == [
        ("Maya Ortez", "https://observer.example/people/maya-ortez")
    ]
