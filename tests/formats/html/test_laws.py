"""What holds for every brief and for every page, beyond L3 in `tests/properties`."""

from __future__ import annotations

import json
import re
from typing import Final

import pytest
import turbohtml
from hypothesis import given
from hypothesis import strategies as st

import briefs
from briefs import Brief
from briefs.diagnostics import Source
from briefs.formats.html.read import read_fragment
from tests.properties import strategies

_BLOCKS: Final = (
    "address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li"
    "|main|nav|ol|p|pre|section|t[drh]|table|thead|tbody|ul"
)
_BEFORE: Final = re.compile(rf"[ \t\n]*(?!</pre)(?=</?(?:{_BLOCKS})\b)")
_AFTER: Final = re.compile(rf"(</(?:{_BLOCKS})>|<(?!pre)(?:{_BLOCKS})\b[^>]*>)[ \t\n]*")

ELEMENTS: Final = """
    a address article aside blockquote body br cite code dd del div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6
    head header hr html img input li link main meta nav ol p pre script section span strong style sup table tbody td th
    thead time title tr ul
"""
ATTRIBUTES: Final = """
    alt aria-hidden aria-label charset checked class colspan content data-depth data-kind data-meta data-note data-title
    datetime dir disabled hidden href id lang name property rel role scope src start tabindex title type
"""


@pytest.mark.law
@given(strategies.briefs(), st.booleans())
def test_white_space_between_blocks_changes_nothing(brief: Brief, page: bool) -> None:
    html = briefs.dumps(brief, "html", page=page)
    indented = _AFTER.sub(r"\1" + "\n\t  ", _BEFORE.sub("\n    ", html))
    assert briefs.loads(indented, "html") == brief


@pytest.mark.law
@given(strategies.briefs())
def test_no_brief_can_bring_an_element_or_attribute_of_its_own(brief: Brief) -> None:
    html = briefs.dumps(brief, "html")
    tree = turbohtml.parse(html)
    for element in tree.iter_elements():
        assert element.tag in ELEMENTS.split()
        assert set(element.attrs) <= set(ATTRIBUTES.split())
    assert len(tree.select("style, title, head, body, article")) == 5
    assert {error.code for error in tree.errors} <= {
        "control-character-in-input-stream",
        "noncharacter-in-input-stream",
    }


TAGS: Final = """
    p div section h1 h2 h6 ul ol li blockquote pre code table tr td th tbody tfoot a b i em strong s span br hr img
    input sup x-y q mark dl dt dd details summary figure figcaption header footer main address button select option svg
    text math mi nav aside form label font u ins kbd ruby rt menu fieldset legend
"""
tags: Final = st.sampled_from(TAGS.split())
attributes: Final = st.sampled_from(
    [
        "",
        ' href="/x"',
        ' href="javascript:x"',
        ' id="fn1"',
        " start=-1",
        " type=checkbox checked",
        " src=a alt=ALT",
        " align=right",
        " colspan=3",
        ' title="t"',
        ' class="language-py"',
        ' class="footnotes"',
        ' class="ws"',
    ]
)
words: Final = st.builds(
    "{}{}{}".format, st.sampled_from(["", " ", "\n"]), st.just("<w>"), st.sampled_from(["", " ", "\n "])
)
soups: Final = st.lists(
    st.builds("<{}{}>".format, tags, attributes) | st.builds("</{}>".format, tags) | words, min_size=1, max_size=40
)


def numbered(parts: list[str]) -> str:
    """The parts as one text in which each word is another."""
    return "".join(part.replace("<w>", f"word{at:03}") for at, part in enumerate(parts))


@pytest.mark.law
@given(soups)
def test_no_word_of_a_fragment_is_lost_or_doubled(parts: list[str]) -> None:
    html = numbered(parts)
    outline = read_fragment(Source(html))
    shown = re.findall(r"word\d{3}", turbohtml.parse_fragment(html, "div").text)
    assert sorted(re.findall(r"word\d{3}", json.dumps(outline.blocks))) == sorted(shown)
    Brief.model_validate({"body": outline.blocks})
    for place in outline.places.values():
        assert 0 <= place[0] < place[1] <= len(html)


@pytest.mark.law
@given(soups)
def test_any_soup_in_our_own_article_is_a_brief_that_survives(parts: list[str]) -> None:
    brief = briefs.loads(f'<article class="brief h-entry">{numbered(parts)}', "html")
    assert briefs.loads(briefs.dumps(brief, "html"), "html") == brief
