"""L2 in the prose layout: what has a form in prose is read again from it, and the rest from front matter."""

import pytest
from hypothesis import given

import briefs
from briefs import Brief
from tests.properties import strategies


@pytest.mark.law
@given(brief=strategies.briefs())
def test_every_brief_survives_markdown_as_prose(brief: Brief) -> None:
    assert briefs.loads(briefs.dumps(brief, "markdown", layout="prose"), "markdown") == brief
