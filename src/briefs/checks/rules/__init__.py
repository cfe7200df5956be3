"""Every rule, one file each, in families; a test holds files, lists and documentation together.

    reading     BRF0xx  what the readers report
    structure   BRF1xx  the parts of a brief, and their order
    facts       BRF2xx  dates, people, sources, links and languages that do not agree
    style       BRF3xx  the craft of short news, by profile only
    analytic    BRF4xx  the standards of intelligence analysis, by profile only
    tool        BRF9xx  what the checker says about itself

Knows the families. Must not know what a rule finds.
"""

from __future__ import annotations

from typing import Final

from briefs.checks.rule import Rule
from briefs.checks.rules import analytic, facts, reading, structure, style, tool

RULES: Final[tuple[Rule, ...]] = (
    *reading.RULES,
    *structure.RULES,
    *facts.RULES,
    *style.RULES,
    *analytic.RULES,
    *tool.RULES,
)
"""Every rule of ours, in the order of its code."""
