"""The title calls out.

## Why
News does not need to raise its voice, and analysis loses by it: the sign says how the writer feels and nothing about
what happened. "Don't use exclamation points in text" (*Google developer documentation style guide*, as its Vale rules
have it); the *Microsoft Writing Style Guide* wants them spared. Words of others in quotation marks are left alone.

## Bad
```markdown
# Ferry to Mole sails again!

**The *Grey Heron* takes cars from Monday.**
```

## Good
```markdown
# Ferry to Mole sails again

**The *Grey Heron* takes cars from Monday.**
```

## Help
Take the exclamation mark away, and let the news be loud.

## Options
`names`: names that have the sign in them and may stand in a title; `["Yahoo!"]` where nothing is set.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.style.spared import in_quotation
from briefs.pattern import pattern

_CALL: Final = pattern(r"[!！]+[?？]*(?=[\s)\]*_]|$)|[¡！]")


@attrs.frozen(kw_only=True)
class Names:
    """What may have an exclamation mark."""

    names: tuple[str, ...] = ("Yahoo!",)
    """Names with the sign in them."""


def check(document: Document) -> Iterator[Finding]:
    """A title with an exclamation mark outside quotation marks."""
    title = document.brief.title or ""
    if not any(sign in title for sign in "!！¡"):
        return
    for name in document.options(Names).names:
        title = title.replace(name, "·" * len(name))
    if any(not in_quotation(title, found.start()) for found in _CALL.finditer(title)):
        yield Finding("The title has an exclamation mark.", ("title",))


RULE = Rule(code="BRF316", name="exclamation-in-title", severity="info", doc=__doc__, check=check, options=Names)
