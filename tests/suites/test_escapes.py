"""No escape and no reference stands in a rewrite that could go without changing what is read."""

import re
from pathlib import Path

import pytest
from hypothesis import given

import briefs
from briefs import Brief, Paragraph
from tests.properties import strategies

ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])|&#([0-9]{2,7});")
KEPT = ("\\~\\~\\~", "&#32;", "&#10;")
"""Readers differ on three tildes; a space or line end as a reference is told from a bare one by where it stands."""


def needless(text: str) -> list[str]:
    """The places of a document where an escape could go."""
    brief = briefs.loads(text, "markdown")
    found = []
    for match in ESCAPE.finditer(text):
        bare = text[: match.start()] + (match[1] or chr(int(match[2]))) + text[match.end() :]
        if briefs.loads(bare, "markdown") == brief:
            found.append(text[max(match.start() - 20, 0) : match.end() + 20])
    return found


def test_no_rewrite_of_a_document_has_an_escape_too_many(shared: Path) -> None:
    paths = [*sorted((shared / "corpora" / "markdown").glob("*.md")), *sorted((shared / "samples").glob("*.md"))]
    assert paths
    found = {}
    for path in paths:
        reading = briefs.read(path.read_bytes(), "markdown")
        assert reading.brief is not None
        if places := needless(briefs.dumps(reading.brief, "markdown", layout=reading.layout)):
            found[path.name] = places
    assert found == {}


@pytest.mark.law
@given(text=strategies.lines.filter(str.isascii))
def test_no_paragraph_has_an_escape_too_many(text: str) -> None:
    written = briefs.dumps(Brief(title="T", body=[Paragraph(f"Words, then {text}")]), "markdown")
    if not any(sign in written for sign in KEPT):
        assert needless(written) == []
