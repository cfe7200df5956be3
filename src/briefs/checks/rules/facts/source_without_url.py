"""A source has no address.

## Why
Readers who want to see for themselves need the way there, and to what is online that is its address: ISO 690 makes it
part of every reference to something online. A book or a conversation has none, and then this can be ignored. A link
that leads nowhere (`#`) is reported as `dead-link`, and not here again.

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

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule


def check(document: Document) -> Iterator[Finding]:
    """Sources that lead nowhere, where a reader has not said so already."""
    without = [at for at, source in enumerate(document.brief.sources) if source.url is None]
    if without:
        dead = {found.path for found in document.diagnostics if found.name == "dead-link"}
        yield from (
            Finding(
                f"Source {at + 1} has no address.",
                path := ("sources", at),
                document.entry(path, document.brief.sources[at].title),
            )
            for at in without
            if ("sources", at, "url") not in dead
        )


RULE = Rule(code="BRF208", name="source-without-url", severity="info", doc=__doc__, check=check)
