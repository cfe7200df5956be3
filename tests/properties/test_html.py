"""L3: every brief survives its page and its article, as we write them and as other WHATWG parsers write them again."""

import re

import html5lib
import pytest
import turbohtml
from hypothesis import given
from hypothesis import strategies as st

import briefs
from briefs import Brief
from tests.places import EXAMPLES
from tests.properties import strategies


def written_again(page: str) -> str:
    """The page as html5lib parses and serialises it."""
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    again = html5lib.serialize(tree, omit_optional_tags=False, quote_attr_values="always", alphabetical_attributes=True)
    assert isinstance(again, str)
    return again


PRETTY = re.compile(r"</?(?:main|article|header|nav|section|footer|aside|figure|figcaption)\b[^>]*>")
"""Tags beside which a formatter puts line ends and indentation."""
TEMPLATE = EXAMPLES / "templates" / "site.html"


@pytest.mark.law
@given(brief=strategies.briefs(), theme=st.sampled_from(["newsroom", "paper", "plain", None]))
def test_every_brief_survives_every_theme_and_a_template(brief: Brief, theme: str | None) -> None:
    for template in (None, TEMPLATE):
        page = briefs.dumps(brief, "html", theme=theme, template=template)
        assert briefs.loads(page, "html") == brief
        assert briefs.loads(written_again(page), "html") == brief


@pytest.mark.law
@given(brief=strategies.briefs())
def test_every_brief_survives_html(brief: Brief) -> None:
    page = briefs.dumps(brief, "html", page=True)
    assert briefs.loads(page, "html") == brief
    assert briefs.loads(turbohtml.parse(page).html, "html") == brief
    assert briefs.loads(written_again(page), "html") == brief
    assert briefs.loads(written_again(PRETTY.sub(r"\n\t\g<0>\n  ", page)), "html") == brief
    article = briefs.dumps(brief, "html", page=False)
    assert briefs.loads(article, "html") == brief
    around = f"<!doctype html><title>Other</title><nav>Home</nav><main>{article}</main><footer>Imprint</footer>"
    assert briefs.loads(around, "html") == brief
