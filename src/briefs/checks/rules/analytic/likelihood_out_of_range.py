"""A word of likelihood and the number beside it do not agree.

## Why
The word and the number are two ways to say one thing; where they differ the reader believes neither. ICD 203 (2015),
D.6.e.(2)(a), gives each term its range: likely 55 to 80 per cent, very likely 80 to 95, unlikely 20 to 45.

## Bad
```markdown
# Harbour strike enters its second week

**What's next:** The union is likely (40%) to accept the offer.
```

## Good
```markdown
# Harbour strike enters its second week

**What's next:** The union is likely (70%) to accept the offer.
```

## Help
Change the word or the number, so that the number is in the range of the word.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.english import is_english
from briefs.checks.likelihood import percentage, terms
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted


def check(document: Document) -> Iterator[Finding]:
    """Terms with a number right after them that is out of their range."""
    found = [
        (passage, start, end, term, stated)
        for passage in document.passages
        for start, end, term in terms(passage.text)
        if (stated := percentage(passage.text, end)) and not term.low <= stated[0] <= stated[1] <= term.high
    ]
    if not found or not is_english(document):
        return
    for passage, start, end, term, (low, high) in found:
        words, number = passage.text[start:end], f"{low}" if low == high else f"{low} to {high}"
        message = f"{quoted(words)} stands for {term.low} to {term.high} per cent, and the text says {number}."
        yield Finding(message, passage.path, document.within(passage, start, end))


RULE = Rule(code="BRF406", name="likelihood-out-of-range", severity="warning", doc=__doc__, check=check)
