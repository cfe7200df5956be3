"""The brief does not say when it was published.

## Why
Analysis goes out of date: "on Monday" and "next month" mean nothing without the day of writing, and what has no date
cannot be sorted, cited or archived. schema.org has `datePublished`, and Google asks of news that it show a clear date
between the headline and the text (Search Central, "Help Google Search know the best date for your web page"). A brief
whose own address has the date in it (`/2024/03/07/`) is not reported.

## Bad
```markdown
# Ferry to Mole sails again

**The ferry between Ostrand and Mole sails again on Monday.**
```

## Good
```markdown
2024-03-07

# Ferry to Mole sails again

**The ferry between Ostrand and Mole sails again on Monday.**
```

## Help
Write the date above the title as year-month-day, or as `date` in front matter.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.pattern import pattern

_DATED: Final = pattern(r"(?<!\d)(?:19|20)\d\d[-/](?:0?[1-9]|1[0-2])(?!\d)")
"""A year and a month, as addresses have them."""


def check(document: Document) -> Iterator[Finding]:
    """A text without a day."""
    brief = document.brief
    if brief.published is not None or brief.updated is not None or not document.has_text:
        return
    if brief.url is None or not _DATED.search(brief.url):
        yield Finding("The brief does not say when it was published.", ("published",))


RULE = Rule(code="BRF105", name="missing-date", severity="warning", doc=__doc__, check=check)
