"""What item properties say (HTML microdata): those of the article that the page is about, not of its pictures.

Knows `itemscope` and `itemprop`. Must not know which claim is believed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from briefs.claims import Field
from briefs.formats.html.read.evidence.json_ld import ARTICLES
from briefs.formats.html.read.evidence.page import Facts, plain
from briefs.formats.html.read.shown import shown
from briefs.formats.html.tree import Element

_PROPERTIES: Final[Mapping[str, Field]] = {
    "headline": "title",
    "datePublished": "published",
    "dateCreated": "created",
    "dateModified": "updated",
    "author": "author",
    "creator": "author",
    "publisher": "publisher",
    "inLanguage": "language",
}
_LONGEST: Final = 300
_MOST: Final = 1_000


def read(facts: Facts) -> None:
    """Write down the item properties of the article."""
    scopes: dict[Element, bool] = {}
    properties = facts.page.select("[itemprop]") if "itemprop" in facts.text else []  # finding one is much quicker
    for element in properties[:_MOST]:
        for name in (element.attr("itemprop") or "").split():
            field = _PROPERTIES.get(name)
            if field is not None and _is_of_article(facts, element, field, scopes):
                _say(facts, field, element)


def _say(facts: Facts, field: Field, element: Element) -> None:
    value = element.attr("content") or element.attr("datetime") or ""
    if not value and field in ("author", "publisher"):
        name = element.select_one("[itemprop~=name]")
        value = (
            (name.attr("content") or shown(name, _LONGEST + 1)) if name is not None else shown(element, _LONGEST + 1)
        )
        if len(value) > _LONGEST:
            return
    value = plain(value or shown(element, 2 * _LONGEST))
    if value:
        facts.say(field, {"name": value} if field == "author" else value, "microdata", element)


def _is_of_article(facts: Facts, element: Element, field: Field, scopes: dict[Element, bool]) -> bool:
    """Whether a property is one of the article that the page is about."""
    scope = element.parent
    while isinstance(scope, Element) and scope.attr("itemscope") is None:
        scope = scope.parent
    if not isinstance(scope, Element):
        return field in ("published", "updated") and element.tag == "meta"
    if scope not in scopes:
        kind = (scope.attr("itemtype") or "").rpartition("/")[2].lower()
        scopes[scope] = kind in ARTICLES and (scope == facts.region or facts.has_headline(scope))
    return scopes[scope]
