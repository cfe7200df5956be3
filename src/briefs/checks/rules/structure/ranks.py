"""The headings of a brief in the order of its text, each with its rank, as far as the document gives it one.

A bold label at the start of a paragraph has no rank; a label that was read from a heading has that heading's.

Knows layouts and documents. Must not know which ranks are good.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from briefs.checks.document import Document
from briefs.model.nodes import Block, Heading
from briefs.model.walk import plain_text
from briefs.pattern import pattern
from briefs.reading import Path

_HEADING: Final = pattern(r"#{1,6}(?=[ \t])|<h[1-6]\b", re.IGNORECASE)
_UNDERLINE: Final = pattern(r"\n[ \t>]*(?P<line>=+|-+)[ \t]*\Z")
"""What makes a heading of the lines above it (CommonMark 0.31.2, section 4.3)."""


@attrs.frozen
class Ranked:
    """A title, a label or a heading in the text."""

    path: Path
    """Where in the brief."""
    text: str
    """Its words."""
    rank: int | None
    """Its rank, 1 (highest) to 6; None where the document does not say."""


def rank_of_title(document: Document) -> int | None:
    """The rank of the title, where it is a heading of the text; None where it stands in metadata."""
    if document.brief.title is None:
        return None
    span = document.span(("title",))
    if found := _HEADING.match(document.text, span.start):
        return int(found[0][2]) if found[0][0] == "<" else len(found[0])
    line = _UNDERLINE.search(document.text[span.start : span.end].rstrip()) if document.format == "markdown" else None
    return line and (1 if line["line"][0] == "=" else 2)


def rank_of_label(document: Document, section: int) -> int | None:
    """The rank of a label, where it is a heading."""
    styles = document.reading.layout.labels
    if len(styles) != len(document.brief.sections) or section >= len(styles):
        return None
    return styles[section].depth or None if styles[section].form == "heading" else None


def headings(document: Document) -> Iterator[Ranked]:
    """Every label, and every heading that stands at the top of a part, in the order of the text."""
    yield from _within(document.brief.body, ("body",))
    for at, section in enumerate(document.brief.sections):
        yield Ranked(("sections", at, "label"), section.label, rank_of_label(document, at))
        yield from _within(section.body, ("sections", at, "body"))


def _within(body: tuple[Block, ...], path: Path) -> Iterator[Ranked]:
    for at, block in enumerate(body):
        if isinstance(block, Heading):
            yield Ranked((*path, at), plain_text(block), block.depth)
