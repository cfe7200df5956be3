"""L4 and L5 on the examples of CommonMark, GFM and micromark: a rewrite means the same, and settles at once."""

import json
import re
from pathlib import Path

import pytest

import briefs
from briefs import Brief
from briefs.diagnostics import Source
from briefs.formats.markdown.read import read as read_outline
from briefs.model.faults import from_wire
from briefs.passage import decode
from tests.suites.rendering import holds_html, render, tree

SUITES = {
    "commonmark-0.31.2.json": ("markdown", 655),
    "gfm-extensions.json": ("markdown", 49),
    "micromark.json": ("md", 1130),
}
UNDECODED = re.compile("[\x00\ud800-\udfff]")
OTHERWISE = {
    ("micromark.json", "[x]: \x0ba\n\n[x]"): "pulldown-cmark takes a vertical tab for a space before an address",
    ("micromark.json", "foo <!-- foo--->"): "a comment since CommonMark 0.31; the renderer takes it for words",
}
"""Examples whose meaning changes, and why."""
MISREAD = {
    ("micromark.json", '[a](<b>"c")'): "pulldown-cmark wants no space between an address and its title",
}
"""Examples with HTML whose meaning changes as they are formatted, and why."""


def examples(shared: Path, suite: str) -> list[tuple[str, str]]:
    """The text and the expected page of every example of a suite."""
    key, count = SUITES[suite]
    cases = json.loads((shared / "suites" / suite).read_text("utf-8"))
    assert len(cases) == count
    return [(case[key], case["html"]) for case in cases if case[key] is not None]


def body_of(source: Source) -> Brief:
    """A brief whose body is all of a text, whatever its words look like."""
    brief = from_wire({"body": read_outline(source).blocks})
    assert brief is not None
    return brief


def whole(source: Source) -> tuple[Brief, str]:
    """A text as a document of its own, and its rewrite in its own style."""
    reading = briefs.read(source.text, "markdown")
    assert reading.brief is not None
    return reading.brief, briefs.dumps(reading.brief, "markdown", layout=reading.layout)


def means_the_same(text: str, rewrite: str, expected: str) -> bool:
    """Whether the renderer shows the same for both; where it is at fault, what the suite says."""
    shown = tree(render(rewrite))
    if shown in (tree(render(text)), tree(expected)):
        return True
    return not text.endswith("\n") and shown == tree(render(f"{text}\n"))  # a line ends with its file, too


@pytest.mark.parametrize("suite", SUITES)
def test_the_rewrite_of_a_body_means_the_same(shared: Path, suite: str) -> None:
    changed = []
    for text, expected in examples(shared, suite):
        source, _ = decode(text)
        if holds_html(source.text) or (suite, text) in OTHERWISE:
            continue
        rewrite = briefs.dumps(body_of(source), "markdown")
        if not means_the_same(source.text, rewrite, expected):
            changed.append((text, rewrite))
    assert changed == []


@pytest.mark.parametrize("suite", SUITES)
def test_the_rewrite_of_a_body_settles_at_once(shared: Path, suite: str) -> None:
    unsettled = []
    for text, _ in examples(shared, suite):
        body = body_of(decode(text)[0])
        rewrite = briefs.dumps(body, "markdown")
        again = body_of(Source(rewrite))
        if again != body or briefs.dumps(again, "markdown") != rewrite:
            unsettled.append((text, rewrite))
    assert unsettled == []


@pytest.mark.parametrize("suite", SUITES)
def test_the_rewrite_of_a_document_means_the_same(shared: Path, suite: str) -> None:
    changed = []
    for text, expected in examples(shared, suite):
        source, _ = decode(text)
        if holds_html(source.text) or (suite, text) in OTHERWISE:
            continue
        _, rewrite = whole(source)
        if not means_the_same(source.text, rewrite, expected):
            changed.append((text, rewrite))
    assert changed == []


@pytest.mark.parametrize("suite", SUITES)
def test_the_rewrite_of_a_document_settles_at_once(shared: Path, suite: str) -> None:
    unsettled = []
    for text, _ in examples(shared, suite):
        brief, rewrite = whole(decode(text)[0])
        again = briefs.read(rewrite, "markdown")
        assert again.brief is not None
        if again.brief != brief or briefs.dumps(again.brief, "markdown", layout=again.layout) != rewrite:
            unsettled.append((text, rewrite))
    assert unsettled == []


@pytest.mark.parametrize("suite", SUITES)
def test_the_formatted_text_means_the_same_raw_html_and_all(shared: Path, suite: str) -> None:
    changed = []
    for text, expected in examples(shared, suite):
        if UNDECODED.search(text) or (suite, text) in OTHERWISE | MISREAD:
            continue
        formatted = briefs.reformat(text)
        if not means_the_same(text, formatted, expected):
            changed.append((text, formatted))
    assert changed == []
