"""A summary set apart between headline and text is the lede, on large and on small pages."""

from __future__ import annotations

import pytest

import briefs
from briefs.model.walk import plain_text

TEXT = (
    "<p>The board of Veldmark decided on Monday to close the northern quay for the whole of the summer.</p>"
    "<p>Ships of more than forty metres will have to wait in the roads until a berth is free.</p>"
)
WORDS = "Freight rates have risen by a third since the authority announced new fees."
MENU = "".join(f"<a href='/section-{n}'>Section {n}</a>" for n in range(25))
NAMES = ["standfirst", "dek", "subtitle", "article-summary", "lead", "chapo"]
FRAMES = [
    "<title>Quay</title><article>{}</article>",
    "<title>Quay</title><body>{}",
    "{}",
    f"<title>Quay</title><nav>{MENU}</nav><article>{{}}</article>",
]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(
    "lede",
    [
        *(f'<p class="{name}">{{}}</p>' for name in NAMES),
        "<p role=doc-subtitle>{}</p>",
        "<h2>{}</h2>",
        "<div class=standfirst>{}</div>",
    ],
)
def test_a_summary_below_the_headline_is_the_lede(frame: str, lede: str) -> None:
    page = frame.format(f"<h1>Quay to close</h1>{lede.format(WORDS)}{TEXT}")
    brief = briefs.loads(page, format="html")
    assert brief.title == "Quay to close"
    assert plain_text(brief.lede) == WORDS
    assert briefs.dumps(brief, "markdown").count("Freight rates") == 1


@pytest.mark.parametrize("frame", FRAMES)
def test_a_first_paragraph_without_such_a_name_is_text(frame: str) -> None:
    brief = briefs.loads(frame.format(f"<h1>Quay to close</h1><p>{WORDS}</p>{TEXT}"), format="html")
    assert not brief.lede
    assert "Freight rates" in briefs.dumps(brief, "markdown")


@pytest.mark.parametrize("frame", FRAMES)
def test_a_short_heading_below_the_headline_is_no_lede(frame: str) -> None:
    brief = briefs.loads(frame.format(f"<h1>Quay to close</h1><h2>Who pays</h2>{TEXT}"), format="html")
    assert not brief.lede
