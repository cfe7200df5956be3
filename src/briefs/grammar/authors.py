"""The author card: a name in bold, a role, and labelled lines.

    card    = name [picture] [role] *fact        (a role may also stand later)
    name    = a paragraph wholly in bold, without a colon
    role    = a paragraph of text
    fact    = "**Label:** value"

`read_cards` reads the cards under a heading that announces authors; `fits` says whether an author can be written as a
card so that it is read again. Knows author cards. Must not know where in a document they stand.
"""

from __future__ import annotations

import re
from typing import Final

from briefs.grammar import labels
from briefs.grammar.labels import SPACE
from briefs.grammar.vocabulary import AUTHOR_HEADINGS, FACTS, SOURCE_HEADS, folded
from briefs.grammar.wire import children_of, is_plain, line, plain_paragraph, sole
from briefs.model.brief import label_text
from briefs.model.nodes import Break, Inline, Text
from briefs.model.people import Author
from briefs.model.urls import is_safe
from briefs.outline import Wire

SEPARATOR: Final = ", "
"""What stands between two fields of competence."""

_MAILTO: Final = "mailto:"
_LIST: Final = re.compile(r" *[,،、;] *")
_RICH: Final = frozenset({"expertise", "experience"})


def announces_authors(heading: Wire) -> bool:
    """Whether a heading stands over author cards."""
    text = line(children_of(heading))
    return folded(text) in AUTHOR_HEADINGS


def read_cards(blocks: list[Wire]) -> list[tuple[Wire, Wire]] | None:
    """The authors that blocks describe, each with the block of its name; None where a block is no part of a card."""
    cards: list[tuple[Wire, Wire]] = []
    for block in blocks:
        name = _name(block)
        if name is not None:
            cards.append(({"name": name}, block))
        elif not cards or not _add(cards[-1][0], block):
            return None
    return cards or None


def _name(block: Wire) -> str | None:
    strong = sole(block, "strong") if block["type"] == "paragraph" else None
    text = line(children_of(strong)) if strong else ""
    return text if text and text == label_text(text) else None


def _add(card: Wire, block: Wire) -> bool:
    """Add one line to a card; False where it does not belong there."""
    if block["type"] != "paragraph":
        return False
    label = labels.split(block)
    if label is not None:
        _add_fact(card, label)
        return True
    image = sole(block, "image")
    if image is not None and set(card) == {"name"}:
        card["image"] = image
        return True
    role = plain_paragraph(block)
    if role is None or "role" in card:
        return False
    card["role"] = role
    return True


def _add_fact(card: Wire, label: labels.Label) -> None:
    field = FACTS.get(folded(label.text), "")
    value = _value(field, label.rest)
    if not field or field in card or not value:
        facts = card.setdefault("facts", [])
        facts.append({"label": label.text, "value": label.rest})
    else:
        card[field] = value


def _value(field: str, nodes: list[Wire]) -> object:
    """What a fact says, in the form its field has; nothing where it has another form."""
    if field in _RICH:
        return nodes
    if field == "email" and len(nodes) == 1 and nodes[0]["type"] == "link" and nodes[0]["url"].startswith(_MAILTO):
        return nodes[0]["url"].removeprefix(_MAILTO)
    if field == "url":
        link = nodes[0] if len(nodes) == 1 and nodes[0]["type"] == "link" else None
        return link["url"] if link else line(nodes) if is_plain(nodes) and is_safe(line(nodes)) else None
    if not is_plain(nodes):
        return None
    text = line(nodes)
    return [part for part in _LIST.split(text) if part] if field == "competence" else text


def fits(author: Author) -> bool:
    """Whether an author, written as a card, is read as the same author."""
    lines = (author.location, author.affiliation, author.email, *author.competence)
    rich = (author.expertise, author.experience, *(fact.value for fact in author.facts))
    return (
        author.name == label_text(author.name)
        and not any(_LIST.search(field) for field in author.competence)
        and not any(line and line[0] in SPACE for line in lines)
        and all(begins_with_text(nodes) for nodes in rich)
        and all(_is_own(fact.label) for fact in author.facts)
    )


def _is_own(label: str) -> bool:
    """Whether a label is read as one that no field has."""
    return len(label) <= labels.LONGEST and label == label_text(label) and folded(label) not in FACTS and folded(label) not in SOURCE_HEADS


def begins_with_text(nodes: tuple[Inline, ...]) -> bool:
    """Whether running text can follow a label on its line: what white space divides would be lost at its start."""
    if not nodes or isinstance(nodes[0], Break):
        return not nodes
    return not isinstance(nodes[0], Text) or nodes[0].value[0] not in SPACE
