"""A mark in the text points at a footnote that does not exist.

## Why
Without its footnote a mark is no mark: GitHub, Pandoc and every page made from the text show the reader `[^days]` as it
is typed, and the evidence that it promises is missing. Mostly the name is misspelt, or the notes stayed behind in
another document.

## Bad
```markdown
# Ferry to Mole sails again

The ferry was out of service on 40 days last year.[^days]
```

## Good
```markdown
# Ferry to Mole sails again

The ferry was out of service on 40 days last year.[^days]

[^days]: Harbour board, yearly report.
```

## Help
Write the footnote, as in `[^days]: Harbour board, yearly report.`, or take the mark out; put the mark in backticks if
you write about the mark itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import MOST
from briefs.diagnostics import Span
from briefs.model.nodes import FootnoteDefinition, Text
from briefs.pattern import pattern
from briefs.reading import Path

_MARK: Final = pattern(r"(?<=\S)\[\^(?P<name>(?!\w-\w\b)[\w.-]{1,80})\](?![+*?{(\[])")
"""A mark right behind a word; not `[^a-z]`, which is how patterns say "no letter"."""


def check(document: Document) -> Iterator[Finding]:
    """Marks that were kept as words, because they point at nothing."""
    if "[^" in document.text:
        yield from _found(document)


def _found(document: Document) -> Iterator[Finding]:
    for number, (path, mark) in enumerate(_marks(document)):
        # To find a place costs a look at all of the paragraph: it is done for those that are told.
        place = _place(document, path, mark) if number < MOST else None
        yield Finding(f"There is no footnote for the mark '{mark[0]}'.", path, place)


def _marks(document: Document) -> Iterator[tuple[Path, re.Match[str]]]:
    defined = {note.identifier for _, note in document.of(FootnoteDefinition)}
    for path, node in document.of(Text):
        if "[^" in node.value:
            yield from ((path, mark) for mark in _MARK.finditer(node.value) if mark["name"].lower() not in defined)


def _place(document: Document, path: Path, mark: re.Match[str]) -> Span | None:
    """The mark itself, where it stands only once around here; None for all of the text."""
    around = document.span(path)
    if document.text.count(mark[0], around.start, around.end) != 1:
        return None
    at = document.text.find(mark[0], around.start, around.end)
    return document.source.span(at, at + len(mark[0]))


RULE = Rule(code="BRF111", name="undefined-footnote", severity="warning", doc=__doc__, check=check)
