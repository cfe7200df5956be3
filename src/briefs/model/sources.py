"""What a brief rests on: where it first appeared, what it cites, what it points to.

Knows text, dates and addresses. Must not know the brief it belongs to, or how a source line is laid out.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from briefs.model.base import ABSENT, CLOSED
from briefs.model.dates import Date
from briefs.model.text import OptionalLine
from briefs.model.urls import OptionalUrl

SourceKind = Literal["original", "source", "reference"]
"""`original`: the brief first appeared there; `source`: the brief rests on it; `reference`: it leads further."""


class Source(BaseModel):
    """A publication that a brief names (schema.org `isBasedOn` and `citation`)."""

    model_config = CLOSED

    kind: SourceKind = "source"
    """How the brief uses it: `original`, `source` or `reference`."""
    title: Annotated[OptionalLine, ABSENT] = None
    """The title of the publication."""
    publisher: Annotated[OptionalLine, ABSENT] = None
    """Who published it."""
    url: Annotated[OptionalUrl, ABSENT] = None
    """Where it can be read."""
    published: Annotated[Date | None, ABSENT] = Field(default=None)
    """When it was published, at the precision that is known."""
    accessed: Annotated[Date | None, ABSENT] = Field(default=None)
    """When it was last looked at."""
    note: Annotated[OptionalLine, ABSENT] = None
    """Anything else the source line says."""
