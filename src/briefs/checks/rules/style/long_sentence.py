"""A sentence is too long to be read once.

## Why
The *Oxford Guide to Plain English* says that who regularly exceeds 40 words will "weary and deter" readers; GOV.UK
splits sentences above 25 words ("Sentence length: why 25 words is our limit", Inside GOV.UK, 4 August 2014), and so
does the Australian Government Style Manual.

## Bad
```markdown
# Ferry to Mole sails again

Although the boards of the three towns had agreed in 2021 that fares would stay as they are until the loan for the
hull has been paid back, which takes twelve years, Mole, whose share is the largest, insisted on Thursday that they
rise by a tenth.
```

## Good
```markdown
# Ferry to Mole sails again

Fares rise by a tenth. In 2021 the boards had agreed to keep them until the loan for the hull has been paid back,
which takes twelve years. On Thursday Mole, whose share is the largest, insisted on the rise.
```

## Help
Make two sentences of it.

## Options
`at-most`: the words allowed in a sentence; 40 where nothing is set, 0 for no limit. Two signs of Chinese,
or three of Japanese, count as a word.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.style.measure import Length, Words, allowed, exceeds, placed
from briefs.model.nodes import Heading


@attrs.frozen(kw_only=True)
class Limits:
    """How long a sentence may be."""

    at_most: int = 40
    """The words that a sentence may have; 0 for no limit."""


def check(document: Document) -> Iterator[Finding]:
    """Every sentence of the text over the limit; titles, labels and headings are none."""
    yield from placed(document, _too_long(document, document.options(Limits)))


def _too_long(document: Document, limits: Limits) -> Iterator[Words]:
    for passage, start, end in document.sentences():
        # No word is shorter than a letter and the space after it, or a sign.
        if end - start <= limits.at_most or passage.path[-1] in ("title", "label") or isinstance(passage.node, Heading):
            continue
        length = Length.of([passage.text[start:end]])
        if exceeds(length.words, limits.at_most):
            yield f"This sentence has {length}; {allowed(limits.at_most)}.", passage, start, end


RULE = Rule(code="BRF314", name="long-sentence", severity="info", doc=__doc__, check=check, options=Limits)
