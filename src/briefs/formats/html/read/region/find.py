"""The region of a page that is its article.

Knows the order in which its pieces are found. Must not know how any of them is.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

import attrs

from briefs.formats.html.read.region import signs
from briefs.formats.html.read.region.apart import KEPT, apart
from briefs.formats.html.read.region.extent import extent
from briefs.formats.html.read.region.front import between, headline, scope, set_apart, summary
from briefs.formats.html.read.region.names import HEADINGS, HIDDEN
from briefs.formats.html.read.region.site import site_of
from briefs.formats.html.read.region.weight import Weights, weigh, within
from briefs.formats.html.tree import Document, Element, is_within

_FEW_LINKS: Final = 20
"""A page with fewer has no frame around its text to speak of."""
_LEAST: Final = 140
"""How much running text an article has at least; a page with less may be anything."""
_CONCEALED: Final = '[hidden], [style*="none"], [style*="hidden"]'
_SHARE: Final = 0.3
"""A page of which less than this counts is a list of teasers."""


@attrs.frozen
class Region:
    """Where the article of a page is."""

    root: Element
    """The smallest element that holds its text; headline and summary may stand before it."""
    left_out: Mapping[Element, str] = attrs.Factory(dict)
    """What in it does not count, the outermost element of each such piece, and what it is taken for."""
    framed: Collection[Element] = frozenset()
    """What in it is a picture with words about it, though it is no `<figure>`."""
    headline: Element | None = None
    """The heading of the article, within the root or before it."""
    standfirst: tuple[Element, ...] = ()
    """The summary that stands between headline and text, outside of the root."""


def find(page: Document) -> Region | None:
    """The region that is the article of a page, or None where the page is to be read whole."""
    body = page.select_one("body")
    if body is None or len(page.select("body a[href]")) < _FEW_LINKS:
        return None
    weights = weigh(body)
    own = scope(page, weights)
    if own is not None:
        weights = within(weights, own)
    root = extent(weights, body)
    if root is None or weights.all[root] < _LEAST:
        return None
    first = next((block for block in weights.own if block.tag not in HEADINGS and is_within(block, root)), root)
    heading = headline(page, first)
    pieces = apart(root, weights, heading, site_of(page))
    if _kept(weights, root, pieces.left_out) < max(_LEAST, weights.all[root] * _SHARE):
        return None
    front = _front(page, weights, heading, root, first)
    kept = dict.fromkeys(front, KEPT)
    return Region(root, {**pieces.left_out, **kept}, frozenset(pieces.framed), heading, tuple(front))


def concealed(root: Element | Document) -> dict[Element, str]:
    """What a page that is read whole does not show: preheaders of letters, notes that only a click brings up."""
    found = [each for each in root.select(_CONCEALED) if not each.attr("aria-hidden") and signs.hidden(each)]
    if sum(len(each.text) for each in found) * 2 > len(root.text):  # the page shows its text by a script
        return {}
    return dict.fromkeys(found, HIDDEN)


def _front(page: Document, weights: Weights, heading: Element | None, root: Element, first: Element) -> list[Element]:
    """The summary of an article; within its text only what looks like a heading of it."""
    if heading is None:
        return []
    if not is_within(heading, root):
        return summary(page, weights, between(heading, root))
    found = summary(page, weights, between(heading, first))
    return [leaf for leaf in found if set_apart(leaf)][:1]


def _kept(weights: Weights, root: Element, left_out: Mapping[Element, str]) -> int:
    """How much running text of an element is not left out."""
    known: dict[Element, bool] = {root: True}
    found = 0
    for block, weight in weights.own.items():
        path: list[Element] = []
        around: object = block
        while isinstance(around, Element) and around not in known:
            path.append(around)
            around = around.parent
        kept = isinstance(around, Element) and known[around]
        for each in reversed(path):
            kept = known[each] = kept and each not in left_out
        found += weight if known[block] else 0
    return found
