"""The examples of each rule do what they say: the same test for every rule that will be written."""

import pytest
from house_style import RULES

import briefs
from briefs import Document, Rule


def found(rule: Rule, text: str) -> list[str]:
    reading = briefs.read(text, "markdown")
    assert reading.brief is not None
    assert rule.check is not None
    return [finding.message for finding in rule.check(Document(reading, reading.brief))]


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_a_bad_example_is_found_and_a_good_one_is_not(rule: Rule) -> None:
    told = rule.explanation
    assert all(found(rule, example.text) for example in told.bad)
    assert not any(found(rule, example.text) for example in told.good)
