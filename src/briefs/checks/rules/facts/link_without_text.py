"""A link has no words.

## Why
Nobody can follow what cannot be seen, and a screen reader spells out the address in its place. WCAG 2.2, success
criterion 2.4.4 (Link Purpose), asks that the words of a link say where it leads.

## Bad
```markdown
# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday [...](https://ostrand.example/minutes).
```

## Good
```markdown
# Three towns, one ferry

The boards of Ostrand, Mole and Vik [met on Thursday](https://ostrand.example/minutes).
```

## Help
Write between the brackets where the link leads, or take the link out.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted
from briefs.model.nodes import FootnoteReference, Image, InlineCode, Link, Text
from briefs.model.walk import plain_text, walk


def check(document: Document) -> Iterator[Finding]:
    """Links with nothing in them but punctuation."""
    yield from (
        Finding(f"The link to {quoted(link.url)} has no words.", path)
        for path, link in document.of(Link)
        if not _says_something(link)
    )


def _says_something(link: Link) -> bool:
    if len(link.children) == 1 and isinstance(link.children[0], Text) and link.children[0].value[:1].isalnum():
        return True
    # What a picture says is a matter of its own, and code is never mere punctuation.
    if any(isinstance(node, Image | InlineCode | FootnoteReference) for _, node in walk(link)):
        return True
    return any(unicodedata.category(character)[0] in "LNMS" for character in plain_text(link))


RULE = Rule(code="BRF217", name="link-without-text", severity="warning", doc=__doc__, check=check)
