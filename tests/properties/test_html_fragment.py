"""L3 for the article alone, in a page of somebody else's."""

import pytest
from hypothesis import given

import briefs
from briefs import Brief
from tests.properties import strategies


@pytest.mark.law
@given(brief=strategies.briefs())
def test_every_brief_survives_its_article(brief: Brief) -> None:
    article = briefs.dumps(brief, "html", page=False)
    assert briefs.loads(article, "html") == brief
    around = f"<!doctype html><title>Other</title><nav>Home</nav><main>{article}</main><footer>Imprint</footer>"
    assert briefs.loads(around, "html") == brief
