"""Where in a JSON text each value stands: the map that `survey` draws of it.

Knows how JSON nests. Must not know what any field means, or how a map comes about.
"""

from __future__ import annotations

from typing import TypeAlias

import attrs

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value from the whole: keys and positions."""


@attrs.define
class Place:
    """Where a value stands, and where its parts do."""

    start: int
    """Offset of its first character."""
    end: int
    """Offset after its last one."""
    key: tuple[int, int] | None = None
    """The offsets of its key, for a member of an object."""
    parts: dict[str, Place] | list[Place] | None = None
    """The places in it, for an object or a list. Of members with the same key the last one counts."""


@attrs.frozen
class Flaw:
    """Something in the text that JSON does not have, or that would not be read as it was meant."""

    name: str
    """The trouble it is, by its name in the catalogue."""
    start: int
    """Offset of its first character."""
    end: int
    """Offset after its last one."""
    message: str
    """What is wrong there, in one sentence."""
    path: Path = ()
    """The value it is in."""

    @property
    def is_fatal(self) -> bool:
        """Whether the text cannot be taken for what it says."""
        return self.name != "duplicate-key"


@attrs.define
class Map:
    """A JSON text with its places and flaws."""

    root: Place | None = None
    """The whole value; None where the text is not JSON from end to end."""
    flaws: list[Flaw] = attrs.Factory(list)
    """What is wrong, in the order of the text."""

    @property
    def is_sound(self) -> bool:
        """Whether the text can be taken for what it says."""
        return self.root is not None and not any(flaw.is_fatal for flaw in self.flaws)

    def find(self, path: Path) -> tuple[Place, bool]:
        """The place of a value, or of the nearest one around it; and whether it is the value's own."""
        place = self.root or Place(0, 0)
        for step in path:
            match place.parts, step:
                case dict() as members, str() if step in members:
                    place = members[step]
                case list() as items, int() if 0 <= step < len(items):
                    place = items[step]
                case _:
                    return place, False
        return place, self.root is not None
