"""A sentence has both a level of confidence and a word of likelihood.

## Why
"High confidence" is about the evidence, "likely" about the event. In one sentence the reader cannot tell which of the
two is meant to be strong. ICD 203 (2015), D.6.e.(2)(b): a product "must not combine a confidence level and a degree of
likelihood … in the same sentence".

## Bad
```markdown
# Harbour strike enters its second week

**What's next:** We have high confidence that the union will likely accept the offer.
```

## Good
```markdown
# Harbour strike enters its second week

**What's next:** The union will likely accept the offer. We have high confidence in this judgment: three officials
confirmed the terms.
```

## Help
Make two sentences: first how likely the event is, then how good the evidence is and why.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.english import is_english
from briefs.checks.likelihood import confidence, terms
from briefs.checks.prose import Passage, sentences
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted


def check(document: Document) -> Iterator[Finding]:
    """Sentences that have both."""
    passages = [passage for passage in document.passages if any(confidence(passage.text))]
    if not passages or not is_english(document):
        return
    found = [each for passage in passages for each in _sentences(passage)]
    for passage, start, end, sure, likely in found:
        message = f"This sentence has both a level of confidence ({quoted(sure)}) and a likelihood ({quoted(likely)})."
        yield Finding(message, passage.path, document.within(passage, start, end))


def _sentences(passage: Passage) -> Iterator[tuple[Passage, int, int, str, str]]:
    """The sentences of a passage that have both: where their words of confidence stand, and both in words."""
    for start, end in sentences(passage.text):
        sentence = passage.text[start:end]
        sure, likely = next(confidence(sentence), None), next(terms(sentence), None)
        if sure and likely:
            yield passage, start + sure[0], start + sure[1], sentence[slice(*sure)], sentence[likely[0] : likely[1]]


RULE = Rule(code="BRF402", name="confidence-with-likelihood", severity="warning", doc=__doc__, check=check)
