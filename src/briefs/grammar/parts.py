"""The parts of a brief: labels, and what belongs to each.

    part = label body

What follows a label belongs to it until the next. Knows parts. Must not know head or tail of a brief.
"""

from __future__ import annotations

from briefs.diagnostics import CATALOGUE, Edit, Fix
from briefs.grammar import labels
from briefs.grammar.draft import Draft
from briefs.grammar.wire import children_of, is_plain, line
from briefs.outline import LABEL, PLAIN, Wire


def read_parts(draft: Draft, blocks: list[Wire]) -> None:
    """Find the body of a brief, and its labelled parts."""
    body: list[Wire] = []
    parts: list[Wire] = []
    draft.wire["body"] = body
    for block in blocks:
        part = _read_label(draft, block, len(parts))
        if part is not None:
            parts.append(part)
            body = part["body"]
        else:
            body.append(block)
    if parts:
        draft.wire["sections"] = parts


def _read_label(draft: Draft, block: Wire, at: int) -> Wire | None:
    """The part that a block begins, if it does."""
    mark = draft.mark(block)
    if block["type"] == "paragraph" and mark != PLAIN:
        label = labels.split(block, typed=draft.outline.typed)
        return _begin(draft, block, label, at) if label else None
    if block["type"] != "heading":
        return None
    text = line(children_of(block)) if mark == LABEL else None if mark else labels.in_heading(block)
    if not text:
        return None
    nodes = children_of(block)
    draft.place(("sections", at, "label"), block)
    return _part(text, [] if is_plain(nodes) else nodes, [])


def _begin(draft: Draft, block: Wire, label: labels.Label, at: int) -> Wire:
    head = children_of(block)[0]
    draft.place(("sections", at, "label"), head if label.bold else block)
    draft.place(("sections", at), block)
    if not label.bold and draft.reports:
        _report_label(draft, block, label, at)
    first: list[Wire] = []
    if label.rest:
        block["children"] = label.rest
        first = [block]
    return _part(label.text, label.markup, first)


def _report_label(draft: Draft, block: Wire, label: labels.Label, at: int) -> None:
    source = draft.outline.source
    span = source.span(*draft.outline.places[id(block)])
    typed = labels.typed(source.text[span.start : span.end])
    if typed is None:
        return
    span = source.within(span.start, len(typed))
    fix = Fix("Move the space out of the asterisks", (Edit(span.start, span.end, f"**{label.text}:** "),))
    message = f"CommonMark does not see '{typed.strip()}' as bold; it was read as the label '{label.text}'."
    trouble = CATALOGUE["label-not-bold"]
    draft.diagnostics.append(trouble.at(span, message, path=("sections", at, "label"), fix=fix))


def _part(text: str, markup: list[Wire], body: list[Wire]) -> Wire:
    part: Wire = {"label": text, "body": body}
    if markup:
        part["label_markup"] = markup
    return part
