"""What a field takes when it is constructed, and what it holds then: for type checkers only.

Knows typing. Must not know any field.
"""

from __future__ import annotations

from typing import Any, Final, Generic, TypeVar

Held_co = TypeVar("Held_co", covariant=True)
Given_contra = TypeVar("Given_contra", contravariant=True)


class Accepts(Generic[Held_co, Given_contra]):
    """The type of a field that holds one thing and is given another; never an object."""

    def __get__(self, instance: object, owner: type | None = None) -> Held_co:
        raise NotImplementedError

    def __set__(self, instance: object, value: Given_contra) -> None:
        raise NotImplementedError


NOTHING: Final[Any] = ()
"""The default of a field that holds several things and has none."""
