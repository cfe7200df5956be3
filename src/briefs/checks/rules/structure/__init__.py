"""The parts of a brief, and their order (BRF1xx).

Knows its own files. Must not know the other families.
"""

from __future__ import annotations

from typing import Final

from briefs.checks.rule import Rule
from briefs.checks.rules.structure import missing_title

RULES: Final[tuple[Rule, ...]] = (missing_title.RULE,)
"""The rules of this family, in the order of their codes."""
