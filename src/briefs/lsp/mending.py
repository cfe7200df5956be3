"""All safe fixes of a document at once: one thin door to what makes fixes.

Knows fixes. Must not know rules, or the protocol.
"""

from __future__ import annotations

from briefs.diagnostics import Edit
from briefs.lsp.sheet import Sheet


def safe_edits(sheet: Sheet) -> list[Edit]:
    """Edits that make every safe fix of a document; of fixes that overlap the first is made."""
    found: list[Edit] = []
    fixes = [each.fix for each in sheet.findings if each.fix is not None and each.fix.safe]
    for fix in sorted(fixes, key=lambda fix: fix.edits[0].start if fix.edits else 0):
        last = found[-1].end if found else -1
        if fix.edits and min(edit.start for edit in fix.edits) > last:
            found += sorted(fix.edits, key=lambda edit: edit.start)
    return found
