"""The brief is longer, or shorter, than briefs of its kind are.

## Why
Length is a promise about the reader's time. *Smart Brevity* (2022) holds that 200 words can do more than 20,000; the
guide of the International Development Research Centre (IDRC, "How to write a policy brief") says not to exceed 1,500
words or two pages; that of CEFRES asks for 1,200 to 2,500. No limit fits every kind, so each profile has its own, and
a tolerance: a text of 201 words is "about 200".

Counted are the title, the lede, labels and text; not sources, author cards and code.

## Bad
```markdown profile=smart-brevity
# Ferry to Mole sails again

**The *Grey Heron* passed its trial on Friday and takes cars from Monday.**

**Why it matters:** It is the only way across: without it Mole has no school bus and, at night, no doctor.

**Background:** The ferry had been in dock at Ostrand since November. The hull was cut in two behind the bridge and
lengthened by four metres, and both engines were taken out, cleaned and put back. The yard had promised to be ready in
January. Ice on the lake kept the steel away for nine days, then the welders were ill, and then the old wiring turned
out not to be what the plans said it was. Twice the boards of the three towns met to ask whether a bridge would not
have been cheaper, and twice they found that it would not.

**By the numbers:** The work cost 4.2 million, of which Mole paid a third by selling its old pier, Ostrand a third by
a loan over twelve years, and Veldmark the rest out of the money that had been meant for the road along the northern
shore. The ferry now holds 38 cars instead of 30. It makes nine crossings a day in winter and fourteen in summer, each
of which takes 25 minutes. Last year, before the work began, 212,000 people crossed with it, one in three of them on
the way to school.

**Yes, but:** Fares go up by a tenth in the week in which the ferry comes back. The boards say that this was agreed in
2021 and has nothing to do with the work. Passengers remember it differently: a list with 1,100 names was handed to
the mayor of Mole on Thursday.

**What's next:** The boards have still to say who pays when the engines must be changed, which the yard expects in six
years. They meet on 14 May.

**The bottom line:** The lake has its ferry back, with a larger deck and a higher fare.
```

## Good
```markdown profile=smart-brevity
# Ferry to Mole sails again

**The *Grey Heron* passed its trial on Friday and takes cars from Monday.**

**Why it matters:** It is the only way across: without it Mole has no school bus and, at night, no doctor.

**By the numbers:** The work cost 4.2 million; there is room for 38 cars instead of 30, and fares go up by a tenth.

**What's next:** Who pays for new engines, due in six years, the boards decide on 14 May.
```

## Help
Cut what the reader can do without, or choose a profile that fits the kind of text.

## Options
`at-most`: the words allowed; 250 where nothing is set, 0 for no limit. `at-least`: the words expected; 0 where
nothing is set. `tolerance`: how much more or less is borne, in per cent; 10 where nothing is set. Two signs of
Chinese, or three of Japanese, count as a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.style.measure import Length, allowed, exceeds


@attrs.frozen(kw_only=True)
class Limits:
    """How long a brief may be, and how short."""

    at_least: int = 0
    """The words that a brief should have."""
    at_most: int = 250
    """The words that a brief may have; 0 for no limit."""
    tolerance: int = 10
    """How much more or less is borne, in per cent."""


def check(document: Document) -> Iterator[Finding]:
    """A brief over or under its limits."""
    limits = document.options(Limits)
    texts = [passage.text for passage in document.passages]
    length = Length.of(texts)
    if exceeds(length.words, limits.at_most, limits.tolerance):
        yield Finding(f"The brief has {length}; {allowed(limits.at_most, limits.tolerance)}.", ("title",))
    elif _short(length.words, texts, limits):
        told = f"The brief has {length}; at least {limits.at_least} are expected."
        yield Finding(told, ("title",))


def _short(number: int, texts: list[str], limits: Limits) -> bool:
    """Whether there is too little, and not only few spaces, as in Thai."""
    wanted = limits.at_least - limits.at_least * limits.tolerance // 100
    return number < wanted and sum(map(len, texts)) < wanted * _LETTERS


_LETTERS: Final = 10
"""A text with more letters than this to the word that is expected is not short, whatever its words are."""


RULE = Rule(code="BRF306", name="total-words", severity="info", doc=__doc__, check=check, options=Limits)
