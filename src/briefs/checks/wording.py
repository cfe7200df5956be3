"""How findings are worded: what they name is short, and a document has no more of one kind than people read.

Knows findings. Must not know any rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

import attrs

from briefs.checks.rule import Finding

MOST: Final = 100
"""So many findings of one rule are told of one document."""
_LONGEST: Final = 60


def quoted(text: str) -> str:
    """Words of the document as a message names them: in quotes, on one line, and cut where they are many."""
    words = " ".join(text[: _LONGEST * 4].split())
    return f"'{words}'" if len(words) <= _LONGEST else f"'{words[: _LONGEST - 1].rstrip()}…'"


def bounded(findings: Iterable[Finding], most: int = MOST) -> Iterator[Finding]:
    """The first of many findings; the last that is told says how many more there are.

    Args:
        findings: What a rule finds, in the order of the document.
        most: How many are told.
    """
    rest = iter(findings)
    yield from islice(rest, most - 1)
    last = next(rest, None)
    if last is None:
        return
    more = sum(1 for _ in rest)
    yield attrs.evolve(last, message=followed(last.message, more))


def followed(message: str, more: int) -> str:
    """A message, and how many more there are below that are not told."""
    return f"{message} Below it {'is' if more == 1 else 'are'} {more} more." if more else message
