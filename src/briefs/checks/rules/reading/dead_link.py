"""A link leads nowhere.

## Why
A link to `#` leads to the top of the page that the reader is on (RFC 3986, section 4.4). As the source of a brief it
claims evidence that nobody can look up. It is mostly what is left of a template or of a copied page.

## Bad
```markdown
*Source:* [Minutes of the meeting](#)
```

```markdown
The boards met on Thursday and published [the minutes](#).
```

## Good
```markdown
*Source:* [Minutes of the meeting](https://example.org/minutes)
```

## Fix
The link is removed and its words are kept, where they are all that is said of the source. That is unsafe, because with
the link goes the place where the address belongs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefs.checks.document import Document
from briefs.checks.rule import Finding
from briefs.checks.rules.reading.reported import reported
from briefs.checks.wording import quoted
from briefs.model.nodes import Link
from briefs.model.walk import plain_text

_DEAD: Final = ("", "#")


def check(document: Document) -> Iterator[Finding]:
    """Links in the text, and sources of a brief in JSON: the readers report what they read as a source themselves."""
    for path, link in document.of(Link):
        if link.url in _DEAD:
            yield Finding(f"The link {quoted(plain_text(link))} leads nowhere ('{link.url}').", path)
    for at, source in enumerate(document.brief.sources):
        if source.url in _DEAD:
            yield Finding(f"The link of this source leads nowhere ('{source.url}').", ("sources", at, "url"))


RULE = reported("dead-link", __doc__, check)
