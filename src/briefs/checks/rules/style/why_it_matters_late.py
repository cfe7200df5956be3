"""The part that says why it matters does not follow the lede.

## Why
In *Smart Brevity* (2022) "Why it matters" stands directly after the opening sentence: it answers "so what?" before
the reader can ask, and who has no answer stops reading. Axios itself mostly, not always, has it first
(journalism.co.uk, 23 September 2022).

## Bad
```markdown
# Ferry to Mole sails again

**The *Grey Heron* takes cars from Monday.**

**Background:** It had been in dock since November.

**Why it matters:** It is the only way across.
```

## Good
```markdown
# Ferry to Mole sails again

**The *Grey Heron* takes cars from Monday.**

**Why it matters:** It is the only way across.

**Background:** It had been in dock since November.
```

## Help
Move the part up, directly below the lede.

## Options
`after`: kinds of parts that may stand before it, e.g. `["whats-new"]`; none where nothing is set.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted
from briefs.model.nodes import FootnoteDefinition

_KIND: Final = "why-it-matters"


@attrs.frozen(kw_only=True)
class Before:
    """What may stand before "Why it matters"."""

    after: tuple[str, ...] = ()
    """Kinds of parts that may stand before it."""


def check(document: Document) -> Iterator[Finding]:
    """The first such part, where something stands between it and the lede."""
    brief = document.brief
    at = next((at for at, section in enumerate(brief.sections) if section.kind == _KIND), None)
    if at is None:
        return
    label, allowed = brief.sections[at].label, document.options(Before).after
    other = next((before for before in brief.sections[:at] if before.kind not in allowed), None)
    if other:
        told = f"The part {quoted(label)} stands behind {quoted(other.label)}, not directly after the lede."
        yield Finding(told, ("sections", at, "label"))
    elif sum(not isinstance(block, FootnoteDefinition) for block in brief.body) > (0 if brief.lede else 1):
        told = f"Text stands between the lede and the part {quoted(label)}."
        yield Finding(told, ("sections", at, "label"))


RULE = Rule(code="BRF312", name="why-it-matters-late", severity="info", doc=__doc__, check=check, options=Before)
