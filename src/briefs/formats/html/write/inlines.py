"""Inline nodes -> HTML that reads as the same nodes, white space included.

Almost every text can stand as it is. A space that a browser would not show (a second one, one at the end of a block,
one beside a `<br>`) is put into `<span class="ws">`; whether a space is such a one depends on what stands before and
after it, across elements, so the line is written with a memory of its last character.

Knows inline nodes and the white-space rule. Must not know blocks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, assert_never

import attrs

from briefs.formats.html.syntax import FOOTNOTE_NAME, FOOTNOTE_REFERENCE, TOOLTIP, VERBATIM
from briefs.formats.html.write.escape import escape, quote
from briefs.formats.html.write.marks import Marks
from briefs.model.nodes import (
    Break,
    Delete,
    Emphasis,
    FootnoteReference,
    Image,
    Inline,
    InlineCode,
    Link,
    Strong,
    Text,
)

_RUN: Final = re.compile(r"[ \t\n\f]+")


def inlines(nodes: Sequence[Inline], marks: Marks) -> str:
    """Running text that fills a block."""
    if len(nodes) == 1 and isinstance(only := nodes[0], Text):
        return plain(only.value)
    line = _Line()
    _write(nodes, line, marks, linked=False)
    return line.close()


def is_silent(nodes: Sequence[Inline]) -> bool:
    """Whether nothing in a line has a word: a heading or a link of that kind has no name."""
    for node in nodes:
        match node:
            case Text() | InlineCode():
                if node.value.strip():
                    return False
            case Image():
                if node.alt.strip():
                    return False
            case FootnoteReference():
                return False
            case Break():
                pass
            case _:
                if not is_silent(node.children):
                    return False
    return True


def plain(value: str) -> str:
    """Text without markup that fills a block."""
    if "  " in value or "\n" in value or "\t" in value or "\f" in value or value[:1] == " " or value[-1:] == " ":
        line = _Line()
        line.text(value)
        return line.close()
    return escape(value)


def image(node: Image, role: str = "") -> str:
    """A picture, with the class that says what it is to the brief."""
    title = f" {'title' if node.alt.strip() else TOOLTIP}={quote(node.title)}" if node.title else ""
    return _picture(node, role, title)


def figure(node: Image, role: str = "", kind: str = "") -> str:
    """A picture that stands by itself, over its title."""
    caption = f"<figcaption>{plain(node.title)}</figcaption>" if node.title else ""
    return f"<figure{kind}>{_picture(node, role)}{caption}</figure>"


def _picture(node: Image, role: str, title: str = "") -> str:
    named = f' class="{role}"' if role else ""
    return f"<img{named} src={quote(node.url)} alt={quote(node.alt)}{title}>"


@attrs.define
class _Line:
    """A line of HTML as it is written."""

    parts: list[str] = attrs.Factory(list)
    open: bool = False
    """Whether a space would show here: something that shows came last."""
    tail: int = -1
    """The part that ends in a space, where that is the last character shown so far."""

    def text(self, value: str) -> None:
        if not value:
            return
        even = "  " not in value and "\n" not in value and "\t" not in value and "\f" not in value
        html = escape(value) if even and (self.open or value[0] != " ") else self._kept(value)
        self.parts.append(html)
        self.open = html[-1] not in " \n"
        if not self.open:
            self.tail = len(self.parts) - 1

    def atom(self, html: str) -> None:
        self.parts.append(html)
        self.open = True

    def line_end(self) -> None:
        self._keep_tail()
        self.parts.append("<br>")

    def close(self) -> str:
        self._keep_tail()
        return "".join(self.parts)

    def _keep_tail(self) -> None:
        """A space at the end of a line would not show, so keep it; then the line starts anew."""
        if not self.open and self.tail >= 0:
            html = self.parts[self.tail]
            self.parts[self.tail] = html[:-1] + _verbatim(html[-1])
        self.open, self.tail = False, -1

    def _kept(self, value: str) -> str:
        pieces: list[str] = []
        at = 0
        for run in _RUN.finditer(value):
            pieces.append(escape(value[at : run.start()]))
            shows = run[0] in (" ", "\n") and (self.open or run.start() > 0)
            pieces.append(run[0] if shows else _verbatim(run[0]))
            at = run.end()
        pieces.append(escape(value[at:]))
        return "".join(pieces)


def _verbatim(space: str) -> str:
    return f'<span class="{VERBATIM}">{space}</span>'


def _write(nodes: Sequence[Inline], line: _Line, marks: Marks, *, linked: bool) -> None:
    for node in nodes:
        match node:
            case Text():
                line.text(node.value)
            case Strong():
                _span("strong", node.children, line, marks, linked=linked)
            case Emphasis():
                _span("em", node.children, line, marks, linked=linked)
            case Link():
                line.parts.append(_anchor(node, marks))
                _write(node.children, line, marks, linked=True)
                line.parts.append("</a>")
            case InlineCode():
                line.parts.append("<code>")
                line.text(node.value)
                line.parts.append("</code>")
            case Break():
                line.line_end()
            case Image():
                line.atom(image(node))
            case Delete():
                _span("del", node.children, line, marks, linked=linked)
            case FootnoteReference():
                line.atom(_reference(node, marks, linked=linked))
            case _:
                assert_never(node)


def _span(tag: str, nodes: Sequence[Inline], line: _Line, marks: Marks, *, linked: bool) -> None:
    line.parts.append(f"<{tag}>")
    _write(nodes, line, marks, linked=linked)
    line.parts.append(f"</{tag}>")


def _anchor(node: Link, marks: Marks) -> str:
    title = f" title={quote(node.title)}" if node.title else ""
    if is_silent(node.children):
        title += f" aria-label={quote(node.url.strip() or marks.words.link)}"
    return f"<a href={quote(node.url)}{title}>"


def _reference(node: FootnoteReference, marks: Marks, *, linked: bool) -> str:
    """The mark of a footnote: a link, except inside another link, where HTML allows none (section 4.5.1)."""
    shown = str(marks.number(node.identifier))
    name = f" {FOOTNOTE_NAME}={quote(node.identifier)}" if node.identifier != shown else ""
    if place := marks.refer(node.identifier):
        name += f' id="{place}"'
    if node.identifier in marks.defined and not linked:
        target = f'href="#{marks.footnote(node.identifier)}" role="doc-noteref"'
        shown = f'<a {target} aria-label="{marks.words.note} {shown}">{shown}</a>'
    return f'<sup class="{FOOTNOTE_REFERENCE}"{name}>{shown}</sup>'
