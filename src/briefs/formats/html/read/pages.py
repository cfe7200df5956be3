"""Any other page: where its article is, and what stands around it.

`region` finds the article of a crowded page; on any other only the plainest signs are used: `<article>`, `<main>`, and
the elements that are never part of a text.

Knows the frame of a page. Must not know what blocks and lines are made of.
"""

from __future__ import annotations

from typing import Final

import attrs

from briefs.diagnostics import CATALOGUE, Source
from briefs.formats.html import tree
from briefs.formats.html.read import elements, evidence, letters, pictures
from briefs.formats.html.read.addresses import base_of
from briefs.formats.html.read.flow import Dialect, Flow, Leave, container
from briefs.formats.html.read.left_out import report_left_out
from briefs.formats.html.read.notes import with_notes
from briefs.formats.html.read.region import Region, concealed, find, subtitle
from briefs.formats.html.read.without_text import report_no_text
from briefs.formats.html.tree import Document, Element


def main_part(page: Document) -> Element | Document:
    """The element that holds the article: the only `<article>`, else the `<main>`, else the body."""
    for selector in ("article", "main"):
        found = page.select(selector)
        if len(found) == 1:
            return found[0]
    return page.select_one("body") or page


def _around_the_text(flow: Flow, element: Element) -> None:
    """An element beside the text; its words are left out, and that is said."""
    flow.leave_out(element, f"<{element.tag}>, which stands beside a text")


def _form(flow: Flow, element: Element) -> Leave | None:
    """A form beside the text; some sites put all of a page into one."""
    if element.select_one("h1, article, main") is not None:
        return container(flow, element)
    _around_the_text(flow, element)
    return None


def _frame_of_site(flow: Flow, element: Element) -> Leave | None:
    """A header or footer: of the text where it is in an article or a quote or has the headline, else of the site."""
    has_headline = element.tag == "header" and element.select_one("h1") is not None
    if element.closest("article, main, blockquote") is not None or has_headline:
        return container(flow, element)
    _around_the_text(flow, element)
    return None


_FRAMES: Final = 20
"""So many frames of a page are named."""

FRAGMENT: Final = Dialect(elements.BLOCKS, elements.INLINES, elements.unknown)
"""A piece of HTML, all of which counts."""

PAGE: Final = attrs.evolve(
    FRAGMENT,
    laid_out=True,
    inlines={**elements.INLINES, "img": pictures.image},
    blocks={
        **elements.BLOCKS,
        "figure": pictures.figure,
        **dict.fromkeys(("nav", "aside", "dialog"), _around_the_text),
        **dict.fromkeys(("header", "footer"), _frame_of_site),
        "form": _form,
    },
)
"""A page, with what stands around its text."""

ARTICLE: Final = attrs.evolve(
    FRAGMENT,
    laid_out=True,
    blocks={**elements.BLOCKS, "figure": pictures.figure},
    inlines={**elements.INLINES, "img": pictures.image},
)
"""The article of a page, once it is known what in it does not count."""


def read_page(source: Source, page: Document, *, places: bool) -> Flow:
    """Read the article of a page, or all of a page that has none, and what the page states of itself."""
    if frames := page.select("frame[src]"):
        flow = _read_frames(source, page, frames)
        evidence.collect(flow, page, page)
        return flow
    if (letter := letters.find(page)) is not None:
        return _read_letter(source, page, letter, places=places)
    region = find(page)
    if region is not None:
        flow = _read_region(source, page, region, places=places)
        evidence.collect(flow, page, region.root, region.headline)
        return flow
    root = main_part(page)
    without, lede = concealed(root), subtitle(root)
    flow = Flow(source, with_notes(PAGE, root), places=places, without=without)
    flow.base = base_of(page)
    if lede is not None and (children := flow.inlines(lede)):
        flow.outline.certain["lede"] = children
        flow.note(flow.outline.certain, "lede", lede)
        without[lede] = ""
    flow.finish(root)
    report_left_out(flow, page, [root] if isinstance(root, Element) else [])
    report_no_text(flow, page)
    evidence.collect(flow, page, root)
    return flow


def _read_letter(source: Source, page: Document, letter: letters.Letter, *, places: bool) -> Flow:
    """Read a letter from top to bottom, without what belongs to its sending."""
    root = page.select_one("body") or page
    dialect = letters.with_headings(with_notes(PAGE, root), letter.headings)
    flow = Flow(source, dialect, places=places, without=letter.left_out)
    flow.outline.stories = letter.stories
    flow.base = base_of(page)
    flow.finish(root)
    report_left_out(flow, page, [root] if isinstance(root, Element) else [])
    evidence.collect(flow, page, root)
    return flow


def _read_region(source: Source, page: Document, region: Region, *, places: bool) -> Flow:
    """Read the article of a page, its headline and summary first."""
    dialect = with_notes(pictures.with_framed(ARTICLE, region.framed), region.root)
    flow = Flow(source, dialect, places=places, without=region.left_out)
    flow.base = base_of(page)
    kept = [region.root]
    if region.headline is not None and (children := flow.inlines(region.headline)):
        flow.add({"type": "heading", "depth": 1, "children": children}, region.headline)
        kept.append(region.headline)
    for element in region.standfirst:
        if not (children := flow.inlines(element)):
            continue
        kept.append(element)
        if len(region.standfirst) == 1:
            flow.outline.certain["lede"] = children
            flow.note(flow.outline.certain, "lede", element)
        else:
            flow.add({"type": "paragraph", "children": children}, element)
    flow.finish(region.root)
    report_left_out(flow, page, kept)
    return flow


def _read_frames(source: Source, page: Document, frames: list[Element]) -> Flow:
    """A page made of other pages: what it says to those who do not see them, and where they are."""
    flow = Flow(source, FRAGMENT, places=False)
    flow.base = base_of(page)
    for each in page.select("noframes"):
        flow.walk(tree.fragment(each.text))
        flow.flush(None)
    flow.outline.blocks = flow.frames[0].children
    places = [tree.Places(source.text).of_tag(frame) for frame in frames[:_FRAMES]]
    addresses = ", ".join(frame.attr("src") or "" for frame in frames[:_FRAMES])
    message = f"This page is made of others, which were not read: {addresses}."
    span = source.span(places[0][0], max(end for _, end in places))
    flow.outline.diagnostics.append(CATALOGUE["left-out"].at(span, message))
    return flow
