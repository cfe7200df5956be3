"""What the elements of the article say: its headline, `<time>`, links to authors, microdata, microformats, bylines.

Class names are weak evidence: of those that speak of a byline or a kicker only one near the headline is heard.

Knows elements, item properties and a few words of class names. Must not know which claim is believed.
"""

from __future__ import annotations

import re
from typing import Final

from briefs.claims import Evidence, Field
from briefs.formats.html.read.evidence.json_ld import ARTICLES
from briefs.formats.html.read.evidence.page import MOST, Facts, plain
from briefs.formats.html.tree import Element

_PROPERTIES: Final[dict[str, Field]] = {
    "headline": "title",
    "datePublished": "published",
    "dateCreated": "created",
    "dateModified": "updated",
    "author": "author",
    "creator": "author",
    "publisher": "publisher",
    "inLanguage": "language",
}
_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_BYLINES: Final = frozenset({"byline", "bylines", "author", "authors"})
_NO_BYLINES: Final = frozenset(
    "avatar photo image img picture bio box comment comments reply card follow social share icon meta list info".split()
)
_BESIDE: Final = "aside,nav,footer,form,figure,figcaption,[class*=comment i],[class*=related i],[class*=teaser i],[id*=comment i]"
_UPDATED: Final = frozenset({"updated", "modified", "update", "modification"})
_PUBLISHED: Final = frozenset({"published", "publish", "pubdate", "publication", "posted"})
_LONGEST: Final = 300
_BYLINES_HEARD: Final = 3
_TIMES_HEARD: Final = 4


def read(facts: Facts) -> None:
    """Write down what the elements of a page state."""
    for headline in facts.headlines[:20]:
        facts.say("title", headline.text[:2_000], "heading", headline)
    _Elements(facts).read()


class _Elements:
    """The elements of a page in their order, being read."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.scopes: dict[Element, bool] = {}
        self.titled = not facts.headlines
        self.times = 0
        self.bylines = 0

    def read(self) -> None:
        main = self._main_headline()
        for element in self.facts.elements[: 20 * MOST]:
            if element == main:
                self.titled = True
            if element.attr("itemprop") and self._property(element):
                continue
            if element.tag == "time":
                self._time(element)
            elif element.tag not in ("meta", "link", "script", "title", "base", "h1"):
                self._byline(element)

    def _main_headline(self) -> Element | None:
        near = [each for each in self.facts.headlines if self.facts.is_near(each)]
        titles = {str(claim.value) for claim in self.facts.claims if claim.evidence in ("json-ld", "open-graph")}
        told = [each for each in self.facts.headlines if plain(each.text) in titles]
        return next(iter(told or near or self.facts.headlines), None)

    def _property(self, element: Element) -> bool:
        """Write down an item property of the article; whether it was one."""
        heard = False
        for name in (element.attr("itemprop") or "").split():
            field = _PROPERTIES.get(name)
            if field is not None and self._is_of_article(element, field):
                self._say(field, element)
                heard = True
        return heard

    def _say(self, field: Field, element: Element) -> None:
        value = element.attr("content") or element.attr("datetime") or ""
        if field in ("author", "publisher"):
            name = element.select_one("[itemprop~=name]") if not value else None
            value = value or (name.attr("content") or name.text if name is not None else element.text)
            if len(value) > _LONGEST:
                return
        value = plain(value or element.text[:_LONGEST])
        if field == "author" and value:
            self.facts.say(field, {"name": value}, "microdata", element)
        elif value:
            self.facts.say(field, value, "microdata", element)

    def _is_of_article(self, element: Element, field: Field) -> bool:
        """Whether a property is one of the article that the page is about."""
        scope = element.parent
        while isinstance(scope, Element) and scope.attr("itemscope") is None:
            scope = scope.parent
        if not isinstance(scope, Element):
            return field in ("published", "updated") and element.tag == "meta"
        if scope not in self.scopes:
            kind = (scope.attr("itemtype") or "").rpartition("/")[2].lower()
            self.scopes[scope] = kind in ARTICLES and self._has_headline(scope)
        return self.scopes[scope]

    def _has_headline(self, scope: Element) -> bool:
        return scope == self.facts.region or any(
            headline == each for headline in self.facts.headlines[:3] for each in scope.select("h1")[:5]
        )

    def _time(self, element: Element) -> None:
        if self.times >= _TIMES_HEARD or not self._is_near_headline(element):
            return
        words = _words(element)
        told = element.attr("datetime") or ""
        shown = plain(element.text[:_LONGEST])
        field: Field = "updated" if words & _UPDATED and not words & _PUBLISHED else "published"
        value = told if len(told) > 7 else shown
        if not any(map(str.isdigit, value)):
            return
        self.times += 1
        evidence: Evidence = "microformats" if words & _PUBLISHED and "entry" in words else "time-element"
        self.facts.say(field, value, evidence, element, shown)

    def _byline(self, element: Element) -> None:
        if self.bylines >= _BYLINES_HEARD or not self._is_near_headline(element):
            return
        words = _words(element)
        relation = "author" in (element.attr("rel") or "").split()
        if not relation and (not words & _BYLINES or words & _NO_BYLINES):
            return
        text = plain(element.text[: _LONGEST + 1])
        if not text or len(text) > _LONGEST:
            return
        self.bylines += 1
        record: dict[str, object] = {"name": text}
        if element.tag == "a" and (url := self.facts.address(element.attr("href") or "")):
            record["url"] = url
        self.facts.say("author", record, "link" if relation else "byline", element)

    def _is_near_headline(self, element: Element) -> bool:
        return self.titled and self.facts.is_near(element) and element.closest(_BESIDE) is None


def _words(element: Element) -> set[str]:
    """The words of which the class names of an element are made."""
    return {word.lower() for word in _WORD.findall((element.attr("class") or "")[:_LONGEST])}
