"""L6 and L7 for front matter: whatever stands in a fence is read, and no word of a key or a value is lost."""

import copy
import pickle
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefs
from briefs import Reading

WORDS = ["quay", "Ada Lind", "7", "soon", "Ek and Dow", "é", "文", "true", "a.example", "two words"]
KEYS = ["title", "date", "author", "desk", "extra", "tags", "source", "source_url", "name", "e mail", "image"]
SIGNS = [
    "'",
    '"',
    "[",
    "]",
    "{",
    "}",
    ":",
    ": ",
    ", ",
    "- ",
    "* ",
    "&a ",
    "*a",
    "| ",
    ">",
    "!x ",
    "%",
    "@",
    "`",
    "\t",
]
LINES = ["\n", "\n  ", "\n- ", "\n\n", "\r\n", "\r", "\n\t"]
plain = st.sampled_from(WORDS)
anything = st.lists(st.sampled_from([*WORDS, *SIGNS, *LINES]), max_size=8).map("".join)
pairs = st.lists(st.tuples(st.sampled_from(KEYS), plain | anything), min_size=1, max_size=5)
noise = st.lists(st.sampled_from([*KEYS, *WORDS, *SIGNS, *LINES, " = ", ": ", '"""', "[[x]]"]), max_size=20).map(
    "".join
)


def lines(separator: str, pairs: list[tuple[str, str]]) -> str:
    return "\n".join(f"{key}{separator}{value}" for key, value in pairs)


documents = st.one_of(
    pairs.map(lambda found: f"---\n{lines(': ', found)}\n---\n\nBody.\n"),
    pairs.map(lambda found: f"---\n{lines(': ', found)}\n\nBody.\n"),
    pairs.map(lambda found: f"+++\n{lines(' = ', found)}\n+++\n\nBody.\n"),
    pairs.map(
        lambda found: "+++\n" + lines(" = ", [(k.replace(" ", "-"), f'"{v}"') for k, v in found]) + "\n+++\n\nBody.\n"
    ),
    pairs.map(lambda found: "{" + ",\n".join(f'"{key}": "{value}"' for key, value in found) + "\n}\n\nBody.\n"),
    pairs.map(lambda found: f"Title: x\n{lines(': ', found)}\nDate: 2019\n\nBody.\n"),
    noise.map(lambda text: f"---\n{text}\n---\n\nBody.\n"),
    noise.map(lambda text: f"+++\n{text}\n+++\n\nBody.\n"),
    noise.map(lambda text: f"---json\n{text}\n---\n\nBody.\n"),
    noise.map(lambda text: f'{{"title": "x", {text}\n}}\n\nBody.\n'),
)
_WORD = re.compile(r"[^\W_]+")
_NOT_WORDS = re.compile(r"(?m)#.*$|[&!*][^\s,\]}]*|^\s*%.*$")
"""Comments, anchors, tags, and directives say nothing to a reader."""


def lost_words(text: str, reading: Reading) -> set[str]:
    assert reading.brief is not None
    kept = set(_WORD.findall(re.sub(r"\\[nrt]", " ", reading.brief.model_dump_json())))
    told = " ".join(text[found.span.start : found.span.end] for found in reading.diagnostics if found.span)
    said = set(_WORD.findall(_NOT_WORDS.sub(" ", text)))
    return said - kept - set(_WORD.findall(told))


@pytest.mark.law
@given(text=documents)
def test_no_word_of_front_matter_is_lost(text: str) -> None:
    reading = briefs.read(text, "markdown")
    allowed = {*_WORD.findall(" ".join(KEYS)), "json", "x", "Title", "Date", "And", "and"}
    assert lost_words(text, reading) <= allowed


@pytest.mark.law
@given(text=documents)
def test_what_is_read_of_front_matter_is_a_brief_like_any_other(text: str) -> None:
    brief = briefs.read(text, "markdown").brief
    assert brief is not None
    for layout in ("prose", "front-matter"):
        written = briefs.dumps(brief, "markdown", layout=layout)
        assert briefs.loads(written, "markdown") == brief
        assert briefs.dumps(briefs.loads(written, "markdown"), "markdown", layout=layout) == written
    assert briefs.loads(briefs.dumps(brief, "html"), "html") == brief
    assert briefs.loads(briefs.dumps(brief, "json"), "json") == brief
    assert copy.deepcopy(brief) == brief
    assert pickle.loads(pickle.dumps(brief)) == brief  # noqa: S301 - our own
    assert repr(brief)


@pytest.mark.law
@given(text=documents)
def test_reports_about_front_matter_lie_in_the_text(text: str) -> None:
    for found in briefs.read(text, "markdown").diagnostics:
        assert found.span is not None
        assert 0 <= found.span.start <= found.span.end <= len(text)
