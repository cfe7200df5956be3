"""A date lies in the future, or in a year that no brief can have.

## Why
A slip in a year is easily made and hard to see, and a brief with a wrong date is filed where nobody looks for it
(`datePublished` of schema.org is what search engines and feeds order by). The check has no clock of its own, so that
the same document always gives the same answer: the future begins after the day that you state.

## Bad
```markdown
---
published: 0224-05-07
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

```json
{
  "title": "Three towns, one ferry",
  "published": "2024-05-07",
  "sources": [{"title": "Minutes of the ferry board", "accessed": "2424-05-07"}]
}
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
Correct the date; where it is right, state a later day or wider years in the options of this rule.

## Options
- `today`: the last day that dates may have, such as `2024-05-07`; nothing is in the future where it is not set.
- `earliest`: the first year that a brief can be from, 1600 where nothing is set. Sources may be older.
- `latest`: the last year that any date can be in, 2200 where nothing is set.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from briefs.checks.chronology import is_before
from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.model.dates import Date
from briefs.reading import Path


def _day(text: str) -> str:
    return str(Date(text)) if text else ""


@attrs.frozen(kw_only=True)
class Limits:
    """Which dates are plausible."""

    today: str = attrs.field(default="", converter=_day)
    """The last day that dates may have; empty where that is not known."""
    earliest: int = 1600
    """The first year that a brief can be from."""
    latest: int = 2200
    """The last year that any date can be in."""


def check(document: Document) -> Iterator[Finding]:
    """Dates that lie outside the limits."""
    limits = document.options(Limits)
    today = Date(limits.today) if limits.today else None
    yield from _strange(document, limits, today)


def _strange(document: Document, limits: Limits, today: Date | None) -> Iterator[Finding]:
    for path, date in _dates(document):
        told = ""
        if date.year > limits.latest or (len(path) == 1 and date.year < limits.earliest):
            told = f"The date {date} is in the year {date.year}, which cannot be meant."
        elif today is not None and is_before(today, date):
            told = f"The date {date} lies in the future: today is {today}."
        if told:
            yield Finding(told, path, document.written(path, date))


def _dates(document: Document) -> Iterator[tuple[Path, Date]]:
    brief = document.brief
    if brief.published is not None:
        yield ("published",), brief.published
    if brief.updated is not None:
        yield ("updated",), brief.updated
    for at, source in enumerate(brief.sources):
        if source.published is not None:
            yield ("sources", at, "published"), source.published
        if source.accessed is not None:
            yield ("sources", at, "accessed"), source.accessed


RULE = Rule(code="BRF203", name="implausible-date", severity="warning", doc=__doc__, check=check, options=Limits)
