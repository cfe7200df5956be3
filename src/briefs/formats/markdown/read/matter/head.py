"""What reading front matter gives: keys with their values, where those stand, and what is wrong with them.

Knows keys and values. Must not know any form of front matter, or what a key means.
"""

from __future__ import annotations

from typing import Final

import attrs

from briefs.model.text import one_line
from briefs.outline import Place

MAX_LEVELS: Final = 20
"""How deep its lists and mappings may nest."""

MOST_FLAWS: Final = 1000
"""How many flaws are told of; front matter with more of them has one cause."""

UNREAD: Final = "front-matter"
"""The key of what could not be read at all."""

NAMELESS: Final = "(empty)"
"""What a key is called that is empty."""

_SHOWN: Final = 40


class RefusedError(Exception):
    """Front matter, or a value in it, that is not read; the place counts characters of what was given to read."""

    def __init__(self, reason: str, at: int = 0) -> None:
        super().__init__(reason)
        self.at = at


@attrs.frozen
class Flaw:
    """One thing that is wrong with front matter."""

    name: str
    """The trouble it is, by its name in the catalogue."""
    place: Place
    """Where, in characters of the whole text."""
    message: str
    """What is wrong, in one sentence."""
    instead: str | None = None
    """What to write at that place so that it means the same and is right."""


@attrs.frozen
class Head:
    """What stands above the body of a Markdown text."""

    end: int = 0
    """Where the body begins, in characters."""
    matter: dict[str, object] | None = None
    """Keys and values of the front matter; None where there is none."""
    places: dict[str, Place] = attrs.Factory(dict)
    """Where the value of each key stands."""
    flaws: list[Flaw] = attrs.Factory(list)
    """What is wrong with it, in the order of the text."""


@attrs.define
class Matter:
    """Front matter as it is being read."""

    values: dict[str, object] = attrs.Factory(dict)
    places: dict[str, Place] = attrs.Factory(dict)
    flaws: list[Flaw] = attrs.Factory(list)
    _again: dict[str, int] = attrs.Factory(dict)

    def put(self, key: str, value: object, at: Place, place: Place) -> None:
        """Add a key of the first level.

        Args:
            key: The key.
            value: Its value.
            at: Where the key stands.
            place: Where the value stands.
        """
        name, other = self.add(self.values, key, value, at)
        if other is not None and name in self.places:
            self.places[other] = self.places[name]
        self.places[name] = place

    def add(self, holder: dict[str, object], key: str, value: object, at: Place) -> tuple[str, str | None]:
        """Add a key to a mapping; of a key that stands twice the last value is read and the other kept beside it.

        Returns:
            The key as it is kept, and the key under which an earlier value is kept now, if there was one.
        """
        name = one_line(key) or NAMELESS
        other = None
        if name in holder:
            other = self._other(holder, name)
            holder[other] = holder[name]
            message = f"The key '{shown(name)}' stands twice; the last value was read"
            self.flaw("duplicate-key", at, f"{message}, the other one kept as '{shown(other)}'.")
        holder[name] = value
        return name, other

    def _other(self, holder: dict[str, object], name: str) -> str:
        """A free name for an earlier value; the count goes on, so that many of them are not searched through."""
        number = self._again.get(name, 0) + 1
        while f"{name} ({number})" in holder:
            number += 1
        self._again[name] = number
        return f"{name} ({number})"

    def flaw(self, name: str, place: Place, message: str, instead: str | None = None) -> None:
        """Report something, unless enough has been."""
        if len(self.flaws) < MOST_FLAWS:
            self.flaws.append(Flaw(name, place, message, instead))

    def head(self, end: int) -> Head:
        """The front matter, and where the body below it begins."""
        return Head(end, self.values, self.places, self.flaws)


def shown(text: str) -> str:
    """A key as a message quotes it: not more than tells it from another."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
