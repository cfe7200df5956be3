"""The part that sends readers further has no link.

## Why
"Go deeper" is an offer: the short text is enough for most, and the few who want the report, the ruling or the data
get them in one step (*Smart Brevity*, 2022, the last of its four parts). Without a link it is a promise that is not
kept.

## Bad
```markdown
# Ferry to Mole sails again

**The *Grey Heron* takes cars from Monday.**

**Go deeper:** The boards have published their minutes.
```

## Good
```markdown
# Ferry to Mole sails again

**The *Grey Heron* takes cars from Monday.**

**Go deeper:** The boards have published [their minutes](https://lake.example/minutes).
```

## Help
Link what the part names, or leave the part out.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted
from briefs.model.nodes import Link
from briefs.model.walk import plain_text


def check(document: Document) -> Iterator[Finding]:
    """Every such part with text and no address in it."""
    if any(section.kind == "go-deeper" for section in document.brief.sections):
        yield from _without(document)


def _without(document: Document) -> Iterator[Finding]:
    linked = {path[1] for path, _ in document.of(Link) if path[0] == "sections"}
    for at, section in enumerate(document.brief.sections):
        # An empty part is another rule's, and so is an address that is not linked.
        if section.kind == "go-deeper" and section.body and at not in linked and not _address(plain_text(section.body)):
            yield Finding(f"The part {quoted(section.label)} has no link.", ("sections", at, "label"))


def _address(text: str) -> bool:
    return "://" in text or "www." in text


RULE = Rule(code="BRF313", name="go-deeper-without-link", severity="warning", doc=__doc__, check=check)
