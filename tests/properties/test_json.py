"""L1: every brief survives JSON, through our doors and pydantic's."""

import json

import pytest
from hypothesis import given

import briefs
from briefs import Brief
from tests.properties import strategies


@pytest.mark.law
@given(brief=strategies.briefs())
def test_every_brief_survives_json(brief: Brief) -> None:
    text = briefs.dumps(brief, "json")
    assert briefs.loads(text, "json") == brief
    assert briefs.read(text, "json").diagnostics == ()
    plain = brief.model_dump_json()
    assert Brief.model_validate_json(plain) == brief
    assert Brief.model_validate(brief.model_dump()) == brief
    assert json.loads(plain) == json.loads(text)
