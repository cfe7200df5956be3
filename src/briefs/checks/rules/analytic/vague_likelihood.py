"""A likelihood is said in a word that stands for no range of odds.

## Why
"May well", "possible" and "cannot be ruled out" fit one chance in fifty and nine in ten: readers fill in what they hope
for (S. Kent, "Words of Estimative Probability", 1964). ICD 203 (2015), D.6.e.(2)(a), therefore names the terms that an
analytic product uses.

## Bad
```markdown
# Harbour strike enters its second week

**What's next:** The union may well accept the offer, and a court order cannot be ruled out.
```

## Good
```markdown
# Harbour strike enters its second week

**What's next:** The union will likely accept the offer; a court order is unlikely.
```

## Help
Take a word of one scale instead: unlikely, roughly even chance, likely, very likely, almost certain.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.english import is_english
from briefs.checks.likelihood import vague
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted


def check(document: Document) -> Iterator[Finding]:
    """Each such word."""
    found = [(passage, start, end) for passage in document.passages for start, end in vague(passage.text)]
    if not found or not is_english(document):
        return
    for passage, start, end in found:
        words = passage.text[start:end]
        message = f"{quoted(words)} stands for no range of odds."
        yield Finding(message, passage.path, document.within(passage, start, end))


RULE = Rule(code="BRF404", name="vague-likelihood", severity="warning", doc=__doc__, check=check)
