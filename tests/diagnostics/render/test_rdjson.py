"""Held against a schema of our own: reviewdog's is in its repository only, and allows anything beside what it names."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from briefs.diagnostics import CATALOGUE, Edit, Fix, Source
from briefs.diagnostics.render import Findings, rdjson
from tests.diagnostics.render.documents import DOCUMENT, FINDINGS, FIXED, NOTE, NOWHERE, findings, found

SCHEMA = json.loads((Path(__file__).parent / "rdjson.schema.json").read_text(encoding="utf-8"))


def result(*documents: Findings) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads("".join(rdjson.render(documents)))
    Draft202012Validator(SCHEMA).validate(loaded)
    return loaded


def first(*documents: Findings) -> dict[str, Any]:
    record: dict[str, Any] = result(*documents)["diagnostics"][0]
    return record


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_a_result_names_its_source_and_how_bad_the_worst_is() -> None:
    assert result(*FINDINGS)["source"] == {"name": "briefs"}
    assert result(*FINDINGS)["severity"] == "WARNING"
    assert result(Findings("a.md", DOCUMENT, (NOTE,)))["severity"] == "INFO"
    assert result(Findings("a.md", DOCUMENT, (NOTE, NOWHERE)))["severity"] == "ERROR"
    assert result(Findings("a.md", "", ())) == {"source": {"name": "briefs"}, "diagnostics": []}


def test_a_finding_has_place_code_and_suggestion() -> None:
    assert first(Findings("intel.md", DOCUMENT, (FIXED,))) == {
        "message": "ambiguous-date: Two ways.",
        "location": {
            "path": "intel.md",
            "range": {"start": {"line": 2, "column": 1}, "end": {"line": 2, "column": 9}},
        },
        "severity": "WARNING",
        "code": {"value": "BRF010"},
        "suggestions": [
            {"range": {"start": {"line": 2, "column": 1}, "end": {"line": 2, "column": 9}}, "text": "2019-05-07"}
        ],
    }


def test_columns_count_bytes() -> None:
    text = "\ufeffa😀b"
    at = first(Findings("a.md", text, (found("b", "dead-link", "m", document=text),)))["location"]
    assert at == {"path": "a.md", "range": {"start": {"line": 1, "column": 9}, "end": {"line": 1, "column": 10}}}


def suggestion(fix: Fix, text: str) -> object:
    span = Source(text).span(0, 1)
    return first(Findings("a.md", text, (CATALOGUE["dead-link"].at(span, "m", fix=fix),))).get("suggestions")


def test_a_fix_of_several_edits_is_one_suggestion_with_what_stands_between() -> None:
    fix = Fix("Mend", (Edit(8, 9, "</b>"), Edit(0, 1, "<b>")))
    assert suggestion(fix, "*é bold *\n") == [
        {
            "range": {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 11}},
            "text": "<b>é bold </b>",
        }
    ]


@pytest.mark.parametrize(
    "fix",
    [
        Fix("Mend", (Edit(0, 1, "x"),), safe=False),
        Fix("Mend", ()),
        Fix("Mend", (Edit(0, 1, "x"), Edit(5_000, 5_001, "x"))),
    ],
    ids=["unsafe", "empty", "far apart"],
)
def test_what_is_not_to_be_applied_with_a_click_is_no_suggestion(fix: Fix) -> None:
    assert suggestion(fix, "x" * 6_000) is None


@given(findings())
def test_whatever_is_found_is_valid(documents: list[Findings]) -> None:
    result(*documents)


@given(findings())
def test_a_suggestion_makes_of_the_file_what_the_fix_makes_of_the_text(documents: list[Findings]) -> None:
    for document in documents:
        for diagnostic in document.diagnostics:
            fix = diagnostic.fix
            if fix is not None and fix.safe:
                [made] = first(Findings("a.md", document.text, (diagnostic,)))["suggestions"]
                assert applied(document.text.encode(), made) == edited(document.text, fix)


def applied(data: bytes, made: dict[str, dict[str, dict[str, int]]]) -> str:
    lines = data.split(b"\n")
    start, end = made["range"]["start"], made["range"]["end"]
    before = b"\n".join([*lines[: start["line"] - 1], lines[start["line"] - 1][: start["column"] - 1]])
    after = b"\n".join([lines[end["line"] - 1][end["column"] - 1 :], *lines[end["line"] :]])
    return before.decode() + str(made["text"]) + after.decode()


def edited(text: str, fix: Fix) -> str:
    for edit in reversed(sorted(fix.edits, key=lambda each: each.start)):  # noqa: C413 - edits at one place keep their order
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
