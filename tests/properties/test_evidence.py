"""No metadata whatever makes a page unreadable, or takes longer than its length."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefs

KEYS = st.sampled_from(
    [
        "@type",
        "@graph",
        "@id",
        "@list",
        "@value",
        "headline",
        "name",
        "author",
        "creator",
        "publisher",
        "datePublished",
        "dateModified",
        "url",
        "sameAs",
        "image",
        "keywords",
        "inLanguage",
        "isBasedOn",
        "mainEntity",
        "jobTitle",
        "email",
    ]
)
WORDS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            "NewsArticle",
            "Article",
            "WebPage",
            "Person",
            "#a",
            "2024-05-03",
            "1970-01-01",
            "A | B",
            "By ",
            "javascript:x",
        ]
    ),
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), WORDS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=6)),
    max_leaves=20,
)
ARTICLES = st.dictionaries(KEYS, VALUES, max_size=8).map(lambda members: {"@type": "NewsArticle", **members})
NAMES = st.sampled_from(
    [
        "author",
        "og:title",
        "og:url",
        "article:published_time",
        "date",
        "keywords",
        "og:locale",
        "og:image",
        "dc.date",
        "citation_author",
        "citation_author_institution",
        "og:site_name",
        "last-modified",
    ]
)


def quoted(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;")


@pytest.mark.law
@given(
    things=st.lists(st.one_of(VALUES, ARTICLES), max_size=3),
    metas=st.lists(st.tuples(NAMES, WORDS), max_size=6),
    title=WORDS,
    cut=st.integers(0, 200),
)
def test_any_metadata_is_read(things: list[object], metas: list[tuple[str, str]], title: str, cut: int) -> None:
    scripts = [json.dumps(thing) for thing in things]
    head = "".join(f'<script type="application/ld+json">{script}</script>' for script in [*scripts, *scripts[:1][:cut]])
    head += "".join(f'<script type="application/ld+json">{script[:cut]}</script>' for script in scripts)
    head += "".join(f'<meta name="{name}" content="{quoted(content)}">' for name, content in metas)
    reading = briefs.read(f"<title>{quoted(title)}</title>{head}<h1>{quoted(title)}</h1><p>Text.", "html")
    assert reading.brief is not None
    assert set(reading.provenance) <= set(type(reading.brief).model_fields)
    again = briefs.loads(briefs.dumps(reading.brief, "html", page=True), "html")
    assert again == reading.brief


@pytest.mark.parametrize(
    "page",
    [
        "<meta name=author content='Ada Lind'>" * 100_000,
        "<meta property=og:title content='" + "a | " * 500_000 + "'>",
        '<script type="application/ld+json">{"@type":"Article","headline":"' + "x" * 10_000_000 + '"}</script>',
        '<script type="application/ld+json">' + '{"@graph":' * 100_000 + "</script>",
        '<script type="application/ld+json">{"a":1' + "," * 1_000_000 + "</script>",
        '<script type="application/ld+json">' + '"' * 1_000_000 + "</script>",
        '<script type="application/ld+json">' + '{"a":"b" ' * 100_000 + "</script>",
        "<h1>A</h1>" + "<div class=byline itemprop=author>" * 500 + "x " * 500_000,
    ],
    ids=lambda page: page[:60],
)
def test_hostile_metadata_is_read_in_time(page: str) -> None:
    assert briefs.read(page + "<h1>Title</h1><p>Text.", "html").brief is not None
