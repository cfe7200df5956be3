"""An address stands in the text where words should say what is behind it.

## Why
A screen reader spells an address out, sign by sign, and a reader on a telephone sees half of it. WCAG 2.2, success
criterion 2.4.4, asks that the purpose of a link can be told from its text and what stands around it. The name of a
site ("lake.example") or an e-mail address says what it is, and is left alone.

## Bad
```markdown
# Ferry to Mole sails again

The boards have published the minutes: <https://lake.example/boards/2024/03/minutes-14.html>.
```

## Good
```markdown
# Ferry to Mole sails again

The boards have published [the minutes](https://lake.example/boards/2024/03/minutes-14.html).
```

## Help
Link the words that name the thing, as in `[the minutes](https://lake.example/minutes)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.style.measure import Words, placed
from briefs.checks.rules.style.spared import without_code
from briefs.checks.wording import quoted
from briefs.model.nodes import Link
from briefs.model.walk import plain_text
from briefs.pattern import pattern

_ADDRESS: Final = pattern(r"(?:https?://|www\.)[\w\-.~:/?#@!$&'()*+,;=%]+", re.IGNORECASE | re.ASCII)
_WHOLE: Final = pattern(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_TAIL: Final = ".,;:!?)]}'’*_…。，"


def check(document: Document) -> Iterator[Finding]:
    """Every link whose text is an address, and every address that is not even a link."""
    yield from _links(document)
    if "://" in document.text or "www." in document.text:
        yield from placed(document, _unlinked(document))


def _links(document: Document) -> Iterator[Finding]:
    for path, link in document.of(Link):
        if _written(plain_text(link)):
            yield Finding(f"The text of this link is an address ({quoted(link.url)}).", path)


def _unlinked(document: Document) -> Iterator[Words]:
    linked = {plain_text(link).strip() for _, link in document.of(Link)}
    for passage in document.passages:
        if "://" not in passage.text and "www." not in passage.text:
            continue
        for found in _ADDRESS.finditer(without_code(document, passage)):
            address = found[0].rstrip(_TAIL)
            if passage.text.endswith("]: ", 0, found.start()):
                continue  # "[name]: address" is a definition that another program will take away
            if _written(address) and address not in linked and found[0] not in linked:
                told = f"The address {quoted(address)} is not a link."
                yield told, passage, found.start(), found.start() + len(address)


def _written(text: str) -> bool:
    """Whether a link's text is an address: with its scheme, or with "www." and more than the name of a site."""
    text = text.strip()
    found = _WHOLE.fullmatch(text)
    return found is not None and (not text.lower().startswith("www.") or "/" in text.rstrip("/"))


RULE = Rule(code="BRF308", name="bare-url", severity="warning", doc=__doc__, check=check)
