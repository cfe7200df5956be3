"""Findings as the diagnostics of the protocol.

Knows findings. Must not know how they are sent.
"""

from __future__ import annotations

from typing import Final

from lsprotocol import types

from briefs.diagnostics import Diagnostic, Fix, Severity
from briefs.lsp.edits import text_edits
from briefs.lsp.sheet import Sheet

SOURCE: Final = "briefs"
"""Who says it."""

_SEVERITIES: Final[dict[Severity, types.DiagnosticSeverity]] = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}


def diagnostics(sheet: Sheet) -> list[types.Diagnostic]:
    """Everything there is to say about a document."""
    return [diagnostic(sheet, found) for found in sheet.findings]


def diagnostic(sheet: Sheet, found: Diagnostic) -> types.Diagnostic:
    """One finding; its fix stands under `data`."""
    start, end = place(found)
    return types.Diagnostic(
        range=sheet.positions.range(start, end),
        # Code and name both: people know the one, settings and comments may have the other.
        message=" ".join(filter(None, (found.message, found.help, f"[{found.name}]"))),
        severity=_SEVERITIES[found.severity],
        code=found.code,
        source=SOURCE,
        data={"name": found.name} | ({"fix": _fix(sheet, found.fix)} if found.fix else {}),
    )


def place(found: Diagnostic) -> tuple[int, int]:
    """From which to which character a finding is about."""
    return (found.span.start, found.span.end) if found.span else (0, 0)


def at(sheet: Sheet, start: int, end: int) -> list[Diagnostic]:
    """The findings that touch a stretch of the text."""
    return [found for found in sheet.findings if place(found)[0] <= end and start <= place(found)[1]]


def _fix(sheet: Sheet, fix: Fix) -> dict[str, object]:
    edits = [
        {
            "range": {
                "start": {"line": edit.range.start.line, "character": edit.range.start.character},
                "end": {"line": edit.range.end.line, "character": edit.range.end.character},
            },
            "newText": edit.new_text,
        }
        for edit in text_edits(sheet, fix.edits)
    ]
    return {"title": fix.message, "safe": fix.safe, "edits": edits}
