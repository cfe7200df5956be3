"""One pass over a JSON text: every place, and everything that is wrong with it as JSON (RFC 8259).

Without recursion, in time and memory that grow as the text does. A text that breaks off is reported where it does;
what a reader could pass over in silence (NaN, half a surrogate pair, a key that stands twice) is reported wherever it
stands.

Knows how JSON nests. Must not know what any field means.
"""

from __future__ import annotations

import json
from typing import Final

from briefs.formats.json.places import Flaw, Map, Place
from briefs.formats.json.syntax import BYTE_ORDER_MARK, Token, complaint, describe, lone_surrogate, shown, tokens

DEEPEST: Final = 190
"""How many lists and objects may nest. The deepest brief there can be needs about 140; pydantic stops at 200."""

LONGEST_NUMBER: Final = 4300
"""Digits a whole number may have: what pydantic reads, and Python unless it was told otherwise."""

ENOUGH: Final = 1000
"""After so many flaws no more are reported: a text with more of them has one cause."""


def survey(text: str) -> Map:
    """The map of a JSON text, whatever is wrong with it."""
    survey = _Survey()
    for token in tokens(text):
        if token.kind == "broken":
            survey.fail(*complaint(text, token))
        elif not survey.takes(token):
            survey.fail(token.start, token.end, f"expected {survey.expected}, found {describe(token)}")
        if survey.is_over:
            break
    return survey.map


def values(text: str) -> object:
    """What a text says whose map is sound: dicts, lists, strings, numbers, booleans and None."""
    return json.loads(text.removeprefix(BYTE_ORDER_MARK))


class _Next:
    """What may come next in a text, in the words of the message that says it did not."""

    VALUE: Final = "a JSON value"
    ITEM: Final = "a JSON value or ']'"
    MEMBER: Final = "a key in double quotes or '}'"
    KEY: Final = "a key in double quotes"
    COLON: Final = "':' after the key"
    MORE_ITEMS: Final = "',' or ']'"
    MORE_MEMBERS: Final = "',' or '}'"
    END: Final = "the end of the text"


class _Survey:
    """A map on the way: what is known so far, what is still open, and what may come next."""

    def __init__(self) -> None:
        self.map = Map()
        self.expected: str = _Next.VALUE
        self.is_over = False
        self._root: Place | None = None
        self._open: list[Place] = []
        self._steps: list[str | int | None] = []
        """The key or position in each open object or list, outermost first; None before the first."""
        self._key: tuple[int, int] | None = None

    def takes(self, token: Token) -> bool:
        """Whether a token can stand here; one that can is added to the map."""
        match self.expected, token.text if token.kind == "punctuation" else token.kind:
            case ((_Next.VALUE | _Next.ITEM), ("{" | "[")):
                self._enter(token)
            case ((_Next.VALUE | _Next.ITEM), ("string" | "number" | "word" | "no_number")):
                self._put(Place(token.start, token.end))
                self._check(token)
                self._go_on()
            case ((_Next.ITEM | _Next.MORE_ITEMS), "]") | ((_Next.MEMBER | _Next.MORE_MEMBERS), "}"):
                self._leave(token)
            case ((_Next.MEMBER | _Next.KEY), "string"):
                self._name(token)
            case (_Next.COLON, ":") | (_Next.MORE_ITEMS, ","):
                self.expected = _Next.VALUE
            case _Next.MORE_MEMBERS, ",":
                self.expected = _Next.KEY
            case _Next.END, "end":
                self.map.root, self.is_over = self._root, True
            case _:
                return False
        return True

    def fail(self, start: int, end: int, message: str, name: str = "syntax-error") -> None:
        """Report what ends the search."""
        self._flaw(name, start, end, message)
        self.is_over = True

    def _flaw(self, name: str, start: int, end: int, message: str) -> None:
        path = tuple(step for step in self._steps if step is not None)
        flaw = Flaw(name, start, end, message, path)
        if len(self.map.flaws) < ENOUGH or flaw.is_fatal:
            self.map.flaws.append(flaw)
        self.is_over = flaw.is_fatal and len(self.map.flaws) >= ENOUGH

    def _enter(self, token: Token) -> None:
        is_object = token.text == "{"
        place = Place(token.start, token.end, parts={} if is_object else [])
        self._put(place)
        self._open.append(place)
        self.expected = _Next.MEMBER if is_object else _Next.ITEM
        if len(self._open) > DEEPEST:
            message = f"expected at most {DEEPEST} levels of lists and objects, found more"
            self.fail(token.start, token.end, message, "invalid-value")
        self._steps.append(None)

    def _leave(self, token: Token) -> None:
        self._open.pop().end = token.end
        self._steps.pop()
        self._go_on()

    def _put(self, place: Place) -> None:
        """Add a value where it belongs."""
        if not self._open:
            self._root = place
            return
        around, step = self._open[-1].parts, self._steps[-1]
        if isinstance(around, dict):
            place.key = self._key
            around[str(step)] = place
        elif around is not None:
            around.append(place)
            self._steps[-1] = len(around) - 1

    def _go_on(self) -> None:
        """Expect what may follow a value."""
        if not self._open:
            self.expected = _Next.END
        else:
            self.expected = _Next.MORE_MEMBERS if isinstance(self._open[-1].parts, dict) else _Next.MORE_ITEMS

    def _name(self, token: Token) -> None:
        """Take a string for the key of the value to come."""
        key: str = json.loads(token.text) if "\\" in token.text else token.text[1:-1]
        self._steps[-1] = key
        self._key = token.start, token.end
        self.expected = _Next.COLON
        self._check(token)
        if key in (self._open[-1].parts or ()):
            message = f"the key {shown(key)} stands twice in this object; the last value was read"
            self._flaw("duplicate-key", token.start, token.end, message)

    def _check(self, token: Token) -> None:
        """Report what stands in a token that a reader might pass over, or choke on."""
        match token.kind:
            case "no_number":
                message = f"expected a JSON value, found {token.text}, which is no JSON number"
                self._flaw("syntax-error", token.start, token.end, message)
            case "number" if token.end - token.start > LONGEST_NUMBER:
                message = f"expected a number of at most {LONGEST_NUMBER} digits, found {token.end - token.start}"
                self._flaw("invalid-value", token.start, token.end, message)
            case "string" if (at := lone_surrogate(token.text)) is not None:
                message = "expected a character, found half of a surrogate pair"
                self._flaw("invalid-value", token.start + at, token.start + at + 6, message)
