"""Whether a document that was mended is still the same document, and the problem gone.

Knows rules and what each lets its fixes change. Must not know how a fix is chosen or made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import attrs

from briefs.checks.mending.edits import Shift
from briefs.checks.registry import rule_of
from briefs.checks.rule import whole
from briefs.diagnostics import Diagnostic
from briefs.model.brief import Brief
from briefs.reading import Reading


@attrs.frozen
class State:
    """A document at one moment of its mending."""

    text: str
    """Its text."""
    readings: tuple[Reading, ...]
    """What it is read as: one brief, or several."""
    found: tuple[Diagnostic, ...]
    """What there is to say about it."""


def objection(before: State, after: State, mended: Sequence[Diagnostic], shift: Shift) -> str | None:
    """Why some fixes are not to be made; None where they keep their promise.

    Args:
        before: The document without them.
        after: The document with them.
        mended: The problems that they mend, all of one rule.
        shift: How places have moved between the two.
    """
    if len(before.readings) != len(after.readings):
        return f"the text would hold {len(after.readings)} briefs and not {len(before.readings)}"
    return _change(before, after, mended[0].code) or _error(before, after) or _remainder(before, after, mended, shift)


def _change(before: State, after: State, code: str) -> str | None:
    """What a fix has changed that its rule is not about."""
    rule = rule_of(code)
    keeps = rule.keeps if rule else whole
    for old, new in zip(before.readings, after.readings, strict=True):
        if old.brief is None:
            continue
        if new.brief is None:
            return "the document could not be read any more"
        kept, left = keeps(old.brief), keeps(new.brief)
        if kept != left:
            return f"it would change {_difference(kept, left)}"
    return None


def _difference(kept: object, left: object) -> str:
    if not (isinstance(kept, Brief) and isinstance(left, Brief)):
        return "more of the brief than the rule is about"
    names = [name for name in Brief.model_fields if getattr(kept, name) != getattr(left, name)]
    return " and ".join(f"`{name}`" for name in names) + " of the brief"


def _error(before: State, after: State) -> str | None:
    """An error that was not there."""
    new = _errors(after) - _errors(before)
    return f"it would cause an error: {next(iter(new))}" if new else None


def _errors(state: State) -> Counter[str]:
    return Counter(f"{each.code} {each.name}" for each in state.found if each.severity == "error")


def _remainder(before: State, after: State, mended: Sequence[Diagnostic], shift: Shift) -> str | None:
    """Whether a problem is still there: as many are gone as were mended, or none stands where they stood.

    The second is for rules that tell of the first hundred only: where those are gone, it tells of others.
    """
    code = mended[0].code
    left = [each for each in after.found if each.code == code]
    if len(left) + len(mended) <= sum(each.code == code for each in before.found):
        return None
    places = {(each.span.start, each.path) for each in left if each.span}
    stay = any(each.span and (shift(each.span.start), each.path) in places for each in mended)
    return "the problem would still be there" if stay else None
