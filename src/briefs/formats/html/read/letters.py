"""Newsletters: letters in HTML, laid out with tables because mail programs know little else.

A page is a letter where a link lets its reader leave the list or open it in a browser, and its text stands in nested
tables. What belongs to the sending is no part of the text: the words that only a list of letters shows, the links of
the service, the letterhead, and what stands below the link that leaves the list. Large letters are its headings.

Knows the looks of letters. Must not know blocks, lines, or the words of a brief.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from briefs.formats.html.read.flow import Dialect, Flow, Handler, Leave
from briefs.formats.html.read.region import concealed
from briefs.formats.html.read.region.names import HIDDEN
from briefs.formats.html.tree import Document, Element
from briefs.model.text import one_line
from briefs.outline import Wire

SERVICE: Final = "links for the reader of a letter"
FOOTER: Final = "what stands below the text of a letter"
LETTERHEAD: Final = "the letterhead"
_LEAVES: Final = re.compile(
    r"unsubscribe|abbestellen|abmelden|austragen|désabonner|désinscrire|desabonner|desinscrire|darse de baja"
    r"|cancelar (?:la )?(?:suscripción|inscrição|assinatura)|disiscri|cancella (?:l[’']|la )?iscrizione|afmelden"
    r"|uitschrijven|wypisz|zrezygnuj|avregistrera|afmeld|отписаться|退订|配信停止"
    r"|manage (?:your )?(?:e-?mail )?preferences",
    re.IGNORECASE,
)
_OPENS: Final = re.compile(
    r"(?:view|read|open|see)\b.{0,30}\b(?:browser|online|on the web)"
    r"|browser\s+(?:ansehen|anzeigen|öffnen|lesen)|online(?:-version| ansehen| lesen)"
    r"|(?:dans (?:le|votre) navigateur|en ligne)$|(?:en|no) (?:el |su |seu |tu )?navegador|nel (?:tuo )?browser"
    r"|in (?:je |uw |de )?browser|w przeglądarce|i (?:din )?webbläsare",
    re.IGNORECASE,
)
_UNSEEN: Final = '[style*="max-height"], [style*="mso-hide"], [style*="opacity"], [style*="font-size"]'
_NOT_SHOWN: Final = re.compile(
    r"(?:^|[;\s])(?:max-height\s*:\s*0(?![.\d])|mso-hide\s*:\s*all|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*[01](?:px|pt|;|$))",
    re.IGNORECASE,
)
_SIZE: Final = re.compile(r"font-size\s*:\s*([0-9]{1,3})(?:\.[0-9]{1,4})?\s*px", re.IGNORECASE)
_FONTS: Final = {"5": 24, "6": 32, "7": 48, "+2": 24, "+3": 32, "+4": 48}
_LARGE: Final = 20
"""Letters of so many points head a text; those of the text itself are smaller."""
_LONGEST: Final = 160
_AROUND: Final = 240
"""How long a line of service links is at most, with the words around them."""
_MOST: Final = 4
"""How many links of a kind are looked at, at either end."""
_FOOT: Final = 1500
"""How long a footer is at most."""
_BLOCKS: Final = (
    "table",
    "tr",
    "td",
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "blockquote",
    "center",
)
_HOLDERS: Final = frozenset({"td", "th", "p", "div", "center"})


@attrs.frozen
class Letter:
    """What of a letter is not its text, and what heads it."""

    left_out: Mapping[Element, str]
    headings: Mapping[Element, int]
    """Elements in large letters, and the depth that each has among them."""
    stories: int | None = None
    """The depth of the headings that each begin a story: those that stand in cells or tables of their own."""


def find(page: Document) -> Letter | None:
    """The looks of a letter, or None where a page is none."""
    body = page.select_one("body")
    if body is None or page.select_one("table table, table[role=presentation]") is None:
        return None
    links = [(each, one_line(each.text[:_LONGEST])) for each in page.select("a")]
    leaves = [each for each, words in links if _LEAVES.search(words)]
    opens = [each for each, words in links if _OPENS.search(words)]
    if (not leaves and not opens) or page.select_one("article, main") is not None:
        return None
    left_out = {**concealed(body), **dict.fromkeys(_unseen(body), HIDDEN)}
    left_out |= {_line_around(each, _AROUND): SERVICE for each in (*opens[:_MOST], *leaves[:_MOST], *leaves[-_MOST:])}
    for each in leaves[-1:]:
        left_out |= dict.fromkeys(_foot(each, body), FOOTER)
    left_out |= dict.fromkeys(_letterhead(page), LETTERHEAD)
    headings = _headings(body)
    return Letter(left_out, headings, _stories(body, headings))


def with_headings(dialect: Dialect, headings: Mapping[Element, int]) -> Dialect:
    """The dialect of a letter whose headings are only large."""
    if not headings:
        return dialect

    def either(other: Handler) -> Handler:
        def handler(flow: Flow, element: Element) -> Leave | None:
            depth = headings.get(element)
            if depth is None:
                return other(flow, element)
            flow.flush_before(element)
            if children := flow.inlines(element):
                flow.add({"type": "heading", "depth": depth, "children": _plain(children)}, element)
            return None

        return handler

    tags = {element.tag for element in headings}
    return attrs.evolve(
        dialect, blocks={tag: either(made) if tag in tags else made for tag, made in dialect.blocks.items()}
    )


def _plain(children: list[Wire]) -> list[Wire]:
    """The line of a heading without the bold that makes it look like one."""
    while len(children) == 1 and children[0]["type"] == "strong":
        children = children[0]["children"]
    return children


def _unseen(body: Element) -> Iterator[Element]:
    for each in body.select(_UNSEEN):
        if _NOT_SHOWN.search(each.attr("style") or "") and next(each.iter_elements(("table", "img")), None) is None:
            yield each


def _line_around(link: Element, longest: int) -> Element:
    """The largest element around a link that holds little else."""
    found = link
    around = link.parent
    while isinstance(around, Element) and around.tag not in ("body", "html") and len(around.text.strip()) <= longest:
        if around.select_one("h1, h2, h3, p + p, tr + tr") is not None:
            break
        found, around = around, around.parent
    return found


def _foot(link: Element, body: Element) -> Iterator[Element]:
    """The line of the link that leaves the list and all that stands below it, where that is the end of the letter."""
    after: list[Element] = []
    around: object = link
    while isinstance(around, Element) and around is not body:
        sibling = around.next_sibling
        while sibling is not None:
            if isinstance(sibling, Element):
                after.append(sibling)
            sibling = sibling.next_sibling
        around = around.parent
    if sum(len(each.text.strip()) for each in after) <= min(_FOOT, len(body.text) // 2):
        yield from after


def _letterhead(page: Document) -> Iterator[Element]:
    """Pictures that only show the name of the letter."""
    told = page.select_one("title")
    name = one_line(told.text).casefold() if told is not None else ""
    for each in page.select("img")[:3]:
        alt = one_line(each.attr("alt") or "").casefold()
        if (alt and alt == name) or "logo" in f"{alt} {each.attr('src') or ''}".lower():
            yield each


def _headings(body: Element) -> dict[Element, int]:
    """What is set in large letters, by size: one that stands first and alone is the name of all."""
    sizes: dict[Element, int] = {}
    known: dict[Element, str] = {}
    for each in body.select('[style*="font-size"], font[size]'):
        told = _SIZE.search(each.attr("style") or "")
        size = int(told[1]) if told else _FONTS.get(each.attr("size") or "", 0)
        if size >= _LARGE and (holder := _holder(each, known)) is not None:
            sizes[holder] = size
    found = list(sizes.values())
    if not found:
        return {}
    first = len(found) > 1 and found[0] == max(found) and found.count(found[0]) == 1
    ranks = sorted(set(found[first:]), reverse=True)
    depths = {element: min(2 + ranks.index(size), 4) for element, size in sizes.items() if size in ranks}
    if first:
        depths[next(iter(sizes))] = 1
    return depths


def _stories(body: Element, headings: Mapping[Element, int]) -> int | None:
    """The depth of the headings of which each has a cell of its own, or a table where it is itself a cell."""
    ranked = {**{each: int(each.tag[1]) for each in body.select("h1, h2, h3")}, **headings}
    for depth in range(1, 5):
        alike = [each for each, rank in ranked.items() if rank == depth and each.text.strip()]
        homes = {each.closest("table" if each.tag in ("td", "th") else "td, th") for each in alike}
        if len(alike) > 1:
            return depth if len(homes) == len(alike) else None
    return None


def _holder(element: Element, known: dict[Element, str]) -> Element | None:
    """The block whose only words are those of an element in large letters."""
    if next(element.iter_elements(_BLOCKS), None) is not None or not 0 < len(words := element.text.strip()) <= _LONGEST:
        return None
    around: object = element
    while isinstance(around, Element) and around.tag not in _HOLDERS:
        around = around.parent
    if not isinstance(around, Element):
        return None
    if around not in known:
        known[around] = around.text.strip()
    return around if known[around] == words else None
