"""What stands in quotation marks: words of others, which rules of style leave alone.

Knows the marks of many languages. Must not know any rule.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import Final

# One quotation does not reach into another of the same kind, so that every sign is read once.
_QUOTED: Final = re.compile(
    r'"[^"]*"|“[^“”]*”|„[^„“”"]*[“”"]|”[^”]*”|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』|(?<!\w)‘[^‘’]*(?:’\w[^‘’]*)*’(?!\w)'
    r"|(?<!\w)'[^']*(?:'\w[^']*)*'(?!\w)"
)


@lru_cache(maxsize=4)
def _quotations(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    found = [match.span() for match in _QUOTED.finditer(text)]
    return tuple(start for start, _ in found), tuple(end for _, end in found)


def quoted(text: str, at: int) -> bool:
    """Whether a place in a text stands in quotation marks."""
    starts, ends = _quotations(text)
    before = bisect_right(starts, at) - 1
    return before >= 0 and at < ends[before]
