"""The head of a brief: what stands above its first part.

    head = [date] [title] [date] [lede]

Knows what opens a brief. Must not know what follows.
"""

from __future__ import annotations

from typing import Final

import attrs

from briefs.grammar import authors, dates, labels
from briefs.grammar.doubt import report_doubt
from briefs.grammar.draft import Draft
from briefs.grammar.titles import split_kicker
from briefs.grammar.wire import children_of, is_plain, line, numbered_line, plain_paragraph, sole
from briefs.outline import Wire

_TITLE_DEPTH: Final = 2


def read_head(draft: Draft, blocks: list[Wire]) -> list[Wire]:
    """Find date, title and lede; what is left are the blocks below them."""
    at = 0
    while at < len(blocks) and not draft.mark(blocks[at]):
        if not (_read_date(draft, blocks[at]) or _read_title(draft, blocks[at])):
            break
        at += 1
    if at < len(blocks) and _read_lede(draft, blocks[at]):
        at += 1
    return blocks[at:]


def _read_date(draft: Draft, block: Wire) -> bool:
    if "published" in draft.wire:
        return False
    text = plain_paragraph(block) or numbered_line(block)
    if text is None or not dates.looks_like_date(text):
        return False
    found = draft.parse_date(text)
    if found is None:
        return False
    draft.wire["published"] = str(found.date)
    draft.place(("published",), block)
    if found.ambiguous and draft.reports:
        place = draft.outline.places[id(block)]
        report_doubt(draft, draft.outline.source.trimmed(*place), text, found, "published")
    return True


def _read_title(draft: Draft, block: Wire) -> bool:
    if "title" in draft.wire or block["type"] != "heading" or block["depth"] > _TITLE_DEPTH:
        return False
    nodes = children_of(block)
    headline = line(nodes)
    if not headline or authors.announces_authors(block):
        return False
    if block["depth"] != 1 and labels.in_heading(block):
        return False
    kicker, title = split_kicker(headline) if "kicker" not in draft.wire and is_plain(nodes) else (None, headline)
    draft.wire["title"] = title
    if not is_plain(nodes):
        draft.wire["title_markup"] = nodes
    if kicker:
        draft.wire["kicker"] = kicker
        draft.place(("kicker",), block)
    draft.place(("title",), block)
    draft.layout = attrs.evolve(draft.layout, title_depth=block["depth"])
    return True


def _read_lede(draft: Draft, block: Wire) -> bool:
    strong = sole(block, "strong") if block["type"] == "paragraph" else None
    if strong is None or "lede" in draft.wire or draft.mark(block) or labels.split(block):
        return False
    draft.wire["lede"] = children_of(strong)
    draft.place(("lede",), block)
    return True
