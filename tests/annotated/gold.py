"""The documents that people annotated, and what they found in them.

Knows the folder and the words of `gold.json`. Must not know how anything is read.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal, TypeAlias

import attrs

HERE = Path(__file__).resolve().parent

Accepted: TypeAlias = tuple[str | None, ...]
"""What a field may hold: any one of these is right."""


@attrs.frozen
class GoldPart:
    label: str
    shape: str
    first: str
    last: tuple[str, ...]
    nested: bool = False


@attrs.frozen
class GoldSource:
    title: str
    url: str | None
    optional: bool = False


@attrs.frozen
class Document:
    """A document with its gold."""

    name: str
    text: str
    title: Accepted
    kicker: Accepted
    published: Accepted
    updated: Accepted
    authors: tuple[Accepted, ...]
    sources: tuple[GoldSource, ...]
    parts: tuple[GoldPart, ...]
    not_labels: tuple[str, ...]
    either: tuple[str, ...]
    """Labels that one annotator would give and another would not; they count neither way."""

    @property
    def language(self) -> str:
        return self.name[:2]

    @property
    def format(self) -> Literal["html", "markdown"]:
        return "html" if self.name.endswith(".html") else "markdown"


def documents() -> list[Document]:
    """Every annotated document, in the order of the gold file."""
    gold = json.loads((HERE / "gold.json").read_text("utf-8"))
    return [_document(name, entry) for name, entry in gold.items()]


def _document(name: str, entry: dict[str, object]) -> Document:
    def rows(key: str) -> list[dict[str, object]]:
        found = entry.get(key, [])
        assert isinstance(found, list)
        return found

    def words(key: str) -> list[object]:
        found = entry.get(key, [])
        assert isinstance(found, list)
        return found

    return Document(
        name=name,
        text=(HERE / "documents" / name).read_text("utf-8"),
        title=_accepted(entry["title"]),
        kicker=_accepted(entry.get("kicker")),
        published=_accepted(entry["published"]),
        updated=_accepted(entry.get("updated")),
        authors=tuple(_accepted(author) for author in words("authors")),
        sources=tuple(
            GoldSource(str(row["title"]), str(row["url"]) if row["url"] else None, bool(row.get("optional")))
            for row in rows("sources")
        ),
        parts=tuple(_part(row) for row in rows("parts")),
        not_labels=tuple(str(word) for word in words("not_labels")),
        either=tuple(str(word) for word in words("either")),
    )


def _part(row: dict[str, object]) -> GoldPart:
    last = tuple(text or "" for text in _accepted(row["last"]))
    return GoldPart(str(row["label"]), str(row["shape"]), str(row["first"]), last, bool(row.get("nested")))


def _accepted(value: object) -> Accepted:
    if isinstance(value, list):
        return tuple(None if item is None else str(item) for item in value)
    return (None if value is None else str(value),)
