"""A bound on what one rule says about one document: the first hundred findings, then how many more there are.

Knows findings. Must not know rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from briefs.checks.rule import Finding

MOST: Final = 100
"""So many findings of one rule are told in full."""


def bounded(found: Iterable[Finding]) -> Iterator[Finding]:
    """The first findings, and at the place of the next one how many more there are."""
    rest = iter(found)
    yield from islice(rest, MOST)
    if first := next(rest, None):
        more = sum(1 for _ in rest)
        yield Finding(first.message + (f" The same holds for {more} more." if more else ""), first.path, first.span)
