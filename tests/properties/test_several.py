"""Several briefs in one text: written one after the other, each is read again; and reading all never fails."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefs
from briefs import Brief
from briefs.formats.registry import named
from briefs.newsletter import write_all, write_lines
from tests.properties import strategies
from tests.properties.test_total import anything, formats

several = st.lists(strategies.briefs(), min_size=2, max_size=4)


def read_again(text: str, format: str) -> list[Brief | None]:
    return [reading.brief for reading in briefs.read_all(text, format)]


@pytest.mark.law
@given(written=several)
def test_briefs_one_after_the_other_survive_markdown(written: list[Brief]) -> None:
    assert read_again(write_all(written, named("markdown"), {}), "markdown") == written


@pytest.mark.law
@given(written=several)
def test_briefs_one_after_the_other_survive_a_page(written: list[Brief]) -> None:
    assert read_again(write_all(written, named("html"), {}), "html") == written
    assert read_again(write_all(written, named("html"), {"page": False}), "html") == written


@pytest.mark.law
@given(written=st.lists(strategies.briefs(), max_size=4))
def test_briefs_one_after_the_other_survive_json(written: list[Brief]) -> None:
    assert read_again(write_all(written, named("json"), {}), "json") == written
    assert read_again(write_all(written, named("json"), {"indent": None}), "json") == written
    assert len(written) < 2 or read_again(write_lines(written), "json") == written


@pytest.mark.law
@given(brief=strategies.briefs(), format=st.sampled_from(["json", "markdown", "html"]))
def test_of_one_brief_there_is_one_reading_unless_it_looks_like_several(brief: Brief, format: str) -> None:
    text = briefs.dumps(brief, format)
    reading = briefs.read(text, format)
    if any(found.name == "several-briefs" for found in reading.diagnostics):
        assert format == "markdown"
        return
    (only,) = briefs.read_all(text, format)
    assert (only.brief, only.diagnostics, only.layout) == (reading.brief, reading.diagnostics, reading.layout)


@pytest.mark.law
@given(data=anything, format=formats)
def test_reading_all_returns_whatever_it_is_given(data: str | bytes, format: str | None) -> None:
    for reading in briefs.read_all(data, format):
        assert reading.brief is not None or any(found.severity == "error" for found in reading.diagnostics)
        for span in [found.span for found in reading.diagnostics] + list(reading.spans.values()):
            assert span is not None
            assert 0 <= span.start <= span.end
