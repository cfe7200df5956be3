"""What GitHub is given: the problem matcher and the example workflow of `examples/github/`."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from jsonschema import Draft202012Validator

import briefs
from briefs.cli import briefs as program
from tests.places import EXAMPLES

GITHUB = EXAMPLES / "github"
WORKFLOW = GITHUB / "workflow.yml"
CLEAN = EXAMPLES / "briefs" / "seed-library.md"
FAULTY = EXAMPLES / "briefs" / "ferry-timetable.md"
MATCHERS: list[dict[str, Any]] = json.loads((GITHUB / "briefs-matcher.json").read_text("utf-8"))["problemMatcher"]

# After the documentation of problem matchers (actions/toolkit, docs/problem-matchers.md).
GROUP = {"type": "integer", "minimum": 1}
MATCHER = {
    "type": "object",
    "required": ["owner", "pattern"],
    "additionalProperties": False,
    "properties": {
        "owner": {"type": "string", "minLength": 1},
        "severity": {"enum": ["error", "warning", "notice"]},
        "pattern": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["regexp", "message"],
                "additionalProperties": False,
                "properties": {
                    "regexp": {"type": "string"},
                    "loop": {"type": "boolean"},
                    **dict.fromkeys(["file", "fromPath", "line", "column", "severity", "code", "message"], GROUP),
                },
            },
        },
    },
}


def seen(line: str) -> dict[str, str | None] | None:
    """What GitHub takes from a line: it asks each matcher, and knows three severities."""
    for matcher in MATCHERS:
        [pattern] = matcher["pattern"]
        if found := re.search(pattern["regexp"], line, re.ASCII):
            groups = {name: found[group] for name, group in pattern.items() if name != "regexp"}
            return {"severity": matcher.get("severity", "error"), **groups}
    return None


def test_the_matchers_are_as_github_wants_them() -> None:
    for matcher in MATCHERS:
        Draft202012Validator(MATCHER).validate(matcher)
        [pattern] = matcher["pattern"]
        used = sorted(group for name, group in pattern.items() if name != "regexp")
        assert used == list(range(1, re.compile(pattern["regexp"]).groups + 1))
    owners = [matcher["owner"] for matcher in MATCHERS]
    assert len(set(owners)) == len(owners)


@pytest.mark.parametrize(
    "path",
    [
        "intel.md",
        "notes/2024/intel.md",
        "my notes/the ferry.md",
        "C:\\notes\\intel.md",
        "C:/my notes/intel.md",
        "a:1/b:2.md",
        "записки/паром.md",
        "-",
    ],
)
@pytest.mark.parametrize("severity", ["error", "warning", "info"])
def test_a_finding_is_seen_with_its_place(path: str, severity: str) -> None:
    said = "BRF010 ambiguous-date: '07.03.24' was read as 2024-03-07: see notes.md:3:1: error."
    assert seen(f"{path}:12:345: {severity} {said}") == {
        "file": path,
        "line": "12",
        "column": "345",
        "severity": "notice" if severity == "info" else severity,
        "message": said,
        "code": "BRF010",
    }


def test_a_finding_about_a_whole_file_is_seen_without_a_place() -> None:
    found = seen("my notes/intel.md: error BRF001 empty-document: Nothing to read.")
    assert found is not None
    assert (found["file"], found["line"], found["column"]) == ("my notes/intel.md", None, None)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Found 2 warnings in 1 of 6 documents.",
        "1 | 07.03.24",
        "  = help: Write the date as year-month-day.",
        "src/main.py:3:1: F401 `os` imported but unused",
        "src/main.c:3:1: error: expected ';'",
        "intel.md:3:1: fatal BRF010 ambiguous-date: no such severity",
    ],
)
def test_another_line_is_not_taken_for_a_finding(line: str) -> None:
    assert seen(line) is None


@pytest.mark.parametrize("output", ["concise", "text"])
def test_the_findings_that_are_printed_are_seen(output: str, tmp_path: Path) -> None:
    path = tmp_path / "the ferry.md"
    path.write_bytes(FAULTY.read_bytes())
    done = CliRunner().invoke(program, ["check", str(path), "--output-format", output])
    found = [finding for line in done.stdout.splitlines() if (finding := seen(line))]
    assert {finding["file"] for finding in found} == {str(path)}
    assert [(finding["code"], finding["line"], finding["column"]) for finding in found][:1] == [("BRF010", "1", "1")]
    assert len(found) == len(briefs.check(briefs.read(path.read_text("utf-8"), "markdown")))


def schema_of_workflows(path: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(path)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)


def test_the_workflow_is_one_to_github() -> None:
    done = schema_of_workflows(WORKFLOW)
    assert done.returncode == 0, done.stdout


def test_a_workflow_that_is_none_is_found_out(tmp_path: Path) -> None:
    path = tmp_path / "workflow.yml"
    path.write_text(WORKFLOW.read_text("utf-8").replace("runs-on:", "run-on:"), encoding="utf-8")
    assert schema_of_workflows(path).returncode == 1


def steps() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, job in yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"].items():
        for step in job["steps"]:
            yield name, step


COMMANDS = [step["run"] for _, step in steps() if step.get("run", "").startswith("briefs ")]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository whose briefs are as they should be."""
    (tmp_path / "briefs").mkdir()
    briefs.dump(briefs.load(CLEAN), tmp_path / "briefs" / "seed-library.md")
    return tmp_path


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", *shlex.split(command)]
    return subprocess.run(words, cwd=folder, capture_output=True, encoding="utf-8", timeout=60, check=False)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_workflow_runs_and_is_content_with_good_briefs(command: str, checkout: Path) -> None:
    done = run(command, checkout)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_checks_of_the_workflow_fail_for_a_faulty_brief(checkout: Path) -> None:
    (checkout / "briefs" / "ferry-timetable.md").write_bytes(FAULTY.read_bytes())
    [check] = [command for command in COMMANDS if "--output-format github" in command]
    done = run(check, checkout)
    assert done.returncode == 1
    assert re.search(r"^::warning .*file=briefs/ferry-timetable\.md,.*line=1", done.stdout, re.MULTILINE)


def test_what_is_uploaded_is_what_was_written(checkout: Path) -> None:
    (checkout / "briefs" / "ferry-timetable.md").write_bytes(FAULTY.read_bytes())
    [written] = [command for command in COMMANDS if "sarif" in command]
    [uploaded] = [step["with"]["sarif_file"] for _, step in steps() if "upload-sarif" in step.get("uses", "")]
    assert run(written, checkout).returncode == 0
    report = json.loads((checkout / uploaded).read_text("utf-8"))
    assert "BRF010" in {result["ruleId"] for result in report["runs"][0]["results"]}
