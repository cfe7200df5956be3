import json

from briefs.diagnostics import CATALOGUE
from briefs.diagnostics.render import Findings
from briefs.diagnostics.render import json as output
from briefs.diagnostics.render import jsonl as output_lines
from tests.diagnostics.render.documents import DATE, DOCUMENT, FINDINGS, FIXED


def test_json_is_an_array_with_every_field_of_every_finding() -> None:
    nowhere = CATALOGUE["invalid-value"].at(None, "m", path=("sections", 0, "label"))
    records = json.loads("".join(output.render([Findings("a.md", DOCUMENT, (FIXED, nowhere))])))
    assert records == [
        {
            "file": "a.md",
            "code": "BRF010",
            "name": "ambiguous-date",
            "severity": "warning",
            "message": "Two ways.",
            "span": {"start": 1, "end": 9, "line": 2, "column": 1, "end_line": 2, "end_column": 9},
            "path": "",
            "help": "Write the date as year-month-day.",
            "fix": {
                "message": "Write the date as 2019-05-07",
                "safe": True,
                "edits": [{"start": 1, "end": 9, "text": "2019-05-07"}],
            },
        },
        {
            "file": "a.md",
            "code": "BRF002",
            "name": "invalid-value",
            "severity": "error",
            "message": "m",
            "span": None,
            "path": "/sections/0/label",
            "help": "Give a value as described, or take the field out.",
            "fix": None,
        },
    ]


def test_json_without_findings_is_an_empty_array() -> None:
    assert "".join(output.render([Findings("a.md", "", ())])) == "[]\n"


def test_json_is_ascii_and_has_a_name_that_is_not_utf8_as_far_as_it_can() -> None:
    written = "".join(output.render([Findings("caf\udce9/ü.md", DOCUMENT, (DATE,))]))
    assert written.isascii()
    assert json.loads(written)[0]["file"] == "caf\ufffd/ü.md"


def test_json_lines_are_the_same_objects_each_on_a_line() -> None:
    whole = json.loads("".join(output.render(FINDINGS)))
    assert list(map(json.loads, "".join(output_lines.render(FINDINGS)).splitlines())) == whole
    assert "".join(output_lines.render([Findings("a.md", "", ())])) == ""
