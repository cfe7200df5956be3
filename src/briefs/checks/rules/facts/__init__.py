"""Dates, people, sources, links and languages that do not agree (BRF2xx).

Knows its own files. Must not know the other families.
"""

from __future__ import annotations

from typing import Final

from briefs.checks.rule import Rule
from briefs.checks.rules.facts import (
    author_without_role,
    duplicate_author,
    duplicate_source,
    image_without_alt,
    implausible_date,
    imprecise_date,
    link_without_text,
    malformed_email,
    missing_language,
    relative_link,
    source_after_brief,
    source_is_the_brief,
    source_without_date,
    source_without_publisher,
    source_without_url,
    title_in_capitals,
    updated_before_published,
    wrong_language,
)

RULES: Final[tuple[Rule, ...]] = (
    updated_before_published.RULE,
    source_after_brief.RULE,
    implausible_date.RULE,
    missing_language.RULE,
    wrong_language.RULE,
    source_without_publisher.RULE,
    source_without_date.RULE,
    source_without_url.RULE,
    duplicate_source.RULE,
    relative_link.RULE,
    author_without_role.RULE,
    title_in_capitals.RULE,
    imprecise_date.RULE,
    duplicate_author.RULE,
    image_without_alt.RULE,
    link_without_text.RULE,
    source_is_the_brief.RULE,
    malformed_email.RULE,
)
"""The rules of this family, in the order of their codes."""
