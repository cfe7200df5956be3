"""The parts of a brief: labels, and what belongs to each.

    part = label body

What follows a label belongs to it until the next. Knows parts, and how their labels were set. Must not know head or
tail of a brief, or how it is decided what a label is.
"""

from __future__ import annotations

from typing import Final

import attrs

from briefs.diagnostics import CATALOGUE, Edit, Fix
from briefs.grammar import evidence, labels, openings
from briefs.grammar.draft import Draft
from briefs.grammar.layout import RUN_IN, LabelStyle
from briefs.grammar.lines import Line, joined
from briefs.grammar.openings import Opening
from briefs.grammar.wire import children_of, words
from briefs.model.text import one_line
from briefs.outline import Wire
from briefs.pattern import pattern

_ALONE: Final = LabelStyle(gap="", alone=True)
_LINE_END: Final = pattern(r"(?:\r\n?|\n)[ \t>]*")
"""The end of a line, with what stands before the words of the next in a list or a quotation."""


def read_parts(draft: Draft, blocks: list[Wire]) -> None:
    """Find the body of a brief, and its labelled parts."""
    parts = _Parts(draft)
    titled = draft.layout.name == "front-matter"
    taken, doubtful = evidence.weigh(blocks, openings.find(draft.outline, blocks), titled=titled)
    for block, here in zip(blocks, taken, strict=True):
        if here:
            parts.begin(block, here)
        else:
            parts.body.append(block)
    parts.finish()
    for opening in doubtful:
        _report_doubt(draft, blocks[opening.block], opening)


class _Parts:
    """The parts found so far."""

    def __init__(self, draft: Draft) -> None:
        self.body: list[Wire] = []
        self._draft = draft
        self._parts: list[Wire] = []
        self._styles: list[LabelStyle] = []
        draft.wire["body"] = self.body

    def finish(self) -> None:
        if self._parts:
            self._draft.wire["sections"] = self._parts
        styles = [_settled(style, part["body"]) for style, part in zip(self._styles, self._parts, strict=True)]
        if any(style is not RUN_IN for style in styles):
            self._draft.layout = attrs.evolve(self._draft.layout, labels=tuple(styles))

    def begin(self, block: Wire, here: list[Opening]) -> None:
        """Begin the parts that open in a block."""
        kind = here[0].kind
        if kind == "heading":
            self._add(here[0], block, block, [], RUN_IN if here[0].certain else here[0].label.style)
        elif kind == "item":
            self._begin_items(block, here)
        elif len(here) == 1 and not here[0].at and not here[0].follows:
            label = here[0].label
            head = children_of(block)[0]
            if label.rest:
                self._draft.put(label.rest, block)
            self._add(here[0], block, head, [block] if label.rest else [], label.style)
        else:
            self._begin_lines(block, here)

    def _begin_items(self, block: Wire, here: list[Opening]) -> None:
        for opening, item in zip(here, block["children"], strict=True):
            first, *more = children_of(item)
            head = children_of(first)[0]
            if opening.label.rest:
                self._draft.put(opening.label.rest, first)
                more = [first, *more]
            style = attrs.evolve(
                opening.label.style,
                place="item",
                held=len(more),
                opens=opening.at == 0,
                start=block.get("start") if block.get("ordered") else None,
                spread=(bool(block.get("spread")), bool(item.get("spread"))),
            )
            self._add(opening, first, head, more, style)

    def _begin_lines(self, block: Wire, here: list[Opening]) -> None:
        """Begin the parts that open at lines of a paragraph; the lines before the first belong to the part before."""
        pieces = openings.lines(self._draft.outline, block)
        first = here[0].at
        if first:
            self.body.append(self._draft.paragraph(joined(pieces[:first]), block))
        ends = [opening.at for opening in here[1:]] + [len(pieces)]
        for opening, end in zip(here, ends, strict=True):
            inside = pieces[opening.at + 1 : end]
            style = opening.label.style
            if inside and style.alone:
                style = attrs.evolve(style, alone=False, gap=inside[0].joint)
            if opening.at:
                style = attrs.evolve(style, place="line", joint=opening.joint)
            start = [Line(opening.label.rest)] if opening.label.rest else []
            nodes = joined([*start, *inside])
            body = [self._draft.paragraph(nodes, block)] if nodes else []
            self._add(opening, block, pieces[opening.at].nodes[0], body, style)

    def _add(self, opening: Opening, block: Wire, head: Wire, body: list[Wire], style: LabelStyle) -> None:
        label, at, draft = opening.label, len(self._parts), self._draft
        part: Wire = {"label": label.text, "body": body}
        if label.markup:
            part["label_markup"] = label.markup
        draft.place(("sections", at), block)
        draft.place(("sections", at, "label"), head if id(head) in draft.outline.places else block)
        if not label.bold and draft.reports:
            _report_not_bold(draft, block, opening, at)
        self._parts.append(part)
        usual = (
            style is RUN_IN or style == RUN_IN or (opening.certain and style.form == "bold" and style.place != "item")
        )
        self._styles.append(RUN_IN if usual else style)
        self.body = body


def _settled(style: LabelStyle, body: list[Wire]) -> LabelStyle:
    """How a label is set: one that stands alone over anything but a paragraph has nothing to run into."""
    return RUN_IN if style.alone and style == _ALONE and not (body and body[0]["type"] == "paragraph") else style


def _report_not_bold(draft: Draft, block: Wire, opening: Opening, at: int) -> None:
    source, label = draft.outline.source, opening.label
    span = source.span(*draft.outline.places[id(block)])
    text = source.text[span.start : span.end]
    lines = [0, *(end.end() for end in _LINE_END.finditer(text))]
    start = lines[min(opening.at, len(lines) - 1)]
    found = labels.typed(text[start:])
    if found is None:
        return
    typed, said, mended = found
    span = source.within(span.start + start, len(typed))
    # The words of the source count, with their escapes; where a line is not where it seems, they are others.
    same = one_line(words(draft.inlines(said))) == label.text and any(map(str.isalnum, label.text))
    fix = Fix("Move the space out of the asterisks", (Edit(span.start, span.end, mended),)) if same else None
    message = f"CommonMark does not see '{typed.strip()}' as bold; it was read as the label '{label.text}'."
    trouble = CATALOGUE["label-not-bold"]
    draft.diagnostics.append(trouble.at(span, message, path=("sections", at, "label"), fix=fix))


def _report_doubt(draft: Draft, block: Wire, opening: Opening) -> None:
    message = f"'{opening.label.text}' looks like a label, but nothing else in the document says that it is one."
    draft.report("possible-label", block, message)
