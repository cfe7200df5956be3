"""The brief has nothing to read: no lede, no text and no labelled part.

## Why
What is published with a title alone is a link to nothing. Mostly the file was saved too early, the text stands in a
field that the program which wrote it does not fill, or the document is no brief at all.

## Bad
```markdown
---
title: Ferry to Mole sails again
date: 2024-03-07
---
```

## Good
```markdown
---
title: Ferry to Mole sails again
date: 2024-03-07
---

**The ferry between Ostrand and Mole sails again on Monday.**
```

## Help
Write the text, or take the file out of what is checked.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule


def check(document: Document) -> Iterator[Finding]:
    """A document without text, unless its reader has said so."""
    if not document.has_text and all(found.name != "no-text" for found in document.diagnostics):
        yield Finding("The brief has no text.", ("body",))


RULE = Rule(code="BRF115", name="empty-brief", severity="warning", doc=__doc__, check=check)
