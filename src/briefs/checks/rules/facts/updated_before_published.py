"""The brief was updated before it was published.

## Why
Readers and search engines order briefs by these two dates, and nothing can be changed before it exists: one of the two
is wrong, and nobody can tell which. They are `datePublished` and `dateModified` of schema.org; the W3C date profile
(NOTE-datetime) says how they are written.

## Bad
```markdown
---
published: 2024-05-07
updated: 2024-03-05
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

```json
{"title": "Three towns, one ferry", "published": "2024-05-07T16:00Z", "updated": "2024-05-07T15:30Z"}
```

## Good
```markdown
---
published: 2024-05-07
updated: 2024-05-08
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

## Help
Correct the date that is wrong; a brief that was never changed needs no date of update.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.chronology import is_before
from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule


def check(document: Document) -> Iterator[Finding]:
    """The later of two dates that comes first."""
    published, updated = document.brief.published, document.brief.updated
    if published is not None and updated is not None and is_before(updated, published):
        yield Finding(
            f"The brief says it was updated on {updated}, before it was published on {published}.", ("updated",)
        )


RULE = Rule(code="BRF201", name="updated-before-published", severity="warning", doc=__doc__, check=check)
