"""The brief does not say when it was published.

## Why
Analysis goes out of date: "on Monday" and "next month" mean nothing without the day of writing, and what has no date
cannot be sorted, cited or archived. schema.org has `datePublished`, and Google asks of news that it show a clear date
between the headline and the text (Search Central, "Help Google Search know the best date for your web page").

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

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule


def check(document: Document) -> Iterator[Finding]:
    """A text without a day."""
    brief = document.brief
    if brief.published is None and brief.updated is None and document.has_text:
        yield Finding("The brief does not say when it was published.", ("published",))


RULE = Rule(code="BRF105", name="missing-date", severity="warning", doc=__doc__, check=check)
