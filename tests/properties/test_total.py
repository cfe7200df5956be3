"""L7 and L8: reading returns whatever it is given, and changes nothing."""

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefs
from briefs import Brief
from tests.properties import strategies

formats = st.sampled_from([None, "json", "markdown", "html"])
anything = st.one_of(
    st.text(),
    st.binary(),
    st.text(st.characters()),  # with lone surrogates
    st.lists(strategies.texts, max_size=8).map("".join),
    st.lists(
        st.sampled_from(
            ["<p>", "</div>", "<b", "<!--", "{", '"a":', "[", "---\n", "a: ", "> ", "| ", "\ud800", "\x00", "\r"]
        )
    ).map("".join),
)


@pytest.mark.law
@given(data=anything, format=formats)
def test_reading_returns_whatever_it_is_given(data: str | bytes, format: str | None) -> None:
    reading = briefs.read(data, format)
    assert reading.brief is not None or any(found.severity == "error" for found in reading.diagnostics)
    for found in reading.diagnostics:
        assert found.span is not None
        assert 0 <= found.span.start <= found.span.end
    for span in reading.spans.values():
        assert span.start <= span.end


@pytest.mark.law
@given(brief=strategies.briefs())
def test_a_brief_is_a_value_and_writing_it_changes_nothing(brief: Brief) -> None:
    before = brief.model_dump_json()
    for same in (copy.copy(brief), copy.deepcopy(brief), pickle.loads(pickle.dumps(brief))):  # noqa: S301 - our own
        assert same == brief
        assert hash(same) == hash(brief)
    for target in ("json", "markdown", "html"):
        assert briefs.dumps(brief, target) == briefs.dumps(brief, target)
    assert brief.model_dump_json() == before


@pytest.mark.law
@given(data=anything, format=formats)
def test_checking_by_every_rule_returns_whatever_was_read(data: str | bytes, format: str | None) -> None:
    hold(briefs.read(data, format))


@pytest.mark.law
@given(brief=strategies.briefs(), format=st.sampled_from(["json", "markdown", "html"]))
def test_checking_by_every_rule_changes_nothing(brief: Brief, format: str) -> None:
    hold(briefs.read(briefs.dumps(brief, format), format))


def hold(reading: briefs.Reading) -> None:
    before = reading.brief.model_dump_json() if reading.brief else ""
    found = briefs.check(reading, select=["ALL"])
    assert found == briefs.check(reading, select=["ALL"])
    assert before == (reading.brief.model_dump_json() if reading.brief else "")
    for each in found:
        assert each.span is not None
        assert 0 <= each.span.start <= each.span.end <= len(reading.text)
