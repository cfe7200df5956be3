"""Who a front-matter value says wrote a brief: one name or several in a text, a list of them, records.

A text is divided only where every part of it is a name for certain: "Ada Lind, Bo Ek and Cy Dow" is three people, "Food
and Agriculture Office", "Lind, Ada" and "Ada Lind, Harbour Press" are one author as written. A record's name is never
divided. `is_one` says whether a name that stands alone is read as itself.

Knows names of people. Must not know keys, or how an author card is laid out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from briefs.grammar.matter import values
from briefs.grammar.matter.keys import fold
from briefs.grammar.matter.values import Means, Partial, RefusedError, is_empty
from briefs.grammar.wire import line
from briefs.model.text import WHITE_SPACE, one_line
from briefs.outline import Wire
from briefs.pattern import pattern


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split(" "))


_AND: Final = pattern(r" (?:and|und|et|y|e|ed|i|и|та|ve|en|och|og|ja|و|和|与|と|&|\+) ", re.IGNORECASE)
_SURE: Final = pattern(r" *[;；、|] *")
_COMMA: Final = pattern(r" *[,，،] *")
_LAST_AND: Final = pattern(r"^(?:and|und|et|y|e|ed|и|ve|en|و|&) ", re.IGNORECASE)
_BY: Final = pattern(r"(?:(?:written )?by|par|por|от) +(?=[^\W\d_])(?P<name>.*)", re.IGNORECASE)
_MAIL: Final = r"[^\s<>()\[\],;:]{1,64}@[^\s<>()\[\],;:]{1,255}"
_NAME_MAIL: Final = pattern(
    rf"[\"']?(?P<name>[^<>\"]+?)[\"']? *(?:<(?:mailto:)?(?P<mail>{_MAIL})>|\((?P<other>{_MAIL})\))"
)
_MAIL_NAME: Final = pattern(rf"(?P<mail>{_MAIL}) \((?P<name>[^()]+)\)")
_WIKI: Final = pattern(r"\[\[(?:[^\[\]|]*\|)?(?P<name>[^\[\]|]+)\]\]")
_WIKI_OTHER: Final = pattern(r"[^ ,;&]")
_SLUG: Final = pattern(r"@?[\w.-]+")
_PARTICLES: Final = _words(
    "de da do dos das del della di du des la le van von der den ter ten zu zur bin ibn al el st y e"
)
_PREFIXES: Final = ("al-", "el-", "d'", "d’", "l'", "l’", "ibn-")
_NO_PERSON: Final = _words(
    "academy administration affairs agency association authority bank board bureau center centre club college comité "
    "commission committee company corporation council department desk directorate division editor editors editorial "
    "embassy federation forum foundation fund government group inc institut institute instituto international journal "
    "laboratory lab library llc ltd magazine media ministry museum network news newspaper observatory office "
    "organisation organization press project research review school service services society staff studies team "
    "times trust union university universität université universidad watch weekly reporter correspondent analyst "
    "fellow director professor writer researcher senior phd ph.d. md esq jr jr. sr sr. agencia ministerio ministère "
    "ministerium redaktion redacción rédaction redazione redação редакция"
)
"""Words that say that a name is no person's, or that a part of it is a role or a degree."""

_FIELDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("name", "fullname", "displayname"), "name"),
    **dict.fromkeys(("role", "title", "jobtitle", "position", "job", "rolle", "cargo", "fonction"), "role"),
    **dict.fromkeys(("affiliation", "organization", "organisation", "org", "company", "employer"), "affiliation"),
    **dict.fromkeys(("institution", "worksfor"), "affiliation"),
    **dict.fromkeys(("location", "worklocation", "city"), "location"),
    **dict.fromkeys(("competence", "knowsabout"), "competence"),
    **dict.fromkeys(("url", "link", "website", "site", "homepage", "web"), "url"),
    **dict.fromkeys(("email", "mail"), "email"),
    **dict.fromkeys(("image", "photo", "avatar", "picture", "headshot", "portrait", "profileimage"), "image"),
    "expertise": "expertise",
    "experience": "experience",
    "facts": "facts",
}
_GIVEN: Final = ("givenname", "firstname", "given", "first", "forename")
_FAMILY: Final = ("familyname", "lastname", "family", "last", "surname")
_MACHINE: Final = frozenset({"type", "context", "id", "slug", "uid", "key", "nondroppingparticle"})
"""Parts of a record that are for programs only: they are kept with the key, and are no fact about a person."""


def authors(value: object, means: Means) -> object:
    """Authors from a text, a record, or a list of them."""
    items = value if isinstance(value, list) else [value]
    found: list[Wire] = []
    is_partial = False
    for item in items:
        if is_empty(item):
            continue
        people, is_whole = _people(item, means, divides=not isinstance(value, list))
        found += people
        is_partial = is_partial or not is_whole
    return Partial(found) if is_partial else found


def is_one(name: str) -> bool:
    """Whether a name, as a text alone in a list, is read as this name and nothing more."""
    return not _is_link(name) and _and(name) == [name] and _person(name) == {"name": name}


def _people(item: object, means: Means, *, divides: bool) -> tuple[list[Wire], bool]:
    """The people that an item of a list names, and whether that is all that it says."""
    if isinstance(item, str):
        text = one_line(item)
        return [_linked(part, means) or _person(part) for part in (divide(text) if divides else _and(text))], True
    if isinstance(item, list) and len(item) == 1:
        return _people(item[0], means, divides=False)  # `[[Ada Lind]]`, a link between notes
    if not isinstance(item, dict):
        raise RefusedError("expected text, a mapping with a name, or a list of them")
    person, is_whole = _record(item, means)
    return [person], is_whole


def divide(text: str) -> list[str]:
    """The names in a text; the text itself where it is not certain that it holds several."""
    text = _without_by(text)
    if text.startswith("[[") and not _WIKI_OTHER.search(_WIKI.sub("", text)):
        return [found[0] for found in _WIKI.finditer(text)]
    parts = [part for part in _SURE.split(text) if part]
    if len(parts) > 1:
        return parts
    parts = [_LAST_AND.sub("", part) for part in _COMMA.split(text) if part]
    if len(parts) > 1:
        last = _and(parts[-1])
        several = [*parts[:-1], *last]
        if all(map(_is_person, several)) or (len(parts) > 2 and all(map(_SLUG.fullmatch, several))):
            return several
        is_slugs = all(_SLUG.fullmatch(part) and part == part.lower() and part.isascii() for part in several)
        return several if is_slugs else [text]
    return _and(text)


def _and(text: str) -> list[str]:
    parts = [part for part in _AND.split(text) if part]
    return parts if len(parts) > 1 and all(map(_is_person, parts)) else [text]


def _without_by(text: str) -> str:
    by = _BY.fullmatch(text)
    return by["name"] if by and by["name"][0] == by["name"][0].upper() else text


def _is_person(text: str) -> bool:
    """Whether a text is the name of a person for certain: two to five words, none of them anything else."""
    name = _NAME_MAIL.fullmatch(text)
    words = (name["name"] if name else text).split(" ")
    if len(words) == 1:
        has_case = text.islower() or text.isupper() or text.istitle()
        return bool(name) or (text.isalpha() and not text.isascii() and not has_case)
    if not 2 <= len(words) <= 5 or not words[0][:1].isalpha():
        return False
    return all(
        word.lower() not in _NO_PERSON
        and ((word[:1].isalpha() and not word[0].islower()) or word in _PARTICLES or word.startswith(_PREFIXES))
        for word in words
    )


def _person(text: str) -> Wire:
    """The author that a text names, with the address beside the name."""
    text = _without_by(text)
    if (found := _WIKI.fullmatch(text)) and (name := found["name"].strip(WHITE_SPACE)):
        return {"name": name}
    if (found := _MAIL_NAME.fullmatch(text)) and (name := found["name"].strip(WHITE_SPACE)):
        return {"name": name, "email": found["mail"]}
    if (found := _NAME_MAIL.fullmatch(text)) and (name := found["name"].strip(WHITE_SPACE)):
        return {"name": name, "email": found["mail"] or found["other"]}
    return {"name": text}


def _is_link(text: str) -> bool:
    return text[:1] == "[" and text[-1:] == ")" and "](" in text


def _linked(text: str, means: Means) -> Wire | None:
    """The author of a name that is a link."""
    nodes = means.inlines(text) if _is_link(text) else []
    if len(nodes) != 1 or nodes[0]["type"] != "link":
        return None
    name = line(nodes)
    return {"name": name, "url": nodes[0]["url"]} if name else None


def _record(item: dict[str, object], means: Means) -> tuple[Wire, bool]:
    """The author of a record, and whether all of the record is in it."""
    person: Wire = {}
    facts: list[Wire] = []
    is_whole = True
    rest = {key: value for key, value in item.items() if not is_empty(value)}
    if name := _given_and_family(rest):
        person["name"] = name
    for key, value in rest.items():
        field = _FIELDS.get(fold(key), "")
        if field and field not in person and (read := _READERS.get(field)) is not None:
            found = read(value, means)
            person[field] = found.value if isinstance(found, Partial) else found
            is_whole = is_whole and not isinstance(found, Partial)
        elif not key.startswith("@") and fold(key) not in _MACHINE and (text := _fact(value)):
            facts.append({"label": key, "value": [{"type": "text", "value": text}]})
        else:
            is_whole = False
    if "name" not in person:
        raise RefusedError("expected a person with a name")
    if facts:
        person["facts"] = [*person.get("facts", []), *facts]
    return person, is_whole


def _given_and_family(rest: dict[str, object]) -> str | None:
    """A full name from its two parts, which are taken out, where the whole does not stand beside them."""
    keys = {fold(key): key for key, value in rest.items() if isinstance(value, str)}
    given = next((keys[name] for name in _GIVEN if name in keys), None)
    family = next((keys[name] for name in _FAMILY if name in keys), None)
    if "name" in keys or given is None or family is None:
        return None
    return f"{rest.pop(given)} {rest.pop(family)}"


def _fact(value: object) -> str | None:
    """What a part of a record says that has no field: a text or several."""
    if isinstance(value, str):
        return value
    texts = [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
    return ", ".join(texts) if texts and isinstance(value, list) and len(texts) == len(value) else None


def _facts(value: object, means: Means) -> list[Wire]:
    if not isinstance(value, list) or not all(isinstance(i, dict) and set(i) <= {"label", "value"} for i in value):
        raise RefusedError("expected a list of facts with label and value")
    return [{"label": values.line(i.get("label")), "value": values.rich(i.get("value", ""), means)} for i in value]


_READERS: Final[Mapping[str, Callable[[object, Means], object]]] = {
    "name": values.line,
    "role": values.line,
    "affiliation": values.name,
    "location": values.name,
    "competence": values.lines,
    "url": values.url,
    "email": values.line,
    "image": values.picture,
    "expertise": values.rich,
    "experience": values.rich,
    "facts": _facts,
}


def part(field: str, value: object, means: Means) -> object:
    """One part of an author's record."""
    found = _READERS[field](value, means)
    return found.value if isinstance(found, Partial) else found
