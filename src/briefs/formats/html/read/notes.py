"""Footnotes as Markdown tools write them: marks that lead to the items of a list at the end of the page.

The conventions are those of cmark-gfm (`data-footnote-ref`), pandoc (`role="doc-endnotes"`) and the Markdown
libraries that write `<li id="fn:1">` below an element of class `footnotes`.

Knows these conventions. Must not know any other meaning of a list or link.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

import attrs

from briefs.formats.html.read import elements, lists
from briefs.formats.html.read.flow import Dialect, Flow, Handler, Leave, container, through
from briefs.formats.html.tree import Document, Element
from briefs.model.nodes import FootnoteReference
from briefs.model.text import one_line

_NOTES: Final = '.footnotes li[id], [role="doc-endnotes"] li[id], li[role="doc-endnote"][id]'
_PREFIX: Final = re.compile(r"(?:user-content-)?fn[-:_]?")
_LONGEST_MARK: Final = 6
_BACK: Final = re.compile(r"#(?:user-content-)?fnref")


def valid_identifier(name: str) -> str | None:
    """The name of a footnote as the model spells it, or None where it can be none."""
    try:
        return FootnoteReference(name).identifier
    except ValueError:
        return None


def with_notes(dialect: Dialect, root: Element | Document) -> Dialect:
    """The dialect of a page, with its footnotes where it has any."""
    names = {told: name for item in root.select(_NOTES) if (told := item.attr("id")) and (name := _name(told))}
    return _Notes(names, dialect.blocks).into(dialect) if names else dialect


def _name(told: str) -> str | None:
    return valid_identifier(_PREFIX.sub("", told, count=1))


def _holds_notes(element: object) -> bool:
    return isinstance(element, Element) and (element.has_class("footnotes") or element.attr("role") == "doc-endnotes")


@attrs.frozen
class _Notes:
    """The footnotes of a page."""

    names: Mapping[str, str]
    """Their identifiers by the `id` of their items."""
    other: Mapping[str, Handler]
    """What blocks mean where there are no footnotes."""

    def into(self, dialect: Dialect) -> Dialect:
        blocks: dict[str, Handler] = {
            **dialect.blocks,
            "ol": self._list,
            "ul": self._list,
            "li": self._item,
            "hr": self._rule,
            "aside": self._aside,
        }
        inlines: dict[str, Handler] = {**dialect.inlines, "a": self._anchor, "sup": self._raised}
        return attrs.evolve(dialect, blocks=blocks, inlines=inlines)

    def _list(self, flow: Flow, element: Element) -> Leave:
        holds = any(isinstance(item, Element) and item.attr("id") in self.names for item in element.children)
        return container(flow, element) if holds and len(flow.frames) == 1 else lists.enter(flow, element)

    def _item(self, flow: Flow, element: Element) -> Leave:
        if element.attr("id") not in self.names or len(flow.frames) > 1:
            return lists.item(flow, element)
        flow.flush(element)
        flow.begin("footnoteDefinition", levels=0)
        return self._end_item

    def _end_item(self, flow: Flow, element: Element) -> None:
        flow.flush(element)
        name = self.names[element.attr("id") or ""]
        children = flow.end(levels=0).children
        flow.add({"type": "footnoteDefinition", "identifier": name, "children": children}, element)

    def _rule(self, flow: Flow, element: Element) -> Leave | None:
        """The line above the footnotes is no change of scene."""
        return None if _holds_notes(element.parent) else self.other["hr"](flow, element)

    def _aside(self, flow: Flow, element: Element) -> Leave | None:
        return container(flow, element) if _holds_notes(element) else self.other["aside"](flow, element)

    def _anchor(self, flow: Flow, element: Element) -> Leave | None:
        told = element.attr("href") or ""
        name = self.names.get(told[1:]) if told[:1] == "#" else None
        if name and len(one_line(element.text)) <= _LONGEST_MARK:
            flow.line.atom({"type": "footnoteReference", "identifier": name})
            return None
        if flow.frames[-1].kind == "footnoteDefinition" and _BACK.match(told):
            return None
        return elements.INLINES["a"](flow, element)

    def _raised(self, flow: Flow, element: Element) -> Leave:
        anchor = element.select_one("a[href]")
        is_mark = anchor is not None and (anchor.attr("href") or "")[1:] in self.names
        return through(flow, element) if is_mark else elements.unknown(flow, element)
