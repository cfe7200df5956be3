"""A paragraph is a block that invites nobody in.

## Why
"If this article were one big block of text, you wouldn't read it" (Axios HQ, "Axioms cut read time and boost
comprehension"). Army writing ends a paragraph after about six lines, that is some 90 words (*NCO Primary Leadership
Subjects*, rule 5 for correspondence).

## Bad
```markdown profile=bluf
# Ferry to Mole: what to do

The ferry sails again. The yard at Ostrand worked through the nights of February, although the ice on the lake kept
the steel away for nine days, and the three boards, which each paid more than they had said they would, found the
money in the end: Mole by selling its old pier, Ostrand by a loan, and Veldmark out of what had been meant for the
road along the northern shore. The engines will last six years. Who pays for new ones is open, because the contract of
2021 speaks of the hull only. Mole holds that the loan covers them. Ostrand holds that it does not. Veldmark has no
lawyer of its own and waits for the two others, as it has done before.
```

## Good
```markdown profile=bluf
# Ferry to Mole: what to do

The ferry sails again. The yard at Ostrand worked through the nights of February, and the three boards each paid more
than they had said they would.

The engines will last six years. Who pays for new ones is open, because the contract of 2021 speaks of the hull only.
```

## Help
Begin a new paragraph where a new thought begins.

## Options
`at-most`: the words allowed in a paragraph; 100 where nothing is set, 0 for no limit. `tolerance`: how much more is
borne, in per cent; 10 where nothing is set. Two signs of Chinese, or three of Japanese, count as a word.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.style.measure import Length, allowed, exceeds
from briefs.model.nodes import Paragraph


@attrs.frozen(kw_only=True)
class Limits:
    """How long a paragraph may be."""

    at_most: int = 100
    """The words that a paragraph may have; 0 for no limit."""
    tolerance: int = 10
    """How much more is borne, in per cent."""


def check(document: Document) -> Iterator[Finding]:
    """Every paragraph over the limit."""
    yield from _too_long(document, document.options(Limits))


def _too_long(document: Document, limits: Limits) -> Iterator[Finding]:
    for passage in document.passages:
        # No word is shorter than a letter and the space after it, or a sign.
        if not isinstance(passage.node, Paragraph) or len(passage.text) <= limits.at_most:
            continue
        length = Length.of([passage.text])
        if exceeds(length.words, limits.at_most, limits.tolerance):
            told = f"This paragraph has {length}; {allowed(limits.at_most, limits.tolerance)}."
            yield Finding(told, passage.path)


RULE = Rule(code="BRF320", name="long-paragraph", severity="info", doc=__doc__, check=check, options=Limits)
