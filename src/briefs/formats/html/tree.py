"""The door to the HTML parser: the only module that knows turbohtml, so that it can be replaced here.

What the reader asks of a tree is little: of an `Element` its `tag`, `children`, `parent`, `text`, `attr(name)`,
`has_class(name)`, `select(selector)`, `select_one(selector)`, `iter_elements(tags)`, `descendants` and siblings; of a
`Text` its `data`. What is written for e-mail also changes a tree: `replace_with`, `insert`, `decompose`, and
`inner_html` for the result. Trees are as WHATWG HTML (section 13.2) builds them, at most 512 elements deep.

Knows turbohtml. Must not know the elements of HTML.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container
from functools import cached_property
from itertools import accumulate
from typing import Final, TypeAlias

import turbohtml.detect  # noqa: F401 - importing it adds the decoders of the Encoding Standard, named "whatwg-…"
from turbohtml import Document, Element, Node, Text, parse, parse_fragment

__all__ = [
    "Document",
    "Element",
    "Node",
    "Places",
    "Text",
    "declared_encoding",
    "decoded",
    "document",
    "element",
    "fragment",
    "is_within",
]

Place: TypeAlias = tuple[int, int]
"""Start and end in the source text."""
_PRESCAN: Final = 1024
"""How many bytes may hold the declaration (HTML section 13.2.3.2)."""
_CRLF: Final = "\r\n"


def document(text: str) -> Document:
    """The tree of a whole document; what is missing of its frame is implied."""
    return parse(text, source_locations=True, allow_declarative_shadow_roots=False)


def declared_encoding(data: bytes) -> str | None:
    """The encoding that the bytes of a page declare in its first kilobyte, by its name in the Encoding Standard."""
    page = parse(data[:_PRESCAN])
    return page.encoding if page.encoding_confidence == "certain" else None


def decoded(data: bytes, encoding: str) -> str:
    """Bytes in an encoding of the Encoding Standard as text; U+FFFD for what is none."""
    return data.decode(f"whatwg-{encoding}", "replace")


def fragment(text: str) -> Element:
    """The tree of a piece of HTML as it stands in the flow of a page, in an element of its own."""
    return parse_fragment(text, "div", source_locations=True)


def element(tag: str, attributes: dict[str, str], content: str) -> Element:
    """A new element with HTML of ours in it."""
    made = Element(tag, attributes)
    made.set_inner_html(content)
    return made


class Places:
    """Where elements stand in the source text, in characters.

    The parser counts a CRLF as one character (HTML section 13.2.3.5); here it is two again.
    """

    def __init__(self, text: str, *, wanted: bool = True) -> None:
        self.wanted = wanted  # finding them is a tenth of the time that reading takes
        self._text = text
        self._length = len(text)
        self._ends: dict[Element, int] = {}

    @cached_property
    def _line_ends(self) -> list[int]:
        """Where each CRLF stands as the parser counts."""
        if "\r" not in self._text:  # one character is found many times faster than two
            return []
        sizes = [len(line) + 1 for line in self._text.split(_CRLF)]
        return list(accumulate(sizes[:-1], initial=-1))[1:]

    def of(self, element: Element | None) -> Place:
        """From the start of its start tag to the end of its end tag, or to where it ends without one.

        An element that is only implied stands where the one around it does; None is the whole text.
        """
        found = None
        if not self.wanted:
            return 0, 0
        while element is not None and (found := element.source_location) is None:
            element = _around(element)
        if element is None or found is None:
            return 0, self._length
        start, end = found.start_tag, found.end_tag
        if end is not None:
            return self._original(start.start_offset), self._original(end.end_offset)
        # What follows in the tree can stand before it in the text: HTML moves what is misplaced in a table.
        after = max(self._end(element), start.end_offset) if _has_content(element) else start.end_offset
        return self._original(start.start_offset), self._original(after)

    def inside(self, element: Element | None) -> Place:
        """What stands between the tags of an element."""
        found = element.source_location if element is not None and self.wanted else None
        if element is None or found is None:
            return self.of(element)
        start = found.start_tag.end_offset
        end = found.end_tag.start_offset if found.end_tag is not None else self._end(element)
        return (self._original(start), self._original(end)) if start < end else self.of(element)

    def between(self, first: Text, last: Text, inline: Container[str]) -> Place:
        """From one text to another, with the inline elements that they stand in."""
        if not self.wanted:
            return 0, 0
        head, tail = _outermost(first, inline), _outermost(last, inline)
        before, after = head.previous_sibling, tail.next_sibling
        if isinstance(head, Element):
            start = self.of(head)[0]
        else:
            start = self.of(before)[1] if isinstance(before, Element) else self.inside(_around(head))[0]
        if isinstance(tail, Element):
            end = self.of(tail)[1]
        else:
            end = self.of(after)[0] if isinstance(after, Element) else self.inside(_around(tail))[1]
        return (start, end) if start < end else self.of(_around(head))

    def of_tag(self, element: Element) -> Place:
        """The start tag alone, or all of it where that is only implied."""
        found = element.source_location
        if found is None:
            return self.of(element)
        return self._original(found.start_tag.start_offset), self._original(found.start_tag.end_offset)

    def _end(self, element: Element) -> int:
        """Where an element without an end tag ends: at the next element, or with an element around it."""
        path: list[Element] = []
        end: int | None = None
        while end is None and (end := self._ends.get(element)) is None:
            path.append(element)
            around = _around(element)
            if (end := _next_start(element)) is not None or around is None:
                break
            found = around.source_location
            end = found.end_tag.start_offset if found is not None and found.end_tag is not None else None
            element = around
        end = self._length - len(self._line_ends) if end is None else end
        self._ends.update(dict.fromkeys(path, end))
        return end

    def _original(self, offset: int) -> int:
        return offset + bisect_left(self._line_ends, offset) if self._line_ends else offset


def is_within(node: Node | None, outer: Node) -> bool:
    """Whether a node is another one, or stands in it."""
    while isinstance(node, Element):
        if node == outer:
            return True
        node = node.parent
    return node == outer


def _around(node: Node) -> Element | None:
    parent = node.parent
    return parent if isinstance(parent, Element) else None


def _outermost(node: Node, inline: Container[str]) -> Node:
    """The node itself, or the outermost inline element that it stands in."""
    around = _around(node)
    while around is not None and around.tag in inline:
        node, around = around, _around(around)
    return node


def _has_content(element: Element) -> bool:
    """Whether anything is in an element; its `children` and its length are counted anew each time, which takes long."""
    try:
        element[0]
    except IndexError:
        return False
    return True


def _next_start(element: Element) -> int | None:
    """Where the next element beside one starts."""
    after = element.next_sibling
    while after is not None:
        if isinstance(after, Element) and (found := after.source_location) is not None:
            return found.start_tag.start_offset
        after = after.next_sibling
    return None
