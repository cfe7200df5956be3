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

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.structure.ranks import headings, rank_of_title
from briefs.checks.wording import bounded, quoted
from briefs.model.nodes import Heading


def check(document: Document) -> Iterator[Finding]:
    """Headings too far below the last; what stands in quotations and lists has an order of its own."""
    if document.reading.layout.labels or document.of(Heading):
        yield from bounded(_found(document))


def _found(document: Document) -> Iterator[Finding]:
    above, titled = rank_of_title(document), True
    for heading in headings(document):
        labelled = heading.path[-1] == "label"
        # Nothing is said of a heading that stands directly below the title or a bold label: neither is sure to be in
        # the outline of the page, and formats differ in the ranks that they give them.
        if above is not None and heading.rank is not None and heading.rank > above + 1 and (labelled or not titled):
            yield Finding(_message(heading.text, heading.rank, above), heading.path)
        above, titled = heading.rank, False


def _message(text: str, rank: int, above: int) -> str:
    skipped = f"rank {rank - 1} is" if rank - above == 2 else f"ranks {above + 1} to {rank - 1} are"
    return f"The heading {quoted(text)} has rank {rank} below a heading of rank {above}; {skipped} left out."


RULE = Rule(code="BRF109", name="skipped-heading-level", severity="warning", doc=__doc__, check=check)
