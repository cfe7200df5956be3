"""The standards of intelligence analysis, ICD 203 and ICD 206 (BRF4xx), by profile only; these rules only ever warn.

Knows its own files. Must not know the other families.
"""

from __future__ import annotations

from typing import Final

from briefs.checks.rule import Rule
from briefs.checks.rules.analytic import (
    claim_without_source,
    confidence_with_likelihood,
    judgment_without_likelihood,
    likelihood_out_of_range,
    missing_confidence,
    mixed_likelihood_scales,
    vague_likelihood,
)

RULES: Final[tuple[Rule, ...]] = (
    mixed_likelihood_scales.RULE,
    confidence_with_likelihood.RULE,
    judgment_without_likelihood.RULE,
    vague_likelihood.RULE,
    claim_without_source.RULE,
    likelihood_out_of_range.RULE,
    missing_confidence.RULE,
)
"""The rules of this family, in the order of their codes."""
