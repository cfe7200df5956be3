"""What the checker says about itself (BRF9xx); nothing is tried here: suppressions and settings report these.

Knows its own files. Must not know the other families.
"""

from __future__ import annotations

from typing import Final

from briefs.checks.rule import Rule
from briefs.checks.rules.tool import unknown_setting, unknown_suppression, unused_suppression

RULES: Final[tuple[Rule, ...]] = (unused_suppression.RULE, unknown_suppression.RULE, unknown_setting.RULE)
"""The rules of this family, in the order of their codes."""
