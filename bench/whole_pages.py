"""Whole pages of publishers, read beside trafilatura, where both are to be had.

The pages are the shared ones of which people have said what their article is; each call reads all of them.
"""

from __future__ import annotations

from collections.abc import Callable

import briefs
from bench.timing import Pair
from tests.pages.gold import PAGES, pages

try:
    from trafilatura import bare_extraction
except ImportError:
    bare_extraction = None  # type: ignore[assignment]

_NAME = "whole pages -> Briefs : trafilatura"


def page_pairs() -> tuple[Pair, ...]:
    """The pair, or none where `missing` says why."""
    found = [page.html for page in pages()]
    if missing():
        return ()
    return (
        Pair(
            _NAME,
            _each(found, lambda html: briefs.read(html, format="html")),
            _each(found, lambda html: bare_extraction(html, with_metadata=True)),
            1 / 10,
        ),
    )


def missing() -> str:
    """Why whole pages are not measured here, in plain words; empty where they are."""
    if bare_extraction is None:
        return f"{_NAME}: not measured, trafilatura is not installed"
    return "" if pages() else f"{_NAME}: not measured, there are no pages in {PAGES}"


def _each(found: list[bytes], read: Callable[[bytes], object]) -> Callable[[], object]:
    return lambda: [read(html) for html in found]
