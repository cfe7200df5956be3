"""A list of sources under its heading: "## Sources", and a list or a line for each below it.

Knows what such a list is made of. Must not know where in a document it stands.
"""

from __future__ import annotations

from typing import Final

from briefs.grammar import sources
from briefs.grammar.citations import Citation, read_items
from briefs.grammar.draft import Draft
from briefs.grammar.labels import split
from briefs.grammar.lines import lines_of
from briefs.grammar.shapes import is_free
from briefs.grammar.wire import children_of, line, words
from briefs.outline import Wire

_LONGEST: Final = 500
_LONGEST_NAME: Final = 160


def read_reading_list(draft: Draft, blocks: list[Wire], end: int) -> tuple[int, list[tuple[Wire, Citation]]]:
    """The sources of the list that ends blocks, each with the block that names it, and where the list begins."""
    if own := _with_heads(blocks[end - 1]):
        return end - 1, own
    start = end - 1
    while start >= 0 and end - start <= _LONGEST and blocks[start]["type"] in ("paragraph", "list"):
        if not is_free(draft, blocks[start]):
            return end, []
        if _is_text(blocks[start]):
            return end, []
        if (opened := _opening(blocks[start])) is not None:
            return _read(blocks, start, end, opened)
        start -= 1
    heading = blocks[start] if start >= 0 else None
    if heading is None or heading["type"] != "heading" or draft.mark(heading):
        return end, []
    head = sources.head_of(line(children_of(heading)))
    return _read(blocks, start, end, (head, [])) if head else (end, [])


def _with_heads(block: Wire) -> list[tuple[Wire, Citation]]:
    """The sources of a list in which each item is a source line; none where one is not."""
    items = (_items(block, first=False) or []) if block["type"] == "list" else []
    named = [sources.read_line(nodes) for nodes in items]
    return [] if None in named else [(block, each) for cited in named for each in cited or []]


_Opened = tuple[sources.Head, list[Wire]]


def _opening(block: Wire) -> _Opened | None:
    """What a paragraph announces that opens a list of sources, and what follows that on its line."""
    lines = lines_of(block) if block["type"] == "paragraph" else []
    if not lines or lines[0].nodes[0]["type"] not in ("strong", "emphasis", "text"):
        return None
    found = sources.divide(lines[0].nodes)
    return found if found and not found[1] else None


def _read(blocks: list[Wire], start: int, end: int, opened: _Opened) -> tuple[int, list[tuple[Wire, Citation]]]:
    """The sources between an opening and an end; none at all where anything else stands there."""
    head, _ = opened
    found: list[tuple[Wire, Citation]] = []
    listed = False
    for at in range(start, end):
        items = _items(blocks[at], first=at == start)
        if (listed and _is_note(blocks[at])) or (blocks[start]["type"] == "heading" and _is_prose(blocks[at])):
            return end, []
        listed = listed or blocks[at]["type"] == "list"
        for nodes in items or []:
            cited = _item(head, nodes)
            if not cited:
                return end, []
            found += [(blocks[at], each) for each in cited]
        if items is None:
            return end, []
    return (start, found) if found else (end, [])


def _is_text(block: Wire) -> bool:
    """Whether a paragraph is one long line without an address, which no list of sources has among its own."""
    nodes = children_of(block)
    text = words(nodes) if block["type"] == "paragraph" else ""
    if len(text) <= 2 * _LONGEST_NAME or "\n" in text or _has_address(nodes):
        return False
    return not sources.read_line(nodes)


def _is_note(block: Wire) -> bool:
    """Whether a paragraph below a list of sources is none of them: it leads nowhere, or bears a label."""
    if block["type"] != "paragraph":
        return False
    label = split(block)
    return not _has_address(children_of(block)) if label is None else sources.head_of(label.text) is None


def _is_prose(block: Wire) -> bool:
    """Whether a paragraph is a sentence and names no source: no link, no year, a last word in small letters."""
    text = line(children_of(block)) if block["type"] == "paragraph" else ""
    if not text.endswith((".", "!", "?")) or _has_address(children_of(block)) or any(map(str.isdigit, text)):
        return False
    said = text.rstrip(".!?").split()
    return len(said) > 2 and said[-1].islower() and not sources.read_line(children_of(block))


def _has_address(nodes: list[Wire]) -> bool:
    return _has_link(nodes) or "://" in words(nodes)


def _has_link(nodes: list[Wire]) -> bool:
    return any(node["type"] == "link" or ("children" in node and _has_link(node["children"])) for node in nodes)


def _items(block: Wire, *, first: bool) -> list[list[Wire]] | None:
    """The lines of a block that may each be a source; None where it is no such block."""
    if block["type"] == "paragraph":
        return [each.nodes for each in lines_of(block)[first:]]
    if block["type"] == "heading":
        return [] if first else None
    items = [children_of(item) for item in children_of(block)]
    if any(len(item) != 1 or item[0]["type"] != "paragraph" for item in items):
        return None
    return [children_of(item[0]) for item in items]


def _item(head: sources.Head, nodes: list[Wire]) -> list[Citation] | None:
    """The sources of one line: with its own words for one before it, or without."""
    if found := sources.read_line(nodes):
        return found
    linked = any(node["type"] == "link" for node in nodes) or "://" in words(nodes)
    if not linked and (head.further or len(line(nodes)) > _LONGEST_NAME):
        return None
    return read_items(head.kind, nodes, several=False)
