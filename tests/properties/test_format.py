"""Formatting: whatever the text was, it says the same afterwards, has every comment, and stays as it is."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefs
from briefs import Brief, ReadError, ReformatError
from briefs.formats.registry import named
from briefs.newsletter import write_all
from tests.properties import strategies
from tests.properties.test_fixpoint import documents
from tests.properties.test_total import anything

COMMENT = re.compile(r"<!-- c\d+\s*-->")
UNDECODED = re.compile("[\x00\ud800-\udfff]")
SHAPES = ("<!-- c{} -->", "\n<!-- c{} -->\n", "\n\n<!-- c{} -->\n\n", "\n  <!-- c{} -->\n", "\n> <!-- c{} -->\n")
layouts: st.SearchStrategy[Literal["prose", "front-matter"]] = st.sampled_from(["prose", "front-matter"])


@st.composite
def commented(draw: st.DrawFn) -> str:
    """A text with comments in places where a writer, or nobody, would put one."""
    text = draw(documents | strategies.briefs().map(lambda brief: briefs.dumps(brief, "markdown")))
    for number in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(SHAPES)).format(number) + text[at:]
    return text.replace("\x00", "").replace("\n", draw(st.sampled_from(["\n", "\n", "\r\n"])))


def said(text: str | bytes) -> list[Brief | None]:
    return [reading.brief for reading in briefs.read_all(text, "markdown")]


def found(text: str) -> list[str]:
    return sorted(each.name for reading in briefs.read_all(text, "markdown") for each in reading.diagnostics)


def assert_formatted(text: str) -> None:
    once = briefs.reformat(text)
    assert said(once) == said(text)
    assert found(once) == found(text)
    assert COMMENT.findall(once) == COMMENT.findall(text)
    assert briefs.reformat(once) == once


@pytest.mark.law
@given(text=commented())
def test_comments_stay_in_their_place(text: str) -> None:
    assert_formatted(text)


@pytest.mark.law
@given(data=anything)
def test_any_text_is_formatted_or_refused(data: str | bytes) -> None:
    try:
        once = briefs.reformat(data)
    except (ReadError, ReformatError):
        return
    assert said(once) == said(data)
    assert briefs.reformat(once) == once


@pytest.mark.law
@given(brief=strategies.briefs(), layout=layouts, ending=st.sampled_from(["\n", "\r\n"]))
def test_what_is_written_is_canonical(brief: Brief, layout: Literal["prose", "front-matter"], ending: str) -> None:
    text = briefs.dumps(brief, "markdown", layout=layout).replace("\n", ending)
    assert briefs.reformat(text) == text


@pytest.mark.law
@given(written=st.lists(strategies.briefs().filter(lambda brief: brief != Brief()), min_size=2, max_size=3))
def test_several_briefs_in_a_text_stay_several(written: list[Brief]) -> None:
    text = write_all(written, named("markdown"), {})
    assert briefs.reformat(text) == text


def examples(value: object) -> Iterator[str]:
    """The Markdown in the tests of another project."""
    if isinstance(value, dict):
        yield from (text for key in ("markdown", "md") if isinstance(text := value.get(key), str))
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from examples(child)


@pytest.mark.parametrize("suite", ["commonmark-0.31.2", "gfm-extensions", "mdast-to-markdown", "micromark"])
def test_suites_of_other_people_are_formatted(shared: Path, suite: str) -> None:
    texts = set(examples(json.loads((shared / "suites" / f"{suite}.json").read_text("utf-8"))))
    assert texts
    for text in sorted(texts):
        if not UNDECODED.search(text):
            assert_formatted(text)


def test_documents_of_other_people_are_formatted(shared: Path) -> None:
    paths = [*(shared / "corpora" / "markdown").glob("*.md"), *(shared / "samples").glob("*.md")]
    for path in sorted(paths):
        assert_formatted(path.read_bytes().decode())
