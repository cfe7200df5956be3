"""How much running text the elements of a page hold.

Running text is what stands in long runs outside of links and controls. Menus, cards and buttons are short runs or
links, so they weigh nothing, however many they are; the length of a run is known without looking at its words.

Knows lengths. Must not know what an element is for, beyond the few that never hold running text.
"""

from __future__ import annotations

from typing import Final

import attrs

from briefs.formats.html.read.region import names, signs
from briefs.formats.html.tree import Document, Element, Text

SHORT: Final = 30
"""A run of fewer characters is no running text; in scripts that write a word in one or two, half as many are."""
_NEVER: Final = names.words(
    "a button label option select textarea script style noscript template title svg math nav footer form figcaption "
    "iframe object dialog caption legend summary"
)


@attrs.frozen
class Weights:
    """The running text of a page."""

    own: dict[Element, int]
    """By the element whose own text it is: paragraphs, mostly."""
    all: dict[Element, int]
    """By each element that holds any, at any depth, without what stands in places that do not count."""
    raw: dict[Element, int]
    """The same, with what stands anywhere."""


def block_of(node: Text) -> Element | None:
    """The innermost element around a text that is no mere look; None where it cannot hold running text."""
    around = node.parent
    while isinstance(around, Element) and around.tag in names.PHRASING:
        around = around.parent
    return around if isinstance(around, Element) and around.tag not in _NEVER else None


def weigh(body: Element | Document) -> Weights:
    """Weigh the text in an element."""
    own: dict[Element, int] = {}
    for node in body.descendants:
        if type(node) is Text and (length := len(data := node.data)) > SHORT // 2:
            if (length <= SHORT and data.isascii()) or (length := len(data.strip())) <= SHORT // 2:
                continue
            if (block := block_of(node)) is not None:
                own[block] = own.get(block, 0) + length
    raw = _sums(own, body)
    total = max(raw.values(), default=0)
    out: dict[Element, bool] = {}
    counted = {block: weight for block, weight in own.items() if not _is_out(block, raw, total, out)}
    return Weights(counted, _sums(counted, body), raw)


def _sums(own: dict[Element, int], body: Element | Document) -> dict[Element, int]:
    """The weights of all elements around those that have some."""
    by_parent: dict[Element, int] = {}
    sums: dict[Element, int] = dict(own)
    for block, weight in own.items():
        if isinstance(parent := block.parent, Element):
            by_parent[parent] = by_parent.get(parent, 0) + weight
    for element, weight in by_parent.items():
        around: object = element
        while isinstance(around, Element):
            sums[around] = sums.get(around, 0) + weight
            around = around.parent if around is not body else None
    return sums


def _is_out(element: Element, raw: dict[Element, int], total: int, known: dict[Element, bool]) -> bool:
    """Whether an element, or one around it, is no place for the text of an article."""
    path: list[Element] = []
    around: object = element
    found = False
    while isinstance(around, Element):
        if (told := known.get(around)) is not None:
            found = told
            break
        path.append(around)
        around = around.parent
    for each in reversed(path):
        found = found or _is_apart(each, raw.get(each, 0), total)
        known[each] = found
    return found


def _is_apart(element: Element, weight: int, total: int) -> bool:
    if element.tag in ("html", "body", "main", "article", "p"):
        return element.tag == "p" and signs.hidden(element)
    if signs.of_markup(element) is None:
        kind = signs.of_names(element)
        if kind is None or (kind != names.COMMENTS and weight * 5 > total * 2):
            return False
    return not _holds_most(element, weight, total)


def _holds_most(element: Element, weight: int, total: int) -> bool:
    """Whether so much of a page's text is in an element that it cannot be what it says."""
    return weight * 100 > total * 85 or (weight * 4 > total and element.select_one("h1") is not None)


def within(weights: Weights, scope: Element) -> Weights:
    """The weights of what stands in one element."""
    own = {block: weight for block, weight in weights.own.items() if block is scope or scope in block.ancestors}
    return Weights(own, _sums(own, scope), weights.raw)
