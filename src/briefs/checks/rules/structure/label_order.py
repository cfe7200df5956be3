"""A part of the brief stands out of the order that its profile gives.

## Why
Whoever reads many documents of one kind looks for each part in its usual place: the summary first, the conclusion at
the end. Guides to the policy brief (IDRC, *How to write a policy brief*) and to short news (VandeHei, Allen and
Schwartz, *Smart Brevity*, 2022: "why it matters" directly after the lede) give such an order. The neutral profile gives
none.

## Bad
```markdown profile=policy-brief
# A second ferry for Mole

**Conclusion:** One ferry is not enough for the island.

**Summary:** Mole needs a second ferry before the winter.

**Analysis:** The one ferry was out of service on 40 days last year.
```

## Good
```markdown profile=policy-brief
# A second ferry for Mole

**Summary:** Mole needs a second ferry before the winter.

**Analysis:** The one ferry was out of service on 40 days last year.

**Conclusion:** One ferry is not enough for the island.
```

## Help
Move the part to its place, or change the order in your settings.

## Options
`labels`: the order, as kinds of parts (`summary`, `why-it-matters`) or as labels. Parts that are not named may stand
anywhere. Empty where the profile gives no order.

```toml
[tool.briefs.rules.label-order]
labels = ["summary", "analysis", "Key judgments", "conclusion"]
```
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted
from briefs.model.lexicon import fold


@attrs.frozen(kw_only=True)
class Order:
    """In which order parts stand."""

    labels: tuple[str, ...] = ()
    """Kinds of parts or labels, the first first; parts that are not named may stand anywhere."""


def check(document: Document) -> Iterator[Finding]:
    """The first part that would have to move."""
    order = document.options(Order).labels
    if not order or len(document.brief.sections) < 2:
        return
    ranks = _ranks(document, order)
    stay = _in_order(ranks)
    moved = next((at for at, _ in ranks if at not in stay), None)
    if moved is not None:
        label = quoted(document.brief.sections[moved].label)
        message = f"The part {label} is out of order: it belongs {_place(document, ranks, stay, moved)}."
        yield Finding(message, ("sections", moved, "label"))


def _ranks(document: Document, order: tuple[str, ...]) -> list[tuple[int, int]]:
    """Each part that the order names, with its place there: by its label, or else by its kind."""
    names = {name: at for at, name in reversed(list(enumerate(order)))}
    labels = {fold(name): at for name, at in names.items()}
    found = []
    for at, section in enumerate(document.brief.sections):
        rank = labels.get(fold(section.label), names.get(section.kind))
        if rank is not None:
            found.append((at, rank))
    return found


def _in_order(ranks: list[tuple[int, int]]) -> dict[int, int]:
    """The most parts that stand in order as they are, with their places in the order."""
    ends: list[int] = []  # by length: the lowest place that so many parts in order can end with
    tails: list[int] = []
    before: dict[int, int | None] = {}
    places = dict(ranks)
    for at, rank in ranks:
        length = bisect_right(ends, rank)
        before[at] = tails[length - 1] if length else None
        ends[length : length + 1], tails[length : length + 1] = [rank], [at]
    kept: dict[int, int] = {}
    here: int | None = tails[-1] if tails else None
    while here is not None:
        kept[here] = places[here]
        here = before[here]
    return kept


def _place(document: Document, ranks: list[tuple[int, int]], stay: dict[int, int], moved: int) -> str:
    """Where a part belongs, in words: before, after or between parts that stay where they are."""
    own = dict(ranks)[moved]
    above = [at for at in sorted(stay) if stay[at] <= own]
    below = [at for at in sorted(stay) if stay[at] > own]
    sections = document.brief.sections
    if above and below:
        return f"between {quoted(sections[above[-1]].label)} and {quoted(sections[below[0]].label)}"
    return f"after {quoted(sections[above[-1]].label)}" if above else f"before {quoted(sections[below[0]].label)}"


RULE = Rule(code="BRF108", name="label-order", severity="warning", doc=__doc__, check=check, options=Order)
