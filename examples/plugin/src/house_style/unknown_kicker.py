"""The kicker is none of ours.

## Why
The kicker says what kind of text follows, and the site makes a page of each: a new one is a page that nobody links to.
Source: Ostrand Post, *House style*, section 3.

## Bad
```markdown
# HOT TAKE: Three towns share one ferry

**Why it matters:** It is the only way across.
```

## Good
```markdown
# INTEL: Three towns share one ferry

**Why it matters:** It is the only way across.
```

## Help
Take one of the kickers of the house, or none.

## Options
`kickers`: the kickers of the house; INTEL, BRIEF and ANALYSIS where nothing else is said.
"""

from collections.abc import Iterator

import attrs

from briefs import Document, Finding, Rule


@attrs.frozen(kw_only=True)
class Kickers:
    """What may stand before a title."""

    kickers: tuple[str, ...] = ("INTEL", "BRIEF", "ANALYSIS")
    """The kickers of the house."""


def check(document: Document) -> Iterator[Finding]:
    """A kicker that is not in the list."""
    kicker, known = document.brief.kicker, document.options(Kickers).kickers
    if kicker is not None and kicker not in known:
        yield Finding(f"The kicker {kicker!r} is none of ours; they are {', '.join(known)}.", ("kicker",))


RULE = Rule(
    code="HOUSE101",
    name="unknown-kicker",
    severity="warning",
    doc=__doc__,
    check=check,
    options=Kickers,
)
