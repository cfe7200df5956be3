"""What is told of exceptions that meet nothing, and how to take them out of the text.

Only what was tried is judged: a comment about a rule that was not selected may be needed another time.

Knows claims and what they met. Must not know findings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Final

from briefs.checks.rule import TOOL
from briefs.checks.rules.tool.unused_suppression import RULE
from briefs.checks.selection import Selection
from briefs.checks.suppression.claims import Claim, place_of_key
from briefs.checks.suppression.comments import VERBS, Comment
from briefs.checks.suppression.removal import Removal
from briefs.checks.wording import MOST
from briefs.diagnostics import Diagnostic, Source
from briefs.reading import Reading

_WHERE: Final = {
    "disable-next-line": "in the next line",
    "disable-line": "in its line",
    "disable": "below it",
    "disable-file": "in this file",
}


class Judge:
    """Says which exceptions of a file are not needed."""

    def __init__(self, readings: Sequence[Reading], met: Set[Claim], selection: Selection) -> None:
        self._readings = readings
        self._met = met
        self._selection = selection
        self._read = all(reading.brief is not None for reading in readings)
        self._whole = len(readings) > 1 or readings[0].stretch == (0, len(readings[0].text))

    def unused(
        self, reading: Reading, comments: Iterable[tuple[Comment, list[Claim]]], key: Iterable[Claim]
    ) -> Iterator[Diagnostic]:
        """The exceptions of a brief that meet nothing.

        Args:
            reading: The brief.
            comments: The comments in it, with their claims.
            key: The claims of its metadata.
        """
        if reading.brief is None:
            return
        judged = ((comment, [claim for claim in claims if self._is_idle(claim)]) for comment, claims in comments)
        idle = [(comment, claims) for comment, claims in judged if claims]
        source = Source(reading.text)
        removal = Removal(self._readings if self._whole else (), reading, idle[:MOST])
        for comment, claims in idle[:MOST]:
            yield RULE.trouble.at(
                source.span(comment.start, comment.end), _message(comment, claims), fix=removal.of(comment)
            )
        if more := idle[MOST:]:
            span = source.span(more[0][0].start, more[0][0].end)
            yield RULE.trouble.at(span, f"From here on {len(more)} more comments have words that meet nothing.")
        for claim in key:
            if self._is_idle(claim):
                message = f"'{claim.text}' under `lint.ignore` meets nothing in this brief."
                yield RULE.trouble.at(place_of_key(reading, claim.text), message, path=("extra", "lint"))

    def _is_idle(self, claim: Claim) -> bool:
        comment = claim.comment
        if claim in self._met or (comment is not None and comment.verb not in VERBS):
            return False
        if comment is not None and comment.verb == "disable-file" and not (self._read and self._whole):
            return False
        if claim.codes and all(code.startswith(TOOL) for code in claim.codes):
            return False
        if not claim.codes and self._selection.narrowed and comment is not None and comment.verb != "enable":
            return False
        return claim.codes <= self._selection.codes or (comment is not None and comment.verb == "enable")


def _message(comment: Comment, claims: Sequence[Claim]) -> str:
    words = [claim.text for claim in claims]
    named = " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
    if comment.verb == "enable":
        return f"This comment enables {named or 'rules'} again, but nothing above it disables {_it(words)}."
    if not named:
        return f"This comment disables all rules, but none finds anything {_WHERE[comment.verb]}."
    verb = "finds" if len(words) == 1 else "find"
    return f"This comment disables {named}, but {_it(words)} {verb} nothing {_WHERE[comment.verb]}."


def _it(words: Sequence[str]) -> str:
    return "it" if words[0] and len(words) == 1 else "they" if words[0] else "them"
