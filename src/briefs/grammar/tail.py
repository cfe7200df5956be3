"""The tail of a brief: its sources and its author cards.

    tail = *source [heading *card] *source *footnote

Knows what closes a brief. Must not know what stands before it.
"""

from __future__ import annotations

from briefs.grammar import authors, sources
from briefs.grammar.draft import Draft
from briefs.outline import PLAIN, Wire


def read_tail(draft: Draft, blocks: list[Wire]) -> list[Wire]:
    """Find sources and authors; what is left are the blocks before them, and the footnotes."""
    blocks, notes = _cut_notes(blocks)  # footnotes usually stand below everything
    blocks, below = _cut_sources(draft, blocks)  # some print their sources under the author card
    blocks = _read_authors(draft, blocks)
    blocks, above = _cut_sources(draft, blocks)
    _add_sources(draft, above + below)
    return blocks + notes


def _cut_notes(blocks: list[Wire]) -> tuple[list[Wire], list[Wire]]:
    """Blocks without the footnotes at their end, and those."""
    end = len(blocks)
    while end and blocks[end - 1]["type"] == "footnoteDefinition":
        end -= 1
    return blocks[:end], blocks[end:]


def _cut_sources(draft: Draft, blocks: list[Wire]) -> tuple[list[Wire], list[tuple[Wire, Wire]]]:
    """Blocks without the source lines at their end, and each of those with what it names."""
    found: list[tuple[Wire, Wire]] = []
    end = len(blocks)
    while end and blocks[end - 1]["type"] == "paragraph" and draft.mark(blocks[end - 1]) != PLAIN:
        source = sources.parse(blocks[end - 1])
        if source is None:
            break
        end -= 1
        found.append((blocks[end], source))
    return blocks[:end], found[::-1]


def _add_sources(draft: Draft, found: list[tuple[Wire, Wire]]) -> None:
    if not found:
        return
    known = draft.wire.get("sources", [])
    draft.wire["sources"] = [*known, *(source for _, source in found)]
    for at, (block, _) in enumerate(found, start=len(known)):
        draft.place(("sources", at), block)
        _report_dead_link(draft, block, at)


def _report_dead_link(draft: Draft, block: Wire, at: int) -> None:
    link = sources.link_of(block)
    if link is not None and link["url"] in sources.DEAD:
        message = f"The link of this source leads nowhere ('{link['url']}'); it was not kept as an address."
        draft.report("dead-link", link, message, ("sources", at, "url"))


def _read_authors(draft: Draft, blocks: list[Wire]) -> list[Wire]:
    if "authors" in draft.wire:
        return blocks
    for at, block in enumerate(blocks):
        if block["type"] != "heading" or draft.mark(block) or not authors.announces_authors(block):
            continue
        cards = authors.read_cards(blocks[at + 1 :])
        if cards is not None:
            draft.wire["authors"] = [card for card, _ in cards]
            draft.place(("authors",), block)
            for number, (_, name) in enumerate(cards):
                draft.place(("authors", number), name)
            return blocks[:at]
    return blocks
