"""What stands around a block of the head: above and below it, and elsewhere in the document.

Knows what blocks look like. Must not know which of them are pieces of the head.
"""

from __future__ import annotations

from typing import Final

import attrs

from briefs.grammar import dates, headings, labels
from briefs.grammar.draft import Draft
from briefs.grammar.lines import lines_of
from briefs.grammar.shapes import bold_text, is_byline, is_date, is_name_and_date, is_over_tail, is_picture
from briefs.grammar.wire import children_of, line
from briefs.outline import PLAIN, Wire

_FAR: Final = 4
"""Blocks that may stand between two pieces of a head."""


@attrs.define
class Around:
    """A place in a document, and what was found above it."""

    draft: Draft
    blocks: list[Wire]
    at: int = 0
    after: str = ""
    """What the last piece of the head was."""

    def has_rivals(self, heading: Wire, start: int, *, labels_too: bool = False) -> bool:
        """Whether other headings have the rank of one or a higher, those over authors and sources apart."""
        for other in self.blocks[start:]:
            if other["type"] != "heading" or other["depth"] > heading["depth"] or self.draft.mark(other) == PLAIN:
                continue
            if line(children_of(other)) and not (
                is_over_tail(other) or (headings.in_heading(other) and not labels_too)
            ):
                return True
        return False

    def below(self) -> Wire | None:
        """The next block that is no rule, picture or date."""
        for block in self.blocks[self.at + 1 : self.at + 1 + _FAR]:
            if block["type"] != "thematicBreak" and not is_picture(block) and not is_date(block):
                return block
        return None

    def below_or_date(self) -> Wire | None:
        """The next block that is no rule or picture."""
        for block in self.blocks[self.at + 1 : self.at + 1 + _FAR]:
            if block["type"] != "thematicBreak" and not is_picture(block):
                return block
        return None

    def has_mark(self, block: Wire) -> bool:
        """Whether the markup says of a block, or of words in it, that they are text."""
        if not self.draft.outline.marks:
            return False
        return any(self.draft.mark(node) == PLAIN for node in (block, *children_of(block)))

    def is_over_text(self, at: int) -> bool:
        """Whether a paragraph or list stands below a block."""
        below = self.blocks[at + 1] if at + 1 < len(self.blocks) else None
        return below is not None and below["type"] in ("paragraph", "list") and bold_text(below) is None

    def leads_to(self, *, lede: bool, lines: bool) -> bool:
        """Whether the next block is a lede, or a line that says who or when."""
        below = self.below_or_date()
        if below is None or below["type"] != "paragraph" or self.draft.mark(below):
            return False
        if lines and (is_date(below) or is_byline(below)):
            return True
        return lede and bold_text(below) is not None and not labels.split(below)

    def has_byline_below(self) -> bool:
        """Whether the block below a first line says who wrote, or when."""
        here = lines_of(self.blocks[self.at])
        below = self.below_or_date() if len(here) == 1 else None
        if below is None or self.draft.mark(below):
            return False
        return is_date(below) or (below["type"] == "paragraph" and (is_byline(below) or is_name_and_date(below)))

    def is_over_plain_labels(self) -> bool:
        """Whether this is the first line of a text without any markup, below which known labels and colons stand."""
        if self.at or len(lines_of(self.blocks[0])) > 1:
            return False
        known = 0
        for block in self.blocks[1:]:
            label = (
                labels.read(children_of(block)) if block["type"] == "paragraph" and not self.has_mark(block) else None
            )
            known += label is not None and label.known and label.style.form == "plain" and label.shape == "colon"
            if known > 1:
                return True
        return False

    def is_above_date(self, block: Wire) -> bool:
        """Whether a date stands on the next line, or alone in the next block."""
        if len(lines_of(block)) > 1:
            return is_name_and_date(block)
        below = self.below_or_date()
        return below is not None and not self.draft.mark(below) and is_date(below)

    def has_dated_sibling(self, heading: Wire) -> bool:
        """Whether another heading of the same rank is a date too, as in a diary or a list of versions."""
        same = [
            b for b in self.blocks if b["type"] == "heading" and b["depth"] == heading["depth"] and b is not heading
        ]
        return any(dates.looks_like_date(line(children_of(other))) for other in same)

    def leads_to_headline(self) -> bool:
        """Whether the only heading of the first rank stands a few blocks below, over a date, byline or lede."""
        for at in range(self.at + 1, min(self.at + 1 + _FAR, len(self.blocks) - 1)):
            block, below = self.blocks[at : at + 2]
            if block["type"] == "heading":
                alone = sum(other["type"] == "heading" and other["depth"] == 1 for other in self.blocks) == 1
                if block["depth"] != 1 or not alone or self.draft.mark(block) or below["type"] != "paragraph":
                    return False
                return is_date(below) or is_byline(below) or bold_text(below) is not None
            if block["type"] != "thematicBreak" and (block["type"] != "paragraph" or labels.split(block)):
                return False
        return False
