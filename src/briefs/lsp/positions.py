"""Places as an editor names them: lines and code units from 0, where we count characters.

A line ends with a line feed, a carriage return, or both (LSP 3.17, "Text Documents"); a column counts code units of
the encoding that was agreed on. Each place costs the same, however long its line is.

Knows text and positions. Must not know what stands at a place.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import Final

import attrs
from lsprotocol import types

from briefs.lsp.client import Encoding

_LINE_END: Final = re.compile(r"\r\n?|\n")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
"""Half a character, as JSON can bring it: as many units as U+FFFD, which can be decoded again."""
_STRIDE: Final = 1024
_CODECS: Final = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}


@attrs.frozen(eq=False, slots=False)
class Positions:
    """The places of a text."""

    text: str
    """The text, as the editor has it."""
    encoding: Encoding = "utf-16"
    """What columns count."""

    @cached_property
    def starts(self) -> list[int]:
        """Where each line begins, in characters."""
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    @cached_property
    def _blocks(self) -> list[int]:
        """How many units stand before each block of characters; empty where a unit is a character."""
        if self.encoding == "utf-32" or self.text.isascii():
            return []
        sizes = (self._count(self.text[at : at + _STRIDE]) for at in range(0, len(self.text), _STRIDE))
        return list(accumulate(sizes, initial=0))

    def position(self, offset: int) -> types.Position:
        """The place of a character."""
        offset = min(max(offset, 0), len(self.text))
        line = bisect_right(self.starts, offset) - 1
        return types.Position(line, self._units(offset) - self._units(self.starts[line]))

    def range(self, start: int, end: int) -> types.Range:
        """The stretch between two characters."""
        return types.Range(self.position(start), self.position(end))

    def offset(self, position: types.Position) -> int:
        """The character at a place; the end of the line or the text where it has no such place."""
        if position.line >= len(self.starts):
            return len(self.text)
        start = self.starts[position.line]
        line = self.line(position.line)
        if line.isascii() or self.encoding == "utf-32":
            return start + min(position.character, len(line))
        codec, size = _CODECS[self.encoding]
        before = _SURROGATE.sub("\ufffd", line).encode(codec)[: position.character * size]
        return start + len(before.decode(codec, "ignore"))

    def line(self, number: int) -> str:
        """A line without its end."""
        start = self.starts[number]
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    @cached_property
    def line_end(self) -> str:
        """How lines end here: as the first one does."""
        first = _LINE_END.search(self.text)
        return first[0] if first else "\n"

    def _units(self, offset: int) -> int:
        if not self._blocks:
            return offset
        block = offset // _STRIDE
        return self._blocks[block] + self._count(self.text[block * _STRIDE : offset])

    def _count(self, text: str) -> int:
        codec, size = _CODECS[self.encoding]
        return len(text.encode(codec, "surrogatepass")) // size
