"""The parts of a brief, and their order (BRF1xx).

Knows its own files. Must not know the other families.
"""

from __future__ import annotations

from typing import Final

from briefs.checks.rule import Rule
from briefs.checks.rules.structure import (
    duplicate_label,
    empty_brief,
    empty_section,
    label_order,
    missing_author,
    missing_date,
    missing_lede,
    missing_section,
    missing_source,
    missing_title,
    no_sections,
    orphaned_footnote,
    second_title,
    skipped_heading_level,
    undefined_footnote,
)

RULES: Final[tuple[Rule, ...]] = (
    missing_title.RULE,
    missing_lede.RULE,
    missing_author.RULE,
    missing_source.RULE,
    missing_date.RULE,
    empty_section.RULE,
    duplicate_label.RULE,
    label_order.RULE,
    skipped_heading_level.RULE,
    orphaned_footnote.RULE,
    undefined_footnote.RULE,
    missing_section.RULE,
    no_sections.RULE,
    second_title.RULE,
    empty_brief.RULE,
)
"""The rules of this family, in the order of their codes."""
