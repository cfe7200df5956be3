"""Fixes upon fixes, until there is nothing more to mend.

In each round every rule's fixes are made together where they are apart from each other, and the document is read and
checked again. Where that shows that one did more than it says, or less, the half that holds it is found, and its half,
until it alone is left out.

Knows readings, selections of rules, and verdicts. Must not know any rule, or files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

import attrs

from briefs import encoding, newsletter, passage
from briefs.checks import run
from briefs.checks.mending import edits
from briefs.checks.mending.edits import Patchwork, Shift
from briefs.checks.mending.verdict import State, objection
from briefs.checks.selection import Selection
from briefs.diagnostics import Diagnostic, Edit, Source, edited
from briefs.formats import registry
from briefs.formats.registry import Format
from briefs.reading import Reading

_ROUNDS: Final = 10
"""So often every rule has its turn."""
_TRIALS: Final = 100
"""So often a document is read again at most; one that needs more has rules that are wrong, not faults."""
_NOT_DECODED: Final = (
    "the file is not in an encoding that it can be written back in to the byte; save it as UTF-8 first"
)
_NOT_ENCODED: Final = "what it writes cannot be written in the encoding of the file"
_UNDONE: Final = "it would undo what another fix has done"
_NOT_TRIED: Final = "it was not tried, because too many other fixes of this document failed"


@attrs.frozen
class Refusal:
    """A fix that was not made, because it does not keep its promise in this document."""

    diagnostic: Diagnostic
    """The problem; its place is in the text as it is afterwards."""
    reason: str
    """Why, as a clause: "it would change `title` of the brief"."""


@attrs.frozen
class Fixed:
    """A document with its fixes made."""

    text: str
    """The document as text."""
    data: bytes
    """The document as bytes, in the encoding that it was given in; UTF-8 where it was given as text."""
    applied: tuple[Diagnostic, ...]
    """The problems that were mended, in the order in which that was done."""
    refused: tuple[Refusal, ...]
    """The fixes that were not made, because they do not keep their promise here."""
    remaining: tuple[Diagnostic, ...]
    """What there is to say about the document now."""
    edits: tuple[Edit, ...]
    """All that was done, as edits of the text as it was given."""


def mend(
    data: str | bytes, format: str | None, selection: Selection, *, unsafe: bool = False, split: bool = False
) -> Fixed:
    """A document with its fixes made.

    Args:
        data: The document.
        format: Its format; None where the text is to tell.
        selection: The rules that are tried.
        unsafe: Whether fixes are made too that may change what the document means.
        split: Whether it may hold several briefs.
    """
    given = passage.decode(data, format)[0].text
    chosen = registry.to_read(format) if format is not None else registry.sniff(given)
    encode = encoding.encoder(data, chosen)

    def look(raw: str | bytes) -> State:
        return _look(raw, chosen, selection, split=split)

    work = _Work(look, encode, unsafe, look(data), Patchwork.whole(given))
    if encode(given) == data:
        work.run()
    else:
        work.refuse_all(_NOT_DECODED)
    return work.done(data)


def _look(data: str | bytes, format: Format, selection: Selection, *, split: bool) -> State:
    source, troubles = passage.decode(data, format.name)
    read_all = newsletter.read_all if split else _read_one
    readings = read_all(source, format, troubles)
    return State(source.text, readings, run.check_all(readings, selection))


def _read_one(source: Source, format: Format, troubles: list[Diagnostic]) -> tuple[Reading, ...]:
    return (passage.read(source, format, troubles),)


@attrs.define
class _Work:
    """A document that is being mended."""

    look: Callable[[str | bytes], State]
    """Reads and checks the document."""
    encode: Callable[[str], str | bytes | None]
    """Makes of its text what it can be read from."""
    unsafe: bool
    state: State
    """The document as it is now."""
    patchwork: Patchwork
    """Its text, as it came to be."""
    applied: list[Diagnostic] = attrs.Factory(list)
    refused: list[tuple[Diagnostic, str, int]] = attrs.Factory(list)
    """With the place where the problem stands now."""
    _passed: set[str] = attrs.Factory(set)
    """The texts that the document has had."""
    _trials: int = _TRIALS

    def run(self) -> None:
        """Make all fixes that keep their promise."""
        self._passed.add(self.state.text)
        for _ in range(_ROUNDS):
            many = len(self.applied)
            for code in dict.fromkeys(each.code for each in self._fixable()):
                self._turn(code)
            if len(self.applied) == many:
                break

    def refuse_all(self, reason: str) -> None:
        """Make none."""
        self._refuse(self._fixable(), reason)

    def done(self, data: str | bytes) -> Fixed:
        """What has come of the document that was given."""
        now = self.encode(self.state.text) if self.applied else data
        raw = now if isinstance(now, bytes) else (now or "").encode("utf-8", "surrogatepass")
        refused = tuple(Refusal(diagnostic, reason) for diagnostic, reason, _ in self.refused)
        return Fixed(self.state.text, raw, tuple(self.applied), refused, self.state.found, self.patchwork.edits)

    def _fixable(self) -> list[Diagnostic]:
        """The problems that have a fix which may be made and was not refused."""
        refused = {(each.code, at) for each, _, at in self.refused}
        found = [each for each in self.state.found if each.fix and (each.fix.safe or self.unsafe)]
        return [each for each in found if (each.code, _place(each)) not in refused]

    def _turn(self, code: str) -> None:
        """Make the fixes of one rule, all that stand apart."""
        batch, after = self._good(edits.apart(each for each in self._fixable() if each.code == code))
        if after is None:
            return
        made = edits.of(batch)
        shift = Shift(made)
        self.refused = [(each, reason, shift(at)) for each, reason, at in self.refused]
        self.patchwork = self.patchwork.edited(made)
        self.applied += batch
        self.state = after
        self._passed.add(after.text)

    def _good(self, batch: tuple[Diagnostic, ...]) -> tuple[tuple[Diagnostic, ...], State | None]:
        """Those of some fixes that keep their promise, and the document with them; what does not is refused."""
        if not batch:
            return (), None
        after = self._try(batch)
        if isinstance(after, State):
            return batch, after
        if len(batch) == 1:
            self._refuse(batch, after)
            return (), None
        half = len(batch) // 2
        (first, one), (second, two) = self._good(batch[:half]), self._good(batch[half:])
        if one is None or two is None:
            return (first, one) if two is None else (second, two)
        both = self._try((*first, *second))
        # What holds alone but not together waits for the next round, when it may be seen why.
        return ((*first, *second), both) if isinstance(both, State) else (first, one)

    def _try(self, batch: tuple[Diagnostic, ...]) -> State | str:
        """The document with some fixes made, or why they are not to be made."""
        made = edits.of(batch)
        if not edits.is_sound(made, len(self.state.text)):
            return "its edits do not fit the text"
        if self._trials <= 0:
            return _NOT_TRIED
        self._trials -= 1
        text = edited(self.state.text, made)
        raw = None if text in self._passed else self.encode(text)
        if raw is None:
            return _UNDONE if text in self._passed else _NOT_ENCODED
        after = self.look(raw)
        return objection(self.state, after, batch, Shift(made)) or after if after.text == text else _NOT_ENCODED

    def _refuse(self, diagnostics: Iterable[Diagnostic], reason: str) -> None:
        self.refused += [(each, reason, _place(each)) for each in diagnostics]


def _place(diagnostic: Diagnostic) -> int:
    return diagnostic.span.start if diagnostic.span else 0
