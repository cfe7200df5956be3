"""A list has more items than a reader keeps in mind.

## Why
A list is read as a whole or not at all. The guide of the International Development Research Centre ("How to write a
policy brief", 2016) favours five or seven items; house rules agree on two or three to seven (Percona style guide,
Cengage style guide). Numbered steps and lists of things to read are left alone: they are followed, not remembered.

## Bad
```markdown
# Ferry to Mole sails again

**What's next:** The boards must say

- who pays for the engines
- what a crossing costs
- when the last ferry leaves
- who answers for delays
- where cars wait
- what the school pays
- who clears the ice
- when the pier is mended
```

## Good
```markdown
# Ferry to Mole sails again

**What's next:** The boards must say

- who pays for the engines, and for delays
- what a crossing costs, and what the school pays
- when the pier is mended, and who clears the ice
```

## Help
Put together what belongs together, make two lists of it, or a table.

## Options
`at-most`: the items allowed; 7 where nothing is set, 0 for no limit.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.style.measure import allowed, exceeds
from briefs.model.nodes import List

_LISTS_OF_READING: Final = frozenset({"go-deeper", "references"})


@attrs.frozen(kw_only=True)
class Limits:
    """How long a list may be."""

    at_most: int = 7
    """The items that a list may have; 0 for no limit."""


def check(document: Document) -> Iterator[Finding]:
    """Every bullet list over the limit."""
    if document.of(List):
        yield from _too_long(document, document.options(Limits).at_most)


def _too_long(document: Document, limit: int) -> Iterator[Finding]:
    sections = document.brief.sections
    for path, node in document.of(List):
        if node.ordered or not exceeds(len(node.children), limit):
            continue
        if path[0] == "sections" and isinstance(path[1], int) and sections[path[1]].kind in _LISTS_OF_READING:
            continue
        yield Finding(f"This list has {len(node.children)} items; {allowed(limit)}.", path)


RULE = Rule(code="BRF319", name="long-list", severity="info", doc=__doc__, check=check, options=Limits)
