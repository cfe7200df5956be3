"""One problem of a document: what, where, why, and what to do.

Knows places. Must not know how it is printed: `render` has one file for each output.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

from briefs.diagnostics.span import Span

Severity: TypeAlias = Literal["error", "warning", "info"]
"""`error`: the document cannot be used as it stands; `warning`: it probably says something else than meant, or lacks
what it should have; `info`: something a reader or an editor should know of."""


@attrs.frozen
class Edit:
    """A stretch of the source and what to put in its place."""

    start: int
    """Offset of the first character to replace."""
    end: int
    """Offset after the last one."""
    text: str
    """What to put there."""


def edited(text: str, edits: Iterable[Edit]) -> str:
    """A text with edits made in it, which are in order and do not overlap."""
    pieces, at = [], 0
    for edit in edits:
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*pieces, text[at:]])


@attrs.frozen
class Fix:
    """Edits of the source that mend a problem."""

    message: str
    """What the edits do, as an order: "Write the date as 2019-05-07"."""
    edits: tuple[Edit, ...]
    """The edits; they do not overlap."""
    safe: bool = True
    """Whether the document means the same afterwards."""


@attrs.frozen
class Diagnostic:
    """One problem found in a document."""

    code: str
    """Its stable code, e.g. `BRF010`."""
    name: str
    """Its stable name, e.g. `ambiguous-date`."""
    severity: Severity
    """How much it matters."""
    message: str
    """What is wrong here, in one sentence."""
    span: Span | None = None
    """Where in the source; None only where there is no source text."""
    path: tuple[str | int, ...] = ()
    """Where in the brief, as field names and positions."""
    help: str | None = None
    """What to do about it."""
    fix: Fix | None = None
    """How to mend it, where that is known."""

    def moved(self, origin: Span) -> Diagnostic:
        """The same problem in a text that this one is a piece of, where the piece begins at `origin`."""
        edits = tuple(attrs.evolve(e, start=e.start + origin.start, end=e.end + origin.start) for e in _edits(self.fix))
        return attrs.evolve(
            self,
            span=self.span and self.span.moved(origin),
            fix=self.fix and attrs.evolve(self.fix, edits=edits),
        )

    @property
    def pointer(self) -> str:
        """The path as a JSON Pointer (RFC 6901)."""
        return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in self.path)

    def __str__(self) -> str:
        place = f"{self.span}: " if self.span else ""
        return f"{place}{self.code} {self.name}: {self.message}"


def by_place(found: Diagnostic) -> tuple[int, str]:
    """What sorts problems in the order of the text, and those of one place by their codes."""
    return found.span.start if found.span else 0, found.code


def _edits(fix: Fix | None) -> tuple[Edit, ...]:
    return fix.edits if fix else ()
