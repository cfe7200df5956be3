"""Curly and straight quotation marks or apostrophes stand in one text.

## Why
Two kinds of marks in one text say that it was pasted together, and a search for `it's` does not find `it’s`. Which
kind is right is for a house to say: typographers want curly ones ("straight quotes are a typewriter habit",
*Typography for Lawyers*, Matthew Butterick), many newsrooms keep straight ones for their systems. Signs of feet,
inches and minutes (`5' 10"`) are no quotation marks, and code is no text.

## Bad
```markdown
# Ferry to Mole sails again

“It’s our only way across,” says the baker of Mole. "We'll manage," says her neighbour, who has a boat. “You’ll see.”
```

## Good
```markdown
# Ferry to Mole sails again

“It’s our only way across,” says the baker of Mole. “We’ll manage,” says her neighbour, who has a boat. “You’ll see.”
```

## Help
Write all of them in one way.

## Fix
All marks are written in the way of most of them, where it is certain of each which mark it becomes and where it
stands. Not safe: a mark can be meant, in a name or in words that are quoted to the letter.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

import attrs

from briefs.checks.document import Document
from briefs.checks.prose import Passage
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.style.measure import said
from briefs.checks.rules.style.spared import without_code
from briefs.diagnostics import Edit, Fix
from briefs.model.brief import Brief
from briefs.pattern import pattern

_STRAIGHT: Final = {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‚": "'"}
_MARK: Final = pattern("[“”„‘’‚\"']")
_FOLDED: Final = str.maketrans(_STRAIGHT)
_OPENING: Final = frozenset(" \t\n\u00a0([{—–-/“‘")


@attrs.frozen(eq=False)
class Mark:
    """One quotation mark or apostrophe."""

    passage: Passage
    """The passage that it stands in."""
    at: int
    """Where in its text."""
    sign: str
    """The mark."""


def folded(brief: Brief) -> object:
    """What is the same whichever kind of marks a brief has."""
    return _fold(brief.model_dump(mode="json"))


def _fold(value: object) -> object:
    if isinstance(value, str):
        return value.translate(_FOLDED)
    if isinstance(value, dict):
        return {key: _fold(item) for key, item in value.items()}
    return [_fold(item) for item in value] if isinstance(value, list) else value


def check(document: Document) -> Iterator[Finding]:
    """The first of the marks that are fewer, with a fix for all of them."""
    marks = list(_marks(document))
    curly = [mark for mark in marks if mark.sign in _STRAIGHT]
    straight = [mark for mark in marks if mark.sign not in _STRAIGHT]
    if not curly or not straight:
        return
    fewer, kind = (straight, "straight") if len(straight) <= len(curly) else (curly, "curly")
    verb = "is" if len(fewer) == 1 else "are"
    told = f"Of {said(len(marks), 'quotation mark')} and apostrophes {len(fewer)} {verb} {kind}, the others not."
    first = fewer[0]
    place = document.within(first.passage, first.at, first.at + 1)
    yield Finding(told, first.passage.path, place, _fix(document, marks, fewer))


def _marks(document: Document) -> Iterator[Mark]:
    for passage in document.passages:
        if passage.text.isascii() and '"' not in passage.text and "'" not in passage.text:
            continue
        text = without_code(document, passage)
        for found in _MARK.finditer(text):
            at, sign = found.start(), found[0]
            if sign in _STRAIGHT or not (at and text[at - 1].isdecimal()):
                yield Mark(passage, at, sign)


def _fix(document: Document, marks: list[Mark], fewer: list[Mark]) -> Fix | None:
    """Every mark of the lesser kind in the other; None where one of them is not certain."""
    if document.format == "json" or any(mark.passage.node is None for mark in fewer):
        return None  # titles, ledes and labels stand in several places of a page, of front matter, of JSON
    signs = {mark.sign for mark in marks}
    edits: list[Edit] = []
    for passage, own in groupby(fewer, key=lambda mark: mark.passage):
        places = _places(document, passage)
        for mark in own:
            new, at = _other(mark, signs), places.get(mark.at)
            if new is None or at is None:
                return None
            edits.append(Edit(at, at + 1, new))
    how = "straight" if fewer[0].sign in _STRAIGHT else "curly"
    return Fix(f"Write all quotation marks and apostrophes {how}", tuple(edits), safe=False)


def _places(document: Document, passage: Passage) -> dict[int, int]:
    """Where each sign of a passage stands in the source, where there are as many there as in its text."""
    around = document.place(passage)
    source = document.text[around.start : around.end]
    found: dict[int, int] = {}
    for sign in (*_STRAIGHT, '"', "'"):
        here = [at for at, other in enumerate(passage.text) if other == sign]
        there = [around.start + at for at, other in enumerate(source) if other == sign]
        if len(here) == len(there):
            found.update(zip(here, there, strict=True))
    return found


def _other(mark: Mark, signs: set[str]) -> str | None:
    """The mark of the other kind; None where that is not certain."""
    if mark.sign in _STRAIGHT:
        return _STRAIGHT[mark.sign]
    text = mark.passage.text
    before, after = text[mark.at - 1 : mark.at], text[mark.at + 1 : mark.at + 2]
    opens = not before or before in _OPENING
    if mark.sign == "'":
        # At the front of a word it could be an apostrophe ("'tis") as well as a quotation mark.
        return None if opens and not after.isdecimal() else "’"
    if not {"“", "”"} <= signs or "„" in signs:
        return None  # in other languages “ closes, or ” opens
    return "“" if opens else "”"


RULE = Rule(code="BRF309", name="mixed-quotes", severity="info", doc=__doc__, check=check, keeps=folded)
