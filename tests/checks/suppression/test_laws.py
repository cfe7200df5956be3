"""What holds of every exception in every document."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefs
from briefs import Brief, Diagnostic
from tests.properties import strategies

TRIED = ["BRF0", "BRF1"]
PIECES = [
    *("<!-- ", "-->", "--", "briefs-", "disable", "enable", "-file", "-line", "-next-line", " BRF101", " dead-link"),
    *(", ", "\n", "\r\n", "  ", "> ", "- ", "    ", "`", "```\n", "<p>", "<script>", "</script>", "'", "text", "# "),
    *("<!-- briefs-disable -->", "<!-- briefs-disable-next-line BRF101 -->\n", "<!-- briefs-enable BRF012 -->"),
]


def without_places(found: tuple[Diagnostic, ...]) -> list[tuple[str, str]]:
    return [(each.code, each.message) for each in found]


@pytest.mark.law
@given(strategies.briefs(), st.data())
def test_a_comment_for_the_file_takes_out_these_findings_and_no_others(brief: Brief, data: st.DataObject) -> None:
    text = briefs.dumps(brief, "markdown")
    found = briefs.check(briefs.read(text, "markdown"), select=TRIED)
    code = data.draw(st.sampled_from(sorted({each.code for each in found} | {"BRF101"})))
    reading = briefs.read(f"{text}\n\n<!-- briefs-disable-file {code} -- because -->\n", "markdown")
    assert reading.brief == brief
    assert without_places(briefs.check(reading, select=TRIED)) == [
        each for each in without_places(found) if each[0] != code
    ]


@pytest.mark.law
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
@pytest.mark.parametrize("name", ["markdown", "html"])
def test_no_text_is_too_odd(name: str, text: str) -> None:
    reading = briefs.read(text, name)
    for each in briefs.check(reading, select=["BRF1", "BRF9"]):
        assert each.span is not None
        assert 0 <= each.span.start <= each.span.end <= len(text)
        for edit in each.fix.edits if each.fix else ():
            assert briefs.loads(text[: edit.start] + edit.text + text[edit.end :], name) == reading.brief
