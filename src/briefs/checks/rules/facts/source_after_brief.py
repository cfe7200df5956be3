"""A source is younger than the brief that rests on it.

## Why
A brief cannot rest on what was not there when it was written. Either a date is wrong, or the brief was changed and
does not say when. ISO 690 has both dates of a source, of publication and of the visit, so that readers can tell what
the writer saw.

## Bad
```markdown
---
published: 2024-05-07
sources:
  - title: Minutes of the ferry board
    publisher: Harbour Board of Ostrand
    published: 2024-06-11
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

## Good
```markdown
---
published: 2024-05-07
sources:
  - title: Minutes of the ferry board
    publisher: Harbour Board of Ostrand
    published: 2024-05-06
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

## Help
Correct the date of the source or of the brief; where the source was added later, say when with `updated`.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.chronology import is_before
from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.model.dates import Date


def check(document: Document) -> Iterator[Finding]:
    """Sources that are dated after the last day that the brief names for itself; what leads further may be younger."""
    brief = document.brief
    if not brief.sources or (last := _last(brief.published, brief.updated)) is None:
        return
    yield from _younger(document, last)


def _younger(document: Document, last: Date) -> Iterator[Finding]:
    for at, source in enumerate(document.brief.sources):
        if source.kind == "reference":
            continue
        for field, date in (("published", source.published), ("accessed", source.accessed)):
            if date is not None and is_before(last, date):
                path = ("sources", at, field)
                told = f"Source {at + 1} is dated {date}, after the brief that rests on it ({last})."
                yield Finding(told, path, document.written(path, date))


def _last(published: Date | None, updated: Date | None) -> Date | None:
    if published is None or updated is None:
        return updated or published
    return published if is_before(updated, published) else updated


RULE = Rule(code="BRF202", name="source-after-brief", severity="warning", doc=__doc__, check=check)
