"""The words of a brief without markup, as fields for machines want them.

Knows rich text. Must not know any vocabulary.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from urllib.parse import urljoin

from briefs.model.brief import Brief
from briefs.model.nodes import Block, Inline, Paragraph
from briefs.model.text import one_line
from briefs.model.walk import plain_text

_ABSOLUTE: Final = re.compile(r"https?://[^/\s]", re.IGNORECASE)
_LONGEST_SUMMARY: Final = 300
"""Characters; search engines show about half of them, and what is said four times should not be long."""
_IDEOGRAPH: Final = re.compile("([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])")
"""A character of a script without spaces, which is about a word."""


def line(nodes: Sequence[Inline]) -> str:
    """Running text on one line."""
    return one_line(plain_text(nodes))


def summary(brief: Brief, most: int = _LONGEST_SUMMARY) -> str:
    """What the brief says in short: its lede or its first paragraph, cut off between two words where that is long."""
    words = _first_words(brief)
    if len(words) <= most:
        return words
    kept = words[:most]
    return (kept.rpartition(" ")[0] or kept).rstrip(" ,;:–—-") + " …"


def _first_words(brief: Brief) -> str:
    if words := line(brief.lede):
        return words
    blocks: list[Block] = [*brief.body, *(node for section in brief.sections[:1] for node in section.body)]
    return next((words for node in blocks if isinstance(node, Paragraph) and (words := line(node.children))), "")


def count(text: str) -> int:
    """How many words a text has; in a script without spaces, how many characters."""
    return sum(any(map(str.isalnum, word)) for word in _IDEOGRAPH.sub(r" \1 ", text).split())


def absolute(url: str | None, base: str | None = None) -> str | None:
    """An address that means the same on every page, for vocabularies that take no other.

    Args:
        url: The address.
        base: The address of the page that it stands in: a relative one is seen from there.
    """
    if not url or _ABSOLUTE.match(url):
        return url or None
    if not base or not _ABSOLUTE.match(base):
        return None
    try:
        joined = urljoin(base, url)
    except ValueError:
        return None
    return joined if _ABSOLUTE.match(joined) else None
