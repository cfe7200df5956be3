"""What a reader of markup hands to the grammar: blocks of text, places, and what the markup says for certain.

An outline has the words of a document in order, as mdast nodes in wire form (plain dicts, as in mdast JSON), but
no opinion about which of them are a title, a label or a source. What the markup itself says for certain (front matter,
the classes of our own pages) travels beside the blocks, and the grammar honours it before it infers anything.

Knows wire nodes and places. Must not know the words of a brief, or any format.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

import attrs

from briefs.claims import Claim
from briefs.diagnostics import Diagnostic, Source

Wire: TypeAlias = dict[str, Any]
"""A node or record as JSON has it; pydantic says in the end whether it is one."""
Place: TypeAlias = tuple[int, int]
"""Start and end, in the units of the outline's source."""

PLAIN: Final = "plain"
"""Mark of a block that is text whatever it looks like: its markup says that it is no label, date or source."""
LABEL: Final = "label"
"""Mark of a heading that is a label whatever it says."""


@attrs.define
class Outline:
    """A document between its markup and its meaning."""

    source: Source
    """The text and its places."""
    blocks: list[Wire]
    """The blocks in order, as wire nodes."""
    places: dict[int, Place] = attrs.Factory(dict)
    """Where each wire node stands, by the node's `id()`."""
    marks: dict[int, str] = attrs.Factory(dict)
    """What the markup says of a block, by the block's `id()`: `PLAIN` or `LABEL`."""
    dropped: list[object] = attrs.Factory(list)
    """Nodes that fell out of the tree: as long as they are held, no other node gets the `id()` of one of them."""
    typed: bool = False
    """Whether asterisks that stand in the text are markup that failed, as in Markdown; elsewhere they are asterisks."""
    matter: Mapping[str, object] | None = None
    """Front matter: keys and values as text, lists and mappings; None where there is none."""
    matter_places: dict[str, Place] = attrs.Factory(dict)
    """Where the value of each front-matter key stands, in characters of the whole text."""
    certain: Wire = attrs.Factory(dict)
    """Fields of the brief that the markup states outright, in wire form."""
    parts: dict[tuple[int, str], Place] = attrs.Factory(dict)
    """Where the parts of these stand that are no nodes, by the `id()` of what holds one and its name in there."""
    claims: list[Claim] = attrs.Factory(list)
    """What the markup states about the document without being certain, each with its evidence."""
    diagnostics: list[Diagnostic] = attrs.Factory(list)
    """What the reader of the markup has to report."""
    several: list[int] | None = None
    """Where each document begins, in characters, where the reader knows that the text is several by its markup, or none
    where it is one; None where it has not looked."""
    stories: int | None = None
    """The rank of the headings that each begin a story, where the markup shows that they do: those of a newsletter."""
    stretch: Place | None = None
    """Which characters of the whole text are the document, where the text holds others too."""

    @property
    def text(self) -> str:
        """The text of the document alone."""
        return self.source.text[slice(*self.stretch)] if self.stretch else self.source.text
