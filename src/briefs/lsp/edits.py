"""Edits of a text as the editor wants them: small, in its own places, with its own line ends.

Knows edits. Must not know why they are made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import accumulate
from typing import Final

from lsprotocol import types

from briefs.diagnostics import Edit
from briefs.lsp.sheet import Sheet

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")
_LINE_FEED: Final = re.compile(r"\r\n?|\n")
_MOST: Final = 1000
"""So many lines are compared with each other; of more, all that changes is one edit."""


def text_edits(sheet: Sheet, edits: Iterable[Edit]) -> list[types.TextEdit]:
    """Edits in the editor's places.

    Args:
        sheet: The document.
        edits: The edits.
    """
    end = sheet.positions.line_end
    return [
        types.TextEdit(sheet.positions.range(edit.start, edit.end), _LINE_FEED.sub(lambda _: end, edit.text))
        for edit in edits
    ]


def workspace_edit(sheet: Sheet, edits: Iterable[Edit]) -> types.WorkspaceEdit:
    """Edits of one document, for its version where the editor knows versions."""
    found = text_edits(sheet, edits)
    if not sheet.client.versioned:
        return types.WorkspaceEdit(changes={sheet.uri: found})
    document = types.OptionalVersionedTextDocumentIdentifier(sheet.uri, sheet.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, found)])


def between(old: str, new: str) -> list[Edit]:
    """Edits that make one text of another, by lines."""
    before, after = _LINE.findall(old), _LINE.findall(new)
    top = _shared(before, after)
    bottom = _shared(before[top:][::-1], after[top:][::-1])
    places = list(accumulate(map(len, before), initial=0))[top:]
    before, after = before[top : len(before) - bottom], after[top : len(after) - bottom]
    if len(before) + len(after) > _MOST:
        return [Edit(places[0], places[len(before)], "".join(after))]
    same = SequenceMatcher(None, before, after)
    return [
        Edit(places[start], places[end], "".join(after[first:last]))
        for tag, start, end, first, last in same.get_opcodes()
        if tag != "equal"
    ]


def _shared(one: list[str], other: list[str]) -> int:
    """How many lines two texts begin alike with."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
