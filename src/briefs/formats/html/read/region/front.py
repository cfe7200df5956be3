"""What stands before the text of an article: its headline, and a summary that is set apart.

Knows headings and amounts of text. Must not know what is left out of the text itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefs.formats.html.read.region import names, signs
from briefs.formats.html.read.region.weight import Weights
from briefs.formats.html.tree import Document, Element, Node, Text
from briefs.model.text import one_line

_OTHER_HEADINGS: Final = 'h2, h3, [itemprop~="headline"], [class*="headline"], [class*="title"]'
_LEAVES: Final = frozenset({"p", "h2", "h3", "h4", "h5", "h6", "div", "span", "section", "blockquote", "strong", "b"})
_SUMMARIES: Final = frozenset({"p", "div", "span"})
_BLOCKS: Final = ("p", "div", "ul", "ol", "table", "blockquote", "figure", "h1", "h2", "h3", "h4", "pre", "time")
_LEAST: Final = 60
"""How long a summary is at least that no name says to be one."""
_LONGEST: Final = 1200
_SHORTEST: Final = 20
_MOST: Final = 3
"""How many paragraphs a summary has at most."""
_ANYTHING: Final = "b, strong, font, big, p, td, div, span"


def begins(element: Element) -> int:
    """Where an element stands among others, in the order of the page."""
    around: object = element
    while isinstance(around, Element):
        if (found := around.source_location) is not None:
            return found.start_tag.start_offset
        around = around.parent
    return 0


def headline(page: Document, first: Element) -> Element | None:
    """The heading of the article whose text begins with an element."""
    told = list(_told_titles(page))
    start = begins(first)
    candidates = [(each, names.letters(each.text)) for each in page.select("h1")]
    candidates = [(each, words) for each, words in candidates if words]
    before = [(each, words) for each, words in candidates if begins(each) <= start]
    if named := [(each, words) for each, words in before if _is_told(words, told)]:
        last = named[-1][1]
        return next(each for each, words in named if words == last)  # the first where it stands twice
    for each, words in candidates:
        if _is_told(words, told):
            return each
    if before:
        return before[-1][0]
    others = [each for each in page.select(_OTHER_HEADINGS) if begins(each) <= start]
    other = next((each for each in reversed(others) if _is_told(names.letters(each.text), told)), None)
    if other is not None:
        return other
    small = (each for each in page.select(_ANYTHING) if len(each.text) < _LONGEST // 4)
    return next((each for each in small if names.letters(each.text) in told), None)


def scope(page: Document, weights: Weights) -> Element | None:
    """The `<article>` around a headline that the page says is its own, where there are others with one of theirs."""
    articles = {each: around for each in page.select("h1") if (around := each.closest("article")) is not None}
    if len(set(articles.values())) < 2:
        return None
    told = list(_told_titles(page))
    named = [around for each, around in articles.items() if _is_told(names.letters(each.text), told)]
    return next((around for around in named if weights.all.get(around, 0) >= _LONGEST // 4), None)


def set_apart(leaf: Element) -> bool:
    """Whether a summary is one by its name, or a heading by its element, which the text would take for its own."""
    return leaf.tag in names.HEADINGS or (leaf.tag in _SUMMARIES and signs.is_summary(leaf))


def is_subtitle(element: Element) -> bool:
    """Whether the element below a headline is a summary by its name, or as long as one and a heading."""
    if element.tag not in names.HEADINGS and not set_apart(element):
        return False
    if next(element.iter_elements(_BLOCKS), None) is not None:
        return False
    length = len(one_line(element.text))
    return (_SHORTEST if signs.is_summary(element) else _LEAST) < length < _LONGEST


def _told_titles(page: Document) -> Iterator[str]:
    for selector in ('meta[property="og:title"]', 'meta[name="twitter:title"]', "title"):
        told = page.select_one(selector)
        if told is not None and (words := names.letters(told.attr("content") or told.text)):
            yield words


def _is_told(words: str, told: list[str]) -> bool:
    return len(words) > 1 and any(words in each or (len(each) > _SHORTEST and each in words) for each in told)


def summary(page: Document, weights: Weights, between: list[Element]) -> list[Element]:
    """The paragraphs between headline and text that sum the article up."""
    told = [
        words
        for selector in ('meta[name="description"]', 'meta[property="og:description"]')
        if (found := page.select_one(selector)) is not None
        and len(words := names.letters(found.attr("content") or "")) > 20
    ]
    return [leaf for each in between for leaf in _leaves(each) if _sums_up(leaf, weights, told)][:_MOST]


def _leaves(element: Element) -> Iterator[Element]:
    """The innermost blocks with text in an element, apart from those that are no part of a text."""
    stack = [element]
    while stack:
        each = stack.pop()
        named = signs.is_summary(each)
        if signs.silent(each) or signs.of_markup(each) or each.tag in ("figure", "ul", "ol", "table", "time", "a"):
            continue
        if not named and each.tag not in ("header", "article") and signs.of_names(each):
            continue
        inner = [child for child in each.children if isinstance(child, Element)]
        blocks = [child for child in inner if child.tag not in _PHRASING]
        if blocks and not _own_words(each):
            stack += reversed(inner)
        elif each.tag in _LEAVES:
            yield each


_PHRASING: Final = names.PHRASING | {"a"}


def _own_words(element: Element) -> bool:
    return any(type(child) is Text and child.data.strip() for child in element.children)


def _sums_up(leaf: Element, weights: Weights, told: list[str]) -> bool:
    text = one_line(leaf.text)
    length = len(text) if text.isascii() else len(text.encode()) * 2 // 3
    if not _SHORTEST < length < _LONGEST:
        return False
    linked = sum(len(one_line(link.text)) for link in leaf.select("a"))
    if linked * 2 > len(text):
        return False
    words = names.letters(text)
    if any(words[:60] == each[:60] or words in each for each in told):
        return True
    around: object = leaf
    for _ in range(3):
        if isinstance(around, Element) and signs.is_summary(around):
            return True
        around = around.parent if isinstance(around, Element) else None
    return length >= _LEAST and leaf in weights.own


def between(first: Element, second: Element) -> list[Element]:
    """The elements that stand after one and before another, outermost ones; nothing where one holds the other."""
    path: set[Element] = set()
    around: Node | None = second
    while isinstance(around, Element):
        path.add(around)
        around = around.parent
    found: list[Element] = []
    around = first
    while isinstance(around, Element) and around not in path:
        for after in around.next_siblings:
            if isinstance(after, Element):
                if after in path:
                    return [*found, *_before(after, second, path)]
                found.append(after)
        around = around.parent
    return []


def _before(element: Element, second: Element, path: set[Element]) -> Iterator[Element]:
    """What stands in an element before another within it."""
    while element is not second:
        for child in element.children:
            if isinstance(child, Element):
                if child in path:
                    element = child
                    break
                yield child
        else:
            return
