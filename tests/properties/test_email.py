"""L3 for e-mail: every brief survives the HTML of its mail, with and without its frame."""

import pytest
import turbohtml
from hypothesis import given

import briefs
from briefs import Brief
from tests.properties import strategies


@pytest.mark.law
@given(brief=strategies.briefs())
def test_every_brief_survives_its_mail(brief: Brief) -> None:
    mail = briefs.dumps(brief, "html", email=True)
    assert briefs.loads(mail, "html") == brief
    assert briefs.loads(turbohtml.parse(mail).html, "html") == brief
    column = briefs.dumps(brief, "html", email=True, page=False)
    assert briefs.loads(column, "html") == brief
