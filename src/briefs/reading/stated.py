"""Where a page states a field: the element that says so, or the value within its JSON-LD.

Knows claims and the words of schema.org for them. Must not know which claim is believed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final

from briefs.claims import Claim, Evidence
from briefs.grammar.draft import Path
from briefs.outline import Outline, Place
from briefs.reading.wording import find

_CLAIMS: Final = {"authors": "author", "topics": "topic", "sources": "source"}
"""What the claims are about that the records of a field are taken from."""
_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("headline", "name"),
    "published": ("datePublished", "dateCreated", "uploadDate"),
    "created": ("dateCreated",),
    "updated": ("dateModified",),
    "author": ("author", "creator"),
    "publisher": ("publisher",),
    "language": ("inLanguage",),
    "topic": ("keywords",),
    "image": ("image", "thumbnailUrl"),
    "source": ("isBasedOn", "isBasedOnUrl", "citation"),
}


def stretch(outline: Outline, path: Path, place: Place) -> Place:
    """The place of a field, wider than the tag that it is known by where a page states it."""
    field = _CLAIMS.get(str(path[0]), path[0])
    at_place = [claim for claim in outline.claims if claim.place == place]
    claim = next((claim for claim in at_place if claim.field == field), at_place[0] if at_place else None)
    return place if claim is None else _said(outline, claim)


def stated(outline: Outline, evidence: Mapping[str, Evidence], path: Path, value: object) -> Place | None:
    """The place of a record that a page states; None where it states none such."""
    if path[0] not in evidence or len(path) not in (2, 3):
        return None
    field, kind = _CLAIMS.get(str(path[0])), evidence[str(path[0])]
    told = [claim for claim in outline.claims if claim.field == field]
    words = next(_words(value), "")
    if len(path) == 3:
        told = [claim for claim in told if isinstance(claim.value, dict) and claim.value.get(str(path[2])) == words]
    told.sort(key=lambda claim: (claim.evidence != kind, words not in _words(claim.value)))
    claim = next((claim for claim in told if len(path) == 3 or _says(claim, words)), None) if words else None
    return None if claim is None else _said(outline, claim, words)


def _says(claim: Claim, words: str) -> bool:
    """Whether a claim has the words of a record."""
    return any(words.casefold() in said.casefold() for said in (*_words(claim.value), claim.shown))


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        names = [key for key in ("name", "title", "url") if key in value]
        yield from (str(value[key]) for key in names)


def _said(outline: Outline, claim: Claim, words: str = "") -> Place:
    """The element of a claim; in JSON-LD the words alone, which stand behind the key for them."""
    if claim.evidence != "json-ld":
        return claim.whole
    text, shift = outline.source.text, outline.source.shift
    start, end = claim.place[1] + shift, claim.whole[1] + shift
    wanted = words or next(_words(claim.value), "")
    keys = [at for key in _KEYS.get(claim.field, ()) if (at := text.find(f'"{key}"', start, end)) >= 0]
    escaped = json.dumps(wanted)[1:-1]
    for at in (*keys, start):
        for form in (wanted,) if wanted.isascii() else (wanted, escaped):
            if (found := find(text, form, at, end, reach=end)) is not None:
                return found[0] - shift, found[1] - shift
    return claim.whole
