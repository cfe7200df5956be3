"""L3 over generated briefs: what was written is what is read, also after another parser has written it again."""

from __future__ import annotations

import html5lib
import pytest
import turbohtml
from hypothesis import given
from hypothesis import strategies as st

from briefs.diagnostics import Source
from briefs.formats.html.options import Options
from briefs.formats.html.read import read
from briefs.formats.html.write import write
from briefs.model.brief import Brief
from tests.formats.html.documents import assembled, briefs


def again(html: str) -> Brief:
    outline = read(Source(html))
    assert not outline.diagnostics
    return assembled(outline)


@pytest.mark.law
@given(briefs(), st.booleans())
def test_reading_what_was_written_gives_the_same_brief(brief: Brief, page: bool) -> None:
    assert again(write(brief, Options(page=page))) == brief


@pytest.mark.law
@given(briefs(), st.booleans())
def test_the_same_after_turbohtml_has_written_the_page_again(brief: Brief, page: bool) -> None:
    assert again(turbohtml.parse(write(brief, Options(page=page))).html) == brief


@pytest.mark.law
@given(briefs(), st.booleans())
def test_the_same_after_html5lib_has_written_the_page_again(brief: Brief, page: bool) -> None:
    tree = html5lib.parse(write(brief, Options(page=page)), namespaceHTMLElements=False)
    # Without escape_rcdata html5lib writes the text of <title> unescaped, and so another document.
    assert again(html5lib.serialize(tree, escape_rcdata=True, omit_optional_tags=False)) == brief
