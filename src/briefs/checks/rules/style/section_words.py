"""A labelled part has more words than its label promises.

## Why
A label tells the reader how much there is to come: "The bottom line" is not a page. Which part may have how many
words is for a house to say; a limit for all of them fits none, as users of other checkers have found ("thresholds not
settable per section" is among the things they miss most). *Smart Brevity* (2022) has the whole text in about 200
words, so 100 for one part is half of everything.

## Bad
```markdown profile=smart-brevity
# Ferry to Mole sails again

**The bottom line:** The ferry sails. That it sails is owed to the yard at Ostrand, which worked through the nights of
February although the ice on the lake kept the steel away for nine days, and to the three boards, which each paid more
than they had said they would: Mole by selling its old pier, Ostrand by a loan, and Veldmark out of the money that had
been meant for the road along the northern shore. What the boards have not said is who pays when the engines must be
changed, which the yard expects in six years, or why the fares, which were to stay as they are, go up in the same week
in which the ferry comes back, and by a tenth.
```

## Good
```markdown profile=smart-brevity
# Ferry to Mole sails again

**How it works:** The yard at Ostrand worked through the nights of February, and the three boards paid for it: Mole by
selling its old pier, Ostrand by a loan, and Veldmark out of the money for the northern road.

**The bottom line:** The ferry sails, and fares go up by a tenth to pay for it.
```

## Help
Cut the part, or move what its label does not promise into another.

## Options
`at-most`: the words allowed in a part; 100 where nothing is set, 0 for no limit. `of`: other limits for some parts,
by the kind or the label, e.g. `of = { bottom-line = 40, "Our numbers" = 0 }`. `tolerance`: how much more is borne, in
per cent; 10 where nothing is set. Two signs of Chinese, or three of Japanese, count as a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.style.measure import Length, PerPart, allowed, exceeds
from briefs.checks.rules.style.parts import limit_of, prose_of_parts
from briefs.checks.wording import quoted


@attrs.frozen(kw_only=True)
class Limits:
    """How long the labelled parts may be."""

    at_most: int = 100
    """The words that a part may have; 0 for no limit."""
    of: Mapping[str, int] = attrs.field(factory=PerPart, converter=PerPart)
    """Other limits for some parts, by kind (`bottom-line`) or label ("The bottom line")."""
    tolerance: int = 10
    """How much more is borne, in per cent."""


def check(document: Document) -> Iterator[Finding]:
    """Every part over its limit."""
    if document.brief.sections:
        yield from _too_long(document, document.options(Limits))


def _too_long(document: Document, limits: Limits) -> Iterator[Finding]:
    for at, section, passages in prose_of_parts(document):
        limit = limit_of(section, limits.of, limits.at_most)
        length = Length.of(passage.text for passage in passages)
        if exceeds(length.words, limit, limits.tolerance):
            told = f"The part {quoted(section.label)} has {length}; {allowed(limit, limits.tolerance)}."
            yield Finding(told, ("sections", at, "label"))


RULE = Rule(code="BRF304", name="section-words", severity="info", doc=__doc__, check=check, options=Limits)
