"""An author is named twice.

## Why
Each author is one entry in bylines, archives and search results (schema.org `author`); whoever is there twice is
counted twice. It happens where a byline and a card, or front matter and text, name the same person in two spellings.

## Bad
```markdown
---
authors:
  - name: Ada Lind
    role: Harbour correspondent
  - ADA LIND
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

## Good
```markdown
---
authors:
  - name: Ada Lind
    role: Harbour correspondent
  - Tomas Vik
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

## Help
Leave one of the two entries, with all that is known of the author.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted
from briefs.model.people import Author


def check(document: Document) -> Iterator[Finding]:
    """Authors of one name, whom neither an address nor an affiliation tells apart."""
    if len(document.brief.authors) > 1:
        yield from _again(document, document.brief.authors)


def _again(document: Document, authors: tuple[Author, ...]) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for at, author in enumerate(authors):
        before = first.setdefault(author.name.casefold(), at)
        if before < at and not _others(authors[before], author):
            told = f"Author {at + 1}, {quoted(author.name)}, is the same as author {before + 1}."
            yield Finding(told, path := ("authors", at), document.entry(path, author.name))


def _others(one: Author, other: Author) -> bool:
    pairs = ((one.email, other.email), (one.url, other.url), (one.affiliation, other.affiliation))
    return any(this and that and this != that for this, that in pairs)


RULE = Rule(code="BRF215", name="duplicate-author", severity="warning", doc=__doc__, check=check)
