"""The walk through a tree: elements become blocks, their text becomes lines.

One loop visits every node once, with a stack of its own, so that no page is too deep for it. What an element means is
said by its handler (`elements`, `lists`, `tables`, `own`); the flow knows where the reader stands: in which block
containers, in which line, in which spans.

Knows wire nodes, places and diagnostics. Must not know any element or class.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias
from urllib.parse import urljoin

import attrs

from briefs.diagnostics import CATALOGUE, Source
from briefs.formats.html.read.line import Line, Span
from briefs.formats.html.tree import Document, Element, Places, Text
from briefs.model.normal import MAX_DEPTH
from briefs.model.urls import is_safe
from briefs.outline import PLAIN, Outline, Place, Wire

Leave: TypeAlias = "Callable[[Flow, Element], None]"
"""What is done where an element ends."""
Handler: TypeAlias = "Callable[[Flow, Element], Leave | None]"
"""What is done where an element begins; None when nothing in it is to be visited any more."""
Role: TypeAlias = "Callable[[Flow, Element], Leave | bool]"
"""As a handler, for a class of our own: False where it does not apply here, True when all of the element was read."""


@attrs.frozen
class Dialect:
    """What the elements and classes of a page mean to its reader."""

    blocks: Mapping[str, Handler]
    """Elements that stand on their own; in a line they only separate words."""
    inlines: Mapping[str, Handler]
    """Elements that stand in a line."""
    unknown: Handler
    """Any other element."""
    roles: Mapping[str, Role] = attrs.Factory(dict)
    """Classes that say what an element is to the brief."""
    inline_roles: Mapping[str, Role] = attrs.Factory(dict)
    """Those of them that mean something in a line."""
    own: bool = False
    """Whether this is an article as we write it, where single line ends count."""
    laid_out: bool = False
    """Whether tables may do no more than lay the page out, as in letters; in a piece of HTML they are meant."""


@attrs.define(eq=False)
class Frame:
    """A block that holds blocks, while it is read."""

    kind: str
    children: list[Wire] = attrs.Factory(list)
    checked: bool | None = None
    """The box of a task, in an item."""
    spread: bool = False
    """Whether an item has paragraphs in elements of their own."""


ROOT: Final = "root"
_NOTHING: Final[Mapping[Element, str]] = {}
_NO_TEXTS: Final = (None, None)


class Flow:
    """A page being read."""

    def __init__(
        self, source: Source, dialect: Dialect, *, places: bool = True, without: Mapping[Element, str] = _NOTHING
    ) -> None:
        self.source = source
        self.outline = Outline(source, [])
        self.dialect = dialect
        self.frames = [Frame(ROOT)]
        self.line = Line([], keeps_line_ends=dialect.own)
        self.in_line = False
        """Whether all that comes belongs to one line: a heading, a table cell, a field."""
        self.unsplit = 0
        """How many paragraph elements are open, in which two breaks do not begin a new paragraph."""
        self.section_start = -1
        """How many blocks came before the section that was entered last."""
        self.places = Places(source.text[source.shift :] if source.shift else source.text, wanted=places)
        self._texts: tuple[Text | None, Text | None] = _NO_TEXTS
        self._depth = 0
        self._told: set[tuple[str, str | None]] = set()
        self._blocks, self._inlines, self._roles = dialect.blocks, dialect.inlines, dialect.roles
        self._without = without
        self.base = ""
        """What relative addresses are relative to, where the page says so (`<base href>`, HTML section 4.2.3)."""
        self.left: list[tuple[Element, str]] = []
        """The elements that were left out, and what each was taken for."""

    def finish(self, root: Element | Document) -> Outline:
        """Read everything in an element, and close what is open."""
        self.walk(root)
        self.flush(None)
        self.outline.blocks = self.frames[0].children
        return self.outline

    def walk(self, root: Element | Document) -> None:
        """Visit everything in an element, in order."""
        stack: list[tuple[Iterator[object], Leave, Element]] = []
        nodes: Iterator[object] = iter(root.children)
        while True:
            for node in nodes:
                if type(node) is Text:
                    if (data := node.data) != "\n" or self.line.shows:  # between blocks, the most common text of all
                        self.line.text(data)
                        self._texts = (self._texts[0] or node, node)
                elif type(node) is Element and (leave := self._enter(node)) is not None:
                    stack.append((nodes, leave, node))
                    nodes = iter(node.children)
                    break
            else:
                if not stack:
                    return
                nodes, leave, element = stack.pop()
                leave(self, element)

    def _enter(self, element: Element) -> Leave | None:
        if self._without and (kind := self._without.get(element)) is not None:
            self.leave_out(element, kind)
            return None
        if (roles := self._roles) and (names := element.attr("class")):
            for name in names.split():
                if (role := roles.get(name)) is not None and (taken := role(self, element)) is not False:
                    return None if taken is True else taken
        tag = element.tag
        if (handler := self._inlines.get(tag)) is not None:
            return handler(self, element)
        if (handler := self._blocks.get(tag)) is None:
            return self.dialect.unknown(self, element)
        return gap(self, element) if self.in_line else handler(self, element)

    def leave_out(self, element: Element, kind: str) -> None:
        """Pass over an element, which ends the paragraph before it where it does not stand in the line.

        An element without a kind is read elsewhere, and is not left out.
        """
        if element.tag not in self._inlines and not self.in_line:
            self.flush_before(element)
        if kind:
            self.left.append((element, kind))

    def inlines(self, element: Element) -> list[Wire]:
        """Everything in an element as one line."""
        nodes = element.children
        if len(nodes) == 1 and type(only := nodes[0]) is Text and self.line.empty and not self.line.spans:
            return self.line.whole(only.data)
        outer = self.line, self.in_line, self._roles, self._texts
        self.line = Line(list(self.line.spans), keeps_line_ends=self.dialect.own)
        self.in_line, self._roles = True, self.dialect.inline_roles
        self.walk(element)
        children = self.line.take()
        self.line, self.in_line, self._roles, self._texts = outer
        return children

    def flush(self, element: Element | None) -> None:
        """End the paragraph that is being read, if there is one; its words stand in this element."""
        if self.line.empty:
            self._texts = _NO_TEXTS
        elif children := self.line.take():
            self.put({"type": "paragraph", "children": children}, self._place_of_texts(element))
            self._texts = _NO_TEXTS

    def _place_of_texts(self, element: Element | None) -> Place:
        first, last = self._texts
        if first is None or last is None:
            return self.places.inside(element)
        return self.places.between(first, last, self._inlines)

    def flush_before(self, element: Element) -> None:
        """End the paragraph that an element cuts off."""
        parent = element.parent
        self.flush(parent if isinstance(parent, Element) else None)

    def add(self, node: Wire, element: Element | None) -> None:
        """Put the block that an element is into the innermost container."""
        self.put(node, self.places.of(element))

    def put(self, node: Wire, place: Place) -> None:
        """Put a block that stands at a place into the innermost container."""
        self.frames[-1].children.append(node)
        self.outline.places[id(node)] = place
        self.outline.dropped.append(node)  # what is in a cell or caption is kept by its words
        if self.dialect.own and len(self.frames) == 1:
            self.outline.marks[id(node)] = PLAIN

    def place(self, node: Wire, element: Element | None) -> None:
        """Remember which element a node was read from."""
        self.outline.places[id(node)] = self.places.of(element)
        self.outline.dropped.append(node)

    def note(self, holder: Wire, name: str, element: Element) -> None:
        """Remember which element a part of a record was read from."""
        if self.places.wanted:
            self.outline.parts[id(holder), name] = self.places.of(element)

    def begin(self, kind: str, levels: int = 1) -> None:
        """Begin a block that holds blocks."""
        self.frames.append(Frame(kind))
        self._depth += levels

    def end(self, levels: int = 1) -> Frame:
        """End the innermost of them."""
        self._depth -= levels
        return self.frames.pop()

    def has_room(self, levels: int, element: Element) -> bool:
        """Whether so many more blocks may nest here; says so where they may not."""
        if self._depth + levels <= MAX_DEPTH:
            return True
        self.report("too-deep", element, f"Blocks nest more than {MAX_DEPTH} levels deep.", "")
        return False

    def span(self, node: Wire, element: Element) -> Leave:
        """Begin a span of text, unless it would nest too deep."""
        if len(self.line.spans) >= MAX_DEPTH:
            self.report("too-deep", element, f"Inline markup nests more than {MAX_DEPTH} levels deep.", "")
            return through(self, element)
        self.line.open(Span(node, lambda made: self.place(made, element)))
        return _end_span

    def safe_url(self, element: Element, attribute: str) -> str | None:
        """The address in an attribute, where there is one that a brief may carry."""
        url = element.attr(attribute)
        if url is None or is_safe(url):
            return self.resolved(url) if url and self.base else url
        message = f"The {attribute} of this <{element.tag}> could run code or read files; its words were kept."
        self.report("unsafe-url", element, message)
        return None

    def resolved(self, url: str) -> str:
        """An address as the page's base has it; without one a relative address stays as it is."""
        if not self.base or url[:1] == "#":
            return url
        try:
            found = urljoin(self.base, url)
        except ValueError:
            return url
        return found if is_safe(found) else url

    def report_dropped(self, element: Element, what: str) -> None:
        """Report that an element was not kept, the first time that one of its name with words in it was not."""
        if ("dropped-markup", element.tag) not in self._told and element.text.strip():
            self.report("dropped-markup", element, what, element.tag)

    def report(self, name: str, element: Element, message: str, once: str | None = None) -> None:
        """Report a trouble at an element's start tag; the same one, as named by `once`, only the first time."""
        if once is not None:
            if (name, once) in self._told:
                return
            self._told.add((name, once))
        span = self.outline.source.span(*self.places.of_tag(element))
        self.outline.diagnostics.append(CATALOGUE[name].at(span, message))


def through(_flow: Flow, _element: Element) -> Leave:
    """Read an element by its content."""
    return _nothing


def gap(flow: Flow, _element: Element) -> Leave:
    """Read a block in a line by its content, apart from what stands beside it."""
    flow.line.text(" ")
    return _gap


def container(flow: Flow, element: Element) -> Leave:
    """Read an element by its content, on lines of its own."""
    flow.flush_before(element)
    return _end_container


def _end_container(flow: Flow, element: Element) -> None:
    flow.flush(element)


def _gap(flow: Flow, _element: Element) -> None:
    flow.line.text(" ")


def _nothing(_flow: Flow, _element: Element) -> None:
    pass


def _end_span(flow: Flow, _element: Element) -> None:
    flow.line.close()
