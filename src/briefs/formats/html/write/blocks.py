"""Block nodes -> HTML.

Knows block nodes. Must not know sections, authors or pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final, assert_never

from briefs.formats.html import syntax
from briefs.formats.html.syntax import CODE_LANGUAGE, CODE_META
from briefs.formats.html.write.escape import escape, quote
from briefs.formats.html.write.inlines import figure, inlines, is_silent
from briefs.formats.html.write.marks import Marks
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
    TableRow,
    ThematicBreak,
)

_NARROW: Final = 24
"""Characters of a line of code that a phone shows without scrolling."""
_WIDE: Final = 100
"""The first number that needs more room before a list than others."""
_WIDEST: Final = 10_000
_BACK: Final = {"ltr": "\u00a0\u21a9\ufe0e", "rtl": "\u00a0\u21aa\ufe0e"}
"""An arrow back, as a character and not as a picture, and never alone on its line."""


def blocks(nodes: Sequence[Block], marks: Marks) -> str:
    """Blocks, each on lines of its own."""
    if marks.defined:
        return "\n".join(
            [
                _footnotes(group, marks) if are_notes else "\n".join([_block(node, marks) for node in group])
                for are_notes, group in groupby(nodes, _is_footnote)
            ]
        )
    return "\n".join([_block(node, marks) for node in nodes])


def _is_footnote(node: Block) -> bool:
    return isinstance(node, FootnoteDefinition)


def _block(node: Block, marks: Marks) -> str:
    match node:
        case Paragraph():
            return _paragraph(node, marks)
        case List():
            return _list(node, marks)
        case Heading():
            return _heading(node, marks)
        case Blockquote():
            return f"<blockquote>\n{blocks(node.children, marks)}\n</blockquote>"
        case Table():
            return _table(node, marks)
        case Code():
            return _code(node, marks)
        case ThematicBreak():
            return "<hr>"
        case FootnoteDefinition():
            return _footnote(node, marks)
        case _:
            assert_never(node)


def _paragraph(node: Paragraph, marks: Marks) -> str:
    if len(node.children) == 1 and isinstance(only := node.children[0], Image):
        return figure(only)
    return f"<p>{inlines(node.children, marks)}</p>"


def _heading(node: Heading, marks: Marks) -> str:
    """A heading, at the rank that follows the one above it; without a word it is none to HTML."""
    if is_silent(node.children):
        text = inlines(node.children, marks)
        return f'<p class="{syntax.HEADING}" {syntax.DEPTH}="{node.depth}">{text}</p>'
    rank = marks.rank(node.depth)
    depth = f' {syntax.DEPTH}="{node.depth}"' if rank != node.depth else ""
    return f"<h{rank}{depth}>{inlines(node.children, marks)}</h{rank}>"


def _list(node: List, marks: Marks) -> str:
    items = "\n".join([_item(item, marks, spread=node.spread) for item in node.children])
    if not node.ordered:
        return f"<ul>\n{items}\n</ul>"
    start = f' start="{node.start}"' if node.start != 1 else ""
    last = (node.start or 0) + len(node.children) - 1
    wide = f' class="{syntax.WIDE if last < _WIDEST else syntax.WIDEST}"' if last >= _WIDE else ""
    return f"<ol{start}{wide}>\n{items}\n</ol>"


def _item(item: ListItem, marks: Marks, *, spread: bool) -> str:
    """An item: its paragraphs are elements in a loose list, and bare text in a tight one (CommonMark 5.3)."""
    box = _box(marks, done=item.checked) if item.checked is not None else ""
    parts = []
    for node in item.children:
        if isinstance(node, Paragraph):
            text = box + inlines(node.children, marks)
            parts.append(f"<p>{text}</p>" if spread else text)
            box = ""
        else:
            parts.append(_block(node, marks))
    return f"<li>{chr(10).join(parts)}</li>"


def _box(marks: Marks, *, done: bool) -> str:
    state, word = (" checked", marks.words.done) if done else ("", marks.words.todo)
    return f'<input type="checkbox" disabled{state} aria-label="{word}"> '


def _code(node: Code, marks: Marks) -> str:
    """Code; where a line of it may be too long for a phone, the keyboard can reach it to scroll."""
    language = f" class={quote(CODE_LANGUAGE + node.lang)}" if node.lang else ""
    meta = f" {CODE_META}={quote(node.meta)}" if node.meta else ""
    is_wide = len(node.value) > _NARROW and max(map(len, node.value.split("\n"))) > _NARROW
    reached = f' role="group" aria-label="{marks.words.code}" tabindex="0"' if is_wide else ""
    return f"<pre{reached}><code{language}{meta}>{escape(node.value)}\n</code></pre>"


def _table(node: Table, marks: Marks) -> str:
    """A table, in a box that scrolls on a phone and that the keyboard can reach."""
    classes = [f' class="{align}"' if align else "" for align in node.align]
    head, *rest = node.children
    body = "".join([f"<tr>{_cells(row, classes, marks)}</tr>\n" for row in rest])
    body = f"<tbody>\n{body}</tbody>\n" if body else ""
    top = f"<thead>\n<tr>{_heads(head, classes, marks)}</tr>\n</thead>\n"
    box = f'class="table" role="group" aria-label="{marks.words.table}" tabindex="0"'
    return f"<div {box}><table>\n{top}{body}</table></div>"


def _heads(row: TableRow, attributes: Sequence[str], marks: Marks) -> str:
    """The cells above the columns; one without a word heads nothing."""
    return "".join(
        [
            f"<td{said}>{inlines(cell.children, marks)}</td>"
            if is_silent(cell.children)
            else f'<th scope="col"{said}>{inlines(cell.children, marks)}</th>'
            for cell, said in zip(row.children, attributes, strict=False)
        ]
    )


def _cells(row: TableRow, attributes: Sequence[str], marks: Marks) -> str:
    """The cells of a row; one more stands for all that it lacks, so that the table has no gap."""
    cells = [
        f"<td{said}>{inlines(cell.children, marks)}</td>" for cell, said in zip(row.children, attributes, strict=False)
    ]
    if lacking := len(attributes) - len(cells):
        cells.append(f'<td colspan="{lacking}"></td>' if lacking > 1 else "<td></td>")
    return "".join(cells)


def _footnotes(nodes: Iterable[Block], marks: Marks) -> str:
    """Footnotes that follow each other, as one region of the page; one by itself is none."""
    first, *rest = [_block(node, marks) for node in nodes]
    if not rest:
        return first
    name, notes = marks.name(marks.words.notes), "\n".join([first, *rest])
    return f'<section class="{syntax.FOOTNOTES}" role="doc-endnotes" aria-label="{name}">\n{notes}\n</section>'


def _footnote(node: FootnoteDefinition, marks: Marks) -> str:
    """A footnote under its number, with the ways back to where it is referred to."""
    shown = str(marks.number(node.identifier))
    is_first = marks.begins(node.identifier)
    place = f' id="{marks.footnote(node.identifier)}"' if is_first else ""
    if not is_first or node.identifier != shown:
        place += f" {syntax.FOOTNOTE_NAME}={quote(node.identifier)}"
    mark = f'<span class="{syntax.FOOTNOTE_MARK}">{shown}</span>'
    content = [_block(child, marks) for child in node.children]
    if is_first and (back := _back(node.identifier, marks)):
        if node.children and isinstance(node.children[-1], Paragraph) and content[-1].endswith("</p>"):
            content[-1] = f"{content[-1][:-4]}{back}</p>"
        else:
            content.append(f'<p class="{syntax.GENERATED}">{back}</p>')
    text = "\n".join(content)
    return f'<aside class="{syntax.FOOTNOTE}"{place} role="doc-footnote">{mark}\n{text}\n</aside>'


def _back(identifier: str, marks: Marks) -> str:
    """A link to each reference."""
    places, arrow = marks.references(identifier), _BACK[marks.direction]
    names = [marks.words.back if len(places) == 1 else f"{marks.words.back} ({at})" for at, _ in enumerate(places, 1)]
    return "".join(
        [
            f'<a class="{syntax.GENERATED} back" href="#{place}" role="doc-backlink" aria-label="{name}">{arrow}</a>'
            for place, name in zip(places, names, strict=True)
        ]
    )
