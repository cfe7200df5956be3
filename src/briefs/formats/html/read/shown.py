"""The words of an element as a page shows them: apart where a line is broken or a block begins, none that never show.

Knows which elements stand in a line. Must not know what the words are for.
"""

from __future__ import annotations

from typing import Final

from briefs.formats.html.read.elements import BLOCKS, SILENT
from briefs.formats.html.tree import Document, Element, Text

_LONGEST: Final = 4_000


def shown(element: Element | Document, most: int = _LONGEST) -> str:
    """The first words in an element, with a space at each break, around each block, and where two elements touch."""
    parts: list[str] = []
    size = 0
    stack = [iter(element.children)]
    closes = [""]
    while stack:
        for node in stack[-1]:
            if type(node) is Text:
                parts.append(node.data)
                if (size := size + len(node.data)) > most:
                    return "".join(parts)[:most]
            elif isinstance(node, Element) and node.tag not in SILENT:
                gap = " " if node.tag == "br" or node.tag in BLOCKS else ""
                parts.append(gap or (" " if isinstance(node.previous_sibling, Element) else ""))
                stack.append(iter(node.children))
                closes.append(gap)
                break
        else:
            stack.pop()
            parts.append(closes.pop())
    return "".join(parts)
