"""L2 in the front-matter layout: metadata stands in YAML, the body below."""

import pytest
from hypothesis import given

import briefs
from briefs import Brief
from tests.properties import strategies


@pytest.mark.law
@given(brief=strategies.briefs())
def test_every_brief_survives_markdown_with_front_matter(brief: Brief) -> None:
    assert briefs.loads(briefs.dumps(brief, "markdown", layout="front-matter"), "markdown") == brief
