"""Author cards where they stand: under a heading, or a bold line, that announces authors.

Knows where such a group of cards ends. Must not know what a card is made of.
"""

from __future__ import annotations

from briefs.grammar.authors import announces, announces_authors, is_name_heading, may_announce, read_cards
from briefs.grammar.draft import Draft
from briefs.grammar.fill import fill_people
from briefs.grammar.labels import split
from briefs.grammar.shapes import bold_text, is_free
from briefs.grammar.wire import children_of, line, words
from briefs.outline import Wire


def cut_cards(draft: Draft, blocks: list[Wire]) -> list[Wire]:
    """Blocks without the groups of author cards among them."""
    left: list[Wire] = []
    at = 0
    while at < len(blocks):
        first = _opening(draft, blocks[at])
        end = _end(draft, blocks, at) if first is not None else at
        below = blocks[at + 1 : end]
        marked = [not is_free(draft, block) for block in below]
        free = first is not None and not any(marked[:1] if blocks[at]["type"] == "heading" else marked)
        cards = read_cards([*(first or []), *below]) if free else None
        if cards is None or not _fill(draft, blocks[at], cards):
            left.append(blocks[at])
            at += 1
        else:
            at = end
    return left


def _opening(draft: Draft, block: Wire) -> list[Wire] | None:
    """What a block that announces authors says of the first one; None where it announces none."""
    if block["type"] == "heading":
        return [] if announces_authors(block) and is_free(draft, block) else None
    nodes = children_of(block)
    if block["type"] != "paragraph" or not nodes or nodes[0]["type"] != "strong":
        return None
    if not may_announce(words(children_of(nodes[0]))) or not is_free(draft, block):
        return None
    bold = bold_text(block)
    if bold is not None and announces(line(bold)):
        return []
    label = split(block)
    if label is None or not label.rest or not announces(label.text):
        return None
    return [{"type": "paragraph", "children": label.rest}]


def _end(draft: Draft, blocks: list[Wire], start: int) -> int:
    """Where a group of cards ends: at the next one, a heading that is no name, or a rule without a name after it."""
    rank = blocks[start].get("depth", 6)
    for at in range(start + 1, len(blocks)):
        block = blocks[at]
        if block["type"] == "heading" and (block["depth"] <= rank or not is_name_heading(block)):
            return at
        if block["type"] == "paragraph" and _opening(draft, block) is not None:
            return at
        if block["type"] == "thematicBreak" and (at + 1 == len(blocks) or read_cards(blocks[at + 1 : at + 2]) is None):
            return at
    return len(blocks)


def _fill(draft: Draft, opening: Wire, cards: list[tuple[Wire, Wire]]) -> bool:
    known = len(draft.wire.get("authors", []))
    if not fill_people(draft, [card for card, _ in cards], opening):
        return False
    for at, (_, name) in enumerate(cards):
        if not known:
            draft.place(("authors", at), name)
    return True
