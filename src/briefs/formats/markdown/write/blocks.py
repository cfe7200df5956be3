"""Block nodes -> Markdown that reads as the same nodes.

A block is written as if it stood at the margin; what holds it puts its own mark before every line. Knows Markdown's
block syntax and nodes. Must not know labels, sources or any other part of a brief.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, assert_never

import attrs

from briefs.formats.markdown.syntax import TEXT_COMMENT, TYPESET_DEPTH
from briefs.formats.markdown.write.escape import escape, escape_edges, escape_lines, refer_first
from briefs.formats.markdown.write.inline import write_inline
from briefs.formats.markdown.write.spare import spare
from briefs.model.nodes import (
    Block,
    Blockquote,
    Code,
    FootnoteDefinition,
    Heading,
    List,
    ListItem,
    Paragraph,
    Strong,
    Table,
    TableCell,
    TableRow,
    Text,
    ThematicBreak,
)
from briefs.model.normal import can_stand_close
from briefs.pattern import pattern

_FENCES: Final = {"`": re.compile(r"^ {0,3}(`{3,})", re.MULTILINE), "~": re.compile(r"^ {0,3}(~{3,})", re.MULTILINE)}
_RULE: Final = pattern(r"([-*])[ \t]*(?:\1[ \t]*){2,}$", re.MULTILINE)
_LAST_NUMBER: Final = 999_999_999
_TRAILING_SIGNS: Final = pattern(r"(?<!#)#+$")
_DASHES: Final = {"left": ":--", "right": "--:", "center": ":-:", None: "---"}


@attrs.frozen
class Around:
    """What surrounds a block being written."""

    footnotes: frozenset[str]
    """The footnotes that the document defines."""
    bullet: str = ""
    """The bullet of the list item that the block stands in, if any."""
    task: bool = False
    """Whether the block stands first in a list item."""
    listed: bool = False
    """Whether the block stands in a list item."""
    quoted: bool = False
    """Whether the block stands in a quote in a list item."""
    plain: bool = False
    """Whether the block stands first in a list item that must say that it is text."""


def write_block(block: Block, around: Around, *, plain: bool = False, marker: str = "") -> str:
    """One block as Markdown, without a line end after it.

    Args:
        block: The block.
        around: What surrounds it.
        plain: Whether the block must say in its markup that it is text (see `syntax`).
        marker: The bullet or delimiter of a list, from `marker_for`.
    """
    match block:
        case Paragraph():
            return write_paragraph(block, around, plain=plain)
        case Heading():
            return _heading(block, around, plain=plain)
        case List():
            inside = attrs.evolve(around, plain=True) if plain else around
            return _list(block, inside, marker or marker_for(block, None, "", plain=plain))
        case Blockquote():
            inside = attrs.evolve(around, bullet="", task=False, quoted=around.listed)
            return _quoted(write_blocks(block.children, inside))
        case Code():
            return _code(block)
        case ThematicBreak():
            return "___" if around.bullet else "***"
        case Table():
            return _table(block, around)
        case FootnoteDefinition():
            return _footnote(block, around)
        case _:
            assert_never(block)


def write_blocks(blocks: Sequence[Block], around: Around, *, close: bool = False) -> str:
    """Blocks one after the other, a blank line between them, or none where they may stand close."""
    parts: list[str] = []
    before: Block | None = None
    marker = ""
    for block in blocks:
        if before is not None:
            parts.append("\n" if close and can_stand_close(before, block) else "\n\n")
        marker = marker_for(block, before, marker if before is not None else around.bullet)
        here = around if before is None or not around.task else attrs.evolve(around, task=False)
        plain = around.plain and before is None
        if around.plain:
            here = attrs.evolve(here, plain=False)
        parts.append(write_block(block, here, plain=plain, marker=marker))
        before = block
    return "".join(parts)


def marker_for(block: Block, before: Block | None, used: str, *, plain: bool = False) -> str:
    """The marker of a list: another than the list before it has, or they would be one list (CommonMark 5.3).

    Args:
        block: The block to be written; only lists have a marker.
        before: The block before it, if any.
        used: The marker of the block before it, or of the item that it begins: `- - -` is a thematic break (4.1).
        plain: Whether the list must say in its markup that it is text (see `syntax`).
    """
    if not isinstance(block, List):
        return ""
    usual, other = (".", ")") if block.ordered else ("-", "*")
    if plain and block.ordered and not (isinstance(before, List) and used == other):
        return other
    touches = before is None or (isinstance(before, List) and before.ordered == block.ordered)
    return other if touches and used == usual else usual


def write_paragraph(block: Paragraph, around: Around, *, plain: bool = False) -> str:
    """A paragraph as Markdown."""
    text = write_inline(block.children, "lines", around.footnotes, plain=plain)
    if plain and not isinstance(block.children[0], Text | Strong):
        text += TEXT_COMMENT
    return escape_lines(text, task=around.task, bracket=isinstance(block.children[0], Text))


def _heading(block: Heading, around: Around, *, plain: bool) -> str:
    if block.depth <= TYPESET_DEPTH and not around.listed and (block.depth == TYPESET_DEPTH or not plain):
        lines = write_inline(block.children, "lines", around.footnotes)
        if "\n" in lines:
            lines = escape_lines(lines, bracket=isinstance(block.children[0], Text))
            return f"{lines}\n{'---' if block.depth == TYPESET_DEPTH else '==='}"
    line = heading_line(write_inline(block.children, "line", around.footnotes), block.depth)
    closing = "##" if block.depth == 1 else "#"
    return f"{line} {closing}" if plain else line


def heading_line(text: str, depth: int) -> str:
    """Finished inline Markdown as a heading; signs at its end would be taken for its closing (CommonMark 4.2)."""
    text = _TRAILING_SIGNS.sub(lambda match: "\\" + match[0], escape_edges(text))
    signs = "#" * depth
    return f"{signs} {spare(text, f'{signs} ')}" if text else signs


def _quoted(text: str) -> str:
    return "\n".join([f"> {line}" if line else ">" for line in text.split("\n")])


def _indented(text: str, width: int) -> str:
    if "\n" not in text:
        return text
    first, *rest = text.split("\n")
    pad = " " * width
    return "\n".join([first, *(pad + line if line else line for line in rest)])


def _list(block: List, around: Around, marker: str) -> str:
    joint = "\n\n" if block.spread else "\n"
    start = block.start or 0
    step = 1 if start + len(block.children) <= _LAST_NUMBER else 0
    items: list[str] = []
    for at, item in enumerate(block.children):
        bullet = f"{start + at * step}{marker}" if block.ordered else marker
        items.append(_item(item, bullet, around))
    return joint.join(items)


def _item(item: ListItem, bullet: str, around: Around) -> str:
    inside = attrs.evolve(around, bullet=bullet, task=item.checked is None, listed=True)
    text = write_blocks(item.children, inside, close=not item.spread)
    if item.checked is not None:
        text = f"[{'x' if item.checked else ' '}] {text}"
    if not text:
        return f"{bullet} <!-- -->" if around.quoted else bullet  # pulldown-cmark ends the outer item after a bare one
    if _RULE.match(f"{bullet} {text}"):
        text = refer_first(text)  # 4.1: `* **` is a thematic break
    return f"{bullet} {_indented(text, len(bullet) + 1)}"


def _code(block: Code) -> str:
    info = block.lang or ""
    if block.meta is not None:
        info = f"{info} {block.meta}"
    info = escape(info, alone=True).replace("\\_", "_").replace("\\*", "*")
    sign = "~" if "`" in info else "`"
    if info.startswith(sign):
        info = refer_first(info)
    longest = max((len(run) for run in _FENCES[sign].findall(block.value)), default=2)
    fence = sign * max(3, longest + 1)
    value = f"{block.value}\n" if block.value.strip("\n") else block.value
    return f"{fence}{info}\n{value}{fence}"


def _table(block: Table, around: Around) -> str:
    head, *rows = [_row(row, around) for row in block.children]
    dashes = "| " + " | ".join([_DASHES[side] for side in block.align]) + " |"
    return "\n".join([head, dashes, *rows])


def _row(row: TableRow, around: Around) -> str:
    return "| " + " | ".join([_cell(cell, around) for cell in row.children]) + " |"


def _cell(cell: TableCell, around: Around) -> str:
    return spare(escape_edges(write_inline(cell.children, "cell", around.footnotes)), "| ", " |\n| --- |")


def _footnote(block: FootnoteDefinition, around: Around) -> str:
    text = write_blocks(block.children, around)
    head = f"[^{block.identifier}]:"
    if not text:
        return head
    if not isinstance(block.children[0], Paragraph):
        return f"{head}\n    {_indented(text, 4)}"
    return f"{head} {_indented(text, 4)}"
