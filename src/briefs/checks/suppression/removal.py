"""How to take a comment, or words of it, out of a text so that its brief stays the same.

A comment alone in its line can be what keeps two paragraphs or two lists apart. So the text without it is read once
more; where that gives another brief, an empty comment stays in its place.

Knows comments and how texts are read. Must not know rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from briefs import newsletter, passage
from briefs.checks.suppression.claims import Claim
from briefs.checks.suppression.comments import Comment
from briefs.diagnostics import Edit, Fix, Source, edited
from briefs.formats import registry
from briefs.pattern import pattern
from briefs.reading import Reading

_BARE: Final = pattern(r"[ \t>]*")
_WIDEST: Final = 200
"""How far the beginning of a line is looked for."""
_REST_OF_LINE: Final = pattern(r"[ \t\r>]*(?:\n|\Z)")
_BLANK_LINE: Final = pattern(r"[ \t\r]*\n")
_BLANK_ABOVE: Final = pattern(r"(?:\A|\n)[ \t\r]*\n\Z|\A\Z")
_TRIES: Final = 4
"""So many comments are tried one by one, where they cannot all be taken out: each time the text is read."""
_EMPTY: Final = "<!-- -->"


class Removal:
    """The fixes of comments of one brief that are not needed."""

    def __init__(
        self, readings: Sequence[Reading], reading: Reading, idle: Sequence[tuple[Comment, Sequence[Claim]]]
    ) -> None:
        self._readings = readings
        self._text = reading.text
        self._left = {comment: _left(comment, claims) for comment, claims in idle}
        whole = [comment for comment, left in self._left.items() if not left]
        self._edits = {comment: self._taken_out(comment) for comment in whole}
        if whole and not self._is_same(self._edits.values()):
            for at, comment in enumerate(whole):
                if at >= _TRIES or not self._is_same([self._edits[comment]]):
                    self._edits[comment] = Edit(comment.start, comment.end, _EMPTY)

    def of(self, comment: Comment) -> Fix:
        """What takes out of a comment what is not needed, or all of it."""
        if left := self._left[comment]:
            return Fix("Take the words out of the comment", (Edit(comment.head, comment.words[-1].end, left),))
        return Fix("Take the comment out", (self._edits[comment],))

    def _taken_out(self, comment: Comment) -> Edit:
        text, floor = self._text, max(comment.start - _WIDEST, 0)
        begin = text.rfind("\n", floor, comment.start) + 1 or floor
        alone = _REST_OF_LINE.match(text, comment.end)
        if alone is None or not _BARE.fullmatch(text, begin, comment.start):
            before = text[begin : comment.start]
            spaces = len(before) - len(before.rstrip(" \t"))
            goes_on = text[comment.end : comment.end + 1].strip()
            return Edit(comment.start - (0 if goes_on else spaces), comment.end, "")
        blank = _BLANK_LINE.match(text, alone.end())
        return Edit(begin, blank.end() if blank and _BLANK_ABOVE.search(text, floor, begin) else alone.end(), "")

    def _is_same(self, edits: Iterable[Edit]) -> bool:
        if not self._readings:
            return False
        text = edited(self._text, edits)
        known = registry.named(self._readings[0].format)
        if len(self._readings) == 1:
            return passage.read(Source(text), known, []).brief == self._readings[0].brief
        again = newsletter.read_all(Source(text), known, [])
        return [each.brief for each in again] == [each.brief for each in self._readings]


def _left(comment: Comment, claims: Sequence[Claim]) -> str:
    """The words that stay, as they are written after the verb."""
    idle = {claim.word for claim in claims}
    return "".join(f" {word.text}" for word in comment.words if word not in idle)
