"""Whatever headings, logos and frames a page has, no word that it shows is lost without a diagnostic (law L6)."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefs

TITLES = st.sampled_from(
    ["", "Ferry line reopens", "Ferry line reopens - The Daily Site", "The Daily Site", "Quoted words here"]
)
HEADS = st.sampled_from(
    [
        "",
        "<meta property=og:title content='Ferry line reopens'>",
        "<meta property=og:site_name content='The Daily Site'>",
        '<meta property=og:title content="A quay"><script type=application/ld+json>'
        '{"@type": "Article", "headline": "A quay"}</script>',
    ]
)
HEADINGS = st.builds(
    "<{0}>{1}</{0}>".format,
    st.sampled_from(["h1", "h1", "h2"]),
    st.sampled_from(
        ["Ferry line reopens", "Ferry line<br>reopens", "The Daily Site", "About us", "Quoted words here", "A quay"]
    ),
)
TEXTS = st.sampled_from(["Exclusive report", "The quay opened on Monday after a long winter.", "Intro"])
FRAMES = st.sampled_from(["main", "article", "header", "footer", "section", "nav", "aside", "blockquote", "div"])
BLOCKS = st.recursive(
    st.one_of(HEADINGS, TEXTS.map("<p>{}</p>".format), TEXTS.map("{} ".format)),
    lambda inner: st.builds("<{0}>{1}</{0}>".format, FRAMES, st.lists(inner, min_size=1, max_size=3).map("".join)),
    max_leaves=6,
)
TAG = re.compile(r"<[^<>]*>")
WORD = re.compile(r"\w+")


@pytest.mark.law
@given(
    title=TITLES, head=HEADS, opened=st.sampled_from(["", "<body>"]), blocks=st.lists(BLOCKS, min_size=1, max_size=5)
)
def test_every_word_of_a_page_is_kept_or_named(title: str, head: str, opened: str, blocks: list[str]) -> None:
    start = f"<title>{title}</title>{head}{opened}"
    page = start + "".join(blocks)
    reading = briefs.read(page, "html")
    spans = [found.span for found in reading.diagnostics if found.span is not None]
    unnamed = list(page)
    for span in spans:
        unnamed[span.start : span.end] = " " * (span.end - span.start)
    tags = [found.span() for found in TAG.finditer(page, len(start))]
    for first, last in tags:
        unnamed[first:last] = " " * (last - first)
    kept = set(WORD.findall(briefs.dumps(reading.brief, "json"))) if reading.brief is not None else set()
    assert set(WORD.findall("".join(unnamed[len(start) :]))) <= kept


@pytest.mark.parametrize(
    "page",
    [
        "<title>Ferry line reopens - The Daily Site</title><body><div class=logo><h1>The Daily Site</h1></div><main>"
        "<p>Exclusive report</p><h1>Ferry line reopens</h1><p>The quay is open.</main>",
        "<title>Ferry line reopens - The Daily Site</title><body><h1>The Daily Site</h1><h1>Ferry line reopens</h1><p>",
        "<blockquote><h1>Quoted</h1></blockquote><h1>Ferry line reopens</h1><p>The quay is open.",
        "<footer><h1>About us</h1></footer>Intro<h1>Ferry line reopens</h1><p>The quay is open.",
    ],
)
def test_the_headline_is_that_of_the_article(page: str) -> None:
    found = briefs.read(page, "html").brief
    assert found is not None
    assert found.title == "Ferry line reopens"
