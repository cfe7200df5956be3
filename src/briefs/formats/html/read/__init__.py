"""Read HTML into an outline: our own article by its classes, anything else by its elements.

Knows the doors. Must not know what the words of a brief mean, except where our own markup says it.
"""

from __future__ import annotations

from typing import Final

from briefs.diagnostics import Source
from briefs.formats.html import syntax, tree
from briefs.formats.html.read import own, pages
from briefs.formats.html.read.articles import starts_of
from briefs.formats.html.read.flow import Flow
from briefs.formats.html.read.left_out import report_left_out
from briefs.formats.html.read.notes import with_notes
from briefs.outline import Outline, Wire

_BYTE_ORDER_MARK: Final = "\ufeff"

__all__ = ["blocks_of", "inlines_of", "read", "read_fragment"]


def read(source: Source, *, report: bool = True) -> Outline:
    """The blocks of a page, or of a piece of one, with all that its markup says for certain.

    Args:
        source: The page.
        report: Whether places are wanted; without them the same is read, a little faster.
    """
    text = source.text
    page = tree.document(" " + text[1:] if text.startswith(_BYTE_ORDER_MARK) else text)  # a mark of bytes, not a word
    article = page.select_one(f"article.{syntax.ARTICLE}.h-entry")
    if article is not None:
        flow = Flow(source, own.DIALECT, places=report)
        flow.finish(article)
        report_left_out(flow, page, [article])
    else:
        flow = pages.read_page(source, page, places=report)
    outline = flow.outline
    if report:
        outline.several = starts_of(page, text)
    own.take_language(flow, page.root, article)
    return outline


def read_fragment(source: Source) -> Outline:
    """The blocks of a piece of HTML, all of which counts; for HTML inside Markdown."""
    root = tree.fragment(source.text)
    return Flow(source, with_notes(pages.FRAGMENT, root)).finish(root)


def blocks_of(html: str) -> list[Wire]:
    """The blocks of a piece of HTML, without its places and troubles."""
    return read_fragment(Source(html)).blocks


def inlines_of(html: str) -> list[Wire]:
    """The inline nodes of a piece of HTML that stands in a line; blocks in it are read by their words."""
    return Flow(Source(html), pages.FRAGMENT).inlines(tree.fragment(html))
