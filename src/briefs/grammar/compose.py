"""A brief -> the front-matter keys that hold what does not stand in its prose: the mirror of `read_matter`.

Knows the names of keys. Must not know YAML.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import attrs

from briefs.grammar.matter.keys import KEYS, MAIL, NESTED, field_of, fold, means_something
from briefs.grammar.matter.people import is_one
from briefs.grammar.matter.read import fits_loosely
from briefs.grammar.matter.values import is_empty
from briefs.grammar.pieces import Rich
from briefs.model.brief import Brief
from briefs.model.nodes import Image
from briefs.model.people import Author
from briefs.model.sources import Source

Writer: TypeAlias = Callable[[Rich], str]
"""Writes running text in the markup of the document."""


@attrs.frozen(kw_only=True)
class Shown:
    """Which parts of a brief stand in its prose, and so not in its front matter."""

    date: bool
    headline: bool
    lede: bool
    sources: bool
    cards: bool


def compose_matter(brief: Brief, write: Writer, shown: Shown) -> Iterator[tuple[str, object]]:
    """The keys of the front matter and their values, in their order.

    Args:
        brief: The brief.
        write: Writes running text in the markup of the document.
        shown: What stands in the prose already.
    """
    fields: dict[str, object] = {
        "title": None if shown.headline else brief.title,
        "title_markup": None if shown.headline else write(brief.title_markup),
        "kicker": None if shown.headline else brief.kicker,
        "published": None if shown.date else brief.published,
        "updated": brief.updated,
        "language": brief.language,
        "url": brief.url,
        "id": brief.id,
        "publisher": brief.publisher,
        "topics": brief.topics,
        "image": brief.image and _image(brief.image),
        "lede": None if shown.lede else write(brief.lede),
        "sources": None if shown.sources else [_source(source) for source in brief.sources],
        "authors": None if shown.cards else [_author(author, write) for author in brief.authors],
    }
    written = {field for field, value in fields.items() if value}
    yield from ((KEYS[field][0], fields[field]) for field in fields if field in written)
    known = brief.extra.items() if any(map(means_something, brief.extra)) else ()
    taken = {key: value for key, value in known if means_something(key) and not _stays(key, value, written, brief)}
    yield from ((key, value) for key, value in brief.extra.items() if key not in taken)
    if taken:
        yield NESTED, taken


def _stays(key: str, value: object, written: set[str], brief: Brief) -> bool:
    """Whether a known key of `extra` is read as one again where it stands beside the fields that are written."""
    if key == NESTED:
        return False
    field = field_of(key)
    if field is None:
        return is_empty(value) or (fold(key) in MAIL and not set(MAIL) <= set(map(fold, brief.extra)))
    if fold(key) == fold(KEYS[field][0]):
        return is_empty(value) and field not in written
    return field in written or is_empty(value) or not fits_loosely(field, key, value)


def _image(image: Image) -> object:
    fields = {"url": image.url, "alt": image.alt, "title": image.title}
    return {key: value for key, value in fields.items() if value} if image.alt or image.title else image.url


def _source(source: Source) -> dict[str, object]:
    return {key: str(value) for key, value in source if value}


def _author(author: Author, write: Writer) -> object:
    fields: dict[str, object] = {key: value for key, value in author if value}
    for key in ("expertise", "experience"):
        if key in fields:
            fields[key] = write(getattr(author, key))
    if author.image:
        fields["image"] = _image(author.image)
    if author.facts:
        fields["facts"] = [{"label": fact.label, "value": write(fact.value)} for fact in author.facts]
    return author.name if len(fields) == 1 and is_one(author.name) else fields
