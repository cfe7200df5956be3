"""What a block says about where a story begins: a title, a date, a lede, a source, a label.

Knows the forms of the parts of a brief. Must not know how many signs make a story.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefs.grammar import authors, dates, headings, labels, openings, sources
from briefs.grammar.wire import children_of, line, numbered_line, plain_paragraph, sole
from briefs.model.lexicon import CUSTOM, kind_of
from briefs.outline import Outline, Wire

_LONGEST: Final = 160
"""Characters a bold line may have that is the title of a story."""


def is_rule(block: Wire) -> bool:
    """Whether a block is a rule."""
    return bool(block["type"] == "thematicBreak")


def is_title(outline: Outline, block: Wire) -> bool:
    """Whether a heading may be the title of a story: it is no label and announces neither authors nor sources."""
    if block["type"] != "heading" or outline.marks.get(id(block)):
        return False
    text = line(children_of(block))
    return bool(text) and not (
        headings.in_heading(block) or authors.announces_authors(block) or sources.kind_of_head(text)
    )


def is_bold_line(outline: Outline, block: Wire) -> bool:
    """Whether a paragraph is one bold line, as a title is where a newsletter has no headings."""
    if not is_lede(outline, block):
        return False
    text = line(children_of(block))
    return len(text) <= _LONGEST and not dates.looks_like_date(text) and kind_of(text) == CUSTOM


def is_lede(outline: Outline, block: Wire) -> bool:
    """Whether a paragraph is bold from end to end, and no label."""
    if block["type"] != "paragraph" or outline.marks.get(id(block)) or sole(block, "strong") is None:
        return False
    return labels.split(block) is None


def is_date(block: Wire) -> bool:
    """Whether a block is a date alone on its line."""
    text = plain_paragraph(block) or numbered_line(block)
    return text is not None and dates.looks_like_date(text)


def is_source(outline: Outline, block: Wire) -> bool:
    """Whether a block is a source line."""
    return (
        block["type"] == "paragraph"
        and not outline.marks.get(id(block))
        and sources.read_line(block["children"]) is not None
    )


def labels_of(outline: Outline, block: Wire) -> Iterator[str]:
    """The labels in a block: the kinds of those that the lexicon knows, the words of the others."""
    if outline.marks.get(id(block)):
        return
    if block["type"] == "heading":
        yield from _named(headings.in_heading(block))
        return
    for opening in openings.of_block(outline, block):
        firm = opening.label.shape == "colon" and opening.label.style.form == "bold"
        if firm or (opening.label.known and opening.label.shape != "bare"):
            yield from _named(opening.label.text)


def _named(label: str | None) -> Iterator[str]:
    if label:
        kind = kind_of(label)
        yield kind if kind != CUSTOM else label.casefold() + ":"


def is_known(name: str) -> bool:
    """Whether a name that `labels_of` gives is a kind of the lexicon."""
    return not name.endswith(":")
