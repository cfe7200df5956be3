"""A heading is two or more ranks below the one above it.

## Why
People who hear a page with a screen reader go from heading to heading by rank: a rank that is left out sounds like a
part that they have missed. WCAG 2.2, success criterion 1.3.1, wants structure to be in the markup (techniques H42 and
G141), and the W3C's tutorial on headings asks not to skip ranks on the way down. On the way up any number may be
skipped.

## Bad
```markdown
# A second ferry for Mole

## Analysis

The one ferry was out of service on 40 days last year.

### The quay

It is 80 years old.

##### The ramp

It floods at spring tide.
```

## Good
```markdown
# A second ferry for Mole

## Analysis

The one ferry was out of service on 40 days last year.

### The quay

It is 80 years old.

#### The ramp

It floods at spring tide.
```

## Help
Give the heading the rank that is left out; choose how large it looks in the style of the page, not by its rank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.structure.ranks import Ranked, headings, rank_of_title
from briefs.checks.wording import quoted
from briefs.model.nodes import Heading

_HEADINGS: Final = {
    "markdown": re.compile(r"^[ \t>]*(#{1,6})[ \t]", re.MULTILINE),
    "html": re.compile(r"<h([1-6])\b", re.IGNORECASE),
}


def check(document: Document) -> Iterator[Finding]:
    """Headings too far below the last; what stands in quotations and lists has an order of its own."""
    if document.reading.layout.labels or document.of(Heading):
        yield from _found(document)


def _found(document: Document) -> Iterator[Finding]:
    above = Ranked(("title",), document.brief.title or "", rank_of_title(document))
    for here in headings(document):
        # Nothing is said of a heading that stands directly below the title or a bold label: neither is sure to be in
        # the outline of the page, and formats differ in the ranks that they give them.
        sure = here.path[-1] == "label" or above.path != ("title",)
        if sure and above.rank and here.rank and here.rank > above.rank + 1 and not _has_others(document, above, here):
            yield Finding(_message(here, above.rank, here.rank), here.path)
        above = here


def _has_others(document: Document, above: Ranked, here: Ranked) -> bool:
    """Whether the source has a heading of a rank that is left out after all: one that is the lede, or no part of it."""
    pattern = _HEADINGS.get(document.format)
    if pattern is None or above.rank is None or here.rank is None:
        return False
    between = document.text[document.span(above.path).end : document.span(here.path).start]
    ranks = (int(found[1]) if found[1].isdigit() else len(found[1]) for found in pattern.finditer(between))
    return any(above.rank < rank < here.rank for rank in ranks)


def _message(here: Ranked, above: int, rank: int) -> str:
    words = {2: f"rank {rank - 1} is", 3: f"ranks {above + 1} and {rank - 1} are"}
    skipped = words.get(rank - above, f"ranks {above + 1} to {rank - 1} are")
    return f"The heading {quoted(here.text)} has rank {rank} below a heading of rank {above}; {skipped} left out."


RULE = Rule(code="BRF109", name="skipped-heading-level", severity="warning", doc=__doc__, check=check)
