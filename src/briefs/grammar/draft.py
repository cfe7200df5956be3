"""A brief while it is being found in an outline: its fields so far, where they stand, and what there is to report.

Knows outlines, places and diagnostics. Must not know the words of a brief, or in which order its parts are found.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import attrs

from briefs.claims import Evidence
from briefs.diagnostics import CATALOGUE, Diagnostic, Fix
from briefs.grammar import dates
from briefs.grammar.layout import Layout
from briefs.outline import Outline, Place, Wire

Path: TypeAlias = tuple[str | int, ...]


@attrs.define
class Draft:
    """The fields of a brief in wire form, and where they stand."""

    outline: Outline
    """The document."""
    inlines: Callable[[str], list[Wire]]
    """Reads a line of the document's own markup, for rich text in front matter."""
    reports: bool = True
    """Whether places and diagnostics are wanted; without them the same parts are found."""
    wire: Wire = attrs.field(init=False)
    """The fields so far."""
    layout: Layout = attrs.Factory(Layout)
    """How the document is laid out."""
    language: str | None = None
    """The language that the document says it is in."""
    diagnostics: list[Diagnostic] = attrs.field(init=False)
    """What there is to report."""
    places: dict[Path, Place] = attrs.Factory(dict)
    """Where the fields stand that are no nodes of their own."""
    evidence: dict[str, Evidence] = attrs.Factory(dict)
    """What those fields were filled from that the text itself does not say, or not alone."""
    sites: frozenset[str] = frozenset()
    """The names that a page has for the site it is on."""
    matter_places: dict[Path, Place] = attrs.Factory(dict)
    """Where the fields stand that the front matter fills, in characters of the whole text."""

    def __attrs_post_init__(self) -> None:
        self.wire = dict(self.outline.certain)
        self.language = self.outline.certain.get("language")
        self.diagnostics = list(self.outline.diagnostics)

    def mark(self, block: Wire) -> str | None:
        """What the markup says of a block for certain: `PLAIN`, `LABEL` or nothing."""
        return self.outline.marks.get(id(block))

    def place(self, path: Path, node: Wire) -> None:
        """Say that a field stands where a node does."""
        if self.reports and (place := self.outline.places.get(id(node))) is not None:
            self.places[path] = place

    def paragraph(self, nodes: list[Wire], block: Wire) -> Wire:
        """A paragraph of its own for a part of a block."""
        made: Wire = {"type": "paragraph", "children": nodes}
        self.outline.dropped.append(made)  # some other part of the brief may take it
        if (place := self.outline.places.get(id(block))) is not None:
            self.outline.places[id(made)] = place
        return made

    def put(self, nodes: list[Wire], block: Wire) -> None:
        """Let a block hold these nodes instead of its own."""
        self.outline.dropped.append(block["children"])
        block["children"] = nodes

    def report(self, name: str, node: Wire, message: str, path: Path = (), fix: Fix | None = None) -> None:
        """Report trouble of the catalogue where a node stands."""
        if not self.reports:
            return
        place = self.outline.places.get(id(node))
        span = self.outline.source.trimmed(*place) if place else None
        self.diagnostics.append(CATALOGUE[name].at(span, message, path=path, fix=fix))

    def parse_date(self, text: str) -> dates.DateReading | None:
        """A date in the light of the document: the days it speaks of, the language it says it is in."""
        return dates.parse(text, context=lambda: self.outline.text, language=self.language)
