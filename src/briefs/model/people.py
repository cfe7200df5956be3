"""Who wrote a brief: the author card.

Knows text, addresses and rich text. Must not know the brief it belongs to, or how a card is laid out.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field, Strict

from briefs.model.accepts import NOTHING
from briefs.model.base import ABSENT, CLOSED, Lines
from briefs.model.nodes import Image, RichText
from briefs.model.normal import PICTURE
from briefs.model.text import Line, OptionalLine
from briefs.model.urls import OptionalUrl


class Fact(BaseModel):
    """One more labelled line of an author card: "**Languages:** Turkish, Greek"."""

    model_config = CLOSED

    label: Line
    """What the line tells, without its closing colon."""
    value: RichText
    """What it says."""


class Author(BaseModel):
    """A person or an organisation that a brief is by (schema.org `Person`, `author`)."""

    model_config = CLOSED

    name: Line
    """The name as it is printed."""
    role: Annotated[OptionalLine, ABSENT] = None
    """What the author does there, e.g. "Senior Fellow" (schema.org `jobTitle`)."""
    affiliation: Annotated[OptionalLine, ABSENT] = None
    """The organisation the author belongs to (schema.org `affiliation`)."""
    location: Annotated[OptionalLine, ABSENT] = None
    """Where the author works (schema.org `workLocation`)."""
    competence: Annotated[Lines, ABSENT] = ()
    """The fields the author knows, one entry a field (schema.org `knowsAbout`)."""
    expertise: Annotated[RichText, ABSENT] = NOTHING
    """What the author is expert in, told in a sentence or more."""
    experience: Annotated[RichText, ABSENT] = NOTHING
    """Where the author has worked, told in a sentence or more (schema.org `hasOccupation`)."""
    url: Annotated[OptionalUrl, ABSENT] = None
    """The author's own page."""
    email: Annotated[OptionalLine, ABSENT] = None
    """The author's mail address, without `mailto:`."""
    image: Annotated[Image | None, PICTURE, ABSENT] = None
    """A picture of the author; an address alone is taken too."""
    facts: Annotated[tuple[Fact, ...], Strict(strict=False), ABSENT] = Field(default=())
    """Any other labelled line of the card, in order."""
