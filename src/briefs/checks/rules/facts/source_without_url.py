"""A source has no address.

## Why
A reader who wants to see for himself needs the way there, and to what is online that is its address: ISO 690 makes it
part of every reference to something online. A book or a conversation has none, and then this can be ignored.

## Bad
```markdown
# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.

*Source:* Minutes of the ferry board
```

## Good
```markdown
# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.

*Source:* [Minutes of the ferry board](https://ostrand.example/minutes)
```

## Help
Link the title of the source, or give its `url` in front matter and JSON.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.bounded import bounded
from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule


def check(document: Document) -> Iterator[Finding]:
    """Sources that lead nowhere."""
    yield from bounded(
        Finding(f"Source {at + 1} has no address.", ("sources", at))
        for at, source in enumerate(document.brief.sources)
        if source.url is None
    )


RULE = Rule(code="BRF208", name="source-without-url", severity="info", doc=__doc__, check=check)
