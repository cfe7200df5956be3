"""The brief names itself as its source.

## Why
A brief that rests on itself rests on nothing, and readers who follow the source come back to where they were.
`isBasedOn` of schema.org is for another work that this one was made from. Where the brief first appeared somewhere
else, that is its original publication, and is written so.

## Bad
```json
{
  "title": "Three towns, one ferry",
  "url": "https://ostrand.example/briefs/ferry",
  "sources": [{"title": "Three towns, one ferry", "url": "https://www.ostrand.example/briefs/ferry/"}]
}
```

## Good
```json
{
  "title": "Three towns, one ferry",
  "url": "https://ostrand.example/briefs/ferry",
  "sources": [{"title": "Minutes of the ferry board", "url": "https://ostrand.example/minutes"}]
}
```

## Help
Give the address of what the brief rests on, or take the source out.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.addresses import same_place
from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule


def check(document: Document) -> Iterator[Finding]:
    """Sources with the address of the brief."""
    if document.brief.url is not None and document.brief.sources:
        yield from _itself(document, same_place(document.brief.url))


def _itself(document: Document, own: str) -> Iterator[Finding]:
    for at, source in enumerate(document.brief.sources):
        if source.url is not None and source.kind == "source" and same_place(source.url) == own:
            path = ("sources", at, "url")
            yield Finding(
                f"Source {at + 1} has the address of the brief itself.", path, document.written(path, source.url)
            )


RULE = Rule(code="BRF218", name="source-is-the-brief", severity="warning", doc=__doc__, check=check)
