"""What the checker says about itself (BRF9xx); nothing is tried here.

Knows its own files. Must not know the other families.
"""

from __future__ import annotations

from typing import Final

from briefs.checks.rule import Rule

RULES: Final[tuple[Rule, ...]] = ()
"""The rules of this family, in the order of their codes."""
