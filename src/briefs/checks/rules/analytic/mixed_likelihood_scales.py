"""The brief uses words of likelihood from two scales.

## Why
"Likely" and "probable" stand for the same odds, but a reader who meets both looks for a difference. ICD 203 (Analytic
Standards, 2015), D.6.e.(2)(a), has two rows of terms, `almost no chance … likely … almost certain` and `remote …
probable … nearly certain`; analysts "are strongly encouraged not to mix terms from different rows", and a product that
does needs a disclaimer.

## Bad
```markdown
# Harbour strike enters its second week

**What's next:** The union will likely accept the offer. A court order is highly improbable before Friday.
```

## Good
```markdown
# Harbour strike enters its second week

**What's next:** The union will likely accept the offer. A court order is very unlikely before Friday.
```

## Help
Take all words of likelihood from one row: likely, very likely, almost certain; or probable, highly probable, nearly
certain.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.english import is_english
from briefs.checks.likelihood import Scale, terms
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted


def check(document: Document) -> Iterator[Finding]:
    """The terms of the scale that is used less often; of equally many, of the one that comes second."""
    found = [(p, start, end, term.scale) for p in document.passages for start, end, term in terms(p.text)]
    scales: list[Scale] = [scale for _, _, _, scale in found]
    kept = max(dict.fromkeys(scales), key=scales.count, default=None)
    others = [each for each in found if each[3] != kept]
    if not others or not is_english(document):
        return
    passage, start, end, _ = next(each for each in found if each[3] == kept)
    first = passage.text[start:end]
    line = document.within(passage, start, end).line
    for passage, start, end, _ in others:
        words = passage.text[start:end]
        message = f"{quoted(words)} is of another scale than {quoted(first)} in line {line}."
        yield Finding(message, passage.path, document.within(passage, start, end))


RULE = Rule(code="BRF401", name="mixed-likelihood-scales", severity="warning", doc=__doc__, check=check)
