"""One fault, as plain data."""

from __future__ import annotations

from typing import Literal, NamedTuple

from briefs.model.walk import Path


class Fault(NamedTuple):
    """One thing that keeps a value from being a brief."""

    path: Path
    """Where: field names and positions. The last name of a missing or unknown field is that field's."""
    kind: Literal["missing", "unknown", "invalid"]
    """Whether a field is missing, is not one the record has, or holds a wrong value."""
    expected: str
    """What would have been right, to be read after "expected"; may go on to say what was found."""
    value: object = None
    """The value that was found; for an unknown field, its name."""
    hint: str | None = None
    """The name that was probably meant."""
