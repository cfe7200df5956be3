"""What the readers report (BRF0xx): each file explains one trouble of the catalogue; hardly anything is tried here.

Knows its own files. Must not know the other families.
"""

from __future__ import annotations

from typing import Final

from briefs.checks.rule import Rule
from briefs.checks.rules.reading import (
    ambiguous_date,
    bad_characters,
    broken_front_matter,
    broken_metadata,
    conflicting_evidence,
    dead_link,
    dropped_markup,
    duplicate_key,
    front_matter_value,
    impossible_date,
    invalid_value,
    label_not_bold,
    left_out,
    no_text,
    possible_label,
    schema_version,
    several_briefs,
    syntax_error,
    too_deep,
    too_large,
    unsafe_url,
)

RULES: Final[tuple[Rule, ...]] = (
    syntax_error.RULE,
    invalid_value.RULE,
    schema_version.RULE,
    too_large.RULE,
    bad_characters.RULE,
    too_deep.RULE,
    broken_front_matter.RULE,
    front_matter_value.RULE,
    ambiguous_date.RULE,
    label_not_bold.RULE,
    dead_link.RULE,
    unsafe_url.RULE,
    dropped_markup.RULE,
    duplicate_key.RULE,
    several_briefs.RULE,
    possible_label.RULE,
    impossible_date.RULE,
    left_out.RULE,
    conflicting_evidence.RULE,
    broken_metadata.RULE,
    no_text.RULE,
)
"""The rules of this family, in the order of their codes."""
