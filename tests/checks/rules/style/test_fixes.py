"""Fixes of the rules of style, over briefs that nobody would write: they mend what they name, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefs
from briefs import Brief, Fix
from briefs.checks.registry import find
from tests.properties import strategies

FORMATS = ("markdown", "html", "json")
QUOTES = st.lists(
    st.sampled_from(
        ["“", "”", "‘", "’", '"', "'", "it", "s", " ", "5", "*", "`", "[", "](x)", "<b>", "&quot;", "(", ")"]
    ),
    max_size=14,
).map("".join)
TITLES = st.lists(st.sampled_from(["Ferry", "to", "2024", "U.S", ".", "。", " ", "-", "*", "#", "1", "\\"])).map(
    "".join
)


def applied(text: str, fix: Fix) -> str:
    for edit in sorted(fix.edits, key=lambda each: -each.start):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def assert_fixes_hold(text: str, format: str) -> None:
    reading = briefs.read(text, format)
    if reading.brief is None:
        return
    for code in ("BRF309", "BRF315"):
        for each in briefs.check(reading, select=[code]):
            if each.code != code or each.fix is None:
                continue
            again = briefs.read(applied(reading.text, each.fix), format)
            assert again.brief is not None
            rule = find(code)
            assert rule.keeps(again.brief) == rule.keeps(reading.brief)
            assert code not in {other.code for other in briefs.check(again, select=[code])}


@given(strategies.briefs(), st.sampled_from(FORMATS))
def test_nothing_is_raised_and_fixes_hold_on_every_brief(brief: Brief, format: str) -> None:
    text = briefs.dumps(brief, format)
    reading = briefs.read(text, format)
    for each in briefs.check(reading, select=["BRF3"]):
        assert each.span is not None
        assert 0 <= each.span.start <= each.span.end <= len(reading.text)
    assert_fixes_hold(text, format)


@given(TITLES, QUOTES, QUOTES, st.sampled_from(FORMATS))
def test_fixes_hold_where_marks_crowd(title: str, first: str, second: str, format: str) -> None:
    text = f"# {title}\n\n{first} and\n{second}\n\n**Why:** {second}\n"
    assert_fixes_hold(text, "markdown")
    brief = briefs.read(text, "markdown").brief
    assert brief is not None
    assert_fixes_hold(briefs.dumps(brief, format), format)


@given(st.text(), st.sampled_from(FORMATS))
def test_nothing_is_raised_on_any_text(text: str, format: str) -> None:
    briefs.check(briefs.read(text, format), select=["BRF3"])


@pytest.mark.parametrize(
    "text",
    [
        '“It’s” "it\'s" ' * 60_000,
        "“" * 500_000 + "'" * 500_000,
        "'" * 1_000_000,
        '"a ' * 300_000 + "tomorrow",
        "www." * 250_000,
        "https://" * 120_000,
        "x." * 500_000,
        "x. " * 300_000,
        "# " + "x! " * 300_000,
        "# " + "'!" * 400_000,
        "- x\n" * 100_000,
        "[here](x) " * 10_000 + "“’'",
        "`'` “’” ' " * 20_000,
    ],
    ids=range(13),
)
def test_a_million_signs_take_no_longer_than_their_share(text: str) -> None:
    briefs.check(briefs.read(text, "markdown"), select=["BRF3"])
