"""The brief does not say which language it is in.

## Why
Screen readers choose a voice by it, browsers hyphenate and offer a translation by it, and search engines and archives
file by it. WCAG 2.2, success criterion 3.1.1 (Language of Page), asks it of every page; schema.org calls it
`inLanguage`.

## Bad
```markdown
# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

## Good
```markdown
---
language: en
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

## Help
Write `language: en` in the front matter, `lang="en"` on the `html` element, or `"language": "en"` in JSON.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule


def check(document: Document) -> Iterator[Finding]:
    """A brief with no language."""
    if document.brief.language is None:
        yield Finding("The brief does not say which language it is in.", ("language",), document.start)


RULE = Rule(code="BRF204", name="missing-language", severity="info", doc=__doc__, check=check)
