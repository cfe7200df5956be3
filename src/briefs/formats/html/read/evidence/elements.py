"""What the elements around the headline say: `<time>`, links to authors' pages, microformats, lines of date and author.

Class names are weak evidence, so only those near the headline are heard: in the article, not far above its headline
or below it, and in nothing that stands beside the text.

Knows elements and a few words of class names. Must not know which claim is believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefs.claims import Evidence, Field
from briefs.formats.html.read.elements import SILENT
from briefs.formats.html.read.evidence import around
from briefs.formats.html.read.evidence.page import MOST, Facts, plain
from briefs.formats.html.read.shown import shown
from briefs.formats.html.tree import Element, Text, is_within

_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_BYLINES: Final = frozenset(
    ["byline", "bylines", "author", "authors", "autor", "autoren", "auteur", "auteurs", "autore", "autores"]
)
_DATES: Final = frozenset(
    ["date", "datetime", "dateline", "timestamp", "time", "published", "pubdate", "posted", "datum", "fecha"]
)
_UPDATED: Final = frozenset({"updated", "modified", "update", "modification"})
_PUBLISHED: Final = frozenset({"published", "publish", "pubdate", "publication", "posted"})
_NO_BYLINES: Final = frozenset(
    ["avatar", "photo", "image", "img", "picture", "comment", "comments", "reply", "follow", "social", "share", "icon"]
)
_BESIDE: Final = frozenset({"aside", "nav", "footer", "form"})
_PICTURED: Final = _BESIDE | {"figure", "figcaption"}
"""What also stands beside the text where only a class name speaks: whose picture it is."""
_BESIDE_WORDS: Final = frozenset(
    [
        "comment",
        "comments",
        "related",
        "teaser",
        "teasers",
        "card",
        "cards",
        "recommended",
        "recommendations",
        "promo",
        "sidebar",
        "newsletter",
    ]
)
_CARDS_OF_PEOPLE: Final = frozenset({"h-card", "vcard"})
"""Class names of microformats for a person, which is nothing beside the text."""
_OWN_PAGE: Final = re.compile(
    r"/(?:aut(?:h|eu)?ore?[sni]*|people|profiles?|journalists?|contributors?|reporters?|writers?|columnists?"
    r"|staff|by|redakteure?|yazarlar|yazar)[/_-]",
    re.IGNORECASE,
)
_LONGEST: Final = 400
_LONGEST_DATE: Final = 80
_LINES_HEARD: Final = 8
_BYLINES_HEARD: Final = 4
_TIMES_HEARD: Final = 4
_KICKERS: Final = frozenset(
    [
        "kicker",
        "overline",
        "eyebrow",
        "topline",
        "roofline",
        "dachzeile",
        "spitzmarke",
        "surtitre",
        "antetitulo",
        "occhiello",
    ]
)
_LONGEST_KICKER: Final = 60
_SENTENCE: Final = 120
_ABOVE: Final = 3_000
"""Characters of the page, markup and all, above the headline that a line of date and author may stand."""
_REACH: Final = 3_000
"""Characters of the page between the first link to an author and the last."""
_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)|\d[./]\d{1,2}[./]\d\d")
_LOCAL: Final = re.compile(r"\d[+-](?!00:?00)\d\d:?\d\d$")
"""The offset of a place."""
_DAY: Final = len("2024-03-07")
_LINKS: Final = (
    "a[rel~=author],a[href*='/aut'],a[href*='/people/'],a[href*='/profile'],a[href*='/journalist'],a[href*='/yazar'],"
    "a[href*='/contributor'],a[href*='/reporter'],a[href*='/by/'],a[href*='/staff/'],a[class*=author i]"
)
_LINES: Final = (
    "[class*=byline i],[class*=auth i],[class*=auteur i],[class*=autor i],[class*=date i],[class*=publish i],"
    "[class*=time i]"
)


def read(facts: Facts) -> None:
    """Write down what the elements around the headline state."""
    _Elements(facts).read()


class _Elements:
    """The elements below the headline, being read."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.above = _with_ancestors(facts.headline)
        named = {word for each in self.above for word in _words(each)}
        self.beside = _BESIDE_WORDS - named
        """Words of class names that say that something stands beside the text; not those of the headline's own."""
        self.start = facts.places.of_tag(facts.headline)[0] - _ABOVE if facts.headline is not None else 0
        """Where the lines around the headline begin."""
        self.times = 0
        self.bylines = 0
        self.dated = False
        self.last: Element | None = None
        """The byline that was read last: what is in it says nothing more."""
        self.linked: int | None = None
        """Where the first link to an author's page stands."""

    def read(self) -> None:
        self._kicker()
        for element in self._around("time"):
            self._time(element)
        enough = self._says_enough()
        self._short_lines(people=not enough)
        if enough:
            return
        for element in self._around(_LINKS):
            self._link(element)
        for element in self._around(_LINES):
            self._line(element)

    def _kicker(self) -> None:
        """The element right above the headline whose class says that it is a kicker."""
        headline = self.facts.headline
        outer = headline.parent if headline is not None else None
        for beside in (headline, outer if isinstance(outer, Element) else None):
            before = beside.previous_sibling if beside is not None else None
            while before is not None and not isinstance(before, Element):
                before = before.previous_sibling
            if (
                before is not None
                and _words(before) & _KICKERS
                and len(text := plain(shown(before, _LONGEST))) <= _LONGEST_KICKER
            ):
                self.facts.say("kicker", text, "heading", before)
                return

    def _says_enough(self) -> bool:
        """Whether the page tells programs who wrote it and when: then its class names have nothing to add."""
        sites = {str(claim.value).casefold() for claim in self.facts.claims if claim.field == "publisher"}
        named = {name for name in self._told() if "://" not in name and "@" not in name and not name.isdigit()}
        return bool(named - sites) and self.facts.has_said("published")

    def _says_the_day_there(self) -> bool:
        """Whether the page tells programs the day that its readers have: no moment elsewhere, which may be another."""
        told = [str(claim.value) for claim in self.facts.claims if claim.field == "published"]
        return any(_LOCAL.search(text) or len(text) <= _DAY for text in told)

    def _short_lines(self, *, people: bool) -> None:
        """The short lines around the headline, whatever they are called: dates, and who may have written it."""
        headline = self.facts.headline
        if headline is None:
            return
        lines = around.below(headline, self.facts.scope)
        if not people:
            self._beside_the_named(lines)
            if self._says_the_day_there():
                return
        lines = [*around.above(headline, self.facts.scope), *lines]
        for at, line in enumerate(lines):
            dated = [each for each in lines[max(at - 1, 0) : at + 3] if _YEAR.search(each.text)]
            if not dated or len(line.text) > _LONGEST_DATE or not self._is_near_headline(line.element, _PICTURED):
                continue
            self._days(line, "published")
            if people and line.element.tag != "time":
                beside = [] if line in dated else [*lines[at + 1 : lines.index(dated[0])], dated[0]]
                texts = [*line.texts, *(each.text for each in beside)]
                self.facts.say("author", {"name": "\n".join(texts)}, "byline", line.element, "\n".join(line.texts))
        region = self.facts.region
        if not self.facts.has_said("published") and isinstance(region, Element):
            for line in around.within(region):
                self._days(line, "created")

    def _beside_the_named(self, lines: list[around.Line]) -> None:
        """Who is shown beside an author that the page tells programs of, in the same line or in the next like it."""
        told = [name for name in self._told() if " " in name]
        first = next((at for at, line in enumerate(lines) if any(name in line.text.casefold() for name in told)), -1)
        if first < 0 or len(lines[first].text) > _LONGEST_DATE:
            return
        found = [lines[first], *(line for line in lines[first + 1 :] if around.are_alike(lines[first], line))]
        texts = [text for line in found for text in (line.joined() if line is found[0] else line.texts[:1])]
        if (len(texts) > 1 or texts[0].casefold() not in told) and self._is_near_headline(found[0].element, _PICTURED):
            self.facts.say("author", {"name": "\n".join(texts)}, "byline", found[0].element, found[0].text)

    def _told(self) -> set[str]:
        """The names of authors that the page tells programs, as they are compared."""
        authors = [claim.value for claim in self.facts.claims if claim.field == "author"]
        return {str(author["name"]).strip().casefold() for author in authors if isinstance(author, dict)}

    def _days(self, line: around.Line, field: Field) -> None:
        """The texts of a line that have a year, each with the one before it."""
        before = ""
        for text in line.texts[:_LINES_HEARD]:
            if _YEAR.search(text) and len(text) <= _LONGEST_DATE and line.element.tag != "time":
                self.dated = self.dated or field == "published"
                self.facts.say(field, text, "byline", line.element, f"{before} {text}".strip())
                before = ""
            else:
                before = text[-_LONGEST_DATE:]

    def _around(self, selector: str) -> Iterator[Element]:
        """The first elements of a kind around the headline."""
        scope = self.facts.scope if self.facts.scope is not None else self.facts.page
        heard = 0
        for element in scope.select(selector):
            if self.facts.places.of_tag(element)[0] < self.start:
                continue
            heard += 1
            if heard > 20 * MOST:
                break
            yield element

    def _time(self, element: Element) -> None:
        if self.times >= _TIMES_HEARD or not self._is_near_headline(element):
            return
        words = _words(element)
        told = element.attr("datetime") or ""
        text = plain(shown(element, _LONGEST))
        field: Field = "updated" if words & _UPDATED and not words & _PUBLISHED else "published"
        value = told if len(told) > 7 else text
        if any(map(str.isdigit, value)):
            self.times += 1
            evidence: Evidence = "microformats" if "published" in words and words & {"entry", "dt"} else "time-element"
            self.facts.say(field, value, evidence, element, text)

    def _link(self, element: Element) -> None:
        """A link to an author's page, by its relation, its class or its address."""
        relation = "author" in (element.attr("rel") or "").split()
        address = element.attr("href") or ""
        if not relation and not _OWN_PAGE.search(address) and not _words(element) & _BYLINES:
            return
        text = plain(shown(element, _LONGEST))
        if not text or _is_prose(element) or not self._is_near_headline(element, _BESIDE if relation else _PICTURED):
            return
        start = self.facts.places.of_tag(element)[0]
        self.linked = start if self.linked is None else self.linked
        if start - self.linked <= _REACH:
            record: dict[str, object] = {"name": text}
            if url := self.facts.address(address):
                record["url"] = url
            self.facts.say("author", record, "link", element)

    def _line(self, element: Element) -> None:
        """An element whose class says that it has the authors or the date."""
        words = _words(element)
        if element.tag in ("a", "time"):
            return
        if words & _BYLINES and not words & _NO_BYLINES and self.bylines < _BYLINES_HEARD:
            lines = _lines(element)
            if (
                lines
                and not (self.last is not None and is_within(element, self.last))
                and self._is_near_headline(element, _PICTURED)
            ):
                self.bylines += 1
                self.last = element
                self.facts.say("author", {"name": "\n".join(lines)}, "byline", element)
        if words & _DATES and not self.dated and self._is_near_headline(element, _PICTURED):
            for text in _lines(element)[:_LINES_HEARD]:
                if len(text) <= _LONGEST_DATE and any(map(str.isdigit, text)):
                    self.dated = True
                    self.facts.say("published", text, "byline", element, text)

    def _is_near_headline(self, element: Element, beside: frozenset[str] = _BESIDE) -> bool:
        """Whether an element is in the article, and in nothing there that stands beside its text."""
        if not self.facts.is_in_scope(element):
            return False
        outer: object = element
        while isinstance(outer, Element) and outer not in self.above:
            if outer.tag in beside or _words(outer) & self.beside:
                return False
            outer = outer.parent
        return True


def _is_prose(element: Element) -> bool:
    """Whether an element stands in a sentence."""
    paragraph = element.closest("p,li,blockquote")
    return paragraph is not None and len(paragraph.text) > _SENTENCE


def _with_ancestors(element: Element | None) -> set[Element]:
    found: set[Element] = set()
    outer: object = element
    while isinstance(outer, Element):
        found.add(outer)
        outer = outer.parent
    return found


def _words(element: Element) -> set[str]:
    """The words of which the class names of an element are made; a name with brackets is a style sheet's rule."""
    names = (element.attr("class") or "")[:_LONGEST]
    if "[" in names or "card" in names:
        names = " ".join(name for name in names.split() if "[" not in name and name not in _CARDS_OF_PEOPLE)
    return {word.lower() for word in _WORD.findall(names)}


def _lines(element: Element) -> list[str]:
    """The texts of an element, each by itself; nothing where it is longer than any byline."""
    found: list[str] = []
    size = 0
    for node in element.descendants:
        if type(node) is not Text or not (text := plain(node.data[: _LONGEST + 1])):
            continue
        parent = node.parent
        if isinstance(parent, Element) and (parent.tag in SILENT or parent.tag == "svg"):
            continue
        size += len(text)
        found.append(text)
        if size > _LONGEST:
            return []
    return found
