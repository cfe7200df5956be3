"""What the editor can do, as it has said when it began.

Knows capabilities. Must not know documents.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs
from lsprotocol import types

Encoding: TypeAlias = Literal["utf-8", "utf-16", "utf-32"]
"""What the editor counts columns in."""


@attrs.frozen(kw_only=True)
class Client:
    """An editor."""

    encoding: Encoding = "utf-16"
    """What it counts columns in."""
    pulls: bool = False
    """Whether it asks for diagnostics; else they are sent to it."""
    refreshes: bool = False
    """Whether it can be told to ask for them again."""
    versioned: bool = False
    """Whether an edit may say which version of a document it is for."""
    nested: bool = False
    """Whether the outline may be a tree."""
    watches: bool = False
    """Whether it can be asked to tell when files of a name change."""

    @classmethod
    def of(cls, said: types.ClientCapabilities, encoding: str | None) -> Client:
        """The editor that has said this.

        Args:
            said: Its capabilities.
            encoding: What was agreed on for columns.
        """
        text, workspace = said.text_document, said.workspace
        edit = workspace.workspace_edit if workspace else None
        symbol = text.document_symbol if text else None
        watched = workspace.did_change_watched_files if workspace else None
        diagnostics = workspace.diagnostics if workspace else None
        return cls(
            encoding=_encoding(encoding),
            pulls=bool(text and text.diagnostic),
            refreshes=bool(diagnostics and diagnostics.refresh_support),
            versioned=bool(edit and edit.document_changes),
            nested=bool(symbol and symbol.hierarchical_document_symbol_support),
            watches=bool(watched and watched.dynamic_registration),
        )


def _encoding(name: str | None) -> Encoding:
    match str(getattr(name, "value", name)):
        case "utf-8":
            return "utf-8"
        case "utf-32":
            return "utf-32"
        case _:
            return "utf-16"
