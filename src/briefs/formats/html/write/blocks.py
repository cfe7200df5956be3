"""Block nodes -> HTML.

Knows block nodes. Must not know sections, authors or pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from briefs.formats.html.syntax import CODE_LANGUAGE, CODE_META, FOOTNOTE, FOOTNOTE_ID, FOOTNOTE_MARK
from briefs.formats.html.write.escape import escape, quote
from briefs.formats.html.write.inlines import inlines
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
    TableRow,
    ThematicBreak,
)


def blocks(nodes: Sequence[Block]) -> str:
    """Blocks, each on lines of its own."""
    return "\n".join([_block(node) for node in nodes])


def _block(node: Block) -> str:
    match node:
        case Paragraph():
            return f"<p>{inlines(node.children)}</p>"
        case List():
            return _list(node)
        case Heading():
            return f"<h{node.depth}>{inlines(node.children)}</h{node.depth}>"
        case Blockquote():
            return f"<blockquote>\n{blocks(node.children)}\n</blockquote>"
        case Table():
            return _table(node)
        case Code():
            return _code(node)
        case ThematicBreak():
            return "<hr>"
        case FootnoteDefinition():
            return _footnote(node)
        case _:
            assert_never(node)


def _list(node: List) -> str:
    items = "\n".join([_item(item, spread=node.spread) for item in node.children])
    if not node.ordered:
        return f"<ul>\n{items}\n</ul>"
    start = f' start="{node.start}"' if node.start != 1 else ""
    return f"<ol{start}>\n{items}\n</ol>"


def _item(item: ListItem, *, spread: bool) -> str:
    """An item: its paragraphs are elements in a loose list, and bare text in a tight one (CommonMark 5.3)."""
    box = ""
    if item.checked is not None:
        box = '<input type="checkbox" disabled checked> ' if item.checked else '<input type="checkbox" disabled> '
    parts = []
    for node in item.children:
        if isinstance(node, Paragraph):
            text = box + inlines(node.children)
            parts.append(f"<p>{text}</p>" if spread else text)
            box = ""
        else:
            parts.append(_block(node))
    return f"<li>{chr(10).join(parts)}</li>"


def _code(node: Code) -> str:
    language = f" class={quote(CODE_LANGUAGE + node.lang)}" if node.lang else ""
    meta = f" {CODE_META}={quote(node.meta)}" if node.meta else ""
    return f"<pre><code{language}{meta}>{escape(node.value)}\n</code></pre>"


def _table(node: Table) -> str:
    classes = [f' class="{align}"' if align else "" for align in node.align]
    head, *rest = node.children
    body = "".join([f"<tr>{_cells(row, 'td', classes)}</tr>\n" for row in rest])
    body = f"<tbody>\n{body}</tbody>\n" if body else ""
    scoped = [f' scope="col"{name}' for name in classes]
    return f'<div class="table"><table>\n<thead>\n<tr>{_cells(head, "th", scoped)}</tr>\n</thead>\n{body}</table></div>'


def _cells(row: TableRow, tag: str, attributes: Sequence[str]) -> str:
    return "".join(
        [f"<{tag}{said}>{inlines(cell.children)}</{tag}>" for cell, said in zip(row.children, attributes, strict=False)]
    )


def _footnote(node: FootnoteDefinition) -> str:
    mark = f'<span class="{FOOTNOTE_MARK}">{escape(node.identifier)}</span>'
    place = quote(FOOTNOTE_ID + node.identifier)
    return f'<aside class="{FOOTNOTE}" id={place} role="doc-footnote">{mark}\n{blocks(node.children)}\n</aside>'
