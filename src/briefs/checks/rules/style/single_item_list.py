"""A list has one item.

## Why
A bullet tells the reader that there is another. *Smart Brevity* (2022) keeps lists for three or more parallel things,
and house rules agree that one is too few: "only use lists if you have two or more items" (Workday Canvas, "Lists"),
"2-7 items long" (Percona style guide).

## Bad
```markdown
# Ferry to Mole sails again

**What's next:** The boards of the three towns must say:

- who pays for the new engines.
```

## Good
```markdown
# Ferry to Mole sails again

**What's next:** The boards of the three towns must say who pays for the new engines.
```

## Help
Write the item as a sentence of the text, or add the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted
from briefs.model.nodes import List
from briefs.model.walk import plain_text
from briefs.reading import Path

_LISTS_OF_READING: Final = frozenset({"go-deeper", "references"})
"""Parts that are lists by their nature, of which one may happen to have one entry."""


def check(document: Document) -> Iterator[Finding]:
    """Every list of one, but not a task, a number of a list that goes on elsewhere, or something to read."""
    if document.of(List):
        yield from _single(document)


def _single(document: Document) -> Iterator[Finding]:
    paths = {path for path, _ in document.of(List)}
    for path, node in document.of(List):
        if len(node.children) > 1 or node.children[0].checked is not None or _reading(document, path):
            continue
        # Numbers that a paragraph or picture interrupts are one list to people: 1. … text … 2. …
        if node.ordered and (node.start not in (None, 1) or _goes_on(path, paths)):
            continue
        yield Finding(f"This list has one item, {quoted(plain_text(node))}.", path)


def _goes_on(path: Path, paths: set[Path]) -> bool:
    *parent, at = path
    return isinstance(at, int) and any((*parent, at + step) in paths for step in (1, 2))


def _reading(document: Document, path: Path) -> bool:
    section = path[1] if path[0] == "sections" else None
    return isinstance(section, int) and document.brief.sections[section].kind in _LISTS_OF_READING


RULE = Rule(code="BRF307", name="single-item-list", severity="info", doc=__doc__, check=check)
