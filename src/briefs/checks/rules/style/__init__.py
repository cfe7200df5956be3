"""The craft of short news (BRF3xx): limits and habits, each by its profile only; these rules only ever warn.

Knows its own files. Must not know the other families.
"""

from __future__ import annotations

from typing import Final

from briefs.checks.rule import Rule

RULES: Final[tuple[Rule, ...]] = ()
"""The rules of this family, in the order of their codes."""
