"""A link is relative, and the brief does not say to what.

## Why
A brief travels: by mail, into feeds, onto other sites. `/minutes/7` leads somewhere only from a page whose own address
is known (RFC 3986, section 5.1, Establishing a Base URI); everywhere else it is dead, and nobody who writes it sees
that.

## Bad
```markdown
# Three towns, one ferry

The boards of Ostrand, Mole and Vik [met on Thursday](/minutes/7).
```

## Good
```markdown
# Three towns, one ferry

The boards of Ostrand, Mole and Vik [met on Thursday](https://ostrand.example/minutes/7).
```

```markdown
---
url: https://ostrand.example/briefs/ferry
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik [met on Thursday](/minutes/7).
```

## Help
Write the whole address, or give the brief its own: `url` in front matter and JSON, a canonical link in HTML.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.addresses import is_relative
from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted
from briefs.model.nodes import Image, Link
from briefs.reading import Path


def check(document: Document) -> Iterator[Finding]:
    """Relative addresses in a brief with no address of its own to begin from."""
    own = document.brief.url
    if own is None or is_relative(own):
        yield from _relative(document)


def _relative(document: Document) -> Iterator[Finding]:
    for path, url in _addresses(document):
        if is_relative(url):
            meant = " It looks like a host: https:// is missing." if url.startswith("www.") else ""
            what = "The brief's own address" if path == ("url",) else "The address"
            told = f"{what} {quoted(url)} is relative, and nothing says to what.{meant}"
            yield Finding(told, path, document.written(path, url))


def _addresses(document: Document) -> Iterator[tuple[Path, str]]:
    brief = document.brief
    if brief.url is not None:
        yield ("url",), brief.url
    if brief.image is not None:
        yield ("image", "url"), brief.image.url
    for path, link in document.of(Link):
        yield path, link.url
    for path, image in document.of(Image):
        yield path, image.url
    for at, source in enumerate(brief.sources):
        if source.url is not None:
            yield ("sources", at, "url"), source.url
    for at, author in enumerate(brief.authors):
        if author.url is not None:
            yield ("authors", at, "url"), author.url
        if author.image is not None:
            yield ("authors", at, "image", "url"), author.image.url


RULE = Rule(code="BRF210", name="relative-link", severity="warning", doc=__doc__, check=check)
