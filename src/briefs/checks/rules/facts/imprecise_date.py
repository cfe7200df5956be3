"""Of the date of publication only the month or the year is known.

## Why
News is ordered by days: a brief "of May 2024" stands before or after every other brief of that month, as it happens.
schema.org `datePublished` and RSS take a day at least; nothing is filled in here, because a date that was made up is
worse than one that is incomplete.

## Bad
```markdown
---
published: 2024-05
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

## Good
```markdown
---
published: 2024-05-07
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

## Help
Write the day: 2024-05-07.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule


def check(document: Document) -> Iterator[Finding]:
    """A date of publication without its day."""
    published = document.brief.published
    if published is not None and published.day is None:
        yield Finding(
            f"The brief is dated {published}: the {published.precision} is known, the day is not.", ("published",)
        )


RULE = Rule(code="BRF214", name="imprecise-date", severity="info", doc=__doc__, check=check)
