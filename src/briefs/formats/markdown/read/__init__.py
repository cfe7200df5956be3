"""Markdown text -> Outline.

Markdown here is CommonMark 0.31 with GFM tables, strikethrough, task lists and footnotes, as pulldown-cmark reads it,
after front matter in YAML, TOML or JSON, or as lines of `Key: value`. Knows Markdown's syntax. Must not know the words
of a brief.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pyromark import Markdown

from briefs.diagnostics import CATALOGUE, Diagnostic, Edit, Fix, Source
from briefs.formats.markdown.read.departures import normal
from briefs.formats.markdown.read.matter import Flaw, cut
from briefs.formats.markdown.read.tree import Tree
from briefs.formats.markdown.syntax import DIALECT
from briefs.outline import Outline, Place, Wire

__all__ = ["raw_html", "read", "read_inline"]

_PARSER: Final = Markdown(options=DIALECT)


def read(source: Source) -> Outline:
    """The blocks and front matter of a Markdown text."""
    text = source.text
    head = cut(text)
    body = normal(text[head.end :] if head.end else text)
    tree = Tree(body, Source(text, in_bytes=True, shift=head.end, counted=body))
    tree.build()
    outline = Outline(
        source=tree.source,
        blocks=tree.blocks,
        places=tree.places,
        marks=tree.marks,
        dropped=tree.dropped,
        typed=True,
        matter=head.matter,
        matter_places=head.places,
        diagnostics=tree.diagnostics,
    )
    outline.diagnostics[:0] = [_told(flaw, source) for flaw in head.flaws]
    return outline


def raw_html(source: Source) -> Iterator[Place]:
    """Where HTML stands in a text as HTML, and not as code: each block of it, and each tag or comment in a line.

    Args:
        source: The text.
    """
    head = cut(source.text)
    body = normal(source.text[head.end :])
    counted = Source(source.text, in_bytes=True, shift=head.end, counted=body)
    for event, place in _PARSER.events_with_range(body):
        if event.__class__ is dict and (event.get("Start") == "HtmlBlock" or "InlineHtml" in event):
            span = counted.span(place["start"], place["end"])
            yield span.start, span.end


def _told(flaw: Flaw, source: Source) -> Diagnostic:
    """What is wrong with front matter, as a reader of the document is told."""
    edits = (Edit(*flaw.place, flaw.instead),) if flaw.instead is not None else ()
    fix = Fix("Put the value in quotes", edits) if edits else None
    return CATALOGUE[flaw.name].at(source.span(*flaw.place), flaw.message, fix=fix)


def read_inline(text: str) -> list[Wire]:
    """Running text as it stands in a front-matter value; blocks count for their words."""
    tree = Tree(normal(text), Source(text, in_bytes=True))
    tree.build()
    nodes: list[Wire] = []
    for block in tree.blocks:
        if nodes:
            nodes.append({"type": "text", "value": " "})
        nodes += _lines_of(block)
    return nodes


def _lines_of(block: Wire) -> list[Wire]:
    if block["type"] in ("paragraph", "heading", "tableCell"):
        return list(block["children"])
    if "value" in block:
        return [{"type": "text", "value": block["value"]}]
    return [node for child in block.get("children", []) for node in _lines_of(child)]
