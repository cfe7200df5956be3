"""A source does not say when it was published or last seen.

## Why
What was true in March may not be in May, and pages change under the same address. Intelligence Community Directive 206
(Sourcing Requirements for Disseminated Analytic Products, 2015) asks that readers can tell what a judgment rests on;
ISO 690 has a date in every reference, and for what is online the date when it was seen.

## Bad
```markdown
# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.

*Source:* [Minutes of the ferry board](https://ostrand.example/minutes)
```

## Good
```json
{
  "title": "Three towns, one ferry",
  "sources": [
    {
      "title": "Minutes of the ferry board",
      "publisher": "Harbour Board of Ostrand",
      "url": "https://ostrand.example/minutes",
      "published": "2024-05-06"
    }
  ]
}
```

## Help
Write when the source was published, or when it was last looked at: a year is better than nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule


def check(document: Document) -> Iterator[Finding]:
    """What the brief rests on, without either date."""
    yield from (
        Finding(
            f"Source {at + 1} has no date.", path := ("sources", at), document.entry(path, source.title, source.url)
        )
        for at, source in enumerate(document.brief.sources)
        if source.published is None and source.accessed is None and source.kind == "source"
    )


RULE = Rule(code="BRF207", name="source-without-date", severity="info", doc=__doc__, check=check)
