"""L3: every brief survives its page and its article, as we write them and as other WHATWG parsers write them again."""

import html5lib
import pytest
import turbohtml
from hypothesis import given

import briefs
from briefs import Brief
from tests.properties import strategies


def written_again(page: str) -> str:
    """The page as html5lib parses and serialises it."""
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    again = html5lib.serialize(tree, omit_optional_tags=False, quote_attr_values="always", alphabetical_attributes=True)
    assert isinstance(again, str)
    return again


@pytest.mark.law
@given(brief=strategies.briefs())
def test_every_brief_survives_html(brief: Brief) -> None:
    page = briefs.dumps(brief, "html", page=True)
    assert briefs.loads(page, "html") == brief
    assert briefs.loads(turbohtml.parse(page).html, "html") == brief
    assert briefs.loads(written_again(page), "html") == brief
    article = briefs.dumps(brief, "html", page=False)
    assert briefs.loads(article, "html") == brief
    around = f"<!doctype html><title>Other</title><nav>Home</nav><main>{article}</main><footer>Imprint</footer>"
    assert briefs.loads(around, "html") == brief
