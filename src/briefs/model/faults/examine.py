"""From values to a brief, or to everything that keeps them from being one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import Final

from pydantic import ValidationError

from briefs.model.brief import Brief
from briefs.model.faults.fault import Fault
from briefs.model.faults.locate import is_list_of_nodes
from briefs.model.walk import Path

MOST: Final = 1000
"""How many faults are told of; a document with more of them has one cause."""

_PORTION: Final = 20_000
"""How many values are looked at before twice as many are: a flood of faults must not fill the memory."""


def from_json(text: str | bytes) -> Brief | None:
    """The brief that a JSON text holds, or None where it holds none; `examine` says why.

    The fast door: one validation of the text, in which a brief's JSON never leaves Rust for a wire tree.
    """
    try:
        return Brief.__pydantic_validator__.validate_json(text)  # type: ignore[no-any-return]
    except ValidationError:
        return None


def from_wire(wire: object) -> Brief | None:
    """The brief that the values of a tree make, or None where they make none; `examine` says why."""
    try:
        return Brief.model_validate(wire)
    except ValidationError:
        return None


def examine(wire: object) -> Brief | list[Fault]:
    """The brief that the values of a JSON text make, or every fault in them: the first `MOST`, if there are so many.

    Args:
        wire: What the text says: a tree, in which no list or object is held twice.
    """
    result: Brief | list[Fault] = []
    for portion in _portions(wire):
        result = _examine(portion)
        if isinstance(result, list):
            break
    return result


def _examine(wire: object) -> Brief | list[Fault]:
    bare = islice(_bare(wire), MOST)
    faults = [Fault(path, "invalid", "a node: an object with 'type'", value) for path, value in bare]
    try:
        brief = Brief.model_validate(wire)
    except ValidationError as error:
        # Few documents have a fault, and the words for one are the longest part of this room.
        from briefs.model.faults.wording import fault_of  # noqa: PLC0415

        found = map(partial(fault_of, wire), error.errors(include_url=False, include_input=False)[: 2 * MOST])
        # Where a value could be several things, the last of them is the most that was tried.
        one_a_place = {fault.path: fault for fault in found} | {fault.path: fault for fault in faults}
        return list(one_a_place.values())[:MOST]
    return faults or brief


def _bare(wire: object) -> Iterator[tuple[Path, object]]:
    """Strings and lists where a node should be: Python code may write `["It is ", Emphasis("late")]`, JSON may not."""
    rest: list[tuple[Path, object]] = [((), wire)]
    while rest:
        path, value = rest.pop()
        if isinstance(value, dict):
            rest += [((*path, key), part) for key, part in value.items() if path or key != "extra"]
        elif isinstance(value, list):
            nodes = is_list_of_nodes(path)
            for at, item in enumerate(value):
                if nodes and isinstance(item, str | list):
                    yield (*path, at), item
                elif isinstance(item, dict | list):
                    rest.append(((*path, at), item))


def _portions(wire: object) -> Iterator[object]:
    """The beginning of a tree, twice as much of it each time, and at last the tree itself."""
    size = _PORTION
    while True:
        cut = _Cut(size)
        portion = cut.of(wire)
        yield portion
        if not cut.is_short:
            return
        size *= 2


class _Cut:
    """The first values of a tree. Cut off are items of lists, and members of objects larger than any record."""

    def __init__(self, size: int) -> None:
        self.is_short = False
        self._left = size
        self._members = size // 20

    def of(self, value: object) -> object:
        self._left -= 1
        if isinstance(value, dict):
            self.is_short = self.is_short or len(value) > self._members
            return {key: self.of(part) for key, part in islice(value.items(), self._members)}
        if isinstance(value, list):
            return self._items(value)
        return value

    def _items(self, items: list[object]) -> list[object]:
        kept: list[object] = []
        for item in items:
            if self._left < 0 and kept:
                self.is_short = True
                break
            kept.append(self.of(item))
        return kept
