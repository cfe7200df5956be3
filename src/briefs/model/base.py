"""What all records of the model share: they are closed, frozen, and say nothing where there is nothing to say.

Knows pydantic's configuration. Must not know any record.
"""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, Strict
from pydantic_core import PydanticCustomError

from briefs.model.text import AnyLine

CLOSED: Final = ConfigDict(extra="forbid", frozen=True, defer_build=True)
"""Unknown fields are errors, values cannot be changed, and schemas are built when they are first needed."""

ABSENT: Final = Field(exclude_if=lambda value: not value)
"""A field without a value is left out of JSON."""


def _listed(value: object) -> object:
    if isinstance(value, set | frozenset):
        raise PydanticCustomError("tuple_type", "expected a list: a set has no order")
    return (value,) if isinstance(value, str) else value


def _without_empty(lines: tuple[str, ...]) -> tuple[str, ...]:
    return lines if all(lines) else tuple(line for line in lines if line)


Lines = Annotated[
    tuple[AnyLine, ...],
    Strict(strict=False),
    BeforeValidator(_listed),
    AfterValidator(_without_empty),
]
"""Several texts of one line each; one string is taken for a list of one, empty ones are dropped."""
