"""Strings that break programs, in every field and every format; and texts that try what JSON is."""

from __future__ import annotations

import base64
import json
import math
from pathlib import Path

import pytest

import briefs
from briefs import Brief, ReadError
from tests.hostile.doors import through_python

WAYS: tuple[tuple[str, dict[str, object]], ...] = (
    ("json", {}),
    ("json", {"indent": None}),
    ("markdown", {}),
    ("markdown", {"layout": "front-matter"}),
    ("html", {}),
    ("html", {"page": False}),
)
OURS = (
    "null",
    "True",
    "1e5",
    "NaN",
    "0x10",
    "12:30",
    "~",
    "---",
    "...",
    "- ",
    "? :",
    "&a *a",
    "!!str x",
    "%YAML",
    "'",
    '"',
    "\\",
    "\\n",
    "${x}",
    "{{x}}",
    "<%= x %>",
    "'; DROP TABLE t; --",
    "../../x",
    "CON",
    "\u202etxt.exe",
    "\u2066x\u2069",
    "\ufeff",
    "\u200b",
    "e\u0301",
    "\u1e9b\u0323",
    "ﷺ",
    "👩‍👩‍👧‍👦",
    "\U0001f1e9\U0001f1ea",
    "Ω≈ç√",
    "田中さん",
    "ثم نفس",
    "\x01\x02",
    "\x85",
    "\u2028",
    "\ufffe",
    "\U000e0041",
)


def survives(text: str, turn: int) -> None:
    """Hold every field that takes the string against a way there and back; the ways take turns."""
    for at, (field, brief) in enumerate(through_python(text)):
        target, options = WAYS[(at + turn) % len(WAYS)]
        assert briefs.loads(briefs.dumps(brief, target, **options), target) == brief, (field, target, options)


@pytest.mark.parametrize("text", OURS)
def test_a_string_is_the_same_in_every_field_after_every_format(text: str) -> None:
    for turn in range(len(WAYS)):
        survives(text, turn)


def test_other_peoples_naughty_strings_are_the_same_too(shared: Path) -> None:
    suite = shared / "suites" / "naughty-strings.json"
    if not suite.is_file():
        pytest.skip("the naughty strings are not here")
    for number, text in enumerate(json.loads(suite.read_text("utf-8"))):
        for turn in range(number % 2, len(WAYS), 2):
            survives(text, turn)


def test_json_is_what_the_standard_says(shared: Path) -> None:
    """A text that is JSON is refused, if at all, for what it says; any other for where it stops being JSON."""
    suite = shared / "suites" / "json-parsing.json"
    if not suite.is_file():
        pytest.skip("the JSON parsing suite is not here")
    for case in json.loads(suite.read_text("utf-8")):
        data = base64.b64decode(case["base64"])
        reading = briefs.read(data, "json")
        names = {found.name for found in reading.diagnostics}
        assert all(found.span is not None for found in reading.diagnostics)
        if reading.brief is None:
            with pytest.raises(ReadError):
                briefs.loads(data, "json")
        if case["expect"] == "accept":
            assert "syntax-error" not in names, case["name"]
            assert reading.brief is not None or "invalid-value" in names, case["name"]
        elif case["expect"] == "refuse":
            assert reading.brief is None, case["name"]
            # Bytes that are not UTF-8 are replaced, and what then is JSON is refused as no brief.
            assert names & ({"syntax-error"} if "bad-characters" not in names else names), case["name"]


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_no_number_is_an_error_with_its_place(word: str) -> None:
    text = f'{{\n  "extra": {{"k": [1, {word}]}}\n}}'
    reading = briefs.read(text, "json")
    assert reading.brief is None
    assert [(found.name, str(found.span)) for found in reading.diagnostics] == [("syntax-error", "2:22")]
    with pytest.raises(ValueError, match="finite"):
        Brief(extra={"k": math.nan})


def test_a_key_that_stands_twice_is_a_warning_with_its_place() -> None:
    reading = briefs.read('{\n  "title": "a",\n  "extra": {"k": "1", "k": "2"},\n  "title": "b"\n}', "json")
    assert reading.brief == Brief(title="b", extra={"k": "2"})
    found = [(each.name, str(each.span), each.path) for each in reading.diagnostics]
    assert found == [("duplicate-key", "3:23", ("extra", "k")), ("duplicate-key", "4:3", ("title",))]
