"""Parts -> blocks, with each label set as a layout says: the mirror of `parts`.

Knows how labels are set. Must not know which of them would be read as labels, or any markup.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from briefs.grammar.layout import BREAK, LabelStyle, Layout
from briefs.model.brief import Brief, Section
from briefs.model.nodes import Block, Break, Emphasis, Heading, Inline, List, ListItem, Paragraph, Strong, Text


@attrs.define
class Set:
    """A block of a document, and whether it holds a label."""

    block: Block
    labelled: bool


def restyle(brief: Brief, layout: Layout) -> list[Set]:
    """The blocks of a brief from its body to its last part, each label set as the layout says."""
    blocks = [Set(block, labelled=False) for block in brief.body]
    sections = brief.sections
    at = 0
    while at < len(sections):
        style = layout.style_of(at, len(sections))
        if style.place == "item":
            at += _add_list(blocks, sections, at, layout)
            continue
        if style.place == "line" and blocks and isinstance(blocks[-1].block, Paragraph):
            before = blocks.pop().block
            assert isinstance(before, Paragraph)  # noqa: S101 - for the type checker: it was just asked
            nodes, rest, count = _lines(sections, at, layout)
            blocks.append(Set(Paragraph((*before.children, *nodes)), labelled=True))
            at += count
        else:
            first, rest = _opening(sections[at], style)
            blocks.append(Set(first, labelled=True))
            at += 1
        blocks += [Set(block, labelled=False) for block in rest]
    return blocks


def _lines(sections: tuple[Section, ...], first: int, layout: Layout) -> tuple[list[Inline], tuple[Block, ...], int]:
    """The lines that parts from one on add to a paragraph, the blocks after it, and how many parts they are.

    All at once, for a paragraph that grew part by part would take quadratic time.
    """
    lines: list[Inline] = []
    at = first
    while True:
        style = layout.style_of(at, len(sections))
        nodes, rest = _run_in(sections[at], style)
        lines += (*_gap(style.joint or "\n"), *nodes)
        at += 1
        if rest or at == len(sections) or layout.style_of(at, len(sections)).place != "line":
            return lines, rest, at - first


def _opening(section: Section, style: LabelStyle) -> tuple[Block, tuple[Block, ...]]:
    """The block that holds the label of a part, and the blocks after it."""
    if style.form != "heading":
        nodes, rest = _run_in(section, style)
        return Paragraph(nodes), rest
    words = _words(section, style, style.closing)
    nodes = (Strong(words),) if style.strong else words
    return Heading(nodes, depth=min(max(style.depth, 1), 6)), section.body


def _run_in(section: Section, style: LabelStyle) -> tuple[tuple[Inline, ...], tuple[Block, ...]]:
    """A label with the paragraph that runs on from it, and the blocks after that."""
    nodes = tuple(_set(section, style))
    first = section.body[0] if section.body else None
    if style.alone or not isinstance(first, Paragraph):
        return nodes, section.body
    return (*nodes, *_gap(style.gap), *first.children), section.body[1:]


def _gap(gap: str) -> Iterator[Inline]:
    if BREAK in gap:
        yield from (Break() for _ in range(gap.count(BREAK)))
    elif gap:
        yield Text(gap)


def _set(section: Section, style: LabelStyle) -> Iterator[Inline]:
    """The words of a label with what closes it."""
    if style.form == "plain":
        yield from _words(section, style, style.closing)
        return
    if style.lead:
        yield Text(style.lead)
    words = _words(section, style, "" if style.outside else style.closing)
    yield Strong(words) if style.form == "bold" else Emphasis(words)
    if style.outside and style.closing:
        yield Text(style.closing)


def _words(section: Section, style: LabelStyle, closing: str) -> tuple[Inline, ...]:
    lead = style.lead.strip()
    label = section.label.removeprefix(lead).lstrip() if lead else section.label
    words: tuple[Inline, ...] = section.label_markup or (Text(label),)
    return (*words, Text(closing)) if closing else words


def _add_list(blocks: list[Set], sections: tuple[Section, ...], first: int, layout: Layout) -> int:
    """Add the list whose items are the parts from one on; how many they are."""
    styles = [layout.style_of(at, len(sections)) for at in range(first, len(sections))]
    count = next((at for at, style in enumerate(styles) if at and (style.place != "item" or style.opens)), len(styles))
    items: list[ListItem] = []
    after: tuple[Block, ...] = ()
    for at in range(count):
        section, style = sections[first + at], styles[at]
        held = style.held if at == count - 1 else len(section.body)
        nodes, inside = _run_in(section.model_copy(update={"body": section.body[:held]}), style)
        after = section.body[held:]
        items.append(ListItem((Paragraph(nodes), *inside), spread=style.spread[1]))
    opening = styles[0]
    made = List(tuple(items), ordered=opening.start is not None, start=opening.start, spread=opening.spread[0])
    blocks.append(Set(made, labelled=True))
    blocks += [Set(block, labelled=False) for block in after]
    return count
