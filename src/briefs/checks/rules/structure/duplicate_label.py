"""Two parts of the brief have the same label.

## Why
Readers find a part by its label, and programs link to it by its label too: with two of one name the second is not
found. Mostly one of them was pasted, or two drafts were joined. WCAG 2.2, success criterion 2.4.6 "Headings and
Labels", asks that a label describe what it stands over, and the same words cannot do that for two parts. Documents that
repeat their labels on purpose, such as interviews or lists of cases under headings of their own, are not reported.

## Bad
```markdown
# Ferry to Mole sails again

**Why it matters:** It is the only way across.

**What's next:** The harbour board meets on Thursday.

**Why it matters:** The island has no doctor of its own.
```

## Good
```markdown
# Ferry to Mole sails again

**Why it matters:** It is the only way across, and the island has no doctor of its own.

**What's next:** The harbour board meets on Thursday.
```

## Help
Join the two parts, or give the second a label that says what is new in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.structure.ranks import rank_of_label
from briefs.checks.wording import quoted
from briefs.model.lexicon import CUSTOM, fold


def check(document: Document) -> Iterator[Finding]:
    """Labels that stand a second time."""
    if len(document.brief.sections) > 1:
        places = _places(document)
        if len(places) < len(document.brief.sections):
            yield from _found(document, places)


def _found(document: Document, places: Mapping[str, list[int]]) -> Iterator[Finding]:
    sections = document.brief.sections
    repeated = [each for each in places.values() if len(each) > 1]
    if len(repeated) > 1 and sum(map(len, repeated)) * 2 > len(sections):
        return  # an interview, or a form that is filled in for one case after the other
    named = {at: each[0] for each in repeated if not _is_form(document, each) for at in each}
    first: dict[int, int] = {}
    last_of_rank: dict[int, int] = {}
    for at in range(len(sections)):
        rank = rank_of_label(document, at)
        if at in named:
            before = first.setdefault(named[at], at)
            if before < at and any(there > before for r, there in last_of_rank.items() if rank is None or r < rank):
                first[named[at]] = at  # a heading of higher rank stands between the two: each has its own place
            elif before < at:
                yield _finding(document, at, before)
        if rank is not None:
            last_of_rank[rank] = at


def _places(document: Document) -> dict[str, list[int]]:
    """Where each label stands, by its words."""
    found: dict[str, list[int]] = {}
    for at, section in enumerate(document.brief.sections):
        found.setdefault(fold(section.label) or section.label, []).append(at)
    return found


def _is_form(document: Document, places: list[int]) -> bool:
    """Whether a label comes back because it is meant to: a speaker, "Price", "Where"; or "Read more" over links."""
    kind = document.brief.sections[places[0]].kind
    return kind == "go-deeper" or (kind == CUSTOM and len(places) > 2)


def _finding(document: Document, at: int, before: int) -> Finding:
    line = document.span(("sections", before, "label")).line
    label = quoted(document.brief.sections[at].label)
    return Finding(f"The label {label} stands here again; it is on line {line} too.", ("sections", at, "label"))


RULE = Rule(code="BRF107", name="duplicate-label", severity="warning", doc=__doc__, check=check)
