"""Our own name is misspelt.

## Why
A paper that misspells itself is not trusted with other names. Source: Ostrand Post, *House style*, section 1.

## Bad
```markdown
# Three towns share one ferry

**What they're saying:** "It works," the harbour master told the Ostrand post.
```

## Good
```markdown
# Three towns share one ferry

**What they're saying:** "It works," the harbour master told the Ostrand Post.
```

## Fix
The name is written as it should be. The fix is not a safe one: the words may be somebody else's post.

## Help
Write "Ostrand Post".
"""

import re
from collections.abc import Iterator

from briefs import Document, Finding, Rule

NAME = "Ostrand Post"
MISSPELT = re.compile(r"\bostrand\s+post\b", re.IGNORECASE)


def check(document: Document) -> Iterator[Finding]:
    """Our name in other letters, anywhere in the prose."""
    for passage in document.passages:
        for found in MISSPELT.finditer(passage.text):
            if found[0] != NAME:
                span = document.within(passage, *found.span())
                fix = document.replace(span, NAME, f"Write {NAME}", safe=False)
                yield Finding(f"{found[0]!r} should be {NAME!r}.", passage.path, span, fix)


def folded(brief: object) -> str:
    """A brief without the case of our name: what the fix leaves as it is."""
    return MISSPELT.sub(NAME, repr(brief))


RULE = Rule(code="HOUSE102", name="own-name", severity="warning", doc=__doc__, check=check, keeps=folded)
