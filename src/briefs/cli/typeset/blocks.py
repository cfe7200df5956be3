"""Blocks in a terminal: paragraphs, lists, quotes, tables, code.

Knows block nodes. Must not know what part of a brief they belong to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal, assert_never

import attrs
from rich.align import Align
from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.segment import Segment
from rich.style import Style
from rich.table import Table
from rich.text import Text

from briefs.cli.typeset.inline import BOLD, footnote_mark, running
from briefs.diagnostics.render import visible
from briefs.model import nodes

_NARROWEST: Final = 10
_NARROWEST_COLUMN: Final = 6
_BULLETS: Final = "•◦▪"
_FRAME: Final = Style(dim=True)
_CODE: Final = Style(color="cyan")
_TAB_STOPS: Final = 4


@attrs.frozen
class Hung:
    """A renderable beside a mark: a list item beside its bullet, a quotation beside its bar."""

    mark: str
    """What stands before the first line."""
    below: str
    """What stands before every other line; as wide as the mark."""
    body: RenderableType
    """What is hung."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        room = options.max_width - cell_len(self.mark)
        if room < _NARROWEST:
            # Deep nesting leaves no room for words: so the mark gets a line of its own.
            yield Text(self.mark.rstrip(), _FRAME)
            yield self.body
            return
        # Not `render_lines`: it cuts off what it takes for too wide, and it misjudges the width of some joined letters.
        lines = Segment.split_lines(console.render(self.body, options.update(width=room, height=None)))
        for at, cells in enumerate([*lines] or [[]]):
            yield Segment(self.below if at else self.mark, _FRAME)
            yield from cells
            yield Segment.line()


@attrs.frozen
class Columns:
    """A table, or its rows one below the other where there is no room for so many columns."""

    head: Sequence[Text]
    """The cells of the first row."""
    rows: Sequence[Sequence[Text]]
    """The cells of the others."""
    align: Sequence[Literal["left", "right", "center"] | None]
    """How each column is aligned."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if len(self.head) * _NARROWEST_COLUMN > options.max_width:
            yield apart([Group(*self.head), *(Group(*self._named(row)) for row in self.rows)])
            return
        table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style=BOLD)
        for cell, align in zip(self.head, self.align, strict=True):
            table.add_column(cell, justify=align or "left", overflow="fold")
        for row in self.rows:
            table.add_row(*row)
        yield table

    def _named(self, row: Sequence[Text]) -> Iterator[Text]:
        return (Text.assemble(name, ": ", cell) for name, cell in zip(self.head, row, strict=False))


def stacked(blocks: Sequence[nodes.Block], *, styled: bool, depth: int = 0) -> RenderableType:
    """Blocks one below the other, an empty line between them."""
    return apart([block(node, styled=styled, depth=depth) for node in blocks])


def apart(renderables: Iterable[RenderableType]) -> RenderableType:
    """Renderables one below the other, an empty line between them."""
    spaced: list[RenderableType] = []
    for renderable in renderables:
        spaced += [Text(), renderable] if spaced else [renderable]
    return Group(*spaced)


def block(node: nodes.Block, *, styled: bool, depth: int = 0) -> RenderableType:
    """One block; `depth` counts the lists around it."""
    match node:
        case nodes.Paragraph():
            return running(node.children, styled=styled)
        case nodes.Heading():
            return running(node.children, BOLD, styled=styled)
        case nodes.List():
            return _list(node, styled=styled, depth=depth)
        case nodes.Blockquote():
            return Hung("▌ ", "▌ ", stacked(node.children, styled=styled, depth=depth))
        case nodes.Code():
            return _code(node)
        case nodes.ThematicBreak():
            return Align.center(Text("* * *"))
        case nodes.Table():
            return _table(node, styled=styled)
        case nodes.FootnoteDefinition():
            mark = footnote_mark(node.identifier) + " "
            return Hung(mark, " " * cell_len(mark), stacked(node.children, styled=styled))
        case _:
            assert_never(node)


def _list(node: nodes.List, *, styled: bool, depth: int) -> RenderableType:
    items = [
        Hung(mark, " " * cell_len(mark), _item(item, spread=node.spread, styled=styled, depth=depth + 1))
        for mark, item in zip(_marks(node, depth), node.children, strict=True)
    ]
    return apart(items) if node.spread else Group(*items)


def _item(item: nodes.ListItem, *, spread: bool, styled: bool, depth: int) -> RenderableType:
    if spread:
        return stacked(item.children, styled=styled, depth=depth)
    return Group(*(block(child, styled=styled, depth=depth) for child in item.children))


def _marks(node: nodes.List, depth: int) -> list[str]:
    """What stands before each item, all of one width."""
    if node.ordered:
        first = 1 if node.start is None else node.start
        marks = [f"{number}." for number in range(first, first + len(node.children))]
    else:
        marks = [_BULLETS[min(depth, len(_BULLETS) - 1)]] * len(node.children)
    boxes = {None: "", True: " [x]", False: " [ ]"}
    marks = [mark + boxes[item.checked] for mark, item in zip(marks, node.children, strict=True)]
    width = max(map(len, marks))
    return [mark.rjust(width) + " " if node.ordered else mark.ljust(width) + " " for mark in marks]


def _code(node: nodes.Code) -> RenderableType:
    lines = [visible(line.expandtabs(_TAB_STOPS)) for line in node.value.split("\n")]
    return Hung("│ ", "│ ", Text("\n".join(lines), _CODE, overflow="fold"))


def _table(node: nodes.Table, *, styled: bool) -> RenderableType:
    head, *rows = ([running(cell.children, styled=styled) for cell in row.children] for row in node.children)
    return Columns(head, rows, node.align)
