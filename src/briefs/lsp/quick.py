"""What an editor offers to do at a place: fixes, all safe fixes at once, and keeping a rule quiet.

Knows fixes. Must not know what mends or quiets a document.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lsprotocol import types

from briefs.diagnostics import Diagnostic
from briefs.lsp import quiet
from briefs.lsp.edits import workspace_edit
from briefs.lsp.mending import safe_edits
from briefs.lsp.report import at, diagnostic
from briefs.lsp.sheet import Sheet

FIX_ALL: Final = f"{types.CodeActionKind.SourceFixAll.value}.briefs"
"""The kind of the action that makes every safe fix: an editor can be told to ask for it when a file is saved."""

OPTIONS: Final = types.CodeActionOptions([types.CodeActionKind.QuickFix, FIX_ALL])
"""The kinds of action there are."""

_FEW: Final = 4
"""For so many rules at one place it is worked out how to keep them quiet."""


def actions(sheet: Sheet, params: types.CodeActionParams) -> list[types.CodeAction]:
    """What can be done here.

    Args:
        sheet: The document.
        params: Where, and which kinds of action are wanted.
    """
    positions = sheet.positions
    here = at(sheet, positions.offset(params.range.start), positions.offset(params.range.end))
    context = params.context
    # An editor asks by itself whenever the cursor moves; what takes longer waits until somebody opens the menu.
    asked = context.trigger_kind != types.CodeActionTriggerKind.Automatic
    found: list[types.CodeAction] = []
    if _wanted(types.CodeActionKind.QuickFix.value, context.only):
        found += [_fix(sheet, each) for each in here if each.fix is not None]
        found += _quiets(sheet, here) if asked else []
    if _wanted(FIX_ALL, context.only) and (asked or context.only):
        found += _fix_all(sheet)
    return found


def _wanted(kind: str, only: Sequence[types.CodeActionKind | str] | None) -> bool:
    """Whether a kind of action was asked for: it, or one that it belongs to."""
    if only is None:
        return True
    names = [each.value if isinstance(each, types.CodeActionKind) else each for each in only]
    return any(not name or kind == name or kind.startswith(f"{name}.") for name in names)


def _fix(sheet: Sheet, found: Diagnostic) -> types.CodeAction:
    fix = found.fix
    if fix is None:
        raise ValueError("expected a finding with a fix")
    return types.CodeAction(
        title=fix.message if fix.safe else f"{fix.message} (unsafe: may change what the brief says)",
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[diagnostic(sheet, found)],
        is_preferred=fix.safe,
        edit=workspace_edit(sheet, fix.edits),
    )


def _quiets(sheet: Sheet, here: Sequence[Diagnostic]) -> Iterator[types.CodeAction]:
    for found in list({each.code: each for each in here}.values())[:_FEW]:
        for title, edit in quiet.ways(sheet, found):
            yield types.CodeAction(
                title=title,
                kind=types.CodeActionKind.QuickFix,
                diagnostics=[diagnostic(sheet, found)],
                is_preferred=False,
                edit=workspace_edit(sheet, [edit]),
            )


def _fix_all(sheet: Sheet) -> Iterator[types.CodeAction]:
    if not any(each.fix is not None and each.fix.safe for each in sheet.findings):
        return
    if edits := safe_edits(sheet):
        yield types.CodeAction(title="Make all safe fixes of briefs", kind=FIX_ALL, edit=workspace_edit(sheet, edits))
