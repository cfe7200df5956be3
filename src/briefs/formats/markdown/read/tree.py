"""Parser events -> wire blocks with their places.

The events come from pulldown-cmark and nest strictly, so one stack of open nodes builds the tree in one pass. Nesting
beyond the model's bound is flattened here: an open node that is too deep is `None`, and its children go to its parent.

Knows the events of pyromark and the wire form of nodes. Must not know the words of a brief.
"""

from __future__ import annotations

import re
from typing import Any, Final

from pyromark import Markdown
from pyromark.event import Range

from briefs.diagnostics import CATALOGUE, Diagnostic, Source
from briefs.formats.markdown.read.code_spans import CodeSpans
from briefs.formats.markdown.read.departures import heading_text, is_hard, is_link
from briefs.formats.markdown.read.nodes import address_of, block_of, end_item, end_row, has_lines, identifier, words_of
from briefs.formats.markdown.read.raw import Raw
from briefs.formats.markdown.syntax import DIALECT, LABEL_COMMENT, PLAIN_DELIMITER, TEXT_COMMENT, TYPESET_DEPTH
from briefs.model.normal import MAX_DEPTH
from briefs.model.urls import is_safe, plain_url, scheme
from briefs.outline import LABEL, PLAIN, Place, Wire

_PARSER: Final = Markdown(options=DIALECT)
_SPANS: Final = {"Emphasis": "emphasis", "Strong": "strong", "Strikethrough": "delete"}
_HOLDERS: Final = frozenset({"List", "Item", "BlockQuote"})
_INLINE: Final = frozenset({"Emphasis", "Strong", "Strikethrough", "Link"})
_DIGITS: Final = b"0123456789"
_PLAIN_DELIMITER: Final = ord(PLAIN_DELIMITER)
_COMMENTS: Final = {TEXT_COMMENT: PLAIN, LABEL_COMMENT: LABEL}
_ESCAPED: Final = re.compile(rb"\\|&#")
_CLOSED: Final = re.compile(rb"(#{1,6})[ \t].*[ \t](#+)[ \t\r\n]*", re.DOTALL)


class Tree:
    """The blocks of one text, as they are built."""

    def __init__(self, text: str, source: Source) -> None:
        self.source = source
        self.blocks: list[Wire] = []
        self.places: dict[int, Place] = {}
        self.marks: dict[int, str] = {}
        self.dropped: list[object] = []
        self.diagnostics: list[Diagnostic] = []
        self._text = text
        self._bytes = text.encode()
        self._code_spans = CodeSpans(text, self._bytes)
        self._children: list[Any] = self.blocks
        self._open: list[tuple[Wire | None, list[Any]]] = []
        self._in_flow = True  # whether the open node holds blocks: text in it then begins a paragraph of its own
        self._implicit = False  # whether the open node is such a paragraph
        self._footnotes: list[Wire] = []
        self._blocks_deep = 0
        self._inline_deep = 0
        self._too_deep = False
        self._raw = False
        self._said = ""  # what a comment says of the open paragraph
        self._growing: Wire | None = None  # a text that has more parts than one, and where it stands
        self._growing_in: list[Any] | None = None
        self._parts: list[str] = []
        self._brackets: list[tuple[int, str]] = []  # brackets that are no link: how deep they stand, what closes them

    def build(self) -> None:
        """Read the whole text."""
        for event, place in _PARSER.events_with_range(self._text, merge_text=True):
            if event.__class__ is str:
                self._mark(event, place)
                continue
            kind: str
            value: Any
            kind, value = event.popitem()  # type: ignore[union-attr]  # an event is one pair, and nobody else's
            if kind == "Text":
                if self._in_flow:
                    if place["start"] == place["end"]:
                        continue  # the indentation of a block of HTML, which the parser tells as a text
                    self._phrasing(place)
                self._add_text(value)
            elif kind == "Start":
                self._start(value, place)
            elif kind == "End":
                self._end(value if value.__class__ is str else value.popitem()[0], place)
            else:
                self._leaf(kind, value, place)
        self._grown()
        if self._raw:
            raw = Raw(self.places, self.marks, self.dropped, self.source, self.diagnostics)
            self.blocks[:] = raw.blocks(self.blocks)

    def _push(self, node: Wire | None, place: Range, *, flow: bool = False) -> None:
        """Open a node: None for one that is too deep, whose children go to its parent."""
        self._open.append((node, self._children))
        if node is not None:
            self._children.append(node)
            node["children"] = self._children = []
            self.places[id(node)] = (place["start"], place["end"])
        self._in_flow = flow

    def _pop(self) -> Wire | None:
        node, outer = self._open.pop()
        if node is not None and self._growing_in is self._children:
            self._grown()
        self._children = outer
        return node

    def _grow(self, node: Wire, value: str) -> None:
        """Lengthen the value of the last node; joined when all of it is there, or it would take quadratic time."""
        if self._growing is not node:
            self._grown()
            self._growing, self._growing_in, self._parts = node, self._children, [node["value"]]
        self._parts.append(value)

    def _grown(self) -> None:
        if self._growing is not None:
            self._growing["value"] = "".join(self._parts)
            self._growing = self._growing_in = None

    def _phrasing(self, place: Range) -> None:
        """Before inline content: open the paragraph that a tight item leaves unsaid."""
        if self._in_flow:
            self._push({"type": "paragraph"}, place)
            self._implicit = True

    def _close_implicit(self) -> None:
        if self._implicit:
            self._implicit = False
            self._end_paragraph(self._pop())
            self._in_flow = True

    def _add_text(self, value: str) -> None:
        children = self._children
        if children and children[-1]["type"] == "text":
            self._grow(children[-1], value)
        else:
            children.append({"type": "text", "value": value})

    def _mark(self, event: str, place: Range) -> None:
        if event != "Rule" and self._in_flow:
            self._phrasing(place)
        if event == "HardBreak" and is_hard(self._bytes[place["start"] : place["end"]]):
            self._children.append({"type": "break"})
        elif event != "Rule":
            self._add_text("\n")
        else:
            self._close_implicit()
            self._place({"type": "thematicBreak"}, place)

    def _place(self, node: Wire, place: Range) -> None:
        self._children.append(node)
        self.places[id(node)] = (place["start"], place["end"])

    def _leaf(self, kind: str, value: Any, place: Range) -> None:
        if kind in ("Code", "InlineHtml", "FootnoteReference"):
            self._phrasing(place)
        if kind == "Code":
            self._place({"type": "inlineCode", "value": self._code_spans.value(value, place)}, place)
        elif kind == "FootnoteReference":
            self._place({"type": "footnoteReference", "identifier": identifier(value)}, place)
        elif kind == "TaskListMarker":
            self._task(value, place)
        elif kind in ("InlineHtml", "Html"):
            if kind == "InlineHtml" and value in _COMMENTS:
                self._said = _COMMENTS[value]
            else:
                self._html(value, place, goes_on=kind == "Html")

    def _html(self, value: str, place: Range, *, goes_on: bool) -> None:
        """Take a tag in a line, or the next line of a block of HTML; of CR LF the parser tells the end by itself."""
        self._raw = True
        last = self._children[-1] if goes_on and self._children else None
        if last is not None and last["type"] == "html":
            self._grow(last, value)
            self.places[id(last)] = (self.places[id(last)][0], place["end"])
        else:
            node = {"type": "html", "value": value}
            self.dropped.append(node)
            self._place(node, place)

    def _task(self, checked: bool, place: Range) -> None:  # noqa: FBT001 - the event's value
        around = [node for node, _ in self._open[-2:]]  # the marker comes before or after its paragraph
        item = next((node for node in around if node and node["type"] == "listItem"), None)
        if item is None:
            self._phrasing(place)
            self._add_text("[x] " if checked else "[ ] ")
        else:
            item["checked"] = checked
            self.places.setdefault(-id(item), (place["start"], place["end"]))

    def _start(self, value: Any, place: Range) -> None:
        if value == "Paragraph":
            holder = self._open[-1][0] if self._open else None
            if holder is not None and holder["type"] == "listItem":
                holder["spread"] = True
            self._push({"type": "paragraph"}, place)
            return
        detail: Any
        kind, detail = (value, None) if value.__class__ is str else value.popitem()
        if kind in _SPANS:
            self._start_inline({"type": _SPANS[kind]}, place)
        elif kind == "Link":
            self._start_link(detail, place)
        elif kind == "Image":
            self._phrasing(place)
            self._push({"type": "image", "url": address_of(detail), "title": detail["title"] or None}, place)
        else:
            self._close_implicit()
            self._start_block(kind, detail, place)

    def _start_inline(self, node: Wire, place: Range) -> None:
        if self._in_flow:
            self._phrasing(place)
        self._inline_deep += 1
        if self._inline_deep > MAX_DEPTH:
            self._report_depth(place)
            self._push(None, place)
        else:
            self._push(node, place)
            if node["type"] == "strong" and self._bytes[place["start"]] == _PLAIN_DELIMITER:
                self.marks[id(node)] = PLAIN

    def _start_link(self, detail: Any, place: Range) -> None:
        url = ("mailto:" if detail["link_type"] == "Email" else "") + address_of(detail)
        if not is_link(detail["link_type"], self._bytes, place["start"], place["end"]):
            self._start_brackets(detail["link_type"], place)
        elif is_safe(url):
            self._start_inline({"type": "link", "url": url, "title": detail["title"] or None}, place)
        else:
            self._report_unsafe(url, place)
            self._phrasing(place)
            self._inline_deep += 1
            self._push(None, place)

    def _start_brackets(self, kind: str, place: Range) -> None:
        """Brackets that only the parser takes for a link: their words, and what stands around them."""
        self._phrasing(place)
        self._inline_deep += 1
        self._push(None, place)
        self._add_text("[")
        end = self._bytes.find(b"](", place["start"], place["end"]) if kind == "Inline" else place["end"] - 1
        self._brackets.append((len(self._open), self._bytes[end : place["end"]].decode()))

    def _report_unsafe(self, url: str, place: Range) -> None:
        span = self.source.span(place["start"], place["end"])
        message = f"The address has the scheme '{scheme(plain_url(url))}'; its words were kept without it."
        self.diagnostics.append(CATALOGUE["unsafe-url"].at(span, message))

    def _report_depth(self, place: Range) -> None:
        if not self._too_deep:
            self._too_deep = True
            span = self.source.trimmed(place["start"], place["end"])
            message = f"Markup nests more than {MAX_DEPTH} levels here; what is deeper keeps its words only."
            self.diagnostics.append(CATALOGUE["too-deep"].at(span, message))

    def _start_block(self, kind: str, detail: Any, place: Range) -> None:
        node: Wire | None = block_of(kind, detail)
        if kind in _HOLDERS:
            self._blocks_deep += 1
            if self._blocks_deep > MAX_DEPTH or (kind == "List" and self._blocks_deep == MAX_DEPTH):
                self._report_depth(place)
                node = None
            elif kind == "Item" and self._open and self._open[-1][0] is None:
                node = None
        self._push(node, place, flow=kind in ("List", "Item", "BlockQuote", "FootnoteDefinition", "HtmlBlock"))
        if kind == "FootnoteDefinition" and self._open[:-1]:
            self._footnotes.append(self._open[-1][1].pop())

    def _end(self, kind: str, place: Range) -> None:
        if kind == "Paragraph":
            self._end_paragraph(self._pop())
            self._in_flow = True
        elif kind in _INLINE:
            self._inline_deep -= 1
            if self._brackets and self._brackets[-1][0] == len(self._open):
                self._add_text(self._brackets.pop()[1])
            self._pop()
        elif kind == "Image":
            self._end_image(self._pop(), place)
        else:
            self._end_block(kind)

    def _end_paragraph(self, node: Wire | None) -> None:
        """Mark a paragraph that says in its markup that it is text."""
        said, self._said = self._said, ""
        if node is None or not (children := node["children"]):
            return
        if said:
            self.marks[id(node)] = said
            return
        first: Wire = children[0]
        kind = first["type"]
        if kind == "strong":
            if id(first) in self.marks:
                self.marks[id(node)] = PLAIN
        elif kind == "text" and _ESCAPED.match(self._bytes, self.places[id(node)][0]):
            self.marks[id(node)] = PLAIN

    def _end_image(self, node: Wire | None, place: Range) -> None:
        if node is None:
            return
        children = node.pop("children")
        self.dropped.append(children)
        node["alt"] = "".join(map(words_of, children))
        if not is_safe(str(node["url"])):
            self._report_unsafe(str(node["url"]), place)
            self.dropped.append(self._children.pop())
            self._add_text(str(node["alt"]))

    def _end_block(self, kind: str) -> None:
        self._close_implicit()
        node = self._pop()
        if kind in _HOLDERS:
            self._blocks_deep -= 1
        if node is not None:
            self._settle(kind, node)
        self._in_flow = True
        if self._footnotes and not self._open:
            self.blocks += self._footnotes
            self._footnotes = []

    def _settle(self, kind: str, node: Wire) -> None:
        if kind == "CodeBlock":
            text = "".join(str(child["value"]) for child in node.pop("children"))
            node["value"] = text.removesuffix("\n") if text.strip("\n") else text
        elif kind == "Heading":
            start, end = self.places[id(node)]
            if (last := node["children"][-1:]) and last[0]["type"] == "text":
                last[0]["value"] = heading_text(last[0]["value"], self._bytes[start:end])
            closed = _CLOSED.fullmatch(self._bytes, start, end)
            setext = self._bytes[start:end].lstrip(b" ")[:1] != b"#"
            if (closed and len(closed[1]) != len(closed[2])) or (
                setext and node["depth"] == TYPESET_DEPTH and has_lines(node)
            ):
                self.marks[id(node)] = PLAIN
        elif kind == "Item":
            end_item(node)
        elif kind in ("TableRow", "TableHead"):
            self.dropped += end_row(node["children"], head=kind == "TableHead")
        elif kind == "Table":  # after some 260,000 cells the parser reads what follows as paragraphs in the table
            self._children += [block for block in node["children"] if block["type"] != "tableRow"]
            node["children"] = [row for row in node["children"] if row["type"] == "tableRow"]
        elif kind == "HtmlBlock":
            self.dropped.append(self._children.pop())
            self._children += node["children"]
        elif kind == "List":
            start = self.places[id(node)][0]
            if node["ordered"] and self._bytes[start : start + 10].lstrip(_DIGITS)[:1] == b")":
                self.marks[id(node)] = PLAIN
            node["spread"] = any(item.get("spread") for item in node["children"])
