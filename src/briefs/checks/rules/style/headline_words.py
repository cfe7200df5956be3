"""The title has more words than a headline should.

## Why
*Smart Brevity* (VandeHei, Allen, Schwartz, 2022) asks for "six or fewer strong words" in a headline or a subject
line: a telephone shows no more of it. The authors call that a guard rail, not a law; a title that needs ten words to
be true should have them, which is why other profiles allow more.

## Bad
```markdown
# The ferry between Ostrand and Mole will sail again from Monday after a winter in dock

**The *Grey Heron* passed its trial on Friday.**
```

## Good
```markdown
# Ferry to Mole sails again

**The *Grey Heron* passed its trial on Friday and takes cars from Monday.**
```

## Help
Keep what makes a reader stop, and move the rest into the lede.

## Options
`at-most`: the words allowed; 6 where nothing is set, 0 for no limit. `tolerance`: how much more is borne, in per
cent. Two signs of Chinese, or three of Japanese, count as a word.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.style.measure import Length, allowed, exceeds


@attrs.frozen(kw_only=True)
class Limits:
    """How long a title may be."""

    at_most: int = 6
    """The words that a title may have; 0 for no limit."""
    tolerance: int = 0
    """How much more is borne, in per cent."""


def check(document: Document) -> Iterator[Finding]:
    """A title over the limit."""
    limits = document.options(Limits)
    length = Length.of([document.brief.title or ""])
    if exceeds(length.words, limits.at_most, limits.tolerance):
        told = f"The title has {length}; {allowed(limits.at_most, limits.tolerance)}."
        yield Finding(told, ("title",))


RULE = Rule(code="BRF301", name="headline-words", severity="info", doc=__doc__, check=check, options=Limits)
