"""A label has no text below it.

## Why
A label is a promise: "What's next" tells the reader that the next step follows. With nothing below it, it is mostly a
template that was not filled in, or a text that was lost on the way. WCAG 2.2, success criterion 2.4.6 "Headings and
Labels", asks that they describe what they stand over.

## Bad
```markdown
# Ferry to Mole sails again

**Why it matters:** It is the only way across.

**What's next:**

*Source:* [Minutes of the harbour board](https://example.org/minutes)
```

## Good
```markdown
# Ferry to Mole sails again

**Why it matters:** It is the only way across.

**What's next:** The harbour board meets on Thursday.

*Source:* [Minutes of the harbour board](https://example.org/minutes)
```

## Help
Write the part, or take its label out.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.structure.ranks import rank_of_label
from briefs.checks.wording import quoted
from briefs.model.brief import Section
from briefs.model.nodes import FootnoteDefinition, ThematicBreak


def check(document: Document) -> Iterator[Finding]:
    """Labels over nothing but rules and footnotes."""
    if not all(section.body and not _is_empty(section) for section in document.brief.sections):
        yield from _found(document)


def _found(document: Document) -> Iterator[Finding]:
    for at, section in enumerate(document.brief.sections):
        if _is_empty(section) and not _has_parts(document, at):
            yield Finding(f"The part {quoted(section.label)} has no text.", ("sections", at, "label"))


def _is_empty(section: Section) -> bool:
    return all(isinstance(block, ThematicBreak | FootnoteDefinition) for block in section.body)


def _has_parts(document: Document, at: int) -> bool:
    """Whether the label is a heading over labels of lower rank: what it promises stands in those."""
    own, next_one = rank_of_label(document, at), rank_of_label(document, at + 1)
    if own is None or at + 1 == len(document.brief.sections):
        return False
    return next_one is None or next_one > own


RULE = Rule(code="BRF106", name="empty-section", severity="warning", doc=__doc__, check=check)
