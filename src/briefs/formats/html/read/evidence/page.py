"""A page as the readers of its metadata see it: elements by what they may state, in one pass.

Knows elements and addresses. Must not know any vocabulary.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Final
from urllib.parse import urljoin

import attrs

from briefs.claims import Claim, Evidence, Field
from briefs.formats.html.read.addresses import base_of, is_sound
from briefs.formats.html.read.shown import shown
from briefs.formats.html.tree import Document, Element, Places, is_within
from briefs.model.text import one_line
from briefs.model.urls import is_safe, plain_url

_LONGEST: Final = 1_000
"""Characters of a value that says one thing."""
_SHORTEST: Final = 12
"""Characters of a heading that a title can repeat by no chance."""
_MARKS: Final = " |–—-·•:»«›‹/"
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
_MOST_HEADINGS: Final = 20
_BESIDE: Final = frozenset({"aside", "blockquote", "dialog", "footer", "nav"})
"""Elements whose headings are not that of the article around them."""
MOST: Final = 200
"""Claims of one kind that are kept: a page says no field more often."""


@attrs.define
class Facts:
    """The elements of a page that may state something about it, and what they stated."""

    page: Document
    region: Element | Document
    """The element that holds the article."""
    places: Places
    text: str
    """The page as it was written."""
    base: str = ""
    claims: list[Claim] = attrs.Factory(list)
    headlines: list[Element] = attrs.Factory(list)
    """The headings that may be the headline."""
    headline: Element | None = None
    """The one of them that is, where that is known, or as far as a reader can tell."""
    scope: Element | Document | None = None
    """The smallest element that has both the headline and the article."""

    def __attrs_post_init__(self) -> None:
        self.headlines = self.page.select("h1") or self.page.select("[role=heading][aria-level='1']")
        self.base = base_of(self.page)

    def has_said(self, field: Field) -> bool:
        """Whether a claim about a field is there."""
        return any(claim.field == field for claim in self.claims)

    def find_headline(self) -> None:
        """Write the headings down, and find the headline: one that a title repeats, else the first in the article.

        Those of the second rank are heard where none of the first says what a title does.
        """
        titles = [str(claim.value) for claim in self.claims if claim.field == "title"]
        known, self.headline = self.headline, self.headline or self._repeated(titles)
        logo = self.headline or next(iter(self.headlines), None)
        if logo is not None and (below := self._below_logo(logo, titles)) is not None:
            self.headlines = [below, *(each for each in self.headlines if each not in (logo, below))]
            known = self.headline = below
        elif known is not None:
            self.headlines = [known, *(each for each in self.headlines if each != known)]
        elif self.headline is None and titles:
            first, self.headlines = self.headlines, self.region.select("h2")[:_MOST_HEADINGS]
            self.headline = self._repeated(titles)
            self.headlines = first if self.headline is None else [*first, self.headline]
        for each in self.headlines[:_MOST_HEADINGS]:
            self.say("title", shown(each)[:2_000], "heading", each)
        if self.headline is None:
            near = [each for each in self.headlines[:_MOST_HEADINGS] if self.is_near(each)]
            self.headline = next(iter(near or self.headlines), None)
        self.scope = self._around_both()

    def _below_logo(self, logo: Element, titles: list[str]) -> Element | None:
        """The headline of a page whose heading of the first rank is the name that its titles end with."""
        name = plain(shown(logo))
        told = [title.removesuffix(name).rstrip(_MARKS) for title in titles if name and title.endswith(name)]
        told = [title for title in told if len(title) >= _SHORTEST]
        lower = self.page.select("h1,h2,h3")[: 3 * _MOST_HEADINGS] if told else []
        return next((each for each in lower if plain(shown(each)) in told), None)

    def _around_both(self) -> Element | Document:
        around: object = self.headline
        while isinstance(around, Element):
            if around == self.region or is_within(self.region, around):
                return around
            around = around.parent
        return self.region

    def _repeated(self, titles: list[str]) -> Element | None:
        """The heading of which a title repeats the most, before any other one in the article."""
        best: tuple[bool, int] = False, 0
        found: Element | None = None
        for each in self.headlines[:_MOST_HEADINGS]:
            text = plain(shown(each))
            shared = [min(len(text), len(title)) for title in titles if text in title or title in text]
            if len(text) >= _SHORTEST and shared and (rank := (self.is_near(each), max(shared))) > best:
                best, found = rank, each
        return found

    def has_headline(self, around: Element) -> bool:
        """Whether the headline is in an element."""
        return self.headline is not None and is_within(self.headline, around)

    def say(
        self, field: Field, value: str | dict[str, object], evidence: Evidence, element: Element, shown: str = ""
    ) -> None:
        """Write a claim down, unless it says nothing."""
        if isinstance(value, str) and not (value := plain(value)):
            return
        whole = self.places.of(element)
        place = whole if evidence == "heading" else self.places.of_tag(element)
        claim = Claim(field, value, evidence, place, whole, shown, self.is_near(element))
        self.claims.append(claim)

    def is_near(self, element: Element) -> bool:
        """Whether an element stands in the article and not beside its text, or is its headline."""
        if element == self.headline:
            return True
        around: object = element
        while isinstance(around, Element) and around != self.region:
            if around.tag in _BESIDE:
                return False
            around = around.parent
        return around == self.region

    def is_in_scope(self, element: Element) -> bool:
        """Whether an element stands in the article, or between it and its headline."""
        return is_within(element, self.scope if self.scope is not None else self.region)

    def address(self, url: str) -> str:
        """An address as a brief may carry it, whole where the page says what it is relative to; else nothing."""
        url = plain_url(url)
        if not url or len(url) > _LONGEST * 2 or not is_safe(url) or not is_sound(url):
            return ""
        if not self.base or url.lower().startswith(("https://", "http://")):
            return url
        try:
            return urljoin(self.base, url)
        except ValueError:
            return ""


def plain(text: str) -> str:
    """The words of a value on one line: without character references that were escaped twice, and without tags."""
    text = one_line(text[: _LONGEST * 4])
    if "&" in text:
        text = one_line(unescape(text))
    if "<" in text and "/" in text:
        text = one_line(_TAG.sub("", text))
    return text[:_LONGEST]
