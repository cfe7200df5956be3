"""The region of a page that is its article.

Knows the order in which its pieces are found. Must not know how any of them is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final

import attrs

from briefs.formats.html.read.region import signs
from briefs.formats.html.read.region.apart import KEPT, apart
from briefs.formats.html.read.region.extent import extent
from briefs.formats.html.read.region.front import between, headline, is_subtitle, scope, set_apart, summary
from briefs.formats.html.read.region.names import HEADINGS, HIDDEN
from briefs.formats.html.read.region.site import site_of
from briefs.formats.html.read.region.weight import Weights, weigh, within
from briefs.formats.html.tree import Document, Element, is_within

_FEW_LINKS: Final = 20
"""A page with fewer has no frame around its text to speak of."""
_PARTS: Final = 3
_ARTICLE: Final = re.compile(r'"@type"\s{0,9}:\s{0,9}(?:\[\s{0,9})?"(?:[A-Za-z]{0,40}Article|BlogPosting)"')
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
    if body is None or (len(page.select("body a[href]")) < _FEW_LINKS and not _is_plainly_an_article(page)):
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


def _is_plainly_an_article(page: Document) -> bool:
    """Whether a page says of itself that it is one article, and is no mere piece of one."""
    if page.select_one("title") is None or len(page.select("article, main > h1, main")) > _PARTS:
        return False
    kind = page.select_one('meta[property="og:type"]')
    if kind is not None and (kind.attr("content") or "").strip().lower() == "article":
        return True
    if len(page.select("article")) == 1:
        return True
    return any(_ARTICLE.search(each.text) for each in page.select('script[type="application/ld+json"]'))


def subtitle(root: Element | Document) -> Element | None:
    """The summary right below the only headline of a page that is read whole."""
    headlines = root.select("h1")
    if len(headlines) != 1:
        return None
    heading = headlines[0]
    beside = next((each for each in heading.next_siblings if isinstance(each, Element)), None)
    parent = heading.parent
    if beside is None and isinstance(parent, Element) and parent.tag in ("header", "hgroup"):
        beside = next((each for each in parent.next_siblings if isinstance(each, Element)), None)
    return beside if beside is not None and is_subtitle(beside) else None


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
    after = _after_summary(weights, root, first)
    found = summary(page, weights, between(heading, after))
    return [leaf for leaf in found if set_apart(leaf)][:1]


def _after_summary(weights: Weights, root: Element, first: Element) -> Element:
    """Where the text begins behind a block that is called its summary."""
    if not signs.is_summary(first):
        return first
    blocks = (block for block in weights.own if block.tag not in HEADINGS and is_within(block, root))
    return next((block for block in blocks if not signs.is_summary(block)), first)


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
