"""Edits of a text as the editor wants them: small, in its own places, with its own line ends.

Knows edits. Must not know why they are made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from lsprotocol import types

from briefs.diagnostics import Edit
from briefs.lsp.sheet import Sheet

_LINE_FEED: Final = re.compile(r"\r\n?|\n")


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
