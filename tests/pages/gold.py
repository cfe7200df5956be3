"""Whole pages of news publishers, with what a person would take from them."""

from __future__ import annotations

import gzip
import json
import zlib
from functools import cache

import attrs

from tests.places import SHARED

PAGES = SHARED / "corpora" / "pages"
FOLDS = 2


@attrs.frozen
class Page:
    """A page as it was saved, and its gold."""

    name: str
    html: bytes = attrs.field(repr=False)
    title: str
    published: str
    """The day, as ISO 8601 has it."""
    authors: tuple[str, ...]
    paragraphs: tuple[str, ...] = attrs.field(repr=False)
    headlines: tuple[str, ...]

    @property
    def fold(self) -> int:
        """Which part of the set it is in, by its name alone: rules are written with one part, judged by the other."""
        return zlib.crc32(self.name.encode()) % FOLDS


@cache
def pages() -> tuple[Page, ...]:
    """Every page; none where the folder is missing."""
    if not PAGES.is_dir():
        return ()
    gold = json.loads((PAGES / "gold.json").read_text("utf-8"))
    return tuple(_page(name, fields) for name, fields in sorted(gold.items()))


def _page(name: str, fields: dict[str, object]) -> Page:
    found = {key: tuple(value) if isinstance(value, list) else value for key, value in fields.items()}
    return Page(name, gzip.decompress((PAGES / f"{name}.html.gz").read_bytes()), **found)  # type: ignore[arg-type]
