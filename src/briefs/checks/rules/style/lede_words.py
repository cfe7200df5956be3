"""The lede has more words than can be taken in at once.

## Why
Handbooks of news writing agree on 25 to 35 words: "never more than 35 words" (*Basic News Writing*, Fourth Estate,
"What never to do in a news lead"). A long lede is mostly two: one that tells the news and one that explains it.

## Bad
```markdown
# Ferry to Mole sails again

**After a winter in the dock at Ostrand, where the hull was lengthened by four metres and both engines were taken out,
cleaned and put back at the cost of the three towns on the lake, the *Grey Heron* passed its trial on Friday and takes
cars from Monday.**
```

## Good
```markdown
# Ferry to Mole sails again

**The *Grey Heron* passed its trial on Friday and takes cars from Monday.**

**Details:** The hull is four metres longer, and both engines were taken out, cleaned and put back.
```

## Help
Say what happened, and move how and why below it.

## Options
`at-most`: the words allowed; 35 where nothing is set, 0 for no limit. `tolerance`: how much more is borne, in per
cent; 10 where nothing is set. Two signs of Chinese, or three of Japanese, count as a word.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.style.measure import Length, allowed, exceeds
from briefs.model.walk import plain_text


@attrs.frozen(kw_only=True)
class Limits:
    """How long a lede may be."""

    at_most: int = 35
    """The words that a lede may have; 0 for no limit."""
    tolerance: int = 10
    """How much more is borne, in per cent."""


def check(document: Document) -> Iterator[Finding]:
    """A lede over the limit."""
    if not document.brief.lede:
        return
    limits = document.options(Limits)
    length = Length.of([plain_text(document.brief.lede)])
    if exceeds(length.words, limits.at_most, limits.tolerance):
        yield Finding(f"The lede has {length}; {allowed(limits.at_most, limits.tolerance)}.", ("lede",))


RULE = Rule(code="BRF303", name="lede-words", severity="info", doc=__doc__, check=check, options=Limits)
