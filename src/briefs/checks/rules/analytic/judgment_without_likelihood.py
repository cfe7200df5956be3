"""A key judgment does not say how likely it is.

## Why
A judgment about what will happen is worth as much as its odds. ICD 203 (2015), tradecraft standard 2, asks that a
product "properly expresses and explains uncertainties": each judgment says how likely its event is, in a word of the
scale or a number.

## Bad
```markdown
# Harbour strike enters its second week

**Key judgments:**

- The union will accept the offer before the month ends.
- The port authority is very unlikely to ask for a court order.
```

## Good
```markdown
# Harbour strike enters its second week

**Key judgments:**

- The union will very likely accept the offer before the month ends.
- The port authority is very unlikely to ask for a court order.
```

## Help
Say how likely it is, in a word of the scale (likely, very likely, almost certain) or in per cent.

## Options
`labels`: the labels of parts that hold judgments; by default "Key judgments", "Key judgements", "Judgments",
"Judgements", "Key assessments" and "Assessment".
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from briefs.checks.document import Document
from briefs.checks.english import is_english
from briefs.checks.likelihood import confidence, states_a_number, terms
from briefs.checks.prose import Passage
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted
from briefs.model.lexicon import fold
from briefs.model.nodes import Paragraph


@attrs.frozen(kw_only=True)
class Judgments:
    """Where judgments stand."""

    labels: tuple[str, ...] = (
        "Key judgments",
        "Key judgements",
        "Judgments",
        "Judgements",
        "Key assessments",
        "Assessment",
    )
    """The labels of the parts that hold them."""


def check(document: Document) -> Iterator[Finding]:
    """Paragraphs and list items of such parts."""
    labels = {fold(label) for label in document.options(Judgments).labels}
    parts = {at for at, section in enumerate(document.brief.sections) if fold(section.label) in labels}
    if not parts or not is_english(document):
        return
    bare = [p for p in document.passages if p.section in parts and isinstance(p.node, Paragraph) and _is_bare(p)]
    for passage in bare:
        yield Finding(f"The judgment {quoted(passage.text)} does not say how likely it is.", passage.path)


def _is_bare(passage: Passage) -> bool:
    """Whether a passage says nothing of likelihood, and does more than introduce a list or state confidence."""
    text = passage.text
    if text.endswith(":") or any(confidence(text)):
        return False
    return not any(terms(text)) and not states_a_number(text)


RULE = Rule(
    code="BRF403",
    name="judgment-without-likelihood",
    severity="warning",
    doc=__doc__,
    check=check,
    options=Judgments,
)
