"""A source is named twice.

## Why
Two entries for one publication make a brief look better founded than it is: readers count sources. ISO 690 gives each
publication one reference. Addresses are compared after RFC 3986, section 6 (Normalization and Comparison): http or
https, `www.`, a slash at the end and what only tells who followed a link make no difference.

## Bad
```json
{
  "title": "Three towns, one ferry",
  "sources": [
    {"title": "Minutes of the ferry board", "url": "https://ostrand.example/minutes"},
    {"title": "Minutes of the ferry board", "url": "http://www.ostrand.example/minutes/?utm_source=letter"}
  ]
}
```

## Good
```json
{
  "title": "Three towns, one ferry",
  "sources": [
    {"title": "Minutes of the ferry board", "url": "https://ostrand.example/minutes"},
    {"title": "Timetable of the ferry", "url": "https://ostrand.example/timetable"}
  ]
}
```

## Help
Take one of the two out; where they are different publications, correct the address or the title.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.addresses import is_front_page, same_place
from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.model.sources import Source


def check(document: Document) -> Iterator[Finding]:
    """Sources that are there already, in the same kind."""
    sources = document.brief.sources
    if len(sources) > 1 and len({source.kind for source in sources}) < len(sources):
        yield from _again(document)


def _again(document: Document) -> Iterator[Finding]:
    first: dict[tuple[object, ...], int] = {}
    for at, source in enumerate(document.brief.sources):
        known = [(first.setdefault(key, at), key[0]) for key in _keys(source)]
        before, what = min(known, default=(at, ""))
        if before < at:
            path, told = ("sources", at), f"Source {at + 1} is the same as source {before + 1}"
            place = document.entry(path, source.title, source.url)
            yield Finding(f"{told}: they have the same {what}.", path, place)


def _keys(source: Source) -> Iterator[tuple[object, ...]]:
    """What two sources have in common only where they are one and the same."""
    title = source.title.casefold() if source.title else None
    if source.url:
        # Much can be read on the front page of a site: there a title has to be the same too.
        yield "address", source.kind, same_place(source.url), title if is_front_page(source.url) else None
    elif title and source.publisher:
        publisher = source.publisher.casefold()
        yield "title and publisher", source.kind, title, publisher, source.published, source.note


RULE = Rule(code="BRF209", name="duplicate-source", severity="warning", doc=__doc__, check=check)
