"""An author is only a name.

## Why
Analysis is worth what the analyst knows, and a name alone does not tell that. schema.org has `jobTitle` and
`knowsAbout` for it; among the Trust Indicators of the Trust Project is the expertise of the author.

## Bad
```markdown
---
authors:
  - Ada Lind
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

## Good
```markdown
---
authors:
  - name: Ada Lind
    role: Harbour correspondent
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

## Help
Say what the author does: `role` in front matter and JSON, the line under the name in an author card.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted


def check(document: Document) -> Iterator[Finding]:
    """Authors of whom neither a role nor expertise nor experience is told; a publisher needs none."""
    publisher = document.brief.publisher
    yield from (
        Finding(
            f"Of the author {quoted(author.name)} no role is told.",
            path := ("authors", at),
            document.entry(path, author.name),
        )
        for at, author in enumerate(document.brief.authors)
        if author.role is None and not author.expertise and not author.experience and author.name != publisher
    )


RULE = Rule(code="BRF211", name="author-without-role", severity="info", doc=__doc__, check=check)
