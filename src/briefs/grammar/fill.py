"""Filling a field of a brief from words of its text: once, with its place, and a report where there is doubt.

A field that the front matter or the markup has filled already is not filled again: its words are read only where they
say the same, and else stay in the text.

Knows the fields of a draft. Must not know where in a document the words stand.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from briefs.grammar import dates
from briefs.grammar.datelines import read_opening
from briefs.grammar.doubt import report_doubt
from briefs.grammar.draft import Draft
from briefs.grammar.matter import field_of
from briefs.grammar.vocabulary import folded
from briefs.model.dates import Date
from briefs.model.text import one_line
from briefs.outline import Wire

_OPENING: Final = 200
"""Characters of a paragraph that are looked at."""


def fill_date(draft: Draft, field: str, text: str, node: Wire) -> bool:
    """Fill a date; False where the words say another one than is known, or none at all."""
    found = draft.parse_date(text)
    if found is None:
        if dates.looks_like_date(text):
            draft.report("impossible-date", node, f"'{text}' is no day of the calendar; it was kept as text.")
        return False
    if field in draft.wire:
        known, new = str(draft.wire[field]), str(found.date)
        if field in draft.evidence:
            return dates.may_be_one(Date(known), found.date)
        return known.startswith(new) or new.startswith(known)
    draft.wire[field] = str(found.date)
    draft.place((field,), node)
    if found.ambiguous and draft.reports:
        place = draft.outline.places[id(node)]
        report_doubt(draft, draft.outline.source.trimmed(*place), text, found, field)
    return True


def fill_opening(draft: Draft, block: Wire) -> None:
    """Fill the date of publication from what a paragraph opens with, as those of news agencies do; its words stay."""
    first = block["children"][0] if block["type"] == "paragraph" and block["children"] else None
    if "published" in draft.wire or first is None or first["type"] != "text":
        return
    found = read_opening(first["value"][:_OPENING])
    if found is not None:
        fill_date(draft, found.field, found.text, block)


def fill_people(draft: Draft, people: Iterable[Wire], node: Wire) -> bool:
    """Add authors, or what is new about those that are known; False where others are stated elsewhere."""
    known: list[Wire] = list(draft.wire.get("authors", []))
    by_name = {_folded_name(person): at for at, person in enumerate(known)}
    added = list(people)
    strangers = [person for person in added if _folded_name(person) not in by_name]
    if strangers and states(draft, "authors"):
        return False
    for person in added:
        at = by_name.pop(_folded_name(person), None)  # two of one name in one place are two
        if at is None:
            draft.place(("authors", len(known)), node)
            known.append(person)
        else:
            known[at] = _merged(known[at], person)
    draft.wire["authors"] = known
    draft.place(("authors",), node)
    return True


def _folded_name(person: Wire) -> str:
    name = one_line(str(person["name"]))
    return folded(name) or name


def _merged(known: Wire, person: Wire) -> Wire:
    """What two descriptions say of one author; where they differ, both are kept: the second as a remark."""
    merged = {**person, **known}
    for field, value in person.items():
        if known.get(field, value) == value or field == "name":
            continue
        said = value if field in ("experience", "expertise") else [{"type": "text", "value": str(value)}]
        before = merged.setdefault("experience", [])
        before += [{"type": "break"}, *said] if before else said
    return merged


def states(draft: Draft, field: str) -> bool:
    """Whether the front matter or the markup states a field."""
    matter = draft.outline.matter or {}
    return field in draft.outline.certain or any(
        field_of(key) == field for key, value in matter.items() if _says(value)
    )


def _says(value: object) -> bool:
    """Whether a value of the front matter holds any text."""
    if isinstance(value, str):
        return bool(value)
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(map(_says, inner))


def fill_extra(draft: Draft, key: str, text: str, node: Wire) -> bool:
    """Keep a value that no field has room for; False where the key is taken."""
    extra: Wire = draft.wire.get("extra", {})
    if not key or not text or key in extra:
        return False
    draft.wire["extra"] = {**extra, key: text}
    draft.place(("extra", key), node)
    return True
