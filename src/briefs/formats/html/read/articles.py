"""Several articles in one page: our own one after the other, or the stories of a newsletter.

Knows `<article>` elements. Must not know what is in one beyond headings and paragraphs.
"""

from __future__ import annotations

import re
from typing import Final

from briefs.formats.html import syntax, tree
from briefs.formats.html.tree import Document, Element

_ARTICLE: Final = re.compile(r"<article[\s>]", re.IGNORECASE)
_HEADINGS: Final = "h1, h2, h3, h4"
_BLOCKS: Final = "p, ul, ol, blockquote, table, pre"
_ENOUGH: Final = 2
"""How many blocks of text a story has at least; a teaser has a heading and one."""


def cut_articles(text: str) -> list[int]:
    """Where each article of a page begins, in characters; nothing where the page is one document.

    Of our own articles each is one. Others are stories where those with a heading are alike (the same rank of heading,
    at the same place in the tree) and at least half of them, and two, have more text than a teaser: a page that has an
    article and links to others is one document.
    """
    if len(_ARTICLE.findall(text)) < _ENOUGH:
        return []
    return starts_of(tree.document(" " + text[1:] if text.startswith("\ufeff") else text), text)


def starts_of(page: Document, text: str) -> list[int]:
    """Where each article of a page begins that is several, as `cut_articles` has it."""
    if len(page.select("article")) < _ENOUGH:
        return []
    outer = [each for each in page.select("article") if not _is_inside(each)]
    found = [each for each in outer if each.has_class(syntax.ARTICLE) and each.has_class("h-entry")]
    if not found:
        found = [each for each in outer if _has_words(each, _HEADINGS, 1)]
        whole = sum(_has_words(each, _BLOCKS, _ENOUGH) for each in found)
        if whole * 2 < len(found) or whole < _ENOUGH or len(set(map(_form, found))) > 1:
            return []
    if len(found) < _ENOUGH:
        return []
    places = tree.Places(text)
    return sorted(places.of_tag(each)[0] for each in found)


def _is_inside(article: Element) -> bool:
    around = article.parent
    return isinstance(around, Element) and around.closest("article") is not None


def _form(article: Element) -> tuple[str, ...]:
    """The rank of an article's first heading, and the elements around it."""
    heading = article.select_one(_HEADINGS)
    tags = [heading.tag if heading is not None else ""]
    around = article.parent
    while isinstance(around, Element):
        tags.append(around.tag)
        around = around.parent
    return tuple(tags)


def _has_words(article: Element, selector: str, enough: int) -> bool:
    return sum(1 for each in article.select(selector) if each.text.strip()) >= enough
