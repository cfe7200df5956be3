"""Normal form: what no format can tell apart is spelled one way, as a node is constructed.

- neighbouring texts are one text, and an empty text is none;
- an emphasis, strong or delete without content is none, and so is an empty code span, and a paragraph, list or
  table without content;
- a break at the end of a block shows nothing and is none;
- a line end in a code span is a space (CommonMark 6.1);
- a list is tight or loose as a whole (CommonMark 5.3), and loose where its blocks could not stand close;
- the first row of a table has as many cells as its widest row, and no other ends in an empty cell but its first.

Also here: the bound on nesting, and what a plain string means where rich text is expected. The functions are
written for the common case, a single text, to cost next to nothing: they run for every node that is read.

Knows the shape of nodes. Must not know formats.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Final, TypeAlias, TypeVar

from pydantic import AfterValidator, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from briefs.model.text import Prose

if TYPE_CHECKING:
    from briefs.model import nodes
    from briefs.model.nodes import Code, Inline, List, ListItem, Node, Table, TableRow, Text

MAX_DEPTH: Final = 32
"""How many blocks may nest in one another, and how many inline nodes inside a block.

Well inside what pydantic can read and write back: the tree of both together stays below 70 levels, where JSON reads
97, `repr` and `pickle` reach about 140.
"""

Wire: TypeAlias = dict[str, object]
_T = TypeVar("_T")
_SPANS: Final = frozenset({"emphasis", "strong", "delete"})
_NESTING: Final = frozenset({"emphasis", "strong", "delete", "link"})
_HOLDERS: Final = frozenset({"list", "listItem", "blockquote"})
_BLANK_LINE: Final = re.compile(r"\n[ \t]*\n\s*")


def depth_of(nodes: Iterable[Node], holders: frozenset[str]) -> int:
    """How many nodes of these kinds nest in one another."""
    deepest = 0
    for node in nodes:
        if node.type in holders:
            deepest = max(deepest, 1 + depth_of(node.children, holders))  # type: ignore[union-attr]
    return deepest


def _bounded(nodes: Sequence[Node], holders: frozenset[str]) -> None:
    if depth_of(nodes, holders) > MAX_DEPTH:
        raise PydanticCustomError("max_depth", "expected at most {limit} levels of nesting", {"limit": MAX_DEPTH})


def phrasing(nodes: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Running text in normal form: merged, without empty nodes, not too deep."""
    if len(nodes) == 1 and nodes[0].type == "text" and nodes[0].value:
        return nodes
    kept: list[Inline] = []
    run: list[Text] = []
    nested = False
    for node in nodes:
        kind = node.type
        if kind == "text":
            if node.value:  # type: ignore[union-attr]
                run.append(node)  # type: ignore[arg-type]
        elif not ((kind in _SPANS and not node.children) or (kind == "inlineCode" and not node.value)):  # type: ignore[union-attr]
            nested = nested or kind in _NESTING
            kept += _merged(run)
            kept.append(node)
            run = []
    kept += _merged(run)
    if nested:
        _bounded(kept, _NESTING)
    return tuple(kept)


def _merged(run: list[Text]) -> list[Text]:
    """Neighbouring texts as one, joined at once: one by one they would take quadratic time."""
    if len(run) < 2:
        return run
    return [type(run[0])(value="".join([node.value for node in run]))]


def rich_text(nodes: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Running text that fills a block: as `phrasing`, and no break at its end."""
    if len(nodes) == 1 and nodes[0].type == "text" and nodes[0].value:
        return nodes
    nodes = phrasing(nodes)
    end = len(nodes)
    while end and nodes[end - 1].type == "break":
        end -= 1
    return nodes if end == len(nodes) else nodes[:end]


def unlinked(nodes: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """The same words without links: what a link may hold (CommonMark 6.3, HTML 4.5.1)."""
    if all(node.type not in _NESTING for node in nodes):
        return nodes
    kept: list[Inline] = []
    for node in nodes:
        if node.type == "link":
            kept += unlinked(node.children)
        elif node.type in _SPANS:
            kept.append(type(node)(children=unlinked(node.children)))  # type: ignore[union-attr,call-arg]
        else:
            kept.append(node)
    return phrasing(tuple(kept))


def flow(blocks: tuple[Node, ...]) -> tuple[Node, ...]:
    """Blocks in normal form: none empty that shows nothing, not too deep."""
    nested = empty = False
    for block in blocks:
        kind = block.type
        if kind in _HOLDERS:
            nested = True
        elif kind == "paragraph" and not block.children:  # type: ignore[union-attr]
            empty = True
    if nested:
        _bounded(blocks, _HOLDERS)
    return tuple(b for b in blocks if b.type != "paragraph" or b.children) if empty else blocks


def code_span(value: str) -> str:
    """The value of a code span: a line end in it is a space."""
    return value.replace("\n", " ")


def checked_item(item: ListItem) -> ListItem:
    """An item of a task list begins with a paragraph, or there is nowhere to put its box (GFM 5.3)."""
    if item.checked is not None and not (item.children and item.children[0].type == "paragraph"):
        raise PydanticCustomError("task_item", "expected a paragraph first in an item that has `checked`")
    return item


def code_meta(code: Code) -> Code:
    """What is said about code comes after its language, so there is none without one (mdast `Code`)."""
    if code.meta is not None and code.lang is None:
        raise PydanticCustomError("code_meta", "expected `lang` where `meta` is given")
    return code


def can_stand_close(before: Node, after: Node) -> bool:
    """Whether two blocks of a list item can follow each other without a blank line and stay two blocks.

    A paragraph runs on into the next line wherever that line could be its own (CommonMark 4.8, 5.1 on laziness), and
    so do a quote, a list and a table that end in one.
    """
    match after.type:
        case "paragraph" | "table":
            return before.type in {"heading", "thematicBreak", "code"}
        case "blockquote":
            return before.type not in {"blockquote", "table"}
        case "list":
            return before.type not in {"list", "table"} and _can_interrupt(after, before)
        case _:
            return before.type != "table"


def _can_interrupt(items: List, before: Node) -> bool:
    first = items.children[0]
    return before.type != "paragraph" or bool(first.children and (not items.ordered or items.start == 1))


def settle_list(items: List) -> List:
    """Number an ordered list, and settle whether the list is loose or tight."""
    start = (1 if items.start is None else items.start) if items.ordered else None
    if start != items.start:
        object.__setattr__(items, "start", start)
    spread = _is_loose(items)
    if spread != items.spread:
        object.__setattr__(items, "spread", spread)
    if any(item.spread != spread for item in items.children):
        even = tuple(_with_spread(item, spread) for item in items.children)
        object.__setattr__(items, "children", even)
    return items


def _is_loose(items: List) -> bool:
    rows = [item.children for item in items.children]
    if not any(block.type == "paragraph" for row in rows for block in row):
        return False
    if any(not can_stand_close(a, b) for row in rows for a, b in pairwise(row)):
        return True
    asked = items.spread or any(item.spread for item in items.children)
    return asked and (len(rows) > 1 or len(rows[0]) > 1)


def _with_spread(item: ListItem, spread: bool) -> ListItem:  # noqa: FBT001 - it is the value, not a switch
    return type(item)(children=item.children, checked=item.checked, spread=spread)


def settle_table(table: Table) -> Table:
    """Give the head as many cells as the widest row has, and every column its alignment; trim the other rows.

    A row that ends early shows as one filled with empty cells (GFM 4.10). To fill it would make a million cells of a
    few thousand characters.
    """
    head, *rows = table.children
    if any(len(row.children) > 1 and not row.children[-1].children for row in rows):
        rows = [_trimmed(row) for row in rows]
        object.__setattr__(table, "children", (head, *rows))
    width = max(len(row.children) for row in table.children)
    if len(head.children) < width:
        object.__setattr__(table, "children", (_widened(head, width), *rows))
    if len(table.align) != width:
        object.__setattr__(table, "align", (*table.align, *(None,) * width)[:width])
    return table


def _trimmed(row: TableRow) -> TableRow:
    end = len(row.children)
    while end > 1 and not row.children[end - 1].children:
        end -= 1
    return row if end == len(row.children) else type(row)(children=row.children[:end])


def _widened(row: TableRow, width: int) -> TableRow:
    empty = type(row.children[0])()
    return type(row)(children=(*row.children, *(empty,) * (width - len(row.children))))


def _some(what: str) -> Callable[[tuple[_T, ...]], tuple[_T, ...]]:
    def check(nodes: tuple[_T, ...]) -> tuple[_T, ...]:
        if not nodes:
            raise PydanticCustomError("too_short", "expected at least one {what}", {"what": what})
        return nodes

    return check


def _text(value: str) -> Wire:
    return {"type": "text", "value": value}


def _paragraph(value: object) -> Wire:
    return {"type": "paragraph", "children": value}


def _paragraphs(value: str) -> list[object]:
    return [_paragraph(part.strip("\n")) for part in _BLANK_LINE.split(value.replace("\r\n", "\n"))]


class _Sequence:
    """A tuple of nodes that also takes a string, or strings among its items, and comes out in normal form.

    From JSON the tuple is tried first, so that well-formed documents never leave Rust for this.
    """

    def __init__(self, wrap: Callable[[str], object], settle: Callable[..., object], *, split: bool = False) -> None:
        self._wrap = wrap
        self._settle = settle
        self._split = split

    def _from_string(self, value: str) -> object:
        return _paragraphs(value) if self._split else (self._wrap(value),)

    def _from_python(self, value: object) -> object:
        if value.__class__ is list or isinstance(value, list | tuple):
            return [self._wrap(v) if type(v) is str else v for v in value] if str in map(type, value) else value
        if isinstance(value, str):
            return self._from_string(value)
        return (value,) if hasattr(value, "type") else value

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        items = handler(source)
        string = core_schema.chain_schema(
            [
                core_schema.no_info_after_validator_function(self._from_string, core_schema.str_schema(strict=True)),
                items,
            ]
        )
        return core_schema.no_info_after_validator_function(
            self._settle,
            core_schema.json_or_python_schema(
                core_schema.union_schema([items, string], mode="left_to_right"),
                core_schema.no_info_before_validator_function(self._from_python, items),
            ),
        )


class _Rows(_Sequence):
    """Rows of a table: a row may be given as a list of its cells."""

    def _from_python(self, value: object) -> object:
        if isinstance(value, list | tuple):
            return [{"type": "tableRow", "children": v} if isinstance(v, list | tuple) else v for v in value]
        return value


PHRASING: Final = _Sequence(_text, phrasing)
RICH_TEXT: Final = _Sequence(_text, rich_text)
FLOW: Final = _Sequence(_paragraph, flow, split=True)
ITEMS: Final = _Sequence(lambda value: {"type": "listItem", "children": value}, _some("item"))
CELLS: Final = _Sequence(lambda value: {"type": "tableCell", "children": value}, _some("cell"))
ROWS: Final = _Rows(lambda value: {"type": "tableRow", "children": [value]}, _some("row"))
UNLINKED: Final = AfterValidator(unlinked)
CODE_SPAN: Final = AfterValidator(code_span)
OPTIONAL: Final = AfterValidator(lambda value: value or None)

Identifier: TypeAlias = Annotated[str, Prose, AfterValidator(str.lower), Field(pattern=r"^[\p{L}\p{N}_.-]{1,100}$")]
"""The name of a footnote: letters, digits, `-`, `_` and `.`, at most 100, in lower case (labels ignore case)."""


def _word(value: str | None) -> str | None:
    if value is not None and value.split() != [value]:
        raise PydanticCustomError("word", "expected one word without spaces")
    return value


WORD: Final = AfterValidator(_word)


def _picture(value: object) -> object:
    return {"type": "image", "url": value} if isinstance(value, str) else value


def _some_picture(image: nodes.Image | None) -> nodes.Image | None:
    return image if image is not None and image.url else None


class _Picture:
    """An image that may be given by its address alone; one without an address is none."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        inner = core_schema.no_info_before_validator_function(_picture, handler(source))
        return core_schema.no_info_after_validator_function(_some_picture, inner)


PICTURE: Final = _Picture()
