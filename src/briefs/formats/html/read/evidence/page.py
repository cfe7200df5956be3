"""A page as the readers of its metadata see it: elements by what they may state, in one pass.

Knows elements and addresses. Must not know any vocabulary.
"""

from __future__ import annotations

from html import unescape
from typing import Final
from urllib.parse import urljoin

import attrs

from briefs.claims import Claim, Evidence, Field
from briefs.formats.html.tree import Document, Element, Places
from briefs.model.text import one_line
from briefs.model.urls import is_safe, plain_url

_SELECTOR: Final = (
    "base,meta,link,title,script,h1,time,[itemprop],[rel~=author],"
    "[class*=byline i],[class*=author i],[class*=hentry],[class*=h-entry],[class*=kicker i],[class*=overline i]"
)
_LONGEST: Final = 1_000
"""Characters of a value that says one thing."""
MOST: Final = 200
"""Claims of one kind that are kept: a page says no field more often."""


@attrs.define
class Facts:
    """The elements of a page that may state something about it, and what they stated."""

    page: Document
    region: Element | Document
    """The element that holds the article."""
    places: Places
    base: str = ""
    elements: list[Element] = attrs.Factory(list)
    """Every element that may matter, in the order of the page."""
    claims: list[Claim] = attrs.Factory(list)
    headlines: list[Element] = attrs.Factory(list)
    """The headings of the first rank."""

    def __attrs_post_init__(self) -> None:
        self.elements = self.page.select(_SELECTOR)
        self.headlines = [each for each in self.elements if each.tag == "h1"]
        found = next((each for each in self.elements if each.tag == "base"), None)
        base = plain_url(found.attr("href") or "") if found is not None else ""
        self.base = base if base.startswith(("https://", "http://")) else ""

    def say(
        self, field: Field, value: str | dict[str, object], evidence: Evidence, element: Element, shown: str = ""
    ) -> None:
        """Write a claim down, unless it says nothing."""
        if isinstance(value, str) and not (value := plain(value)):
            return
        claim = Claim(field, value, evidence, self.places.of_tag(element), shown, self.is_near(element))
        self.claims.append(claim)

    def is_near(self, element: Element) -> bool:
        """Whether an element stands in the article."""
        around: object = element
        while isinstance(around, Element):
            if around is self.region or around == self.region:
                return True
            around = around.parent
        return False

    def address(self, url: str) -> str:
        """An address as a brief may carry it, whole where the page says what it is relative to; else nothing."""
        url = plain_url(url)
        if not url or len(url) > _LONGEST * 2 or not is_safe(url):
            return ""
        if not self.base or url.startswith(("https://", "http://")):
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
    return text[:_LONGEST]
