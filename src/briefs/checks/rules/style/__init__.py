"""The craft of short news (BRF3xx): limits and habits, each by its profile only; these rules only ever warn.

Knows its own files. Must not know the other families.
"""

from __future__ import annotations

from typing import Final

from briefs.checks.rule import Rule
from briefs.checks.rules.style import (
    bare_url,
    bottom_line_late,
    click_here,
    exclamation_in_title,
    go_deeper_without_link,
    headline_words,
    lede_repeats_title,
    lede_sentences,
    lede_words,
    long_list,
    long_paragraph,
    long_sentence,
    mixed_quotes,
    relative_date,
    section_sentences,
    section_words,
    single_item_list,
    title_ends_with_period,
    total_words,
    why_it_matters_late,
)

RULES: Final[tuple[Rule, ...]] = (
    headline_words.RULE,
    lede_sentences.RULE,
    lede_words.RULE,
    section_words.RULE,
    section_sentences.RULE,
    total_words.RULE,
    single_item_list.RULE,
    bare_url.RULE,
    mixed_quotes.RULE,
    click_here.RULE,
    lede_repeats_title.RULE,
    why_it_matters_late.RULE,
    go_deeper_without_link.RULE,
    long_sentence.RULE,
    title_ends_with_period.RULE,
    exclamation_in_title.RULE,
    relative_date.RULE,
    bottom_line_late.RULE,
    long_list.RULE,
    long_paragraph.RULE,
)
"""The rules of this family, in the order of their codes."""
