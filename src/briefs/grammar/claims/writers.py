"""The authors of a page, put together from what it states and from what its text tells of them.

Knows the fields of a draft. Must not know which evidence for an author is believed: that is for `people`.
"""

from __future__ import annotations

from typing import Final

from briefs.claims import Claim
from briefs.grammar.claims import people
from briefs.grammar.claims.stated import conflict, fill
from briefs.grammar.draft import Draft
from briefs.grammar.wire import children_of
from briefs.outline import Wire

_ENOUGH: Final = 3
"""Blocks that a text has at least which a name is signed below."""


def settle_authors(draft: Draft, claims: list[Claim]) -> None:
    """Put together who the page states and whom its text names."""
    if "authors" in draft.outline.certain:
        return
    found = people.decide(claims, draft.sites)
    shown: list[Wire] = list(draft.wire.get("authors", []))
    if found is None:
        return
    stated, evidence = found
    if shown and people.are_sites(stated, draft.sites) and not people.are_sites(shown, draft.sites):
        return
    names = {people.key(person["name"]) for person in stated}
    strangers = [person for person in shown if not _is_known(people.key(person["name"]), names)]
    places = [place for at in range(len(shown)) if (place := draft.places.get(("authors", at))) is not None]
    people.enrich(stated, shown)
    for person in stated:
        _tell_more(person, shown)
    dropped = [person for person in strangers if set(person) == {"name"} and len(strangers) == len(shown)]
    stated += [person for person in strangers if person not in dropped]
    dropped += [p for p in shown if p not in strangers and people.key(p["name"]) not in names]
    if dropped and places:
        claim = Claim("author", "", "byline", places[0])
        conflict(draft, "authors", _names(dropped), _names(stated), claim)
    fill(draft, "authors", stated, next(claim for claim in claims if claim.evidence == evidence))


def take_signature(draft: Draft, blocks: list[Wire]) -> list[Wire]:
    """Take who signs the last line of the text, where nobody is known to have written it; the blocks without it."""
    if "authors" in draft.outline.certain or not people.are_sites(draft.wire.get("authors", []), draft.sites):
        return blocks
    last = blocks[-1] if len(blocks) >= _ENOUGH else None
    if last is None or last["type"] != "paragraph" or not (found := people.signed(children_of(last))):
        return blocks
    draft.wire["authors"] = found
    draft.evidence["authors"] = "text"
    draft.place(("authors",), last)
    return blocks[:-1]


def _is_known(name: str, names: set[str]) -> bool:
    """Whether a name is one of these, or such a name with more words run into it."""
    return name in names or any(name.startswith(known) for known in names)


def _tell_more(person: Wire, shown: list[Wire]) -> None:
    """Add to an author what the text tells of them."""
    for other in shown:
        if people.key(other["name"]) == people.key(person["name"]):
            person.update({field: value for field, value in other.items() if field not in person})


def _names(authors: list[Wire]) -> str:
    return ", ".join(person["name"] for person in authors)
