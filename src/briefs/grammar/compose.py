"""A brief -> the front-matter keys that hold what does not stand in its prose: the mirror of `read_matter`.

Knows the names of keys. Must not know YAML.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import attrs

from briefs.grammar.matter import KEYS, NESTED, field_of
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
    yield from ((KEYS[field][0], value) for field, value in fields.items() if value)
    taken = {key: value for key, value in brief.extra.items() if field_of(key) or key == NESTED}
    yield from ((key, value) for key, value in brief.extra.items() if key not in taken)
    if taken:
        yield NESTED, taken


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
    return author.name if len(fields) == 1 else fields
