"""The door to the HTML parser: the only module that knows turbohtml, so that it can be replaced here.

What the reader asks of a tree is little: of an `Element` its `tag`, `children`, `parent`, `text`, `attr(name)`,
`has_class(name)`, `select(selector)`, `select_one(selector)`, `iter_elements(tags)`, `descendants` and siblings; of a
`Text` its `data`. Trees are as WHATWG HTML (section 13.2) builds them, at most 512 elements deep.

Knows turbohtml. Must not know the elements of HTML.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from turbohtml import Document, Element, Text, parse, parse_fragment

__all__ = ["Document", "Element", "Places", "Text", "document", "fragment"]

_CRLF: Final = "\r\n"


def document(text: str) -> Document:
    """The tree of a whole document; what is missing of its frame is implied."""
    return parse(text, source_locations=True, allow_declarative_shadow_roots=False)


def fragment(text: str) -> Element:
    """The tree of a piece of HTML as it stands in the flow of a page, in an element of its own."""
    return parse_fragment(text, "div", source_locations=True)


class Places:
    """Where elements stand in the source text, in characters.

    The parser counts a CRLF as one character (HTML section 13.2.3.5); here it is two again.
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._ends: dict[Element, int] = {}
        self._line_ends: list[int] = []
        at = text.find(_CRLF) if "\r" in text else -1  # one character is found many times faster than two
        while at >= 0:
            self._line_ends.append(at - len(self._line_ends))
            at = text.find(_CRLF, at + 2)

    def of(self, element: Element) -> tuple[int, int] | None:
        """From the start of its start tag to the end of its end tag, or to where it ends without one."""
        found = element.source_location
        if found is None:
            return None
        start, end = found.start_tag, found.end_tag
        if end is not None:
            return self._original(start.start_offset), self._original(end.end_offset)
        # What follows in the tree can stand before it in the text: HTML moves what is misplaced in a table.
        after = max(self._end(element), start.end_offset) if _has_content(element) else start.end_offset
        return self._original(start.start_offset), min(self._original(after), self._length)

    def of_tag(self, element: Element) -> tuple[int, int] | None:
        """The start tag alone."""
        found = element.source_location
        if found is None:
            return None
        return self._original(found.start_tag.start_offset), self._original(found.start_tag.end_offset)

    def _end(self, element: Element) -> int:
        """Where an element without an end tag ends: at the next element, or with an element around it."""
        path: list[Element] = []
        end: int | None = None
        while end is None and (end := self._ends.get(element)) is None:
            path.append(element)
            parent = element.parent
            if (end := _next_start(element)) is not None or not isinstance(parent, Element):
                break
            around = parent.source_location
            end = around.end_tag.start_offset if around is not None and around.end_tag is not None else None
            element = parent
        self._ends.update(dict.fromkeys(path, self._length if end is None else end))
        return self._length if end is None else end

    def _original(self, offset: int) -> int:
        return offset + bisect_left(self._line_ends, offset) if self._line_ends else offset


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
