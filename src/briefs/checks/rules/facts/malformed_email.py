"""An author's mail address is none.

## Why
Whoever wants to correct or to thank the author writes to this address, and mail to what is no address comes back or
gets lost. The form is that of RFC 5322, section 3.4.1, as the HTML standard takes it for `<input type=email>`: a name,
one @ and a host.

## Bad
```markdown
---
authors:
  - name: Ada Lind
    role: Harbour correspondent
    email: ada.lind at ostrand.example
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

## Good
```markdown
---
authors:
  - name: Ada Lind
    role: Harbour correspondent
    email: ada.lind@ostrand.example
---

# Three towns, one ferry

The boards of Ostrand, Mole and Vik met on Thursday.
```

## Help
Write the address as `name@host.example`, without `mailto:` and without a name before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted
from briefs.pattern import pattern

_MAIL: Final = pattern(r"[^\s@:,;<>()\[\]]+@[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+")
_LONGEST: Final = 254  # RFC 5321, section 4.5.3.1.3, without its angle brackets


def check(document: Document) -> Iterator[Finding]:
    """Mail addresses that no mail program would take."""
    yield from (
        Finding(
            f"{quoted(author.email)} is no mail address.",
            path := ("authors", at, "email"),
            document.written(path, author.email),
        )
        for at, author in enumerate(document.brief.authors)
        if author.email is not None and not (len(author.email) <= _LONGEST and _MAIL.fullmatch(author.email))
    )


RULE = Rule(code="BRF219", name="malformed-email", severity="warning", doc=__doc__, check=check)
