"""What JSON-LD says: the schema.org article of a page, whoever nests it in whatever.

Types are compared by their last part, contexts are never fetched. Of several articles on a page those count that say
that they are of this page by address or headline.

Knows the words of schema.org. Must not know which claim is believed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from briefs.claims import Field
from briefs.diagnostics import CATALOGUE, Diagnostic, Source
from briefs.formats.html.read.evidence import salvage
from briefs.formats.html.read.evidence.page import MOST, Facts, plain
from briefs.formats.html.read.evidence.people import organisation, people, picture, texts, urls
from briefs.formats.html.read.shown import shown
from briefs.formats.html.tree import Element

Thing: TypeAlias = dict[str, Any]

ARTICLES: Final = frozenset(
    [
        "article",
        "newsarticle",
        "analysisnewsarticle",
        "askpublicnewsarticle",
        "backgroundnewsarticle",
        "opinionnewsarticle",
        "reportagenewsarticle",
        "reviewnewsarticle",
        "advertisercontentarticle",
        "satiricalarticle",
        "scholarlyarticle",
        "medicalscholarlyarticle",
        "techarticle",
        "apireference",
        "report",
        "socialmediaposting",
        "blogposting",
        "liveblogposting",
        "discussionforumposting",
    ]
)
"""`Article` and its subtypes, with postings (schema.org 30.0), in lower case."""
_PAGES: Final = frozenset(["webpage", "itempage", "aboutpage", "newspage"])
_WITHIN: Final = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "about", "hasPart")
_DEEPEST: Final = 12
_MOST_THINGS: Final = 10_000
_DATES: Final[Mapping[str, Field]] = {
    "datePublished": "published",
    "dateCreated": "created",
    "uploadDate": "created",
    "dateModified": "updated",
}


def read(facts: Facts, source: Source) -> list[Diagnostic]:
    """Write down what the JSON-LD of a page states; what is broken in it."""
    found: list[Diagnostic] = []
    things: list[tuple[Thing, Element]] = []
    for element in facts.page.select("script"):
        if "ld+json" not in (element.attr("type") or "").lower():
            continue
        values, fault = salvage.read(element.text)
        if fault:
            found.append(_broken(facts, source, element, fault, read=bool(values)))
        things += [(thing, element) for thing in _things(values, _MOST_THINGS - len(things))]
    index = {thing["@id"]: thing for thing, _ in things if isinstance(thing.get("@id"), str) and len(thing) > 1}
    for article, element in _chosen(facts, things):
        _Article(facts, element, index).read(article)
    return found


def _broken(facts: Facts, source: Source, element: Element, fault: str, *, read: bool) -> Diagnostic:
    end = "it was read as far as it can be mended" if read else "nothing of it was read"
    message = f"This JSON-LD is broken ({fault}); {end}."
    return CATALOGUE["broken-metadata"].at(source.span(*facts.places.of_tag(element)), message)


def _things(values: list[object], most: int) -> Iterator[Thing]:
    """Every object that is a thing of its own, in order; not those which are parts of one, such as its publisher."""
    stack: list[tuple[object, int]] = [(value, 0) for value in reversed(values)]
    while stack and most > 0:
        value, depth = stack.pop()
        if isinstance(value, list) and depth < _DEEPEST:
            stack += [(item, depth + 1) for item in reversed(value[:most])]
        elif isinstance(value, dict):
            most -= 1
            yield value
            if depth < _DEEPEST:
                stack += [
                    (value[key], depth + 1) for key in reversed(_WITHIN) if isinstance(value.get(key), dict | list)
                ]


def types(thing: Thing) -> set[str]:
    """The types of a thing, in lower case, without the address of the vocabulary."""
    told = thing.get("@type")
    several = told if isinstance(told, list) else [told]
    return {each.rpartition("/")[2].rpartition(":")[2].lower() for each in several if isinstance(each, str)}


def _chosen(facts: Facts, things: list[tuple[Thing, Element]]) -> list[tuple[Thing, Element]]:
    """The articles that are of this page; the page itself where none is."""
    articles = [(thing, element) for thing, element in things if types(thing) & ARTICLES]
    if not articles:
        articles = [(thing, element) for thing, element in things if types(thing) & _PAGES][:1]
    if len(articles) < 2:
        return articles
    addresses = {str(claim.value) for claim in facts.claims if claim.field == "url"}
    titles = {str(claim.value) for claim in facts.claims if claim.field == "title"}
    titles |= {plain(shown(each)) for each in facts.headlines[:MOST]}
    fits = [_fits(article, addresses, titles) for article, _ in articles]
    best = max(fits)
    if not best:
        return articles[:1]
    return [each for each, fit in zip(articles, fits, strict=True) if fit == best][:3]


def _fits(article: Thing, addresses: set[str], titles: set[str]) -> int:
    told = {*urls(article.get("url")), *urls(article.get("mainEntityOfPage")), *urls(article.get("@id"))}
    told = {url.partition("#")[0].rstrip("/") for url in told}
    said = {plain(text) for text in (*texts(article.get("headline")), *texts(article.get("name")))}
    return 2 * bool(told & {url.partition("#")[0].rstrip("/") for url in addresses}) + bool(said & titles)


class _Article:
    """An article of JSON-LD, being read."""

    def __init__(self, facts: Facts, element: Element, index: Mapping[str, Thing]) -> None:
        self.facts = facts
        self.element = element
        self.index = index

    def say(self, field: Field, values: Iterable[str | dict[str, object]]) -> None:
        for count, value in enumerate(values):
            if count < MOST:
                self.facts.say(field, value, "json-ld", self.element)

    def read(self, article: Thing) -> None:
        headlines = texts(article.get("headline")) or texts(article.get("name"))
        self.say("title", headlines[:1])
        for key, field in _DATES.items():
            self.say(field, texts(article.get(key))[:1])
        authors = people(article.get("author"), self.index) or people(article.get("creator"), self.index)
        self.say("author", [self._safe(author) for author in authors])
        self.say("publisher", organisation(article.get("publisher"), self.index)[:1])
        addresses = [*urls(article.get("url")), *urls(article.get("mainEntityOfPage"))]
        self.say("url", [url for each in addresses[:1] if (url := self.facts.address(each))])
        self.say("language", texts(article.get("inLanguage"))[:1])
        self.say("topic", [topic for each in texts(article.get("keywords")) for topic in each.split(",")])
        image = picture(article.get("image"), self.index) or picture(article.get("thumbnailUrl"), self.index)
        self.say("image", [self._safe(image)] if image else [])
        own = {str(claim.value) for claim in self.facts.claims if claim.field == "url"} | set(addresses)
        for key in ("isBasedOn", "isBasedOnUrl", "citation"):
            self.say("source", _sources(article.get(key), self.facts, own))

    def _safe(self, record: Thing) -> Thing:
        """A record whose addresses are such as a brief may carry."""
        safe = dict(record)
        for key in ("url", "image"):
            value = safe.pop(key, None)
            if isinstance(value, str) and (url := self.facts.address(value)):
                safe[key] = url
        return safe


def _sources(value: object, facts: Facts, own: set[str]) -> Iterator[Thing]:
    """What an article is based on or cites: addresses, titles, or works with both."""
    for item in value if isinstance(value, list) else [value]:
        source: Thing = {"kind": "source"}
        address, title = urls(item)[:1], _title_of(item)
        if address and (url := facts.address(address[0])) and url not in own:
            source["url"] = url
        if title:
            source["title"] = title
        if len(source) > 1 and (not address or "url" in source):
            yield source


def _title_of(work: object) -> str:
    """The title of a work, where it has one that is no address."""
    told = texts((work.get("headline") or work.get("name")) if isinstance(work, dict) else work)[:1]
    return told[0] if told and "://" not in told[0] else ""
