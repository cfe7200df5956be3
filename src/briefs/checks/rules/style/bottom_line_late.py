"""The point of the brief does not stand first.

## Why
An Army memorandum opens with "a short, clear purpose statement" and puts "the recommendation, conclusion, or most
important information next" (United States Army Regulation 25-50, *Preparing and Managing Correspondence*, paragraph
2-4): the bottom line stands up front. Intelligence Community Directive 203 wants the main message of an analysis there
too (standard 6). Who has a minute must not spend it on background.

## Bad
```markdown profile=bluf
# Ferry to Mole: what to do

**Background:** The boards of the three towns have met four times since November.

**The bottom line:** Sign the contract for the new engines before 1 June.
```

## Good
```markdown profile=bluf
# Ferry to Mole: what to do

**The bottom line:** Sign the contract for the new engines before 1 June.

**Background:** The boards of the three towns have met four times since November.
```

## Help
Begin with the point: as a lede, or in a part "Bottom line".

## Options
`kinds`: which kinds of parts carry the point; `["bottom-line", "key-takeaways", "summary", "recommendations"]` where
nothing is set.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted


@attrs.frozen(kw_only=True)
class Carriers:
    """Which parts carry the point of a brief."""

    kinds: tuple[str, ...] = ("bottom-line", "key-takeaways", "summary", "recommendations")
    """The kinds of parts that carry it."""


def check(document: Document) -> Iterator[Finding]:
    """A brief whose first words are a part of another kind; a lede or plain text at its front may carry the point."""
    brief = document.brief
    if brief.lede or brief.body or not brief.sections:
        return
    kinds, first = document.options(Carriers).kinds, brief.sections[0]
    if first.kind in kinds:
        return
    at = next((at for at, section in enumerate(brief.sections) if section.kind in kinds), None)
    told = f"The brief begins with {quoted(first.label)}"
    if at is None:
        yield Finding(f"{told} and not with its point.", ("sections", 0, "label"))
    else:
        label = brief.sections[at].label
        yield Finding(f"{told}; its point, {quoted(label)}, stands further down.", ("sections", at, "label"))


RULE = Rule(code="BRF318", name="bottom-line-late", severity="warning", doc=__doc__, check=check, options=Carriers)
