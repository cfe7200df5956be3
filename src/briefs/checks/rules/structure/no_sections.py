"""A text of several paragraphs has no labelled part and no heading.

## Why
Readers scan before they read: 79 percent of those whom Nielsen watched did, and he advises "meaningful sub-headings"
(Jakob Nielsen, *How Users Read on the Web*, 1997). In a brief the labels are what they scan. WCAG 2.2 has the same
advice as success criterion 2.4.10 "Section Headings".

## Bad
```markdown
# A second ferry for Mole

**Mole needs a second ferry before the winter.**

The one ferry was out of service on 40 days last year.

The island has no doctor of its own, and the clinic in Ostrand will not fly patients out.

A ferry of the right size is laid up in Ostrand from October to April.

The harbour board meets on Thursday, and the fares will be decided then.
```

## Good
```markdown
# A second ferry for Mole

**Mole needs a second ferry before the winter.**

**Driving the news:** The one ferry was out of service on 40 days last year.

**Why it matters:** The island has no doctor of its own, and the clinic in Ostrand will not fly patients out.

A ferry of the right size is laid up in Ostrand from October to April.

**What's next:** The harbour board meets on Thursday, and the fares will be decided then.
```

## Help
Begin each part with a bold label that says what it is for, as in `**Why it matters:**`.

## Options
`at-most`: so many paragraphs need no labels.

```toml
[tool.briefs.rules.no-sections]
at-most = 5
```
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.model.nodes import Heading, Paragraph


@attrs.frozen(kw_only=True)
class Unlabelled:
    """How long a text without labels may be."""

    at_most: int = 3
    """So many paragraphs need no labels."""


def check(document: Document) -> Iterator[Finding]:
    """Paragraphs in a row, and nothing that divides them."""
    body = document.brief.body
    at_most = document.options(Unlabelled).at_most
    if document.brief.sections or len(body) <= at_most or any(isinstance(block, Heading) for block in body):
        return
    paragraphs = sum(isinstance(block, Paragraph) for block in body)
    if paragraphs > at_most:
        message = f"The text has {paragraphs} paragraphs and no labelled part; up to {at_most} need none."
        yield Finding(message, ("sections",), document.span(("body", 0)))


RULE = Rule(code="BRF113", name="no-sections", severity="info", doc=__doc__, check=check, options=Unlabelled)
