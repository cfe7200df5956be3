"""A picture has no words that stand for it.

## Why
Whoever cannot see the picture, or gets the brief as plain text, is told nothing in its place. WCAG 2.2, success
criterion 1.1.1 (Non-text Content), asks for a text alternative of every picture that is more than decoration. Which
pictures are only that nobody but their editor can say, so this is a note.

## Bad
```markdown
# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.

![](https://ostrand.example/pier.jpg)
```

## Good
```markdown
# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.

![The ferry at the pier of Mole](https://ostrand.example/pier.jpg)
```

## Help
Say in a few words what the picture shows: between the brackets in Markdown, as `alt` in HTML and JSON. Leave it empty
for decoration.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted
from briefs.model.nodes import Image


def check(document: Document) -> Iterator[Finding]:
    """Pictures in the text with no alternative; a portrait stands beside its name."""
    yield from (
        Finding(f"The picture {quoted(image.url[-60:])} has no words that stand for it.", path)
        for path, image in document.of(Image)
        if not image.alt.strip()
    )


RULE = Rule(code="BRF216", name="image-without-alt", severity="info", doc=__doc__, check=check)
