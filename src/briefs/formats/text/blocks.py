"""Blocks as lines of plain text.

Knows block nodes. Must not know sections, authors or sources.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Final, assert_never

from rich.cells import cell_len

from briefs.formats.text.inlines import mark, running
from briefs.formats.text.lines import hung, padded, safe, underlined, wrapped
from briefs.model.nodes import (
    Block,
    Blockquote,
    Code,
    FootnoteDefinition,
    Heading,
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


def blocks(nodes: Sequence[Block], width: int) -> list[str]:
    """Blocks as lines, an empty line between them."""
    return apart([_block(node, width) for node in nodes])


def _block(node: Block, width: int) -> list[str]:
    match node:
        case Paragraph():
            return wrapped(running(node.children), width)
        case Heading():
            return underlined(running(node.children), "~", width)
        case List():
            return _list(node, width)
        case Blockquote():
            return hung(blocks(node.children, width - 2), "> ", "> ")
        case Code():
            return [f"    {safe(line.expandtabs(4))}".rstrip(" ") for line in node.value.split("\n")]
        case Table():
            return _table(node, width)
        case ThematicBreak():
            return ["* * *"]
        case FootnoteDefinition():
            number = mark(node.identifier) + " "
            return hung(blocks(node.children, width - cell_len(number)), number)
        case _:
            assert_never(node)


def _list(node: List, width: int) -> list[str]:
    first = 1 if node.start is None else node.start
    items = []
    for at, item in enumerate(node.children):
        sign = f"{first + at}. " if node.ordered else "* "
        sign += _BOXES[item.checked]
        items.append(hung(_item(item, width - len(sign), spread=node.spread), sign))
    return apart(items) if node.spread else [line for item in items for line in item]


def _item(item: ListItem, width: int, *, spread: bool) -> list[str]:
    return blocks(item.children, width) if spread else [line for node in item.children for line in _block(node, width)]


def _table(node: Table, width: int) -> list[str]:
    """A table in columns, or its rows one below the other where a line has no room for them."""
    rows = [[running(cell.children).replace("\n", " ").strip() for cell in row.children] for row in node.children]
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
