"""Tables of data, and tables that only lay out a page (HTML section 4.9).

Knows table elements. Must not know what stands in a cell.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import Final

from briefs.formats.html.read.flow import Flow, Leave, container
from briefs.formats.html.tree import Element
from briefs.outline import Wire

_ALIGN: Final = ("left", "right", "center")
_TEXT_ALIGN: Final = re.compile(r"text-align\s*:\s*(left|right|center)\b", re.IGNORECASE)
_BLOCKS: Final = (
    "table",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "blockquote",
    "pre",
    "article",
    "section",
    "hr",
)
_WIDEST_SPAN: Final = 20
_ROOM: Final = 1000
_LONGEST: Final = 400
"""A longer text is more than a table of data has in a cell."""


def enter(flow: Flow, element: Element) -> Leave | None:
    """A table of data; one whose cells hold blocks is a layout, and is read cell by cell."""
    flow.flush_before(element)
    if element.attr("role") in ("presentation", "none") or next(element.iter_elements(_BLOCKS), None) is not None:
        return container(flow, element)
    rows = [(row, _columns(row)) for row in element.iter_elements("tr")]
    rows = [(row, cells) for row, cells in rows if cells]
    if not rows or _is_ragged([cells for _, cells in rows]) or (flow.dialect.laid_out and _lays_out(element, rows)):
        return container(flow, element)
    for caption in element.iter_elements("caption"):
        if children := flow.inlines(caption):
            flow.add({"type": "paragraph", "children": children}, caption)
    flow.add(_table(flow, rows), element)
    return None


def _lays_out(table: Element, rows: list[tuple[Element, list[Element | None]]]) -> bool:
    """Whether a table without any head only puts texts below or beside each other.

    It does where all of it is one column, or where a cell holds several paragraphs or one as long as those of a text.
    """
    if next(table.iter_elements(("th", "thead", "caption")), None) is not None:
        return False
    cells = [cell for _, columns in rows for cell in columns if cell is not None]
    if max(len(columns) for _, columns in rows) == 1:
        return True
    return any(len(cell.select("p")) > 1 or len(cell.text) > _LONGEST for cell in cells)


def _columns(row: Element) -> list[Element | None]:
    """The cells of a row, and None for each further column that one spans."""
    columns: list[Element | None] = []
    for cell in row.children:
        if isinstance(cell, Element) and cell.tag in ("td", "th"):
            columns += [cell, *(None,) * (_span(cell) - 1)]
    return columns


def _span(cell: Element) -> int:
    told = cell.attr("colspan") or ""
    return min(max(int(told), 1), _WIDEST_SPAN) if told.isascii() and told.isdigit() and len(told) < 5 else 1


def _is_ragged(rows: list[list[Element | None]]) -> bool:
    """Whether making the rows equal would cost far more cells than there are: a broken table, or an attack."""
    cells = sum(len(row) - row.count(None) for row in rows)
    return max(map(len, rows)) * len(rows) > 8 * cells + _ROOM


def _table(flow: Flow, rows: list[tuple[Element, list[Element | None]]]) -> Wire:
    children: list[Wire] = []
    align: list[str | None] = []
    for row, cells in rows:
        align = [told or _alignment(cell) for told, cell in zip_longest(align, cells)]
        node: Wire = {"type": "tableRow", "children": [_cell(flow, cell) for cell in cells]}
        flow.place(node, row)
        children.append(node)
    return {"type": "table", "children": children, "align": list(align)}


def _cell(flow: Flow, cell: Element | None) -> Wire:
    return {"type": "tableCell", "children": [] if cell is None else flow.inlines(cell)}


def _alignment(cell: Element | None) -> str | None:
    if cell is None:
        return None
    found = _TEXT_ALIGN.search(cell.attr("style") or "")
    told = [found[1] if found else "", cell.attr("align") or "", *(cell.attr("class") or "").split()]
    return next((word.lower() for word in told if word.lower() in _ALIGN), None)
