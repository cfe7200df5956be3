"""All safe fixes of a document at once: one thin door to what makes fixes.

Knows fixes. Must not know rules, or the protocol.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefs.checks.mending import mend
from briefs.diagnostics import Edit
from briefs.lsp.sheet import Sheet


def safe_edits(sheet: Sheet) -> Sequence[Edit]:
    """Edits that make every safe fix of a document, as `briefs check --fix` makes them."""
    return mend(sheet.text, sheet.format, sheet.selection).edits
