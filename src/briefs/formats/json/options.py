"""How JSON is laid out; the command line derives its flags from this."""

from __future__ import annotations

from typing import Final

import attrs
from attrs import validators

_INDENT: Final = validators.optional(validators.and_(validators.instance_of(int), validators.ge(0), validators.le(32)))


@attrs.frozen(kw_only=True)
class Options:
    """The liberties JSON leaves to its writer."""

    indent: int | None = attrs.field(default=2, validator=_INDENT)  # type: ignore[arg-type]
    """How many spaces each level of records is indented by, 0 to 32; a node of text is on one line with all that is in
    it, and None writes everything on one line."""
