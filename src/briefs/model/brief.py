"""The document type: a brief and its labelled parts.

Knows every other room of the model. Must not know how a brief is laid out, in any format.
"""

from __future__ import annotations

import re
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BaseModel, Field, Strict, field_validator, model_validator
from pydantic_core import PydanticCustomError

from briefs.model import lexicon
from briefs.model.accepts import NOTHING
from briefs.model.base import ABSENT, CLOSED, Lines
from briefs.model.dates import Date
from briefs.model.extra import Extra, ExtraFields
from briefs.model.nodes import Body, Image, Inline, RichText, Text
from briefs.model.normal import PICTURE
from briefs.model.people import Author
from briefs.model.sources import Source
from briefs.model.text import WHITE_SPACE, Line, OptionalLine, one_line
from briefs.model.urls import OptionalUrl
from briefs.model.walk import plain_text

SCHEMA_VERSION: Final = "1.0"
"""The version of the document type, major.minor: another major version is another type."""

CLOSING: Final = WHITE_SPACE + "\u00a0\u202f:："
"""What may stand between a label and its text: colons, and the spaces that French and others put before one."""

_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def label_text(label: str) -> str:
    """A label as it is kept: without the colon that closes it."""
    return label.rstrip(CLOSING)


def _label(label: str) -> str:
    if label[-1] not in CLOSING:
        return label
    kept = label_text(label)
    if not kept:
        raise PydanticCustomError("empty", "expected a label, found only a colon")
    return kept


def _language(tag: str | None) -> str | None:
    """BCP 47 in the usual case: language lower, Script title, REGION upper (RFC 5646, section 2.1.1)."""
    if tag is None:
        return None
    if not _LANGUAGE.fullmatch(tag):
        raise PydanticCustomError("language", "expected a BCP 47 language tag such as 'en' or 'pt-BR'")
    first, *rest = tag.lower().split("-")
    parts = [first]
    for at, part in enumerate(rest):
        plain = part.isalpha() and all(len(before) > 1 for before in parts)  # after a singleton nothing is a region
        parts.append(
            part.upper() if plain and len(part) == 2 else part.title() if plain and len(part) == 4 and not at else part
        )
    return "-".join(parts)


def _typeset(markup: tuple[Inline, ...], plain: str, field: str) -> tuple[Inline, ...]:
    """Markup of a line is kept only where it says more than the words, and then has the same words."""
    if not markup:
        return ()
    words = one_line(plain_text(markup))
    if plain not in (words, label_text(words)):
        raise PydanticCustomError("markup", "expected the same words in {field}_markup as in {field}", {"field": field})
    return () if all(node.type == "text" for node in markup) else _trimmed(markup)


def _trimmed(markup: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """A line without white space around it."""
    first, last = markup[0], markup[-1]
    if isinstance(last, Text) and last.value[-1] in WHITE_SPACE:
        kept = last.value.rstrip(WHITE_SPACE)
        return _trimmed((*markup[:-1], Text(kept)) if kept else markup[:-1])
    if isinstance(first, Text) and first.value[0] in WHITE_SPACE:
        kept = first.value.lstrip(WHITE_SPACE)
        return (Text(kept), *markup[1:]) if kept else markup[1:]
    return markup


class Section(BaseModel):
    """A labelled part of a brief: "**Why it matters:** …" and what follows until the next label."""

    model_config = CLOSED

    label: Annotated[Line, AfterValidator(_label)]
    """The label as written, without its closing colon."""
    label_markup: Annotated[RichText, ABSENT] = NOTHING
    """The label as it is typeset, where it carries markup of its own; the same words as `label`."""
    kind: str = lexicon.CUSTOM
    """What the label announces, derived from it by the lexicon: `why-it-matters`, `whats-next`, … or `custom`."""
    body: Annotated[Body, ABSENT] = NOTHING
    """The blocks of the part."""

    @model_validator(mode="after")
    def _derive(self) -> Section:
        kind = lexicon.kind_of(self.label)
        if kind != self.kind:
            self.__dict__["kind"] = kind
        if self.label_markup:
            self.__dict__["label_markup"] = _typeset(self.label_markup, self.label, "label")
        return self


class Brief(BaseModel):
    """An analysis brief: a date, a title, a lede, labelled parts, the sources it rests on, and who wrote it."""

    model_config = CLOSED

    schema_version: str = SCHEMA_VERSION
    """The version of this document type, major.minor."""
    title: Annotated[OptionalLine, ABSENT] = None
    """The headline, without its kicker."""
    title_markup: Annotated[RichText, ABSENT] = NOTHING
    """The headline as it is typeset, where it carries markup; the same words as `title`."""
    kicker: Annotated[OptionalLine, ABSENT] = None
    """The word above or before the headline that says what kind of text this is, e.g. "INTEL" (schema.org `genre`)."""
    published: Annotated[Date | None, ABSENT] = Field(default=None)
    """When the brief was published, at the precision that was written."""
    updated: Annotated[Date | None, ABSENT] = Field(default=None)
    """When it was last changed."""
    language: Annotated[OptionalLine, AfterValidator(_language), ABSENT] = None
    """The language it is written in, a BCP 47 tag."""
    url: Annotated[OptionalUrl, ABSENT] = None
    """Its own address."""
    id: Annotated[OptionalLine, ABSENT] = None
    """Its identifier in the publisher's system."""
    publisher: Annotated[OptionalLine, ABSENT] = None
    """Who publishes it."""
    topics: Annotated[Lines, ABSENT] = ()
    """What it is about, one entry a topic."""
    image: Annotated[Image | None, PICTURE, ABSENT] = None
    """The lead picture; an address alone is taken too."""
    lede: Annotated[RichText, ABSENT] = NOTHING
    """The first, bold paragraph: the news and its point."""
    body: Annotated[Body, ABSENT] = NOTHING
    """The blocks before the first label."""
    sections: Annotated[tuple[Section, ...], Strict(strict=False), ABSENT] = Field(default=())
    """The labelled parts, in order."""
    sources: Annotated[tuple[Source, ...], Strict(strict=False), ABSENT] = Field(default=())
    """What the brief rests on, in order."""
    authors: Annotated[tuple[Author, ...], Strict(strict=False), ABSENT] = Field(default=())
    """Who wrote it, in order."""
    extra: Annotated[ExtraFields, ABSENT] = Extra()
    """What the document says that has no field here; never dropped."""

    @field_validator("schema_version")
    @classmethod
    def _version(cls, version: str) -> Literal["1.0"]:
        if version != SCHEMA_VERSION and not re.fullmatch(r"1\.\d+", version):
            raise PydanticCustomError(
                "schema_version",
                "expected schema version {known} or another 1.x, found '{version}'",
                {"known": SCHEMA_VERSION, "version": version[:20]},
            )
        return SCHEMA_VERSION

    @model_validator(mode="after")
    def _headline(self) -> Brief:
        if self.title_markup:
            if self.title is None:
                self.__dict__["title"] = one_line(plain_text(self.title_markup)) or None
            self.__dict__["title_markup"] = _typeset(self.title_markup, self.title or "", "title")
        return self
