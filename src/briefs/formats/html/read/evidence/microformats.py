"""What class names of microformats say: those of the entry that has the headline (h-entry, and hAtom before it).

Knows the properties of h-entry and h-card. Must not know which claim is believed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from briefs.claims import Field
from briefs.formats.html.read.evidence.page import MOST, Facts, plain
from briefs.formats.html.read.shown import shown
from briefs.formats.html.tree import Element

_ENTRIES: Final = ".h-entry,.hentry"
_PROPERTIES: Final[Mapping[str, Field]] = {
    "p-name": "title",
    "entry-title": "title",
    "dt-published": "published",
    "dt-updated": "updated",
    "published": "published",
    "updated": "updated",
    "p-author": "author",
    "vcard": "author",
    "p-category": "topic",
    "u-url": "url",
}
_NAMES: Final = ".p-name,.fn"
_PERSON: Final[Mapping[str, str]] = {"role": ".p-job-title", "affiliation": ".p-org"}
_LONGEST: Final = 300


def read(facts: Facts) -> None:
    """Write down the properties of the entry."""
    if "h-entry" not in facts.text and "hentry" not in facts.text:
        return
    entry = next((each for each in facts.page.select(_ENTRIES)[:MOST] if facts.has_headline(each)), None)
    if entry is None:
        return
    selector = ",".join(f".{name}" for name in _PROPERTIES)
    for element in entry.select(selector)[:MOST]:
        if _is_of(element, entry):
            for name in dict.fromkeys(
                _PROPERTIES[n] for n in (element.attr("class") or "").split() if n in _PROPERTIES
            ):
                _say(facts, name, element)


def _is_of(element: Element, entry: Element) -> bool:
    """Whether a property is the entry's own, not one of a person or another entry in it."""
    around = element.parent
    while isinstance(around, Element) and around != entry:
        if any(name.startswith("h-") or name in ("vcard", "hentry") for name in (around.attr("class") or "").split()):
            return False
        around = around.parent
    return around == entry


def _say(facts: Facts, field: Field, element: Element) -> None:
    text = plain(shown(element, _LONGEST))
    match field:
        case "author":
            if record := _person(facts, element):
                facts.say(field, record, "microformats", element)
        case "url":
            facts.say(field, facts.address(element.attr("href") or ""), "microformats", element)
        case "published" | "updated":
            if element.tag != "time":  # that is heard with the others
                facts.say(field, element.attr("title") or text, "microformats", element, text)
        case _:
            facts.say(field, text, "microformats", element)


def _person(facts: Facts, card: Element) -> dict[str, object]:
    """The author that a card is of."""
    named = card.select_one(_NAMES)
    name = plain(shown(named if named is not None else card, _LONGEST))
    if not name:
        return {}
    record: dict[str, object] = {"name": name}
    for field, selector in _PERSON.items():
        found = card.select_one(selector)
        if found is not None and (text := plain(shown(found, _LONGEST))):
            record[field] = text
    link = card if card.tag == "a" else card.select_one("a.u-url,a.url")
    if link is not None and (url := facts.address(link.attr("href") or "")):
        record["url"] = url
    photo = card.select_one("img.u-photo,img.photo")
    if photo is not None and (url := facts.address(photo.attr("src") or "")):
        record["image"] = url
    return record
