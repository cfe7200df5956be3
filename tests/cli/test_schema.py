import json

from click.testing import CliRunner
from jsonschema import Draft202012Validator

import briefs as library
from briefs.cli import briefs


def test_the_schema_is_printed_as_json() -> None:
    done = CliRunner().invoke(briefs, ["schema"], catch_exceptions=False)
    assert done.exit_code == 0
    assert json.loads(done.stdout) == library.json_schema()
    assert done.stdout.endswith("}\n")


def test_it_is_a_schema_of_the_draft_that_is_asked_for() -> None:
    done = CliRunner().invoke(briefs, ["schema", "--draft", "2020-12"], catch_exceptions=False)
    schema = json.loads(done.stdout)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)


def test_another_draft_is_not_known() -> None:
    done = CliRunner().invoke(briefs, ["schema", "--draft", "3"])
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith("briefs schema: error: Invalid value for '--draft'")
