import json
from typing import Literal

import pytest
from click.testing import CliRunner
from jsonschema import Draft7Validator, Draft202012Validator
from jsonschema.protocols import Validator

import briefs as library
from briefs.cli import briefs


def test_the_schema_is_printed_as_json() -> None:
    done = CliRunner().invoke(briefs, ["schema"], catch_exceptions=False)
    assert done.exit_code == 0
    assert json.loads(done.stdout) == library.json_schema()
    assert done.stdout.endswith("}\n")


@pytest.mark.parametrize("validator", [Draft202012Validator, Draft7Validator])
def test_it_is_a_schema_of_the_draft_that_is_asked_for(validator: type[Validator]) -> None:
    draft: Literal["2020-12", "draft-07"] = "2020-12" if validator is Draft202012Validator else "draft-07"
    done = CliRunner().invoke(briefs, ["schema", "--draft", draft], catch_exceptions=False)
    schema = json.loads(done.stdout)
    assert schema["$schema"] == validator.META_SCHEMA["$schema"]
    assert schema == library.json_schema(draft=draft)
    validator.check_schema(schema)


def test_another_draft_is_not_known() -> None:
    done = CliRunner().invoke(briefs, ["schema", "--draft", "3"])
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith("briefs schema: error: Invalid value for '--draft'")
