"""Raw HTML in Markdown -> nodes.

A brief holds no markup of its own, so the HTML that Markdown lets through is read for what it says. Tags in a line
are matched with each other here, because Markdown stands between them; a tag's own meaning (its attributes, a picture,
a block of HTML) is the HTML reader's to tell.

Knows wire nodes and the HTML reader's door. Must not know the words of a brief.
"""

from __future__ import annotations

from typing import Final

import attrs

from briefs.diagnostics import CATALOGUE, Diagnostic, Source
from briefs.formats.markdown.read.nodes import words_of
from briefs.model.normal import MAX_DEPTH
from briefs.outline import PLAIN, Place, Wire
from briefs.pattern import pattern

_TAG: Final = pattern(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")
_SPANS: Final = {
    "em": "emphasis",
    "i": "emphasis",
    "cite": "emphasis",
    "strong": "strong",
    "b": "strong",
    "del": "delete",
    "s": "delete",
    "strike": "delete",
}
_FRAMES: Final = frozenset({"table", "tableRow", "tableCell", "blockquote", "list", "listItem", "paragraph"})
_NESTING: Final = frozenset({"emphasis", "strong", "delete", "link"})
_COMMENT: Final = "<!--"
_SPACES: Final = (" ", "\t", "\n")
_CODE: Final = frozenset({"code", "kbd", "samp", "tt"})
_NOTE: Final = pattern(r"#fn-([\w.-]{1,100})")
_SILENT: Final = frozenset({"span", "wbr", "font", "center"})
"""Elements that say nothing of their own."""


class Raw:
    """The raw HTML of one document, as it is resolved."""

    def __init__(
        self,
        places: dict[int, Place],
        marks: dict[int, str],
        dropped: list[object],
        source: Source,
        diagnostics: list[Diagnostic],
    ) -> None:
        self._places = places
        self._marks = marks
        self._dropped = dropped
        self._source = source
        self._diagnostics = diagnostics
        self._told: set[str] = set()
        self._level = 0  # how many spans of text are open

    def blocks(self, nodes: list[Wire]) -> list[Wire]:
        """Blocks without raw HTML."""
        kept: list[Wire] = []
        for node in nodes:
            kept += self._html_block(node) if node["type"] == "html" else self._within(node)
        return kept

    def _html_block(self, node: Wire) -> list[Wire]:
        blocks = [block for block in self._read(str(node["value"]), node) if _shows(block)]
        for block in blocks:
            self._places[id(block)] = self._places[id(node)]
            if block["type"] == "paragraph" and words_of(block).startswith("**"):
                self._marks[id(block)] = PLAIN  # asterisks in HTML are asterisks
        return blocks

    def _read(self, html: str, node: Wire) -> list[Wire]:
        """The blocks of some HTML; what its reader reports is told of the place in this document."""
        from briefs.formats.html.read import read_fragment  # noqa: PLC0415 - most Markdown has no HTML, and it is slow to import

        outline = read_fragment(Source(html))
        for found in outline.diagnostics:
            if found.message not in self._told:
                self._told.add(found.message)
                span = self._source.trimmed(*self._places[id(node)])
                self._diagnostics.append(attrs.evolve(found, span=span, fix=None))
        return outline.blocks

    def _within(self, node: Wire) -> list[Wire]:
        """A node without raw HTML in it; a span that would nest too deep is its children."""
        children = node.get("children")
        if not children:
            return [node]
        if node["type"] in ("blockquote", "listItem", "footnoteDefinition"):
            node["children"] = self.blocks(children)
        elif node["type"] not in _NESTING:
            node["children"] = self._inline(children)
        elif self._level < MAX_DEPTH:
            self._level += 1
            node["children"] = self._inline(children)
            self._level -= 1
        else:
            self._dropped.append(node)
            return self._inline(children)
        return [node]

    def _inline(self, nodes: list[Wire]) -> list[Wire]:
        """A line of nodes without tags: each open tag takes what stands before its close.

        One pass with a stack of its own, for tags may nest as deep as a text is long; past the bound they say nothing.
        """
        if not any(node["type"] == "html" for node in nodes):
            return [mine for node in nodes for mine in self._within(node)]
        kept: list[Wire] = []
        ends = _matches(nodes)
        closes = set(ends.values())
        waiting: list[tuple[int, Wire, list[Wire]]] = []
        for at, node in enumerate(nodes):
            if node["type"] != "html":
                kept += self._within(node)
            elif at in ends and self._level < MAX_DEPTH:
                waiting.append((ends[at], node, kept))
                kept = []
                self._level += 1
            elif waiting and waiting[-1][0] == at:
                _, tag, outer = waiting.pop()
                self._level -= 1
                outer += self._element(tag, kept)
                kept = outer
            elif at not in ends and at not in closes:
                if str(node["value"]).startswith(_COMMENT) and not self._level:
                    _close_up(kept, nodes[at + 1 : at + 2])
                kept += self._alone(node)
        return kept

    def _element(self, tag: Wire, children: list[Wire]) -> list[Wire]:
        name = _name(tag)
        if name in _SPANS:
            return [self._stand(tag, {"type": _SPANS[name], "children": children})]
        if name in _CODE and all(child["type"] == "text" for child in children):
            value = "".join(str(child["value"]) for child in children)
            return [self._stand(tag, {"type": "inlineCode", "value": value})]
        if name == "a":
            return self._anchor(tag, children)
        if name != "sup" or [child["type"] for child in children] != ["footnoteReference"]:
            self._tell(tag, name)
        return children

    def _anchor(self, tag: Wire, children: list[Wire]) -> list[Wire]:
        found = _only_inline(self._read(f"<p>{tag['value']}x</a></p>", tag))
        if found is None or found["type"] != "link":
            return children
        note = _NOTE.fullmatch(str(found["url"]))
        if note and len(children) == 1 and children[0].get("value") == note[1]:
            return [self._stand(tag, {"type": "footnoteReference", "identifier": note[1]})]
        return [self._stand(tag, {**found, "children": children})]

    def _alone(self, tag: Wire) -> list[Wire]:
        name = _name(tag)
        if name == "br":
            return [{"type": "break"}]
        if name == "img":
            found = _only_inline(self._read(f"<p>{tag['value']}</p>", tag))
            return [self._stand(tag, found)] if found else []
        if name:
            self._tell(tag, name)
        return []

    def _stand(self, tag: Wire, node: Wire) -> Wire:
        self._places[id(node)] = self._places[id(tag)]
        return node

    def _tell(self, tag: Wire, name: str) -> None:
        if name not in _SILENT and name not in self._told:
            self._told.add(name)
            span = self._source.span(*self._places[id(tag)])
            message = f"There is no node for <{name}>; its words were kept."
            self._diagnostics.append(CATALOGUE["dropped-markup"].at(span, message))


def _shows(block: Wire) -> bool:
    """Whether a block shows anything; the frame of a table or quote around Markdown holds nothing itself."""
    children: list[Wire] = block.get("children", [])
    return block["type"] not in _FRAMES or any(map(_shows, children))


def _close_up(before: list[Wire], after: list[Wire]) -> None:
    """White space on both sides of a comment, or between it and the end of a line, is that of one place."""
    if before and before[-1]["type"] == "text" and (not after or str(after[0].get("value", "")).startswith(_SPACES)):
        before[-1]["value"] = before[-1]["value"].rstrip(" \t")
    elif not before and after and after[0]["type"] == "text":
        after[0]["value"] = after[0]["value"].lstrip(" \t")


def _name(tag: Wire) -> str:
    found = _TAG.match(str(tag["value"]))
    return found[2].lower() if found else ""


def _matches(nodes: list[Wire]) -> dict[int, int]:
    """For each open tag the position of its close, where it has one; a close without an open is none."""
    ends: dict[int, int] = {}
    waiting: dict[str, list[int]] = {}
    for at, node in enumerate(nodes):
        found = _TAG.match(str(node["value"])) if node["type"] == "html" else None
        if found is None:
            continue
        starts = waiting.setdefault(found[2].lower(), [])
        if not found[1]:
            starts.append(at)
        elif starts:
            start = starts.pop()
            ends[start] = at
            _forget(waiting, start)
    return ends


def _forget(waiting: dict[str, list[int]], start: int) -> None:
    """Tags opened after one that has just closed stay open for good: elements nest."""
    for starts in waiting.values():
        while starts and starts[-1] > start:
            starts.pop()


def _only_inline(blocks: list[Wire]) -> Wire | None:
    if len(blocks) != 1:
        return None
    children = blocks[0].get("children") or []
    return children[0] if len(children) == 1 else None
