"""What is not the writer's own prose and is left alone: words of others in quotation marks, and code.

Knows the marks of many languages. Must not know any rule.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from briefs.checks.document import Document
from briefs.checks.prose import Passage
from briefs.model.nodes import InlineCode, Node, Text
from briefs.model.walk import plain_text, rewrite
from briefs.pattern import pattern

_CODE: Final = "\ufffc"

# One quotation does not reach into another of the same kind, so that every sign is read once.
_QUOTED: Final = pattern(
    r'"[^"]*"|“[^“”]*”|„[^„“”"]*[“”"]|”[^”]*”|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』|(?<!\w)‘[^‘’]*(?:’\w[^‘’]*)*’(?!\w)'
    r"|(?<!\w)'[^']*(?:'\w[^']*)*'(?!\w)"
)


@lru_cache(maxsize=4)
def _quotations(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    found = [match.span() for match in _QUOTED.finditer(text)]
    return tuple(start for start, _ in found), tuple(end for _, end in found)


def in_quotation(text: str, at: int) -> bool:
    """Whether a place in a text stands in quotation marks."""
    starts, ends = _quotations(text)
    before = bisect_right(starts, at) - 1
    return before >= 0 and at < ends[before]


def without_code(document: Document, passage: Passage) -> str:
    """The text of a passage, with each sign of code blotted out."""
    if not document.of(InlineCode):
        return passage.text
    nodes: Sequence[Node] = () if passage.node is None else (passage.node,)
    if passage.path == ("lede",):
        nodes = document.brief.lede
    elif passage.path == ("title",):
        nodes = document.brief.title_markup
    text = plain_text(rewrite(tuple(nodes), _blotted)) if nodes else passage.text
    return text if len(text) == len(passage.text) else passage.text


def _blotted(node: Node) -> Node:
    return Text(_CODE * len(node.value)) if isinstance(node, InlineCode) else node
