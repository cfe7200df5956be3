"""Blocks as lines of plain text.

Knows block nodes. Must not know sections, authors or sources.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Final, assert_never

from rich.cells import cell_len

from briefs.formats.text.inlines import Notes, figure, running
from briefs.formats.text.lines import hung, padded, safe, underlined, wrapped
from briefs.model.nodes import (
    Block,
    Blockquote,
    Code,
    FootnoteDefinition,
    Heading,
    Image,
    List,
    ListItem,
    Paragraph,
    Table,
    ThematicBreak,
)

_BOXES: Final = {None: "", False: "[ ] ", True: "[x] "}
_GAP: Final = "  "


def apart(groups: Iterable[Sequence[str]]) -> list[str]:
    """Groups of lines, an empty line between them."""
    lines: list[str] = []
    for group in filter(None, groups):
        lines += ["", *group] if lines else group
    return lines


def blocks(nodes: Sequence[Block], width: int, notes: Notes) -> list[str]:
    """Blocks as lines, an empty line between them."""
    return apart([_block(node, width, notes) for node in nodes])


def _block(node: Block, width: int, notes: Notes) -> list[str]:
    match node:
        case Paragraph(children=[Image() as only]):
            return wrapped(figure(only), width)
        case Paragraph():
            return wrapped(running(node.children, notes), width)
        case Heading():
            return underlined(running(node.children, notes), "~", width)
        case List():
            return _list(node, width, notes)
        case Blockquote():
            return hung(blocks(node.children, width - 2, notes), "> ", "> ")
        case Code():
            return [f"    {safe(line.expandtabs(4))}".rstrip(" ") for line in node.value.split("\n")]
        case Table():
            return _table(node, width, notes)
        case ThematicBreak():
            return ["* * *"]
        case FootnoteDefinition():
            number = notes.mark(node.identifier) + " "
            return hung(blocks(node.children, width - cell_len(number), notes), number)
        case _:
            assert_never(node)


def _list(node: List, width: int, notes: Notes) -> list[str]:
    first = 1 if node.start is None else node.start
    items = []
    for at, item in enumerate(node.children):
        sign = f"{first + at}. " if node.ordered else "* "
        sign += _BOXES[item.checked]
        items.append(hung(_item(item, width - len(sign), notes, spread=node.spread), sign))
    return apart(items) if node.spread else [line for item in items for line in item]


def _item(item: ListItem, width: int, notes: Notes, *, spread: bool) -> list[str]:
    if spread:
        return blocks(item.children, width, notes)
    return [line for node in item.children for line in _block(node, width, notes)]


def _table(node: Table, width: int, notes: Notes) -> list[str]:
    """A table in columns, or its rows one below the other where a line has no room for them."""
    rows = [
        [running(cell.children, notes).replace("\n", " ").strip() for cell in row.children] for row in node.children
    ]
    head, *rest = rows
    sizes = [max(cell_len(row[at]) for row in rows if at < len(row)) for at in range(len(head))]
    if sum(sizes) + len(_GAP) * (len(sizes) - 1) > width:
        return apart([wrapped("\n".join(_named(head, row)), width) for row in rest]) or wrapped(", ".join(head), width)
    rule = ["-" * size for size in sizes]
    return [_row(row, sizes, node.align) for row in (head, rule, *rest)]


def _named(head: Sequence[str], row: Sequence[str]) -> list[str]:
    return [f"{name}: {cell}".strip() if name else cell for name, cell in zip_longest(head, row, fillvalue="")]


def _row(row: Sequence[str], sizes: Sequence[int], align: Sequence[str | None]) -> str:
    cells = [padded(cell, size, side) for cell, size, side in zip(row, sizes, align, strict=False)]
    return _GAP.join(cells).rstrip(" ")
