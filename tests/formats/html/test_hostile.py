"""Pages made to break their reader: too deep, too long, too clever."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

import briefs
from briefs import Brief
from briefs.diagnostics import Source
from briefs.formats.html.read import read, read_fragment

OWN = '<article class="brief h-entry">'
CARD = f'{OWN}<address class="p-author"><b class="p-name">x</b>'

SHAPES = (
    "<div>",
    "<b>",
    "<p><b>x",
    "<b><p>x",
    "<a href=x>y",
    "<li>x",
    "<ul><li>x",
    "<ul><blockquote>x",
    "<blockquote>x",
    "<em><strong>x",
    "<table><td>",
    "<table><tr><td>x<td>y</table>",
    "<table><caption>x",
    "<td>x<td>y",
    "<br>",
    "x<br>",
    "<h2><div>x",
    "<dl><dt>x<dd>y",
    "<section><h2>x",
    "<details><summary>x",
    "<x-y>z",
    "<svg><text>x",
    "<select><option>x",
    "<li><input type=checkbox>x",
    "<span class=ws> </span>",
    "<!--x-->",
    " ",
    "\r\n",
    "<",
    "&amp;",
)
PLACES = (
    "",
    OWN,
    "<ul>",
    "<h2>",
    "<table><tr><td>",
    f'{OWN}<ul class="sources">',
    f'{OWN}<ul class="topics">',
    CARD,
    f"{CARD}<dl><dt>x<dd>",
    f'{CARD}<dl><dt>x<dd class="competence"><ul>',
    f'{OWN}<dl class="extra"><dt>a<dd>',
    '<div class="footnotes"><ol><li id="fn1">x</ol></div><p>',
)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("place", PLACES)
def test_a_thousand_of_anything_is_still_a_brief(place: str, shape: str) -> None:
    text = place + shape * 1000
    reading = briefs.read(text, "html")
    assert isinstance(reading.brief, Brief)
    assert briefs.loads(briefs.dumps(reading.brief, "html"), "html") == reading.brief


@pytest.mark.parametrize(
    ("shape", "words"), [("<blockquote>w", 300), ("<ul><li>w", 200), ("<em>w<b>", 60), ("<a href=x><strong>w<em>", 60)]
)
def test_too_deep_is_told_once_and_loses_no_word(shape: str, words: int) -> None:
    outline = read_fragment(Source(shape * words))
    assert [found.name for found in outline.diagnostics] == ["too-deep"]
    found = outline.diagnostics[0]
    assert found.span is not None
    assert outline.source.text[found.span.start] == "<"
    assert str(Brief(body=outline.blocks)).count("w") - str(Brief()).count("w") >= words


def test_bold_in_bold_says_nothing_and_is_no_depth() -> None:
    outline = read_fragment(Source("<p><b>w" * 300 + "<p><i><b>x<i>y"))
    assert not outline.diagnostics
    assert str(outline.blocks[1]).count("strong") == 1
    assert str(outline.blocks[-1]).count("emphasis") == 1


def test_cells_that_are_only_spanned_do_not_make_a_table_large() -> None:
    assert [node["type"] for node in read_fragment(Source("<table><tr>" + "<td colspan=1000>a" * 200)).blocks] == [
        "paragraph"
    ] * 200


def test_sixteen_levels_of_lists_are_not_too_deep() -> None:
    outline = read_fragment(Source("<ul><li>w" * 16))
    assert not outline.diagnostics
    assert [found.name for found in read_fragment(Source("<ul><li>w" * 17)).diagnostics] == ["too-deep"]


def test_a_table_with_one_long_row_among_many_short_ones_does_not_explode() -> None:
    text = "<table><tr>" + "<td>x" * 3000 + "<tr><td>y" * 3000 + "</table>"
    assert len(briefs.dumps(briefs.loads(text, "html"), "json")) < 100 * len(text)


@pytest.mark.parametrize("depth", [15, 16, 17, 40])
def test_extra_values_that_nest_too_deep_keep_their_words(depth: int) -> None:
    inner = "<dl><dt>a</dt><dd>" * depth + "deep" + "</dd></dl>" * depth
    extra = briefs.loads(f'{OWN}<dl class="extra"><dt>k</dt><dd>{inner}</dd></dl>', "html").extra
    assert "deep" in str(extra)


def test_pages_of_other_people_are_briefs_that_survive(shared: Path) -> None:
    pages = sorted((shared / "corpora" / "pages").glob("*.html.gz"))
    if not pages:
        pytest.skip("other people's pages are not here")
    for page in pages:
        text = gzip.decompress(page.read_bytes()).decode("utf-8", "replace")
        brief = briefs.loads(text, "html")
        assert briefs.loads(briefs.dumps(brief, "html"), "html") == brief, page.name
        outline = read(Source(text))
        assert all(0 <= start < end <= len(text) for start, end in outline.places.values()), page.name
