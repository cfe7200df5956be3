"""The brief has no title.

## Why
A brief is found, linked and filed by its title: it is the text of every link to it, the `headline` of its metadata
(schema.org `NewsArticle`), and the first thing that a screen reader says. WCAG 2.2, success criterion 2.4.2 "Page
Titled", asks one of every page.

## Bad
```markdown
The ferry between Ostrand and Mole sails again on Monday.

**Why it matters:** It is the only way across.
```

## Good
```markdown
# Ferry to Mole sails again

The ferry between Ostrand and Mole sails again on Monday.

**Why it matters:** It is the only way across.
```

## Help
Write a title above the text: a heading in Markdown and HTML, `title` in front matter and JSON.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule


def check(document: Document) -> Iterator[Finding]:
    """A brief without one."""
    if document.brief.title is None:
        yield Finding("The brief has no title.", ("title",))


RULE = Rule(code="BRF101", name="missing-title", severity="warning", doc=__doc__, check=check)
