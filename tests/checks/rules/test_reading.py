"""Rules of reading that are tried besides what the readers report: where they hold, and where not."""

from __future__ import annotations

import pytest

import briefs
from briefs.formats.registry import FormatName


@pytest.mark.parametrize(
    ("text", "format", "place", "message"),
    [
        ("See [the minutes](#).", "markdown", "1:5", "The link 'the minutes' leads nowhere ('#')."),
        ("See [the minutes]().", "markdown", "1:5", "The link 'the minutes' leads nowhere ('')."),
        ("See [the minutes][m].\n\n[m]: #\n", "markdown", "1:5", "The link 'the minutes' leads nowhere ('#')."),
        (
            '<h1>Ferry</h1>\n<p>See <a href="#">the minutes</a>.</p>',
            "html",
            "2:8",
            "The link 'the minutes' leads nowhere ('#').",
        ),
        (
            '{"sources": [\n {"title": "Minutes", "url": "#"}]}',
            "json",
            "2:30",
            "The link of this source leads nowhere ('#').",
        ),
        (
            "*Source:* [Minutes](#)",
            "markdown",
            "1:11",
            "The link of this source leads nowhere ('#'); it was not kept as an address.",
        ),
    ],
)
def test_a_link_that_leads_nowhere_is_reported_once_where_it_stands(
    text: str, format: FormatName, place: str, message: str
) -> None:
    found = briefs.check(briefs.read(text, format), select=["dead-link"])
    assert [(str(each.span), each.message) for each in found] == [(place, message)]


@pytest.mark.parametrize("text", ["See [below](#quay).", "See [the minutes](/m).", "See `[the minutes](#)`."])
def test_a_link_that_leads_somewhere_is_not(text: str) -> None:
    assert not briefs.check(briefs.read(text, "markdown"), select=["dead-link"])


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("2023-02-29", "impossible-date"),
        ("31.02.2024", "impossible-date"),
        ("last spring", "front-matter-value"),
        ("2024-05-07x", "front-matter-value"),
    ],
)
def test_a_day_of_front_matter_that_never_was_is_told_from_what_is_no_date(value: str, name: str) -> None:
    reading = briefs.read(f"---\ntitle: Ferry\ndate: {value}\n---\n\nText.\n", "markdown")
    assert [(each.name, str(each.span)) for each in reading.diagnostics] == [(name, "3:7")]
