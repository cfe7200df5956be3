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

from briefs.grammar.datelines import Dateline, read_change, read_dates, read_led, read_placed
from briefs.grammar.lines import bare, divided, trimmed
from briefs.grammar.names import is_organisation, is_role, looks_like_name, read_people
from briefs.grammar.vocabulary import (
    AGENCIES,
    ASIDES,
    BARE_BYLINES,
    BYLINE_LETTERS,
    BYLINES,
    HEADERS,
    KICKERS,
    NO_NAMES,
    PLACE_ENDINGS,
    PLACE_OPENINGS,
    SOURCE_HEADS,
    TEXTS,
    folded,
)
from briefs.grammar.wire import children_of, is_plain, line, numbered_line
from briefs.model.lexicon import CUSTOM, kind_of
from briefs.outline import Wire
from briefs.pattern import pattern

LONGEST: Final = 400
"""Characters of the longest line that says who or when: no line of a head is longer."""
_SHORT: Final = 40
_MARKS: Final = pattern(r"\s+[|·•∙‧/—–-]\s+|\s*[|•·]\s*|\s+(?=[\u3040-\u30ff\u3400-\u9fff]{1,6}[:：])")
_ORDER: Final = sorted(map(re.escape, BYLINES), key=len, reverse=True)
_LETTERS: Final = sorted(map(re.escape, BYLINE_LETTERS), key=len, reverse=True)
_PREFIX: Final = pattern(
    rf"(?:{'|'.join(_ORDER)})(?:\s*[:：]\s*|\s+)|(?:{'|'.join(_LETTERS)})\s*[/／:：|｜・＝=]?\s*(?=\S)", re.IGNORECASE
)
_CLOSED: Final = pattern(rf"(?:{'|'.join(_ORDER)})\s*[:：]?", re.IGNORECASE)
_BEFORE_DATE: Final = pattern(r",? on |[,，;；] ?| \(|\s+(?=[12][0-9]{3}[年./-])")
_WAYS: Final = 6
"""Places in a part where a date is looked for."""
_BETWEEN: Final = pattern(r" (?:by|von|par|por|di) (?=\S)", re.IGNORECASE)
_OF: Final = frozenset({"the", "of", "for", "on", "at", "in", "to", "and"})
_SIGNED: Final = pattern(r"[—–]\s*|--\s+|-\s+")
_ISSUE: Final = pattern(
    r"(?:\D{1,30}\s)?(?:No|Nr|Issue|Vol|Volume|Ausgabe|Heft|Numéro|Número|Numero|N|№|Выпуск|Sayı)\.?\s?[°º]?\s?[0-9]{1,5}",
    re.IGNORECASE,
)
_UNSPACED: Final = pattern(
    r"(?P<name>[\u3040-\u30ff\u3400-\u9fff]{2,6})(?:\s+|\s*[(（])(?P<role>[^\s()（）]{2,12})[)）]?"
)
_CREDIT: Final = pattern(r"(?P<word>[^:：\n]{1,40}?)\s?[:：]")
_SAID: Final = frozenset(map(folded, BYLINES))
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
    if not text or len(text) > LONGEST or kind_of(text) != CUSTOM or _is_credit(text):
        return None
    if is_plain(nodes) and (whole := read_dates(text)):
        return Byline([], whole, [])
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


def _is_credit(text: str) -> bool:
    """Whether a line says who made a picture: its date is that of the picture."""
    found = _CREDIT.match(text)
    return found is not None and folded(found["word"]) in ASIDES and folded(found["word"]) not in _SAID


def read_numbered(block: Wire) -> Byline | None:
    """What a list of one item says that is a line with a date: "7. März 2024, aktualisiert am 8. März 2024"."""
    text = numbered_line(block)
    found = read_byline([{"type": "text", "value": text}]) if text else None
    return found if found is not None and found.dates else None


def _add(found: Byline, part: list[Wire]) -> None:
    """Add what a part of the line says."""
    dates = read_dates(line(part)) if is_plain(part) else []
    people = None if dates else _people(found, part)
    if dates:
        found.dates.extend(_settled(found, dates, line(part)))
    elif people:
        found.people.extend(people)
    elif issue := next((way for way in _dated(part) if _is_issue(line(way[0]))), None):
        found.rest.append(issue[0])
        found.dates.extend(issue[1])
    else:
        found.rest.append(part)


def _settled(found: Byline, dates: list[Dateline], text: str) -> list[Dateline]:
    """Dates as they are meant beside others: "as of" says of a second date that of a change."""
    if any(date.field == "published" for date in found.dates) and (change := read_change(text)):
        return [change]
    return dates


def _is_issue(text: str) -> bool:
    """Whether words before a date say what kind of text or which issue it is, or where it is from."""
    head, colon, _ = text.replace("：", ":", 1).partition(":")
    return folded(text) in KICKERS or _ISSUE.fullmatch(text) is not None or bool(colon and folded(head) in SOURCE_HEADS)


def _is_remainder(part: list[Wire]) -> bool:
    """Whether words beside names and dates are short enough to be no text."""
    text = line(part)
    return len(text) <= _SHORT and text[-1] not in ".!?。！？:："


def _people(found: Byline, nodes: list[Wire]) -> list[Wire] | None:
    """The people that a part of the line names behind the words for it, and the date behind or before them."""
    for part, dates in ((nodes, []), *_dated(nodes)):
        rest = after_words(part)
        people = read_people(rest) if rest else _titled(part)
        if people:
            found.dates.extend(dates)
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
        return folded(name) in AGENCIES
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
    head, colon, rest = first["value"].replace("：", ":", 1).partition(":")
    if found is None and not (colon and HEADERS.get(folded(head)) == "author"):
        return []
    rest = first["value"][found.end() :] if found else rest.lstrip(_COLONS)
    return trimmed([{"type": "text", "value": rest}, *others] if rest else others)


def _titled(nodes: list[Wire]) -> list[Wire] | None:
    """A name without words before it, where the role beside it says that it is one."""
    unspaced = _UNSPACED.fullmatch(line(nodes))
    if unspaced and is_plain(nodes) and is_role(unspaced["role"]) and not is_role(unspaced["name"]):
        return [{"name": unspaced["name"], "role": unspaced["role"]}]
    name, comma, role = line(nodes).partition(", ")
    if not comma or not looks_like_name(name) or not 2 <= len(name.split()) <= 4 or not is_role(role):
        return None
    people = read_people(nodes)
    return people if people and len(people) == 1 and people[0].get("role") else None


def _dated(nodes: list[Wire]) -> list[tuple[list[Wire], list[Dateline]]]:
    """The ways to take dates from the end or the start of a part."""
    found: list[tuple[list[Wire], list[Dateline]]] = []
    last = nodes[-1]
    if last["type"] == "text":
        for mark in list(_BEFORE_DATE.finditer(last["value"]))[:_WAYS]:
            after = last["value"][mark.end() :]
            dates = read_dates(after.rstrip(")") if mark[0].endswith("(") else after)
            if dates:
                rest = last["value"][: mark.start()]
                found.append(([*nodes[:-1], *([{"type": "text", "value": rest}] if rest else [])], dates))
        if led := read_led(last["value"]):
            found.append(([*nodes[:-1], {"type": "text", "value": led[0]}], led[1]))
    first = nodes[0]
    between = _BETWEEN.search(first["value"]) if first["type"] == "text" else None
    if between and (dates := read_dates(first["value"][: between.start()].rstrip(","))):
        found.append(([{"type": "text", "value": first["value"][between.start() + 1 :]}, *nodes[1:]], dates))
    return found


def read_name(nodes: list[Wire]) -> Byline | None:
    """A line that is the name of one person: two to four words, nothing that an organisation or a place would have."""
    text = line(bare(nodes))
    if not looks_like_name(text) or not 2 <= len(text.split()) <= 4 or is_organisation(text) or kind_of(text) != CUSTOM:
        return None
    if folded(text.split(" ", 1)[0]) in PLACE_OPENINGS or folded(text.rsplit(" ", 1)[-1]) in PLACE_ENDINGS:
        return None
    people = read_people(bare(nodes))
    return Byline(people, [], []) if people and len(people) == 1 else None


def _is_text(words: str) -> bool:
    """Whether words beside a date say what kind of text this is, or of which series: "Morning Briefing"."""
    return folded(words) in TEXTS or any(folded(word) in TEXTS for word in words.split(" "))


def with_name(found: Byline) -> Byline:
    """A line with a date in which another part is the name of one person: then that is who wrote."""
    names = [(part, name) for part in found.rest if not _is_text(line(part)) and (name := read_name(part))]
    if found.people or not found.dates or len(names) != 1:
        return found
    [(part, name)] = names
    return Byline(name.people, found.dates, [other for other in found.rest if other is not part])


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
