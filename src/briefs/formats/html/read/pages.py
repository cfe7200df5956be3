"""Any other page: where its article is, and what stands around it.

Only the plainest signs are used: `<article>`, `<main>`, and the elements that are never part of a text. Finding the
article on a crowded page is work of its own.

Knows the frame of a page. Must not know what blocks and lines are made of.
"""

from __future__ import annotations

from typing import Final

import attrs

from briefs.diagnostics import CATALOGUE
from briefs.formats.html.read import elements
from briefs.formats.html.read.flow import Dialect, Flow, Leave, container
from briefs.formats.html.tree import Document, Element

_WORDLESS: Final = frozenset({"head", "script", "style", "template", "noscript"})


def main_part(page: Document) -> Element | Document:
    """The element that holds the article: the only `<article>`, else the `<main>`, else the body."""
    for selector in ("article", "main"):
        found = page.select(selector)
        if len(found) == 1:
            return found[0]
    return page.select_one("body") or page


def _around_the_text(flow: Flow, element: Element) -> None:
    """An element beside the text; its words are left out, and that is said."""
    flow.report_dropped(element, f"<{element.tag}> stands beside the text, and was left out.")


def _frame_of_site(flow: Flow, element: Element) -> Leave | None:
    """A header or footer: of the text where it is in an article or has the headline, else of the site."""
    has_headline = element.tag == "header" and element.select_one("h1") is not None
    if element.closest("article, main") is not None or has_headline:
        return container(flow, element)
    _around_the_text(flow, element)
    return None


FRAGMENT: Final = Dialect(elements.BLOCKS, elements.INLINES, elements.unknown)
"""A piece of HTML, all of which counts."""

PAGE: Final = attrs.evolve(
    FRAGMENT,
    blocks={
        **elements.BLOCKS,
        **dict.fromkeys(("nav", "aside", "form", "dialog"), _around_the_text),
        **dict.fromkeys(("header", "footer"), _frame_of_site),
    },
)
"""A page, with what stands around its text."""


def report_outside(flow: Flow, root: Element | Document) -> None:
    """Say that words before or after the article were left out."""
    if not isinstance(root, Element) or root.tag == "body":
        return
    outside = _first_outside(root)
    if outside is None:
        return
    span = flow.outline.source.span(*flow.places.of(outside))
    message = f"What stands around the <{root.tag}> was left out, from here on."
    flow.outline.diagnostics.append(CATALOGUE["dropped-markup"].at(span, message))


def _first_outside(root: Element) -> Element | None:
    """The first element beside an element, or beside one around it, that has words."""
    outer: Element | None = root
    first: Element | None = None
    while isinstance(outer, Element) and outer.tag != "body":
        before = [node for node in outer.previous_siblings if _has_words(node)]
        after = [] if first or before else [node for node in outer.next_siblings if _has_words(node)]
        first = next((node for node in [*reversed(before), *after] if isinstance(node, Element)), first)
        parent = outer.parent
        outer = parent if isinstance(parent, Element) else None
    return first


def _has_words(node: object) -> bool:
    return isinstance(node, Element) and node.tag not in _WORDLESS and bool(node.text.strip())
