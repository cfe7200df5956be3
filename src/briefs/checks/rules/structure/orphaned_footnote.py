"""A footnote is never referred to.

## Why
Programs that show Markdown print only the footnotes that a mark in the text points at (GitHub and Pandoc leave the
others out), so what it says is lost to readers. Mostly the sentence that it belonged to was cut, or the mark has
another name.

## Bad
```markdown
# Ferry to Mole sails again

The ferry was out of service on 40 days last year.[^days]

[^days]: Harbour board, yearly report.

[^fares]: Fares are those of March.
```

## Good
```markdown
# Ferry to Mole sails again

The ferry was out of service on 40 days last year.[^days] A crossing costs 4 crowns.[^fares]

[^days]: Harbour board, yearly report.

[^fares]: Fares are those of March.
```

## Help
Put its mark where it belongs in the text, or take the footnote out.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted
from briefs.model.nodes import FootnoteDefinition, FootnoteReference


def check(document: Document) -> Iterator[Finding]:
    """Definitions that nothing but they themselves points at."""
    if document.of(FootnoteDefinition):
        yield from _found(document)


def _found(document: Document) -> Iterator[Finding]:
    pointed: dict[str, set[object]] = {}
    for path, reference in document.of(FootnoteReference):
        pointed.setdefault(reference.identifier, set()).add(_home(path))
    for path, note in document.of(FootnoteDefinition):
        if not pointed.get(note.identifier, set()) - {_home(path)}:
            yield Finding(f"Nothing in the text refers to the footnote {quoted(note.identifier)}.", path)


def _home(path: tuple[str | int, ...]) -> object:
    """The block at the top of a part that something stands in."""
    return path[:4] if path[0] == "sections" else path[:2]


RULE = Rule(code="BRF110", name="orphaned-footnote", severity="warning", doc=__doc__, check=check)
