"""L3 for whole pages: as we write them, and as other WHATWG parsers write them again."""

import html5lib
import pytest
import turbohtml
from hypothesis import given

import briefs
from briefs import Brief
from tests.properties import strategies


@pytest.mark.law
@given(brief=strategies.briefs())
def test_every_brief_survives_its_page(brief: Brief) -> None:
    page = briefs.dumps(brief, "html", page=True)
    assert briefs.loads(page, "html") == brief
    assert briefs.loads(turbohtml.parse(page).html, "html") == brief


@pytest.mark.law
@given(brief=strategies.briefs())
def test_every_brief_survives_its_page_written_again_by_html5lib(brief: Brief) -> None:
    page = briefs.dumps(brief, "html", page=True)
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    again = html5lib.serialize(tree, omit_optional_tags=False, quote_attr_values="always", alphabetical_attributes=True)
    assert briefs.loads(again, "html") == brief
