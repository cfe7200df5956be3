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
