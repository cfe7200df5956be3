"""The head of a brief: what stands above its first part.

    head = *(kicker / title / dateline / byline / header block) [lede] *(dateline / byline)

in any order, a block or a line each, with rules, pictures and a subtitle between them. What a line says beside names
and dates stays in the body, and so do pictures and subtitles; a rule between two of these pieces is only layout.

Knows what opens a brief. Must not know what follows.
"""

from __future__ import annotations

from typing import Final

import attrs

from briefs.grammar import authors, dates, headings, labels
from briefs.grammar.around import Around
from briefs.grammar.bylines import LONGEST, Byline, read_byline, read_name, read_numbered, with_name
from briefs.grammar.datelines import read_dateline
from briefs.grammar.draft import Draft
from briefs.grammar.fill import fill_date, fill_opening, fill_people
from briefs.grammar.header import Entry, fill_entry, gather
from briefs.grammar.lines import Line, bare, joined, lines_of
from briefs.grammar.shapes import (
    bold_text,
    is_byline,
    is_date,
    is_header,
    is_known_heading,
    is_label_line,
    is_over_tail,
    is_quiet,
    is_weekday,
    is_weekday_and_date,
)
from briefs.grammar.titles import fill_title, is_headline, is_kicker, is_plain_headline
from briefs.grammar.vocabulary import KICKERS, folded
from briefs.grammar.wire import children_of, is_plain, line, plain_paragraph, sole, words
from briefs.model.lexicon import CUSTOM, kind_of
from briefs.outline import PLAIN, Wire

_LONGEST: Final = 60
"""Blocks that a head may have, and lines of one."""
_FAR: Final = 4
"""Blocks that may stand between two pieces of a head."""
_SALUTATION: Final = 60
_YEAR: Final = 4
_BOLD_TITLE: Final = 120
_SUBTITLE: Final = 300


def read_head(draft: Draft, blocks: list[Wire]) -> list[Wire]:
    """Find kicker, title, dates, authors and lede; what is left are the blocks below them, in order."""
    return _Head(draft, blocks).read()


def _is_text(block: Wire) -> bool:
    """Whether a paragraph is one line that is longer than any piece of a head, and no lede."""
    if block["type"] != "paragraph":
        return False
    text = words(children_of(block))
    return len(text) > LONGEST and "\n" not in text and bold_text(block) is None


@attrs.define
class _Head(Around):
    """A head being read."""

    kept: list[Wire] = attrs.Factory(list)
    """Blocks of the head that belong to the body."""
    passed: list[Wire] = attrs.Factory(list)
    """Blocks since the last piece, of which nobody knows yet whether they are in the head."""
    titled: bool = False
    """Whether the headline was met."""
    ended: bool = False

    def read(self) -> list[Wire]:
        while self.at < min(len(self.blocks), _LONGEST) and not self.ended and len(self.passed) <= _FAR:
            block = self.blocks[self.at]
            if self.draft.mark(block):
                break
            first = not self.after
            if (found := self._claim(block)) is not None:
                if first and any(passed["type"] == "thematicBreak" for passed in self.passed):
                    self.draft.layout = attrs.evolve(self.draft.layout, ruled=True)
                self.kept += [block for block in self.passed if block["type"] != "thematicBreak"] + found
                self.passed = []
            elif not self._passes(block):
                break
            else:
                self.passed.append(block)
            self.at += 1
        below = self.blocks[self.at] if self.at < len(self.blocks) else None
        if below is not None and not self.has_mark(below):
            fill_opening(self.draft, below)
        return self.kept + self.passed + self.blocks[self.at :]

    def _claim(self, block: Wire) -> list[Wire] | None:
        """What a block leaves for the body, where it is a piece of the head; None where it is not."""
        match block["type"]:
            case "heading":
                return self._heading(block)
            case "paragraph":
                return self._paragraph(block)
            case "list":
                return self._list(block)
        return None

    def _heading(self, block: Wire) -> list[Wire] | None:
        text = line(children_of(block))
        if not text or authors.announces_authors(block) or (block["depth"] > 1 and is_over_tail(block)):
            return None
        if self._is_date_heading(block, text):
            return self._piece("date") if fill_date(self.draft, "published", text, block) else None
        if self._is_kicker(text, block):
            return self._piece("kicker")
        if self.titled or not self._is_title(block) or not fill_title(self.draft, children_of(block), block):
            return None
        self.titled = True
        self.draft.layout = attrs.evolve(self.draft.layout, title_depth=block["depth"])
        return self._piece("title")

    def _is_date_heading(self, block: Wire, text: str) -> bool:
        """Whether a heading is the date: not one of several, and a year alone only above the title."""
        if not dates.looks_like_date(text) or not is_plain(bare(children_of(block))) or self.has_dated_sibling(block):
            return False
        below = self.below()
        return len(text) > _YEAR or (below is not None and below["type"] == "heading" and not is_known_heading(below))

    def _piece(self, what: str) -> list[Wire]:
        self.after = what
        return []

    def _is_kicker(self, text: str, block: Wire) -> bool:
        """Take a block for the kicker where the headline follows it."""
        wire = self.draft.wire
        is_titled = "title" in wire and "title" not in self.draft.evidence
        if "kicker" in wire or is_titled or not is_kicker(text):
            return False
        below = self.below()
        if below is None or below["type"] != "heading" or self.draft.mark(below) or is_known_heading(below):
            return False
        if block["type"] == "heading" and not self._is_kicker_heading(block, below):
            return False
        wire["kicker"] = text
        self.draft.place(("kicker",), block)
        return True

    def _is_kicker_heading(self, block: Wire, below: Wire) -> bool:
        """Whether a heading is no more than the kicker of the next: nothing between them, and not itself the title."""
        if below is not self.blocks[self.at + 1]:
            return False
        if folded(line(children_of(block))) not in KICKERS:
            return bool(block["depth"] > below["depth"])
        return block["depth"] >= below["depth"] or not self.has_rivals(below, self.at + 2)

    def _is_title(self, block: Wire) -> bool:
        """Whether the first heading is the title, and not one of the parts."""
        if self.after == "lede" and "title" not in self.draft.wire:
            return False
        known = headings.in_heading(block) is not None
        if block["depth"] == 1:
            return not known or not self.has_rivals(block, self.at + 1, labels_too=True)
        if known:
            return False
        return self._is_spoken_for() or not self.has_rivals(block, self.at + 1)

    def _is_spoken_for(self) -> bool:
        """Whether what stands around a heading says that it is the title."""
        if self.after in ("date", "kicker", "byline", "header"):
            return True
        below = self.below_or_date()
        if below is None or self.draft.mark(below):
            return False
        if below["type"] == "paragraph" and (bold_text(below) is not None and not labels.split(below)):
            return True
        return is_date(below) or (below["type"] == "paragraph" and is_byline(below))

    def _paragraph(self, block: Wire) -> list[Wire] | None:
        if _is_text(block):
            return None
        if not self.has_mark(block) and self._is_kicker(line(children_of(block)), block):
            return self._piece("kicker")
        if self._bold_title(block):
            return self._piece("title")
        if self._lede(block):
            return self._piece("lede")
        entries = gather(self.draft, self.blocks, self.at)
        if entries:
            return self._header(entries)
        if (text := plain_paragraph(block)) and is_weekday_and_date(block) and (found := read_dateline(text)):
            return self._piece("date") if fill_date(self.draft, found.field, found.text, block) else None
        lines = lines_of(block)
        rest: list[Wire] = []
        for at, text_line in enumerate(lines[:_LONGEST]):
            left = None if self._is_marked(text_line) else self._line(text_line, block)
            if left is None:
                return [*rest, self._left(block, lines, at)] if at else None
            rest += left
        if lines[_LONGEST:]:
            rest.append(self._left(block, lines, _LONGEST))
        return rest if lines else None

    def _left(self, block: Wire, lines: list[Line], at: int) -> Wire:
        """What is left of a paragraph whose first lines are of the head: text, which ends it."""
        self.draft.put(joined(lines[at:]), block)
        self.ended = True
        return block

    def _is_marked(self, text_line: Line) -> bool:
        return bool(self.draft.outline.marks) and any(self.draft.mark(node) == PLAIN for node in text_line.nodes)

    def _line(self, text_line: Line, block: Wire) -> list[Wire] | None:
        """What a line leaves for the body, where it is a piece of the head."""
        text = line(text_line.nodes)
        if self._is_headline(text_line, text) and fill_title(self.draft, bare(text_line.nodes), block):
            self.titled = True
            return self._piece("title")
        return self._byline(text_line, block)

    def _is_headline(self, text_line: Line, text: str) -> bool:
        """Whether a line is the headline of a text without headings."""
        if "title" in self.draft.wire or self.after in ("lede", "title", "byline"):
            return False
        if not is_plain(bare(text_line.nodes)) or any(
            block["type"] == "heading" and not is_over_tail(block) for block in self.blocks
        ):
            return False
        if is_headline(text) or not is_plain_headline(text) or dates.looks_like_date(text):
            return is_headline(text)
        return self.has_byline_below() or (kind_of(text) == CUSTOM and self.is_over_plain_labels())

    def _byline(self, text_line: Line, block: Wire) -> list[Wire] | None:
        label = None if is_plain(text_line.nodes) else labels.read(text_line.nodes)
        if label is not None and label.style.form != "plain" and label.shape == "colon" and not is_header(label.text):
            return None
        found = read_byline(text_line.nodes)
        if found is None and self.after == "title" and self.is_above_date(block):
            found = read_name(text_line.nodes)
        elif found is not None and self.after == "title" and "authors" not in self.draft.wire:
            found = with_name(found)
        return None if found is None else self._told(found, block)

    def _told(self, found: Byline, block: Wire) -> list[Wire] | None:
        """What a line leaves for the body that says who or when."""
        filled = [fill_date(self.draft, date.field, date.text, block) for date in found.dates]
        if found.people:
            filled.append(fill_people(self.draft, found.people, block))
        if not all(filled):
            return None
        self.after = "byline" if found.people else "date"
        return [self.draft.paragraph(part, block) for part in found.rest]

    def _bold_title(self, block: Wire) -> bool:
        """Take a short bold line above a byline, date or header for the headline, where there are no headings."""
        nodes = bold_text(block)
        if nodes is None or "title" in self.draft.wire or self.after in ("lede", "title") or self.has_mark(block):
            return False
        text = line(nodes)
        if len(text) > _BOLD_TITLE or text[-1:] in ".!…。！:：" or not is_plain(nodes) or labels.split(block):
            return False
        if any(other["type"] == "heading" and not is_over_tail(other) for other in self.blocks):
            return False
        if not self.has_byline_below() or is_date(block) or is_byline(block):
            return False
        return fill_title(self.draft, nodes, block)

    def _lede(self, block: Wire) -> bool:
        nodes = bold_text(block)
        if nodes is None or "lede" in self.draft.wire or labels.split(block) or self.has_mark(block):
            return False
        if is_date(block) or is_byline(block) or self._is_label(block):
            return False
        self.draft.wire["lede"] = nodes
        self.draft.place(("lede",), block)
        return True

    def _is_label(self, block: Wire) -> bool:
        """Whether a short bold line is the first of several, each with text below it: then they are labels."""
        if not is_label_line(block) or not self.is_over_text(self.at):
            return False
        for at in range(self.at + 2, len(self.blocks)):
            other = self.blocks[at]
            if authors.announces_authors(other):
                break  # the bold lines below are names
            if not self.has_mark(other) and is_label_line(other) and self.is_over_text(at):
                return True
        return False

    def _header(self, entries: list[tuple[Wire, Entry]]) -> list[Wire]:
        """Fill the fields of a header; lines that no field has room for stay in the body."""
        left: list[Wire] = []
        for block, entry in entries:
            if not fill_entry(self.draft, entry, block):
                left.append(self.draft.paragraph(entry.nodes, block))
        last = entries[-1][0]
        used = sum(block is last for block, _ in entries)
        rest = lines_of(last)[used:] if last["type"] == "paragraph" else []
        if rest:
            left.append(self._left(last, rest, 0))
        self.at = next(at for at in range(self.at, len(self.blocks)) if self.blocks[at] is last)
        self.after = "header"
        return left

    def _list(self, block: Wire) -> list[Wire] | None:
        if (found := read_numbered(block)) is not None:
            return self._told(found, block)
        entries = gather(self.draft, self.blocks, self.at)
        return self._header(entries) if len(entries) > 1 and entries[-1][0] is block else None

    def _passes(self, block: Wire) -> bool:
        """Whether the head may go on below a block that is none of its pieces."""
        if is_quiet(block):
            return True
        if self.after and _is_text(block):
            return False
        if is_date(block) or is_weekday(block):
            return True
        if (
            not self.after
            and block["type"] == "paragraph"
            and self.leads_to_headline()
            and not self._bears_label(block)
        ):
            return True
        if any(not is_quiet(other) for other in self.passed):
            return False
        if block["type"] == "heading":
            return dates.looks_like_date(line(children_of(block))) or self._is_subtitle(block)
        if block["type"] != "paragraph" or self._bears_label(block):
            return False
        text = line(children_of(block))
        if len(text) <= _SALUTATION and text[-1:] in (",", "，", "!", "！"):
            return self.leads_to(lede=True, lines=False)
        if self.after not in ("title", "date", "byline") or len(text) > _SUBTITLE or len(lines_of(block)) > 1:
            return False
        return self.leads_to(lede=sole(block, "emphasis") is not None, lines=self.after == "title")

    def _bears_label(self, block: Wire) -> bool:
        return labels.split(block, typed=self.draft.outline.typed) is not None

    def _is_subtitle(self, block: Wire) -> bool:
        """Whether a heading that is not the title stands in the head all the same."""
        if block["depth"] == 1 and "title" in self.draft.wire and self.after != "title" and not self.at:
            return self.leads_to(lede=True, lines=True)  # the front matter has another title
        if self.after != "title" or block["depth"] <= self.draft.layout.title_depth or is_known_heading(block):
            return False
        return not self.has_rivals(block, self.at + 1) and self.leads_to(lede=True, lines=True)
