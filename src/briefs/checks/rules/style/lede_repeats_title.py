"""The lede says what the title has said.

## Why
Whoever reads the lede has read the title. "The opening sentence must add a distinct new detail" and not restate the
headline: so notes on *Smart Brevity* (2022) sum up its chapter on ledes.

## Bad
```markdown
# Ferry from Ostrand to Mole sails again

**The ferry from Ostrand to Mole sails again.**

**Why it matters:** It is the only way across.
```

## Good
```markdown
# Ferry from Ostrand to Mole sails again

**The *Grey Heron* takes cars from Monday, a tenth dearer than before.**

**Why it matters:** It is the only way across.
```

## Help
Let the lede tell the next thing that a reader would ask.

## Options
`at-most`: how many per cent of the words of both may be the same; 75 where nothing is set, 100 to allow all.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from briefs.checks.document import Document
from briefs.checks.prose import words
from briefs.checks.rule import Finding, Rule
from briefs.model.walk import plain_text

_FEW: Final = 4
"""A title of fewer words says too little to be repeated."""


@attrs.frozen(kw_only=True)
class Limits:
    """How alike title and lede may be."""

    at_most: int = 75
    """How many per cent of the different words in both may stand in both."""


def check(document: Document) -> Iterator[Finding]:
    """A lede with nearly the same words as the title."""
    brief = document.brief
    if not brief.lede or not brief.title:
        return
    title, lede = _words(brief.title), _words(plain_text(brief.lede))
    both = len(title & lede)
    if len(title) >= _FEW and both * 100 > document.options(Limits).at_most * len(title | lede):
        told = f"The lede repeats the title: {both} of the {len(title | lede)} words of both are the same."
        yield Finding(told, ("lede",))


def _words(text: str) -> set[str]:
    return {word.casefold().replace("’", "'") for word in words(text)}


RULE = Rule(code="BRF311", name="lede-repeats-title", severity="info", doc=__doc__, check=check, options=Limits)
