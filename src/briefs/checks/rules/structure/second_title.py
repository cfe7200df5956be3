"""A heading in the text has the rank of the title.

## Why
The rank of a heading says what it stands over. A part with the rank of the title is, to screen readers, search engines
and programs that cut a text into pieces, not a part of the brief but another brief beside it (WCAG 2.2, technique G141,
"Organizing a page using headings"; markdownlint has the rule as MD025).

## Bad
```markdown
# A second ferry for Mole

**Mole needs a second ferry before the winter.**

# The quay

It is 80 years old.
```

## Good
```markdown
# A second ferry for Mole

**Mole needs a second ferry before the winter.**

## The quay

It is 80 years old.
```

## Help
Give the headings in the text a lower rank than the title.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.structure.ranks import headings, rank_of_title
from briefs.checks.wording import quoted
from briefs.model.nodes import Heading


def check(document: Document) -> Iterator[Finding]:
    """The first heading beside the title; how many more there are is said with it."""
    if not (document.reading.layout.labels or document.of(Heading)):
        return
    title = rank_of_title(document)
    if title is None or any(found.name == "several-briefs" for found in document.diagnostics):
        return
    beside = [each for each in headings(document) if each.rank is not None and each.rank <= title]
    if beside:
        more = f" It is the first of {len(beside)}." if len(beside) > 1 else ""
        message = f"The heading {quoted(beside[0].text)} has rank {beside[0].rank}; the title has rank {title}.{more}"
        yield Finding(message, beside[0].path)


RULE = Rule(code="BRF114", name="second-title", severity="info", doc=__doc__, check=check)
