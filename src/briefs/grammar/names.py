"""The names of people and organisations in a line: "Ada Lind, senior analyst, and Bo Falk, The Quay".

    people  = person *(separator person)
    person  = name *(", " role / ", " organisation / " (" … ")" / " in " place) [address]

A name is known by its form: a few words with capitals (or a short one of a script without them), no digits, no marks of
a sentence. What follows a name is its role where it says so, its organisation where that has the word for it, else the
next name.

Knows names. Must not know where they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefs.grammar.vocabulary import AGENCIES, JOINING, ORGANISATIONS, PARTICLES, ROLES, folded
from briefs.grammar.wire import children_of, words
from briefs.model.text import one_line
from briefs.outline import Wire
from briefs.pattern import pattern

_LONGEST: Final = 60
_LONGEST_LINE: Final = 400
_LONGEST_UNSPACED: Final = 12
_UNSPACED_ROLES: Final = tuple(role for role in ROLES if role[:1] >= "\u3040")
_WORDS: Final = 7
_MAIL: Final = pattern(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_WORD: Final = pattern(r"[^\W\d_][^\W\d_’'.·・-]*(?:[’'.·・-]+[^\W\d_]+)*\.?", re.UNICODE)
_INITIALS: Final = pattern(r"(?:[^\W\d_]\.)+|jr\.|sr\.|st\.|dr\.|prof\.|mr\.|mrs\.|ms\.", re.IGNORECASE)
_AND: Final = "|".join(sorted(map(re.escape, JOINING), reverse=True))
_SEPARATOR: Final = pattern(
    rf"\s*[,;，、；]\s*(?:(?P<last>{_AND})\s+)?|\s+(?P<and>{_AND})\s+|\s*&\s*|\s+/\s+", re.IGNORECASE
)
_BESIDE: Final = pattern(r"^(?P<name>\S+(?: \S+){1,3}?) (?P<how>in|for|of|at|from) (?P<what>.+)$")
_BRACKETS: Final = pattern(r"^(?P<name>[^()<>（）]+?)\s*[(<（](?P<what>[^()<>（）]*)[)>）]$")
_FROM: Final = pattern(r"(?:in|from|aus|à|en|desde|de|do|da|em|из|в) (?P<place>.+)")
_DEGREE: Final = pattern(r"Ph\.? ?D\.?|[MJ]\.? ?D\.?|M\.? ?[AS]c?\.?|MBA|MPH|Esq\.?|CFA", re.IGNORECASE)
_REPORTED: Final = pattern(r"(?P<name>[\u3400-\u9fff]{2,4})\s+(?P<what>[\u3400-\u9fff]{2,6}?)(?:报道|報道|电)")
_PLAIN: Final = frozenset({"text", "link", "emphasis", "strong", "delete"})


def looks_like_name(text: str) -> bool:
    """Whether a text has the form of a name."""
    parts = text.split(" ")
    if not text or len(text) > _LONGEST or len(parts) > _WORDS or not all(map(_WORD.fullmatch, parts)):
        return False
    if text[-1] == "." and not _INITIALS.fullmatch(parts[-1]):
        return False
    capital = [part for part in parts if not _is_small(part)]
    small = [part for part in parts if _is_small(part)]
    return bool(capital) and all(folded(part) in PARTICLES for part in small) and all(map(_is_short, capital))


def _is_small(part: str) -> bool:
    return part[0].islower() and not any(map(str.isupper, part))


def _is_short(part: str) -> bool:
    """Whether a word is no longer than a name: scripts without capitals write sentences without spaces."""
    return len(part) <= (30 if part[0].isupper() or any(map(str.isupper, part)) else 12)


def is_organisation(text: str) -> bool:
    """Whether a name has the word of an organisation: a desk, an institute, a newspaper."""
    return any(folded(part) in ORGANISATIONS for part in text.split()) or folded(text) in AGENCIES


def is_role(text: str) -> bool:
    """Whether a text says what somebody does."""
    return len(text) <= 2 * _LONGEST and any(_is_role_word(part) for part in re.split(r"[ /-]", text))


def _is_role_word(word: str) -> bool:
    """Whether a word is one of a role, or ends with one in a script that puts no space between words."""
    if folded(word) in ROLES:
        return True
    return not word.isascii() and len(word) <= _LONGEST_UNSPACED and word.endswith(_UNSPACED_ROLES)


def read_people(nodes: list[Wire]) -> list[Wire] | None:
    """The authors that a line names, in wire form; None where it does more than name people."""
    if not all(node["type"] in _PLAIN for node in nodes):
        return None
    text = one_line(words(nodes))
    if not text or len(text) > _LONGEST_LINE:
        return None
    found: list[Wire] = []
    segments = list(_segments(text))
    single = all(" " not in segment for segment, _ in segments)
    for segment, begins in segments:
        if not _add(found, segment, begins=begins or single or not found):
            return None
    return found if found and _address(found, nodes) else None


def _segments(text: str) -> Iterator[tuple[str, bool]]:
    """The parts of a line between separators, each with whether a new person must begin there."""
    start, begins = 0, True
    for mark in _SEPARATOR.finditer(text):
        yield text[start : mark.start()], begins
        start, begins = mark.end(), bool(mark["last"] or mark["and"]) or "," not in mark[0]
    yield text[start:], begins


def _add(found: list[Wire], segment: str, *, begins: bool) -> bool:
    """Add what a segment says, as a person or to the last one."""
    if not begins and (mail := _MAIL.fullmatch(segment)) and "email" not in found[-1]:
        found[-1]["email"] = mail[0]
        return True
    if not begins and (mail := _MAIL.search(segment)) and "email" not in found[-1]:
        rest = (segment[: mail.start()].rstrip(" <(（[") + segment[mail.end() :].lstrip(" >)）]")).strip()
        if is_role(rest) and "role" not in found[-1]:  # "Bo Falk, Head of Desk <bo@quay.example>"
            found[-1].update(role=rest, email=mail[0])
            return True
    if (
        not begins
        and (place := _FROM.fullmatch(segment))
        and looks_like_name(place["place"])
        and "location" not in found[-1]
    ):
        found[-1]["location"] = place["place"]  # "By Ada Lind, in Veldmark"
        return True
    person = _person(segment)
    if begins or (person and " " in person["name"] and not _is_beside(segment)):
        if person is None:
            return False
        found.append(person)
        return True
    field = _beside(segment)
    if field == "affiliation" and field in found[-1]:
        field = "location"
    if field is None or field in found[-1]:
        return False
    found[-1][field] = segment
    return True


def _is_beside(text: str) -> bool:
    """Whether words that have the form of a name say more of the last one."""
    return is_role(text) or is_organisation(text) or text.lower().startswith("the ")


def _beside(text: str) -> str | None:
    """What stands beside a name: a role, or an organisation."""
    if _DEGREE.fullmatch(text) or (is_role(text) and not re.search(r"[.!?] ", text)):
        return "role"
    return "affiliation" if looks_like_name(text) else None


def _person(text: str) -> Wire | None:
    """A name, with what is said of it without a comma."""
    mail = _MAIL.search(text)
    if mail:
        rest = (text[: mail.start()].rstrip(" <(（[") + text[mail.end() :].lstrip(" >)）]")).strip()
        person = _person(rest) if rest and not _MAIL.search(rest) else None
        return {**person, "email": mail[0]} if person else None
    if found := _BRACKETS.match(text):
        person, field = _person(found["name"]), _beside(found["what"])
        return {**person, field: found["what"]} if person and field and field not in person else None
    if found := _REPORTED.fullmatch(text):
        return {"name": found["name"], "location": found["what"]}
    beside = _BESIDE.match(text)
    if beside and looks_like_name(beside["name"]) and not is_organisation(beside["name"]):
        field = "location" if beside["how"] in ("in", "from") else "affiliation"
        return {"name": beside["name"], field: beside["what"]} if looks_like_name(beside["what"]) else None
    return {"name": text} if looks_like_name(text) and not is_role(text) else None


def _address(people: list[Wire], nodes: list[Wire]) -> bool:
    """Give the addresses of links to those whose names they are on; False where one is on nobody's."""
    for link in _links(nodes):
        text = one_line(words(children_of(link)))
        url = str(link["url"])
        owner = next((p for p in people if text and (text in p["name"] or p["name"] in text)), None)
        if _MAIL.fullmatch(text):
            owner = next((p for p in people if p.get("email") == text), None)
        field, value = ("email", url[7:]) if url.startswith("mailto:") else ("url", url)
        if owner is None or owner.get(field, value) != value:
            return False
        if value not in ("", "#"):
            owner[field] = value
    return True


def _links(nodes: list[Wire]) -> Iterator[Wire]:
    for node in nodes:
        if node["type"] == "link":
            yield node
        else:
            yield from _links(children_of(node))
