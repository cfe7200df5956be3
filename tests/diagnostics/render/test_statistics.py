import json

from briefs.diagnostics.render import STATISTICS, Findings
from tests.diagnostics.render.documents import DOCUMENT, FINDINGS, LINK


def test_statistics_count_each_problem_the_most_frequent_first() -> None:
    findings = [*FINDINGS, *[Findings("b.md", DOCUMENT, (LINK,))] * 9]
    assert "".join(STATISTICS["text"](findings, {})) == "10  BRF012  dead-link\n 1  BRF010  ambiguous-date\n"
    assert json.loads("".join(STATISTICS["json"](findings, {}))) == [
        {"code": "BRF012", "name": "dead-link", "count": 10},
        {"code": "BRF010", "name": "ambiguous-date", "count": 1},
    ]


def test_statistics_of_nothing_are_empty() -> None:
    assert "".join(STATISTICS["text"]([], {})) == ""
    assert "".join(STATISTICS["json"]([], {})) == "[]\n"


def test_json_lines_have_the_objects_of_json() -> None:
    lines = "".join(STATISTICS["jsonl"](FINDINGS, {})).splitlines()
    assert list(map(json.loads, lines)) == json.loads("".join(STATISTICS["json"](FINDINGS, {})))
