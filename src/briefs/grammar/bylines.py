"""A line that says who wrote a brief, and often when: "By Ada Lind and Bo Falk | May 7, 2019 | 5 min read".

    line    = part *(" | " part)
    part    = byline [", " date] / date / a few other words
    byline  = words of the vocabulary, then people

`read_byline` reads such a line, `read_signature` the last line of a brief: "— Ada Lind".

Knows the words before a name. Must not know where such lines stand.
"""

from __future__ import annotations

import re
from typing import Final

import attrs

from briefs.grammar.datelines import Dateline, read_dateline, read_placed
from briefs.grammar.lines import bare, divided, trimmed
from briefs.grammar.names import is_organisation, is_role, looks_like_name, read_people
from briefs.grammar.vocabulary import (
    BARE_BYLINES,
    BYLINE_LETTERS,
    BYLINES,
    HEADERS,
    NO_NAMES,
    PLACE_OPENINGS,
    folded,
)
from briefs.grammar.wire import children_of, is_plain, line
from briefs.model.lexicon import CUSTOM, kind_of
from briefs.outline import Wire

LONGEST: Final = 400
"""Characters of the longest line that says who or when: no line of a head is longer."""
_SHORT: Final = 40
_MARKS: Final = re.compile(r"\s+[|·•∙‧/—–-]\s+|\s*[|•·]\s*")
_ORDER: Final = sorted(map(re.escape, BYLINES), key=len, reverse=True)
_LETTERS: Final = sorted(map(re.escape, BYLINE_LETTERS), key=len, reverse=True)
_PREFIX: Final = re.compile(
    rf"(?:{'|'.join(_ORDER)})(?:\s*[:：]\s*|\s+)|(?:{'|'.join(_LETTERS)})\s*[/／:：|｜]?\s*(?=\S)", re.IGNORECASE
)
_CLOSED: Final = re.compile(rf"(?:{'|'.join(_ORDER)})\s*[:：]?", re.IGNORECASE)
_BETWEEN: Final = re.compile(r" (?:by|von|par|por|di) (?=\S)", re.IGNORECASE)
_OF: Final = frozenset({"the", "of", "for", "on", "at", "in", "to", "and"})
_SIGNED: Final = re.compile(r"[—–]\s*|--\s+|-\s+")
_COLONS: Final = " :：\u00a0"


@attrs.frozen
class Byline:
    """What a line says of who wrote a brief and when."""

    people: list[Wire]
    """The authors, in wire form."""
    dates: list[Dateline]
    """The dates."""
    rest: list[list[Wire]]
    """Other words of the line, such as how long it takes to read."""


def read_byline(nodes: list[Wire]) -> Byline | None:
    """What a line says of who and when; None where it is about anything else."""
    nodes = bare(nodes)
    text = line(nodes)
    if not text or len(text) > LONGEST or kind_of(text) != CUSTOM:
        return None
    if is_plain(nodes) and (whole := read_dateline(text)):
        return Byline([], [whole], [])
    if is_plain(nodes) and (placed := read_placed(text)):
        return Byline([], [placed[0]], [[{"type": "text", "value": placed[1]}]])
    found = Byline([], [], [])
    for part in divided(nodes, _MARKS):
        _add(found, part)
    if found.people and not found.dates and _is_weak(nodes, found.people):
        return None
    if not (found.people or found.dates) or not all(_is_remainder(part) for part in found.rest):
        return None
    return found


def _add(found: Byline, part: list[Wire]) -> None:
    """Add what a part of the line says."""
    date = read_dateline(line(part)) if is_plain(part) else None
    people = None if date else _people(found, part)
    if date:
        found.dates.append(date)
    elif people:
        found.people.extend(people)
    else:
        found.rest.append(part)


def _is_remainder(part: list[Wire]) -> bool:
    """Whether words beside names and dates are short enough to be no text."""
    text = line(part)
    return len(text) <= _SHORT and text[-1] not in ".!?。！？:："


def _people(found: Byline, nodes: list[Wire]) -> list[Wire] | None:
    """The people that a part of the line names behind the words for it, and the date behind or before them."""
    for part, date in ((nodes, None), *_dated(nodes)):
        rest = after_words(part)
        people = read_people(rest) if rest else _titled(part)
        if people:
            found.dates.extend([date] if date else [])
            return people
    return None


def _is_weak(nodes: list[Wire], people: list[Wire]) -> bool:
    """Whether only a word that also stands before other things says that names are: "By Land and Sea"."""
    first = line(nodes).split(" ", 1)[0]
    if first[-1] in _COLONS or folded(first) not in BARE_BYLINES or any(set(person) != {"name"} for person in people):
        return False
    return not all(_is_full_name(person["name"]) for person in people)


def _is_full_name(name: str) -> bool:
    """Whether a name is of several words and begins like no common noun."""
    parts = name.split(" ")
    if len(parts) < 2 or folded(parts[0]) in NO_NAMES:
        return False
    small = [part for part in parts if part.islower()]
    ends = (parts[0], parts[-1])
    return is_organisation(name) or not any(part in ends or part in _OF for part in small)


def is_byline_word(text: str) -> bool:
    """Whether a text is nothing but the words for an author: "Written by"."""
    return _CLOSED.fullmatch(text) is not None


def after_words(nodes: list[Wire]) -> list[Wire]:
    """What follows the words for an author at the start of a line; nothing where it does not begin with them."""
    if not nodes:
        return []
    first, *others = nodes
    if first["type"] in ("emphasis", "strong") and others and _CLOSED.fullmatch(line(children_of(first))):
        return trimmed(others, _COLONS)
    if first["type"] != "text":
        return []
    found = _PREFIX.match(first["value"]) or (_PREFIX.match(first["value"] + " ") if others else None)
    head, colon, rest = first["value"].partition(":")
    if found is None and not (colon and HEADERS.get(folded(head)) == "author"):
        return []
    rest = first["value"][found.end() :] if found else rest.lstrip(_COLONS)
    return trimmed([{"type": "text", "value": rest}, *others] if rest else others)


def _titled(nodes: list[Wire]) -> list[Wire] | None:
    """A name without words before it, where the role beside it says that it is one."""
    name, comma, role = line(nodes).partition(", ")
    if not comma or not looks_like_name(name) or not 2 <= len(name.split()) <= 4 or not is_role(role):
        return None
    people = read_people(nodes)
    return people if people and len(people) == 1 and people[0].get("role") else None


def _dated(nodes: list[Wire]) -> list[tuple[list[Wire], Dateline]]:
    """The ways to take a date from the end or the start of a part."""
    found: list[tuple[list[Wire], Dateline]] = []
    last = nodes[-1]
    if last["type"] == "text":
        for mark in list(re.finditer(r",? on |, ?| \(", last["value"]))[:6]:
            date = read_dateline(last["value"][mark.end() :].rstrip(")"))
            if date:
                rest = last["value"][: mark.start()]
                found.append(([*nodes[:-1], *([{"type": "text", "value": rest}] if rest else [])], date))
    first = nodes[0]
    between = _BETWEEN.search(first["value"]) if first["type"] == "text" else None
    if between and (date := read_dateline(first["value"][: between.start()].rstrip(","))):
        found.append(([{"type": "text", "value": first["value"][between.start() + 1 :]}, *nodes[1:]], date))
    return found


def read_name(nodes: list[Wire]) -> Byline | None:
    """A line that is the name of one person: two to four words, nothing that an organisation or a place would have."""
    text = line(bare(nodes))
    if not looks_like_name(text) or not 2 <= len(text.split()) <= 4 or is_organisation(text) or kind_of(text) != CUSTOM:
        return None
    if folded(text.split(" ", 1)[0]) in PLACE_OPENINGS:
        return None
    people = read_people(bare(nodes))
    return Byline(people, [], []) if people and len(people) == 1 else None


def read_signature(nodes: list[Wire]) -> list[Wire] | None:
    """The people who sign the last line of a text: "— Ada Lind", "By Ada Lind"."""
    nodes = bare(nodes)
    text = line(nodes)
    if not text or len(text) > LONGEST or kind_of(text) != CUSTOM:
        return None
    if rest := after_words(nodes):
        people = read_people(rest)
        return None if people and _is_weak(nodes, people) else people
    first, *others = nodes
    dash = _SIGNED.match(first["value"]) if first["type"] == "text" else None
    if dash is None:
        return None
    rest = trimmed([{"type": "text", "value": first["value"][dash.end() :]}, *others])
    people = read_people(rest)
    return people if people and all(len(person["name"].split()) > 1 for person in people) else None
