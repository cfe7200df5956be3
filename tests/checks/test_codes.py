"""Codes and names are for ever: people have them in their settings, in comments and in what other programs keep."""

from __future__ import annotations

import pytest

from briefs.checks.registry import find
from briefs.checks.rules import RULES

FOR_EVER = {
    "BRF001": "syntax-error",
    "BRF002": "invalid-value",
    "BRF003": "schema-version",
    "BRF004": "too-large",
    "BRF005": "bad-characters",
    "BRF006": "too-deep",
    "BRF007": "broken-front-matter",
    "BRF008": "front-matter-value",
    "BRF010": "ambiguous-date",
    "BRF011": "label-not-bold",
    "BRF012": "dead-link",
    "BRF013": "unsafe-url",
    "BRF014": "dropped-markup",
    "BRF015": "duplicate-key",
    "BRF016": "several-briefs",
    "BRF017": "possible-label",
    "BRF018": "impossible-date",
    "BRF019": "left-out",
    "BRF020": "conflicting-evidence",
    "BRF021": "broken-metadata",
    "BRF022": "no-text",
    "BRF101": "missing-title",
    "BRF102": "missing-lede",
    "BRF103": "missing-author",
    "BRF104": "missing-source",
    "BRF105": "missing-date",
    "BRF106": "empty-section",
    "BRF107": "duplicate-label",
    "BRF108": "label-order",
    "BRF109": "skipped-heading-level",
    "BRF110": "orphaned-footnote",
    "BRF111": "undefined-footnote",
    "BRF112": "missing-section",
    "BRF113": "no-sections",
    "BRF114": "second-title",
    "BRF115": "empty-brief",
    "BRF201": "updated-before-published",
    "BRF202": "source-after-brief",
    "BRF203": "implausible-date",
    "BRF204": "missing-language",
    "BRF205": "wrong-language",
    "BRF206": "source-without-publisher",
    "BRF207": "source-without-date",
    "BRF208": "source-without-url",
    "BRF209": "duplicate-source",
    "BRF210": "relative-link",
    "BRF211": "author-without-role",
    "BRF212": "title-in-capitals",
    "BRF214": "imprecise-date",
    "BRF215": "duplicate-author",
    "BRF216": "image-without-alt",
    "BRF217": "link-without-text",
    "BRF218": "source-is-the-brief",
    "BRF219": "malformed-email",
    "BRF301": "headline-words",
    "BRF302": "lede-sentences",
    "BRF303": "lede-words",
    "BRF304": "section-words",
    "BRF305": "section-sentences",
    "BRF306": "total-words",
    "BRF307": "single-item-list",
    "BRF308": "bare-url",
    "BRF309": "mixed-quotes",
    "BRF310": "click-here",
    "BRF311": "lede-repeats-title",
    "BRF312": "why-it-matters-late",
    "BRF313": "go-deeper-without-link",
    "BRF314": "long-sentence",
    "BRF315": "title-ends-with-period",
    "BRF316": "exclamation-in-title",
    "BRF317": "relative-date",
    "BRF318": "bottom-line-late",
    "BRF319": "long-list",
    "BRF320": "long-paragraph",
    "BRF401": "mixed-likelihood-scales",
    "BRF402": "confidence-with-likelihood",
    "BRF403": "judgment-without-likelihood",
    "BRF404": "vague-likelihood",
    "BRF405": "claim-without-source",
    "BRF406": "likelihood-out-of-range",
    "BRF407": "missing-confidence",
    "BRF901": "unused-suppression",
    "BRF902": "unknown-suppression",
    "BRF903": "unknown-setting",
}
"""Every code that was ever given, with its name. A new rule adds a line; no line changes or goes.

BRF009 and BRF213 were never given.
"""


def test_every_code_keeps_its_name_and_every_rule_is_written_down() -> None:
    assert {rule.code: rule.name for rule in RULES} == FOR_EVER


@pytest.mark.parametrize(("code", "name"), FOR_EVER.items())
def test_a_rule_is_found_by_its_code_and_by_its_name(code: str, name: str) -> None:
    assert find(code) is find(name) is find(code.lower())
