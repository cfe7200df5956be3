"""How much each kind of evidence is worth for each field: the whole order, in one table.

Two kinds that say the same are worth their sum, so that agreement beats rank. What the page shows to people is worth
more than what it tells to search engines and to social networks together, and less than these with JSON-LD.

Knows evidence. Must not know values.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from briefs.claims import Evidence

TITLE: Final[Mapping[Evidence, int]] = {
    "heading": 46,
    "json-ld": 30,
    "highwire": 30,
    "open-graph": 25,
    "microdata": 20,
    "page-title": 20,
    "microformats": 15,
    "dublin-core": 10,
    "meta": 10,
}
PUBLISHED: Final[Mapping[Evidence, int]] = {
    "json-ld": 30,
    "microdata": 30,
    "highwire": 25,
    "open-graph": 25,
    "meta": 20,
    "dublin-core": 20,
    "microformats": 20,
    "time-element": 15,
    "byline": 12,
    "address": 10,
}
AUTHOR: Final[Mapping[Evidence, int]] = {
    "json-ld": 30,
    "microdata": 28,
    "highwire": 26,
    "open-graph": 24,
    "meta": 20,
    "dublin-core": 18,
    "microformats": 16,
    "byline": 14,
    "link": 12,
}
OTHER: Final[Mapping[Evidence, int]] = {
    "link": 32,
    "json-ld": 30,
    "open-graph": 28,
    "microdata": 26,
    "microformats": 25,
    "highwire": 24,
    "dublin-core": 22,
    "meta": 20,
}

TRUST: Final[Mapping[str, Mapping[Evidence, int]]] = {
    "title": TITLE,
    "published": PUBLISHED,
    "created": PUBLISHED,
    "updated": PUBLISHED,
    "author": AUTHOR,
    "publisher": {**OTHER, "open-graph": 31},
    "url": OTHER,
    "language": OTHER,
    "topic": {**OTHER, "open-graph": 31},
    "image": {**OTHER, "open-graph": 31, "link": 18},
    "source": OTHER,
}
"""What each kind of evidence is worth for a field; a kind that is not named is not heard."""
