"""L6 and L7 for front matter: whatever stands in a fence is read, and no word of a key or a value is lost."""

import copy
import pickle
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefs
from briefs import Author, Brief, Reading, Source
from briefs.grammar.matter.keys import COMPANIONS, KEYS, LOOSE, MAIL, ORIGINALS

WORDS = ["quay", "Ada Lind", "7", "soon", "Ek and Dow", "é", "文", "true", "a.example", "two words"]
SOME = ["title", "date", "author", "desk", "extra", "tags", "source", "source_url", "name", "e mail", "image"]
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
pairs = st.lists(st.tuples(st.sampled_from(SOME), plain | anything), min_size=1, max_size=5)
noise = st.lists(st.sampled_from([*SOME, *WORDS, *SIGNS, *LINES, " = ", ": ", '"""', "[[x]]"]), max_size=20).map(
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
    allowed = {*_WORD.findall(" ".join(SOME)), "json", "x", "Title", "Date", "And", "and"}
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


known = st.sampled_from(
    sorted({name for table in (KEYS, LOOSE) for names in table.values() for name in names})
    + [name for parts in COMPANIONS.values() for names in parts.values() for name in names]
    + [*ORIGINALS, *MAIL, "extra", "Title", "DATE", "created (1)", "desk"]
)
values = st.recursive(
    st.sampled_from(
        ["", "a b", "2019", "https://a.example", "/a", "Ada Lind and Bo Ek", "true", "null", "a.png", "en"]
    ),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["name", "url", "x"]), inner, max_size=2)
    ),
    max_leaves=3,
)
names = st.sampled_from(
    ["Ada Lind", "Ada Lind and Bo Ek", "By Ada", "[[Ada]]", "Ada <a@b.example>", "[Ada](x)", "A; B"]
)


@pytest.mark.law
@given(
    extra=st.dictionaries(known, values, max_size=5),
    title=st.sampled_from([None, "T"]),
    published=st.sampled_from([None, "2019"]),
    people=st.lists(names, max_size=2),
    sources=st.lists(st.sampled_from(["S", "https://a.example", "[S](x)"]), max_size=2),
)
def test_unknown_keys_with_known_names_are_never_taken_for_fields(
    extra: dict[str, object], title: str | None, published: str | None, people: list[str], sources: list[str]
) -> None:
    brief = Brief(
        title=title,
        published=published,
        extra=extra,
        authors=[Author(name=name) for name in people],
        sources=[Source(title=name) for name in sources],
    )
    for layout in ("prose", "front-matter"):
        assert briefs.loads(briefs.dumps(brief, "markdown", layout=layout), "markdown") == brief
