"""Outline -> the fields of a brief: what the words of a document mean.

    document = [front matter] head body *part tail

What the markup states outright is taken as it stands; a block marked plain is text whatever it looks like. `arrange`
is the mirror. Knows the order in which the parts of a brief are found. Must not know any markup, or any part itself.
"""

from __future__ import annotations

from collections.abc import Callable

from briefs.grammar.draft import Draft
from briefs.grammar.front import read_front
from briefs.grammar.head import read_head
from briefs.grammar.parts import read_parts
from briefs.grammar.tail import read_tail
from briefs.outline import Outline, Wire


def assemble(outline: Outline, inlines: Callable[[str], list[Wire]], *, report: bool = True) -> Draft:
    """Find the parts of a brief in an outline.

    Args:
        outline: The document.
        inlines: Reads a line of the document's own markup, for rich text in front matter.
        report: Whether places and diagnostics are wanted; without them the same parts are found.
    """
    draft = Draft(outline, inlines, report)
    read_front(draft)
    if outline.claims:
        _read_claims(draft)
    blocks = read_head(draft, outline.blocks)
    blocks = read_tail(draft, blocks)
    if outline.claims:
        blocks = _settle(draft, blocks)
    read_parts(draft, blocks)
    return draft


def _read_claims(draft: Draft) -> None:
    # Only pages make claims; what weighs them is a tenth of the grammar, and is imported for a page.
    from briefs.grammar.claims import read_claims  # noqa: PLC0415

    read_claims(draft)


def _settle(draft: Draft, blocks: list[Wire]) -> list[Wire]:
    from briefs.grammar.claims import settle  # noqa: PLC0415 - as above

    return settle(draft, blocks)
