"""The region of a page that is its article.

Knows the order in which its pieces are found. Must not know how any of them is.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

import attrs

from briefs.formats.html.read.region.apart import apart
from briefs.formats.html.read.region.extent import extent
from briefs.formats.html.read.region.front import between, headline, summary
from briefs.formats.html.read.region.site import site_of
from briefs.formats.html.read.region.weight import weigh
from briefs.formats.html.tree import Document, Element

_FEW_LINKS: Final = 20
"""A page with fewer has no frame around its text to speak of."""
_LEAST: Final = 140
"""How much running text an article has at least; a page with less may be anything."""


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
    root = extent(weights, body)
    if root is None or weights.all[root] < _LEAST:
        return None
    first = next((block for block in weights.own if _is_in(block, root)), root)
    heading = headline(page, first)
    front = between(heading, root) if heading is not None else []
    pieces = apart(root, weights, heading, site_of(page))
    return Region(root, pieces.left_out, frozenset(pieces.framed), heading, tuple(summary(page, weights, front)))


def _is_in(element: Element, root: Element) -> bool:
    around: object = element
    while isinstance(around, Element):
        if around is root:
            return True
        around = around.parent
    return False
