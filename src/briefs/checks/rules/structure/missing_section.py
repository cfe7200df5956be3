"""The brief lacks a part that its profile expects.

## Why
A kind of document is known by its parts: a policy brief without recommendations leaves its reader with nothing to do
(IDRC, *How to write a policy brief*), an intelligence assessment without key judgments cannot be acted on (ICD 203, the
analytic standards of the US intelligence community). The neutral profile expects none.

## Bad
```markdown profile=policy-brief
# A second ferry for Mole

**Analysis:** The one ferry was out of service on 40 days last year.
```

## Good
```markdown profile=policy-brief
# A second ferry for Mole

**Summary:** Mole needs a second ferry before the winter.

**Introduction:** The island has no doctor and no school of its own.

**Analysis:** The one ferry was out of service on 40 days last year.

**Implications:** Without a second ferry the clinic will close.

**Recommendations:** Charter the ferry that Ostrand lays up in October.

**Conclusion:** One ferry is not enough for the island.

**References:** Harbour board, yearly report, 2024.
```

## Help
Write the part under its usual label, or take it out of the list in your settings.

## Options
`kinds`: the parts that are expected, as kinds (`recommendations`) or as labels ("Key judgments"). Where one of several
will do, they stand in one text with `|` between them. `lede`, `sources` and `authors` mean those parts of the brief.

```toml
[tool.briefs.rules.missing-section]
kinds = ["summary|lede", "recommendations|alternatives", "Key judgments", "references|sources"]
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.model.brief import Brief
from briefs.model.lexicon import fold, kinds
from briefs.model.nodes import Heading
from briefs.model.walk import plain_text

_FIELDS: Final = ("lede", "sources", "authors")


@attrs.frozen(kw_only=True)
class Expected:
    """Which parts a brief should have."""

    kinds: tuple[str, ...] = ()
    """Kinds of parts or labels; `a|b` where one of the two will do. `lede`, `sources` and `authors` are known too."""


def check(document: Document) -> Iterator[Finding]:
    """Every part that is expected and not there."""
    expected = document.options(Expected).kinds
    if not expected or not document.has_text:
        return
    there = _there(document)
    language = (document.brief.language or "en").partition("-")[0]
    for entry in expected:
        names = [name.strip() for name in entry.split("|") if name.strip()]
        if names and not any(name in there or fold(name) in there for name in names):
            shown = " or ".join(_shown(name, language) for name in names)
            yield Finding(f"The brief has no {shown}.", ("sections",))


def _there(document: Document) -> set[str]:
    """The kinds and the folded labels of a brief's parts, the words of headings in them, and the fields it has."""
    brief = document.brief
    found = {section.kind for section in brief.sections} | _fields(brief)
    found |= {fold(section.label) for section in brief.sections}
    return found | {fold(plain_text(heading)) for _, heading in document.of(Heading)}


def _fields(brief: Brief) -> set[str]:
    full = (brief.lede, brief.sources, brief.authors)
    return {name for name, value in zip(_FIELDS, full, strict=True) if value}


def _shown(name: str, language: str) -> str:
    """What a part is called in a language that the lexicon knows, or else in English, or else as it is named."""
    if name in _FIELDS:
        return name
    kind = kinds().get(name)
    labels = kind and (kind.labels.get(language) or kind.labels.get("en"))
    return f"part '{labels[0]}'" if labels else f"part '{name}'"


RULE = Rule(code="BRF112", name="missing-section", severity="warning", doc=__doc__, check=check, options=Expected)
