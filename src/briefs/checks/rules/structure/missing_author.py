"""Nobody is named as the author of the brief.

## Why
Readers weigh an analysis by who makes it: who wrote it, and what that person knows, is one of the eight Trust
Indicators of The Trust Project ("Author/Reporter Expertise"), and schema.org has `author` for it. A brief whose
publisher is named may go out without a byline, as many institutions do, and is not reported.

## Bad
```markdown
# Ferry to Mole sails again

**The ferry between Ostrand and Mole sails again on Monday.**
```

## Good
```markdown
# Ferry to Mole sails again

**The ferry between Ostrand and Mole sails again on Monday.**

## AUTHOR

**Ada Quill**

Correspondent
```

## Help
Name the author in a card at the end, in a byline under the title, or as `author` in front matter.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule


def check(document: Document) -> Iterator[Finding]:
    """A text that nobody answers for."""
    brief = document.brief
    if not brief.authors and brief.publisher is None and document.has_text:
        yield Finding("The brief names neither an author nor a publisher.", ("authors",))


RULE = Rule(code="BRF103", name="missing-author", severity="info", doc=__doc__, check=check)
