"""A source does not say who published it.

## Why
How far a source can be trusted depends on whose it is, and a reader who is given only a title has to search for that.
Intelligence Community Directive 206 (Sourcing Requirements for Disseminated Analytic Products, 2015) asks that readers
can tell what a judgment rests on; ISO 690 has the publisher in every reference.

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
      "url": "https://ostrand.example/minutes"
    }
  ]
}
```

## Help
Write the publisher after the title of the source, or as `publisher` in front matter and JSON.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule


def check(document: Document) -> Iterator[Finding]:
    """What the brief rests on, and nobody's name with it."""
    yield from (
        Finding(
            f"Source {at + 1} does not say who published it.",
            path := ("sources", at),
            document.entry(path, source.title, source.url),
        )
        for at, source in enumerate(document.brief.sources)
        if source.publisher is None and source.kind == "source"
    )


RULE = Rule(code="BRF206", name="source-without-publisher", severity="info", doc=__doc__, check=check)
