"""The lede has more sentences than it should.

## Why
A lede is "one strong first sentence": direct, short, sharp (*Smart Brevity*, VandeHei, Allen, Schwartz, 2022, the
second of its four parts). Whatever else must be said has a part of its own further down, with a label that says what
it is.

## Bad
```markdown
# Ferry to Mole sails again

**The *Grey Heron* passed its trial on Friday. It had been in dock since November. From Monday it takes cars.**

**Why it matters:** It is the only way across.
```

## Good
```markdown
# Ferry to Mole sails again

**The *Grey Heron* passed its trial on Friday and takes cars from Monday.**

**Why it matters:** It is the only way across.

**Background:** It had been in dock since November.
```

## Help
Keep the sentence that people must remember; give the others a part of their own.

## Options
`at-most`: the sentences allowed; 1 where nothing is set, 0 for no limit.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from briefs.checks.document import Document
from briefs.checks.prose import sentences
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.style.measure import allowed, exceeds, place_of, said


@attrs.frozen(kw_only=True)
class Limits:
    """How many sentences a lede may have."""

    at_most: int = 1
    """The sentences that a lede may have; 0 for no limit."""


def check(document: Document) -> Iterator[Finding]:
    """A lede over the limit, at the first sentence too many."""
    limits = document.options(Limits)
    lede = next((passage for passage in document.passages if passage.path == ("lede",)), None)
    if lede is None:
        return
    found = list(sentences(lede.text))
    if exceeds(len(found), limits.at_most):
        place = place_of(document, lede, *found[limits.at_most])
        yield Finding(f"The lede has {said(len(found), 'sentence')}; {allowed(limits.at_most)}.", ("lede",), place)


RULE = Rule(code="BRF302", name="lede-sentences", severity="info", doc=__doc__, check=check, options=Limits)
