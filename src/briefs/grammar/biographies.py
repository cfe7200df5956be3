"""A paragraph that says who an author is: "*Ada Lind is a fellow at the Quay Institute*".

Knows what follows a name in one. Must not know where it stands, or anything of a card.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefs.grammar.draft import Draft
from briefs.grammar.fill import fill_people
from briefs.grammar.lines import bare
from briefs.grammar.names import looks_like_name
from briefs.grammar.vocabulary import AUTHOR_HEADINGS, BIOGRAPHIES, folded
from briefs.grammar.wire import line, sole
from briefs.outline import Wire

_WORDS: Final = 7
_SENTENCE: Final = 40
_SHORT: Final = 160
_AFTER_NAME: Final = ",(（，—–"


def named_in(text: str) -> str | None:
    """The name that a text begins with, where it goes on to say who that is."""
    words = text[:200].split(" ")
    for at in range(1, min(_WORDS, len(words))):
        if folded(words[at]) in BIOGRAPHIES or words[at] in ("—", "–"):
            name = " ".join(words[:at]).rstrip(",")
            return name if looks_like_name(name) else None
    return None


def read_biography(block: Wire, authors: Sequence[Wire]) -> Wire | None:
    """The author whom a paragraph tells about: one who is known, or else one whom a line in italics is about."""
    if block["type"] != "paragraph":
        return None
    nodes = _unannounced(bare(block["children"]))
    text = line(nodes)
    italic = sole(block, "emphasis") is not None
    if not any(text.startswith(author["name"]) for author in authors) and (authors or not italic):
        return None
    name = named_in(text)
    for author in authors:
        known = str(author["name"])
        follows = text[len(known) :].lstrip()[:1]
        if not text.startswith(known) or not (italic or len(text) < _SHORT or nodes[0]["type"] != "text"):
            continue
        if name == known or (italic and follows and follows in _AFTER_NAME):
            return {"name": known, "experience": list(nodes)}
    if authors or not italic or name is None or " " not in name or len(text) < _SENTENCE:
        return None
    return {"name": name, "experience": list(nodes)}


def _unannounced(nodes: list[Wire]) -> list[Wire]:
    """A line without the words that announce an author: "About the author: Ada Lind covers ports"."""
    head, colon, rest = nodes[0]["value"].partition(":") if nodes and nodes[0]["type"] == "text" else ("", "", "")
    if not colon or folded(head) not in AUTHOR_HEADINGS or not rest.strip():
        return nodes
    return [{"type": "text", "value": rest.lstrip()}, *nodes[1:]]


def add_biography(draft: Draft, person: Wire, block: Wire) -> None:
    """Add what a paragraph says of an author."""
    fill_people(draft, [person], block)
