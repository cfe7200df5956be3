"""Words of a page that are no part of its article: each stretch of them is named, with all it covers.

Knows places in the source. Must not know why something was left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from briefs.diagnostics import CATALOGUE
from briefs.formats.html.read.flow import Flow
from briefs.formats.html.tree import Document, Element
from briefs.outline import Place

_MOST: Final = 60
"""How many stretches are named one by one; the last of them reaches to the end of all."""
_PIECE: Final = re.compile(
    r"<(script|style|template)\b[^<]*+(?:<(?!/\1\s*>)[^<]*+)*+(?:</\1\s*>|\Z)"
    r"|<!--[^-]*+(?:-(?!->)[^-]*+)*+(?:-->|\Z)|<[^>]*>|(?P<word>[^<\s])",
    re.IGNORECASE,
)


def report_left_out(flow: Flow, page: Document, kept: Iterable[Element]) -> None:
    """Name what stands around the elements that were kept, and what was left out within them."""
    if not flow.places.wanted:
        return
    inside = sorted((*flow.places.of(element), kind) for element, kind in flow.left)
    stretches = sorted([*_around(flow, page, sorted(flow.places.of(element) for element in kept)), *inside])
    text = flow.source.text
    merged: list[tuple[int, int, str]] = []
    for start, end, kind in stretches:
        if not shows_words(text, start, end):
            continue
        if merged and (start < merged[-1][1] or not shows_words(text, merged[-1][1], start)):
            before = merged[-1]
            kinds = before[2] if kind in before[2] else f"{before[2]}; {kind}"
            merged[-1] = before[0], max(end, before[1]), kinds
        else:
            merged.append((start, end, kind))
    if len(merged) > _MOST:
        last = merged[_MOST - 1]
        merged[_MOST - 1 :] = [(last[0], merged[-1][1], f"{last[2]}; more of the same up to the end of the article")]
    for start, end, kind in merged:
        span = flow.source.trimmed(start, end)
        flow.outline.diagnostics.append(CATALOGUE["left-out"].at(span, f"Left out as no part of the article: {kind}."))


def _around(flow: Flow, page: Document, kept: list[Place]) -> Iterator[tuple[int, int, str]]:
    """The stretches of the page's body before, between and after the elements that were kept."""
    start, end = _shown(flow, page)
    kind = "what stands before the article"
    for first, last in kept:
        if first > start:
            yield start, first, kind
        start, kind = max(start, last), "what stands between headline and text"
    if end > start:
        yield start, end, "what stands after the article"


def _shown(flow: Flow, page: Document) -> Place:
    """Where the body of a page stands; a body that HTML implies begins where the last element of its head ends."""
    body = page.select_one("body")
    if body is None or body.source_location is not None:
        return flow.places.inside(body)
    ends = [flow.places.of(each)[1] for each in page.select("head, head *") if each.source_location]
    return max(ends, default=0), len(flow.source.text)


def shows_words(text: str, start: int, end: int) -> bool:
    """Whether a browser would show a word of a stretch of source text."""
    return any(piece["word"] is not None for piece in _PIECE.finditer(text, start, end))
