"""The brief makes judgments and never says how much confidence they deserve.

## Why
Two judgments of the same likelihood may rest on three reports or on a guess. ICD 203 (2015), tradecraft standard 2,
asks a product to state the confidence in its judgments and what it rests on: the amount and quality of the evidence.

## Bad
```markdown
# Harbour strike enters its second week

**Key judgments:** The union will likely accept the offer before the month ends.
```

## Good
```markdown
# Harbour strike enters its second week

**Key judgments:** The union will likely accept the offer before the month ends.

**Confidence:** We have moderate confidence in this judgment: two officials confirmed the terms, neither by name.
```

## Help
Say how good the evidence is (low, moderate or high confidence) and why, in a sentence of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.english import is_english
from briefs.checks.likelihood import confidence
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.analytic.judgment_without_likelihood import Judgments
from briefs.model.lexicon import fold


def check(document: Document) -> Iterator[Finding]:
    """A brief with a part that holds judgments, and no level of confidence anywhere."""
    labels = {fold(label) for label in document.options(Judgments).labels}
    parts = [at for at, section in enumerate(document.brief.sections) if fold(section.label) in labels]
    if not parts or any(True for passage in document.passages for _ in confidence(passage.text)):
        return
    if is_english(document):
        message = "The brief makes judgments and never says how much confidence they deserve."
        yield Finding(message, ("sections", parts[0], "label"))


RULE = Rule(code="BRF407", name="missing-confidence", severity="info", doc=__doc__, check=check)
