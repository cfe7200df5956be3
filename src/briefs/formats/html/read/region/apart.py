"""What stands within the text of an article and is no part of it.

One walk decides for each element, the outer before the inner where its markup says so, and the inner before the outer
where the amounts of text and links do.

Knows elements, and amounts of text and links. Must not know where the article is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from briefs.formats.html.read.region import names, signs
from briefs.formats.html.read.region.site import Site
from briefs.formats.html.read.region.weight import Weights
from briefs.formats.html.tree import Element, Text, is_within

_LINES: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "td", "th", "pre"})
_KEPT: Final = frozenset(
    {"blockquote", "table", "thead", "tbody", "tr", "td", "th", "figure", "picture", "hgroup", "dl"}
)
_CONTENT: Final = "h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre, img, dl, hr"
_PASSAGE: Final = 400
"""How much text stands beside a link to another page at most, as its teaser."""
_LONGEST_LINK: Final = 250
_STOPS: Final = (".", "。", ".”", '."', ".»", ".“", ".)")
_LEADS_ON: Final = (":", "|", "»", ">", "→", "–", "-", "•", "►", "▶")
_LINE: Final = 60
"""A paragraph of the text is longer, at least the first."""
_CAPTION: Final = 400
_TITLE: Final = 12
_AMONG: Final = 3
"""Among so many paragraphs a picture with a few words is no text of its own."""
_FRAMES: Final = frozenset({"div", "section"})
BEFORE: Final = "what stands before the headline"
BESIDE: Final = "a short piece beside the text"
AGAIN: Final = "the headline again"
KEPT: Final = ""
"""What is read apart from the text, and so is not left out."""


@attrs.define(eq=False)
class _Open:
    """An element that is being judged."""

    element: Element
    children: Iterator[object]
    text: int = 0
    linked: int = 0
    links: int = 0
    last_heading: Element | None = None
    """A heading or label after which nothing has come yet but what was left out."""
    cut: bool = False
    """Whether something was left out after it."""
    teasers: int = 0
    """How many headings in it are links to other pages."""
    headings: int = 0
    """How many are not."""
    passages: int = 0
    """How many paragraphs in it count."""
    outward: int = 0
    """How many links in it lead to other sites, by words enough to say where."""
    captioned: bool = False
    """Whether words about a picture stand in it, after the picture."""
    pictures: int = 0
    framed: list[tuple[Element, int]] = attrs.Factory(list)
    """Elements in it that are a picture with a few words, and how many paragraphs those are."""


@attrs.frozen
class Apart:
    """What in an element is not its running text."""

    left_out: dict[Element, str] = attrs.Factory(dict)
    """What does not count, and what each such piece is taken for."""
    framed: set[Element] = attrs.Factory(set)
    """What is a picture with words about it, though it is no `<figure>`."""


def apart(root: Element, weights: Weights, headline: Element | None, site: Site) -> Apart:
    """Find what does not count in an element."""
    result = Apart()
    found = result.left_out
    begun = False
    before, after = (_Judge(weights, site, begun=each) for each in (False, True))
    waiting = headline is not None and headline is not root and is_within(headline, root)
    title = names.letters(headline.text) if headline is not None else ""
    total = weights.all.get(root, 0)
    void = _void_names(weights, total)
    stack = [_Open(root, iter(root.children))]
    while stack:
        top = stack[-1]
        for node in top.children:
            if type(node) is Text:
                if not waiting and (length := len(node.data.strip())):
                    top.text += length
                    if top.element.tag not in _LINES:
                        top.last_heading = None
            elif type(node) is Element and not signs.silent(node):
                if node is headline:
                    waiting = False
                    found[node] = KEPT
                    continue
                reason = _by_markup(node, weights, total, void)
                if reason is None and waiting and not is_within(headline, node):
                    reason = BEFORE
                if reason is None and node.tag in names.HEADINGS and title and names.letters(node.text) == title:
                    reason = AGAIN
                if reason is not None:
                    found[node] = reason
                    _after_cut(top, reason)
                    continue
                stack.append(_Open(node, iter(node.children)))
                break
        else:
            done = stack.pop()
            _end_of(done, result)
            if stack:
                begun = begun or _begins(done, weights)
                _close(done, stack[-1], found, after if begun else before)
    return result


@attrs.frozen
class _Judge:
    """What an element is judged by, besides itself."""

    weights: Weights
    site: Site
    begun: bool
    """Whether running text has come before it."""


def _begins(done: _Open, weights: Weights) -> bool:
    """Whether the running text begins with an element."""
    return done.text >= _LINE and weights.own.get(done.element, 0) * 2 >= done.text


def _void_names(weights: Weights, total: int) -> set[str]:
    """The kinds of names that so much of the text has that they cannot mean what they say."""
    sums: dict[str, int] = {}
    for block, weight in weights.own.items():
        if (kind := signs.of_names(block)) is not None:
            sums[kind] = sums.get(kind, 0) + weight
    return {kind for kind, weight in sums.items() if weight * 4 > total}


def _by_markup(element: Element, weights: Weights, total: int, void: set[str]) -> str | None:
    """What an element is by its tag, role, or names, where that is no part of a text."""
    tag = element.tag
    if tag in names.PHRASING or tag == "a":
        return names.HIDDEN if signs.hidden(element) else None
    reason = signs.of_markup(element)
    if reason is None and (reason := signs.of_names(element)) is not None:
        if reason in void:
            return None
        if tag in ("figure", "picture", "figcaption", "img", "table", "body", "article", "main"):
            return None
        if reason == names.PICTURE and element.select_one("img") is not None:
            return None
    if reason is None or (reason == names.CREDITS and element.closest("blockquote") is not None):
        return None  # in a quotation they say whose words it has
    held = weights.raw.get(element, 0)
    return None if held * 10 > total * 4 else reason


def _close(done: _Open, outer: _Open, found: dict[Element, str], judge: _Judge) -> None:
    """Judge an element by what is in it, now that it is known."""
    element, tag = done.element, done.element.tag
    if tag == "a":
        done.linked, done.links = done.text, done.links + 1
        done.outward = int(done.text >= _TITLE and not judge.site.holds(element))
        if done.headings and (element.attr("href") or "#")[0] != "#":  # the heading of another page
            done.teasers, done.headings, done.last_heading = done.teasers + done.headings, 0, None
    elif tag == "img":
        done.pictures = 1
    reason = None if tag == "a" or tag in names.PHRASING else _by_content(done, judge)
    if reason is not None:
        found[element] = reason
        if tag in names.HEADINGS:
            outer.teasers += 1
            if outer.last_heading is not None:
                outer.cut = True
            return
        outer.teasers += done.teasers
        _after_cut(outer, reason)
        return
    outer.text += done.text
    outer.passages += done.passages + (tag == "p" and done.text > 0)
    if tag != "p":  # the links of running text say nothing of what is around it
        outer.linked += done.linked
        outer.links += done.links
        outer.outward += done.outward
    outer.teasers += done.teasers
    outer.headings += done.headings
    outer.pictures += done.pictures
    worded = done.captioned or done.text
    if (
        done.pictures
        and tag in _FRAMES
        and worded
        and done.text <= _CAPTION
        and done.passages < 3
        and done.headings < 2
    ):
        outer.framed.append((element, done.passages))
    else:
        outer.framed += done.framed
    if tag in names.HEADINGS:
        outer.last_heading, outer.cut = element, False
        outer.headings += 1
    elif done.text or element.tag in ("figure", "table", "img"):
        outer.last_heading = None


def _by_content(done: _Open, judge: _Judge) -> str | None:
    """What an element is by the amounts of text and links in it."""
    element, tag = done.element, done.element.tag
    held = judge.weights.all.get(element, 0)
    if tag == "p" or tag in names.HEADINGS:
        if _is_a_link(done, judge.site):
            return names.OTHER_PAGES
        short = tag == "p" and not judge.begun and 0 < done.text < _LINE and not signs.is_summary(element)
        return names.CREDITS if short and _is_short(element.text) else None
    if tag in ("ul", "ol"):
        only_links = done.links and done.linked * 10 >= done.text * 8
        return names.OTHER_PAGES if only_links and done.outward * 2 <= done.links else None
    if tag in _KEPT or tag in _LINES or tag == "figcaption":
        return None
    if done.links and done.linked * 10 >= done.text * 5 and done.text and held < _PASSAGE:
        return names.OTHER_PAGES if done.outward * 2 <= done.links else None
    if done.teasers > done.headings and done.passages <= done.teasers and done.text < _PASSAGE * done.teasers:
        return names.OTHER_PAGES
    if not held and done.text and not done.passages and element.select_one(_CONTENT) is None:
        return BESIDE if element.closest("blockquote") is None else None
    return None


def _is_a_link(done: _Open, site: Site) -> bool:
    """Whether a line is nothing but a link to the same site, with a few words before it perhaps."""
    if not done.links or done.text > _LONGEST_LINK or done.linked * 10 < done.text * 4:
        return False
    element = done.element
    links = element.select("a")
    if not all(map(site.holds, links)):
        return False
    if element.tag in names.HEADINGS:
        return done.linked * 10 >= done.text * 7
    text = element.text.strip()
    if text.endswith(_STOPS):  # a sentence with its full stop is text
        return False
    if done.linked * 10 >= done.text * 7:
        return True
    last = links[-1].text.strip()
    before = text.removesuffix(last).rstrip()
    return bool(last) and len(links) == 1 and text.endswith(last) and before.endswith(_LEADS_ON)


def _is_short(text: str) -> bool:
    """Whether a line before the text is no sentence of it."""
    text = text.strip()
    return not text.endswith(_STOPS) and (text.isascii() or len(text.encode()) < _LINE * 2)


def _after_cut(outer: _Open, reason: str) -> None:
    if outer.pictures and not outer.passages and reason in (BESIDE, names.PICTURE):
        outer.captioned = True
    if reason in (names.OTHER_PAGES, names.SUBSCRIPTION):
        outer.cut = outer.last_heading is not None


def _end_of(done: _Open, result: Apart) -> None:
    """A heading with nothing after it but what was left out goes with that; among text a picture has its own words."""
    if done.last_heading is not None and done.cut:
        result.left_out[done.last_heading] = names.OTHER_PAGES
    if done.framed and done.passages - sum(passages for _, passages in done.framed) >= _AMONG:
        result.framed.update(element for element, _ in done.framed)
        done.framed = []
