"""A labelled part has more sentences than it should.

## Why
"Why it matters" is there to be read in one breath. *Smart Brevity* (2022) asks for the reason "in a brisk, clear,
illuminating way"; readers of the book note one or two sentences for it. Whatever proves the point belongs under
another label.

## Bad
```markdown profile=smart-brevity
# Ferry to Mole sails again

**Why it matters:** It is the only way across. Without it the children of Mole lose an hour each morning. The clinic
has no doctor at night. The bakery cannot send its bread.
```

## Good
```markdown profile=smart-brevity
# Ferry to Mole sails again

**Why it matters:** It is the only way across: without it Mole has no school bus and, at night, no doctor.
```

## Help
Keep the sentence that answers "so what?", and move the evidence into a part of its own.

## Options
`of`: the sentences allowed, by the kind or the label of a part; `{ why-it-matters = 2 }` where nothing is set.
`at-most`: the sentences allowed in every other part; 0, no limit, where nothing is set.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from briefs.checks.document import Document
from briefs.checks.prose import sentences
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.style.measure import PerPart, Words, allowed, exceeds, placed, said
from briefs.checks.rules.style.parts import limit_of, prose_of_parts
from briefs.checks.wording import quoted


@attrs.frozen(kw_only=True)
class Limits:
    """How many sentences the labelled parts may have."""

    of: Mapping[str, int] = attrs.field(default=PerPart({"why-it-matters": 2}), converter=PerPart)
    """The sentences that some parts may have, by kind (`why-it-matters`) or label ("Why it matters")."""
    at_most: int = 0
    """The sentences that every other part may have; 0 for no limit."""


def check(document: Document) -> Iterator[Finding]:
    """Every part over its limit, at the first sentence too many."""
    if document.brief.sections:
        yield from placed(document, _too_many(document, document.options(Limits)))


def _too_many(document: Document, limits: Limits) -> Iterator[Words]:
    for _, section, passages in prose_of_parts(document):
        limit = limit_of(section, limits.of, limits.at_most)
        if not limit:
            continue
        found = [(passage, start, end) for passage in passages for start, end in sentences(passage.text)]
        if exceeds(len(found), limit):
            told = f"The part {quoted(section.label)} has {said(len(found), 'sentence')}; {allowed(limit)}."
            yield told, *found[limit]


RULE = Rule(code="BRF305", name="section-sentences", severity="info", doc=__doc__, check=check, options=Limits)
