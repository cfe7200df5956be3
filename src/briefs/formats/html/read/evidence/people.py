"""People, organisations, pictures and texts as schema.org writes them: a text, an object, a reference to one, a list.

Knows the shapes of values. Must not know of which thing they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from briefs.formats.html.read.evidence.page import plain

Thing: TypeAlias = dict[str, Any]

_MOST: Final = 100
_MAILTO: Final = "mailto:"


def texts(value: object) -> list[str]:
    """The texts that a value is: itself, `@value`, or each of a list."""
    several = value if isinstance(value, list) else [value]
    found = [each.get("@value") or each.get("name") if isinstance(each, dict) else each for each in several[:_MOST]]
    return [text for each in found if isinstance(each, str) and (text := plain(each))]


def urls(value: object) -> list[str]:
    """The addresses that a value names: itself, or those of the things it is."""
    several = value if isinstance(value, list) else [value]
    found = [each.get("url") or each.get("@id") if isinstance(each, dict) else each for each in several[:_MOST]]
    return [each for each in found if isinstance(each, str) and ("://" in each or each.startswith("/"))]


def _resolved(value: object, index: Mapping[str, Thing]) -> object:
    """A thing with what is said of it elsewhere, where it is only a reference."""
    if not isinstance(value, dict) or not isinstance(name := value.get("@id"), str):
        return value
    elsewhere = index.get(name)
    return {**elsewhere, **value} if elsewhere is not None else value


def _items(value: object) -> list[object]:
    if isinstance(value, dict) and isinstance(inner := value.get("@list") or value.get("itemListElement"), list):
        return inner[:_MOST]
    return value[:_MOST] if isinstance(value, list) else [value]


def organisation(value: object, index: Mapping[str, Thing]) -> list[str]:
    """The names of organisations."""
    found: list[str] = []
    for item in _items(value):
        thing = _resolved(item, index)
        found += texts(thing.get("name") if isinstance(thing, dict) else thing)
    return [name for name in found if "://" not in name]


def people(value: object, index: Mapping[str, Thing]) -> list[Thing]:
    """The authors that a value names, in wire form."""
    found: list[Thing] = []
    things = [_resolved(item, index) for item in _items(value)]
    if any(_is_a(thing, "Person") for thing in things):
        things = [thing for thing in things if not _is_a(thing, "Organization")]
    for thing in things:
        if isinstance(thing, str):
            found += [{"name": name} for name in texts(thing)]
        elif isinstance(thing, dict):
            found += _person(thing, index)
    return found


def _is_a(thing: object, kind: str) -> bool:
    """Whether a thing says that it is of a kind, such as `Person` or `NewsMediaOrganization`."""
    return isinstance(thing, dict) and isinstance(told := thing.get("@type"), str) and told.endswith(kind)


def _person(thing: Thing, index: Mapping[str, Thing]) -> list[Thing]:
    names = texts(thing.get("name")) or _parts(thing)
    if len(names) != 1:
        return [{"name": name} for name in names]
    person: Thing = {"name": names[0]}
    if role := texts(thing.get("jobTitle"))[:1]:
        person["role"] = role[0]
    if work := (organisation(thing.get("affiliation"), index) or organisation(thing.get("worksFor"), index))[:1]:
        person["affiliation"] = work[0]
    if mail := texts(thing.get("email"))[:1]:
        person["email"] = mail[0].removeprefix(_MAILTO)
    if address := _own_page(thing):
        person["url"] = address
    if image := picture(thing.get("image"), index):
        person["image"] = image["url"]
    return [person]


def _parts(thing: Thing) -> list[str]:
    """A name from its two parts."""
    given, family = texts(thing.get("givenName"))[:1], texts(thing.get("familyName"))[:1]
    return [" ".join(given + family)] if given and family else []


def _own_page(thing: Thing) -> str:
    """The page of a person: `url`, else the first of those that are said to be the same."""
    told = thing.get("url") or thing.get("sameAs")
    first = told[0] if isinstance(told, list) and told else told
    return first if isinstance(first, str) and first.startswith(("https://", "http://", "/")) else ""


def picture(value: object, index: Mapping[str, Thing]) -> Thing:
    """The first picture that a value is; empty where it is none."""
    first = next(iter(_items(value)), None)
    thing = _resolved(first, index)
    if isinstance(thing, str):
        return {"url": thing} if thing.strip() else {}
    if not isinstance(thing, dict):
        return {}
    url = thing.get("url") or thing.get("contentUrl")
    url = url[0] if isinstance(url, list) and url else url
    return {"url": url} if isinstance(url, str) else {}
