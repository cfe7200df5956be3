"""An outline of several stories -> an outline for each, and one for what stands above them.

All share the text, places and marks of the whole, so a place in a story is a place in the file. Rules between stories
are no part of any. A footnote goes to each story that refers to it, wherever it is defined.

Knows outlines. Must not know what makes a story.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

import attrs

from briefs.diagnostics import Diagnostic
from briefs.grammar.matter import language_of
from briefs.grammar.stories.find import Start
from briefs.grammar.stories.signs import is_rule
from briefs.grammar.wire import children_of
from briefs.outline import Outline, Wire

_TITLE_DEPTH = 2
"""The lowest rank that the title of a brief has."""


def divide(outline: Outline, starts: Sequence[Start]) -> list[Outline]:
    """The preface, which may be empty, and the stories; their blocks are those of the outline, changed in places.

    Args:
        outline: The whole.
        starts: Where its stories begin.
    """
    outline.dropped.append(outline.blocks)  # rules and titles of a low rank are in no story
    ats = [start.at for start in starts]
    over = {start.over for start in starts}
    bodies = [
        _trimmed([outline.blocks[at] for at in range(begin, end) if at not in over])
        for begin, end in zip([0, *ats], [*ats, len(outline.blocks)], strict=True)
    ]
    for start, body in zip(starts, bodies[1:], strict=True):
        _make_title(outline, body, start.title - start.at)
    return _outlines(outline, starts, _with_notes(bodies))


def _outlines(outline: Outline, starts: Sequence[Start], bodies: list[list[Wire]]) -> list[Outline]:
    # In order, though HTML may move what stands in a table.
    begins = list(accumulate((_begins(outline, start) for start in starts), max))
    edges = [0, *begins, len(outline.source.text)]
    reports = _by_place(outline, begins)
    language = outline.certain.get("language") or (language_of(outline.matter) if outline.matter else None)
    preface = attrs.evolve(outline, blocks=bodies[0], diagnostics=reports[0])
    stories = [
        attrs.evolve(
            outline,
            blocks=body,
            matter=None,
            matter_places={},
            certain=_certain(language, start.topic),
            diagnostics=reports[number],
            stretch=(edges[number], edges[number + 1]),
        )
        for number, (start, body) in enumerate(zip(starts, bodies[1:], strict=True), start=1)
    ]
    return [preface, *stories]


def _certain(language: str | None, topic: str | None) -> Wire:
    fields: Wire = {"language": language} if language else {}
    return {**fields, "topics": [topic]} if topic else fields


def _begins(outline: Outline, start: Start) -> int:
    place = outline.places.get(id(outline.blocks[start.at]))
    return outline.source.span(*place).start if place else 0


def _by_place(outline: Outline, begins: list[int]) -> list[list[Diagnostic]]:
    found: list[list[Diagnostic]] = [[] for _ in range(len(begins) + 1)]
    for diagnostic in outline.diagnostics:
        found[bisect_right(begins, diagnostic.span.start) if diagnostic.span else 0].append(diagnostic)
    return found


def _trimmed(blocks: list[Wire]) -> list[Wire]:
    """Blocks without the rules at their end."""
    end = len(blocks)
    while end and is_rule(blocks[end - 1]):
        end -= 1
    return blocks[:end]


def _make_title(outline: Outline, body: list[Wire], at: int) -> None:
    """Make a bold line, or a heading of a low rank, the heading that a title is."""
    block = body[at]
    if block["type"] == "heading" and block["depth"] <= _TITLE_DEPTH:
        return
    nodes = children_of(block) if block["type"] == "heading" else children_of(children_of(block)[0])
    body[at] = {"type": "heading", "depth": _TITLE_DEPTH, "children": nodes}
    outline.marks.pop(id(body[at]), None)
    if (place := outline.places.get(id(block))) is not None:
        outline.places[id(body[at])] = place


def _with_notes(bodies: list[list[Wire]]) -> list[list[Wire]]:
    """The same bodies, each with the footnotes that it refers to; one that nothing refers to stays."""
    notes: dict[str, list[Wire]] = {}
    for block in (block for body in bodies for block in body if _is_note(block)):
        notes.setdefault(block["identifier"], []).append(block)
    if not notes:
        return bodies
    order = {name: number for number, name in enumerate(notes)}
    wanted = [sorted(order.keys() & _references(body), key=order.__getitem__) for body in bodies]
    known = {name for names in wanted for name in names}
    return [
        [block for block in body if not (_is_note(block) and block["identifier"] in known)]
        + [note for name in names for note in notes[name]]
        for body, names in zip(bodies, wanted, strict=True)
    ]


def _is_note(block: Wire) -> bool:
    return bool(block["type"] == "footnoteDefinition")


def _references(blocks: list[Wire]) -> Iterator[str]:
    waiting = [block for block in blocks if not _is_note(block)]
    while waiting:
        node = waiting.pop()
        if node["type"] == "footnoteReference":
            yield node["identifier"]
        waiting += children_of(node)
