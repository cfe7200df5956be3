"""What is taken from a claim: a field of the draft, its evidence and its place; and what is said where claims differ.

Knows the fields of a draft. Must not know how a value is decided on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefs.claims import Claim
from briefs.diagnostics import CATALOGUE
from briefs.grammar.draft import Draft

_NAMES: Final = {"title": "the title", "published": "the day of publication", "authors": "the authors"}


def claims_of(claims: Sequence[Claim], field: str) -> list[Claim]:
    """The claims about one field, in their order."""
    return [claim for claim in claims if claim.field == field]


def fill(draft: Draft, field: str, value: object, claim: Claim) -> None:
    """Take a value for a field, as a claim states it."""
    draft.wire[field] = value
    draft.evidence[field] = claim.evidence
    if draft.reports:
        draft.places[(field,)] = claim.place


def conflict(draft: Draft, field: str, other: str, taken: str, claim: Claim) -> None:
    """Say that a claim states another value than was taken."""
    if not draft.reports or other == taken:
        return
    what = _NAMES.get(field, field)
    message = f"For {what} this says '{other}' ({claim.evidence}); '{taken}' has better evidence and was taken."
    span = draft.outline.source.span(*claim.place)
    draft.diagnostics.append(CATALOGUE["conflicting-evidence"].at(span, message, path=(field,)))
