"""How far the text of an article reaches: from its heaviest piece up the tree, as long as it goes on beside it.

Knows weights. Must not know headlines, or what is left out of the text.
"""

from __future__ import annotations

from typing import Final

from briefs.formats.html.read.region.weight import Weights
from briefs.formats.html.tree import Document, Element

_LINES: Final = frozenset({"p", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dd", "dt"})
_ITEMS: Final = frozenset({"li", "tr", "tbody", "ul", "ol", "dl", "section", "details"})
_SOME: Final = 0.4
"""How much the text of an element counts that shares only some of its names."""
_WHOLE: Final = frozenset({"article", "main"})


def extent(weights: Weights, body: Element | Document) -> Element | None:
    """The smallest element that holds the text of the article, or none where no text is long enough."""
    current = _seed(weights)
    if current is None:
        return None
    held = weights.all
    total = max(held.values())
    node = current
    while node is not body and isinstance(parent := node.parent, Element) and parent is not body:
        if _is_whole(node) and held[node] * 2 >= total:
            break
        gained = held[parent] - held[node]
        if gained and _continued(node, parent, held) * 10 >= held[current]:
            current = parent
        node = parent
    return current


def _seed(weights: Weights) -> Element | None:
    """The element with the most text in paragraphs of its own."""
    sums: dict[Element, int] = {}
    for block, weight in weights.own.items():
        around: Element | None = block
        if block.tag not in _LINES:
            sums[block] = sums.get(block, 0) + weight
        parent = block.parent
        around = parent if isinstance(parent, Element) else None
        while around is not None and around.tag in _ITEMS and isinstance(around.parent, Element):
            around = around.parent
        if around is not None:
            sums[around] = sums.get(around, 0) + weight
    if not sums:
        return None
    most = max(sums.values())
    near = [element for element, weight in sums.items() if weight == most]
    return min(near, key=lambda element: weights.all.get(element, 0))


def _is_whole(element: Element) -> bool:
    return element.tag in _WHOLE or element.attr("role") == "main" or "articleBody" in (element.attr("itemprop") or "")


def _continued(node: Element, parent: Element, held: dict[Element, int]) -> float:
    """How much text stands beside an element in others of its kind; those that are a little like it count less."""
    names = set((node.attr("class") or "").split())
    found = 0.0
    for other in parent.children:
        if isinstance(other, Element) and other is not node and (weight := held.get(other)):
            if other.tag in _LINES:
                found += weight
            elif other.tag == node.tag and other.select_one("h1") is None:
                others = set((other.attr("class") or "").split())
                found += weight if others == names else weight * _SOME if names & others else 0
    return found
