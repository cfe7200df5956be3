"""A part that states facts points at no source.

## Why
Whoever reads a claim must be able to tell what it rests on. ICD 206 (Sourcing Requirements for Disseminated Analytic
Products, 2015) asks for a reference beside each statement that rests on a report; ICD 203 (2015), tradecraft standard
1, that a product "properly describes quality and credibility of underlying sources".

## Bad
```markdown
# Harbour strike enters its second week

**By the numbers:** 41 ships are waiting, twice as many as last week.

*Source:* [Port of Ostrand, daily bulletin](https://port.example/bulletin)
```

## Good
```markdown
# Harbour strike enters its second week

**By the numbers:** 41 ships are waiting, twice as many as [last week](https://port.example/bulletin).

*Source:* [Port of Ostrand, daily bulletin](https://port.example/bulletin)
```

## Help
Put a link or a footnote beside the claim that says where it comes from.

## Options
`kinds`: the parts that state facts, by kind or label; by default `whats-new`, `by-the-numbers`, `what-theyre-saying`,
`background`, "Key judgments", "Discussion", "Findings" and "Analysis".
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted
from briefs.model.lexicon import fold
from briefs.model.nodes import FootnoteReference, Link


@attrs.frozen(kw_only=True)
class Claims:
    """Where facts are stated."""

    kinds: tuple[str, ...] = (
        "whats-new",
        "by-the-numbers",
        "what-theyre-saying",
        "background",
        "Key judgments",
        "Key judgements",
        "Discussion",
        "Findings",
        "Analysis",
    )
    """The parts that do, by their kind or label."""


def check(document: Document) -> Iterator[Finding]:
    """Such parts with text and no link or footnote."""
    wanted = {fold(kind) for kind in document.options(Claims).kinds}
    sourced = {path[1] for kind in (Link, FootnoteReference) for path, _ in document.of(kind) if path[0] == "sections"}
    for at, section in enumerate(document.brief.sections):
        if section.body and at not in sourced and (fold(section.kind) in wanted or fold(section.label) in wanted):
            message = f"The part {quoted(section.label)} states facts and points at no source."
            yield Finding(message, ("sections", at, "label"))


RULE = Rule(
    code="BRF405",
    name="claim-without-source",
    severity="warning",
    doc=__doc__,
    check=check,
    options=Claims,
)
