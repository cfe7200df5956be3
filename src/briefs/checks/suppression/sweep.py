"""Findings against claims, in one pass through a text.

Of the claims that cover a finding the nearest one is met: that of the line, then the last range, then the whole brief.

Knows claims and findings. Must not know what becomes of claims that meet nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefs.checks.rule import TOOL
from briefs.checks.suppression.claims import Claim, line_of
from briefs.checks.suppression.comments import Comment
from briefs.diagnostics import CATALOGUE, Diagnostic, Source

EVERY = ""
"""In the place of a code: every rule."""

_CERTAIN = frozenset(trouble.code for trouble in CATALOGUE.values() if trouble.severity == "error")
"""What no comment keeps quiet: of a document that cannot be read nothing else is known."""


class Sweep:
    """One brief, its claims, and which of them have met something."""

    def __init__(self, comments: Sequence[tuple[Comment, list[Claim]]], general: Iterable[Claim], text: str) -> None:
        self.met: set[Claim] = set()
        self._comments = [each for each in comments if each[0].verb in {"disable", "enable"}]
        self._general = {code: claim for claim in general for code in _codes(claim)}
        self._lines: dict[tuple[int, str], Claim] = {}
        self._ranges: dict[str, list[Claim]] = {}
        self._enabled: dict[str, int] = {}
        known: dict[int, int] = {}
        source = Source(text)
        for comment, claims in comments:
            if comment.verb in {"disable-line", "disable-next-line"}:
                line = line_of(comment, source, known)
                self._lines.update({(line, code): claim for claim in claims for code in _codes(claim)})

    def wanted(self, found: Iterable[Diagnostic]) -> list[Diagnostic]:
        """The findings that no claim covers; they come in the order of the text."""
        kept, rest = [], self._comments[::-1]
        self._ranges, self._enabled = {}, {}
        for each in found:
            while rest and rest[-1][0].start <= _start(each):
                self._pass(*rest.pop())
            claim = self._claim(each)
            if claim is None:
                kept.append(each)
            else:
                self.met.add(claim)
        while rest:
            self._pass(*rest.pop())
        return kept

    def _pass(self, comment: Comment, claims: Iterable[Claim]) -> None:
        """A comment that opens or closes a range."""
        for claim in claims:
            if comment.verb == "disable":
                for code in _codes(claim):
                    self._ranges.setdefault(code, []).append(claim)
            elif claim.codes:
                self._enable(comment, claim)
            else:
                if any(self._ranges.values()):
                    self.met.add(claim)
                self._ranges.clear()

    def _enable(self, comment: Comment, claim: Claim) -> None:
        for code in claim.codes:
            if self._range(code) is not None:
                self.met.add(claim)
            self._ranges.pop(code, None)
            self._enabled[code] = comment.start

    def _range(self, code: str) -> Claim | None:
        if opened := self._ranges.get(code):
            return opened[-1]
        if (opened := self._ranges.get(EVERY)) and not code.startswith(TOOL):
            comment = opened[-1].comment
            return opened[-1] if comment is not None and comment.start > self._enabled.get(code, -1) else None
        return None

    def _claim(self, found: Diagnostic) -> Claim | None:
        code = found.code
        if code in _CERTAIN:
            return None
        line = found.span.start - found.span.column + 1 if found.span else 0
        near = self._lines.get((line, code)) or self._range(code) or self._general.get(code)
        if (near is not None and near.codes) or code.startswith(TOOL):
            return near
        return self._lines.get((line, EVERY)) or near or self._general.get(EVERY)


def _codes(claim: Claim) -> Iterable[str]:
    return claim.codes or (EVERY,)


def _start(found: Diagnostic) -> int:
    return found.span.start if found.span else 0
