"""Every vocabulary of a page is read as claims: what is said, by which means, and where."""

import pytest

from briefs.claims import Claim
from briefs.diagnostics import Source
from briefs.formats.html.read import read


def claims(html: str, field: str) -> list[tuple[object, str]]:
    return [(claim.value, claim.evidence) for claim in read(Source(html)).claims if claim.field == field]


def ld(json: str) -> str:
    return f'<script type="application/ld+json">{json}</script><h1>Night quay opens</h1><p>x'


@pytest.mark.parametrize(
    ("html", "field", "value", "evidence"),
    [
        ("<meta property=og:title content=A>", "title", "A", "open-graph"),
        ("<meta name=og:title content=A>", "title", "A", "open-graph"),
        ("<meta name=twitter:title content='A &amp;amp; B'>", "title", "A & B", "meta"),
        ("<meta name=DC.Title content=A>", "title", "A", "dublin-core"),
        ("<meta name=citation_title content=A>", "title", "A", "highwire"),
        ("<title> A\n b</title>", "title", "A b", "page-title"),
        ("<h1>A <em>b</em></h1>", "title", "A b", "heading"),
        ("<meta property=article:published_time content=2024-03-07>", "published", "2024-03-07", "open-graph"),
        ("<meta name=parsely-pub-date content=2024-03-07>", "published", "2024-03-07", "meta"),
        ("<meta name=dcterms.created content=2024-03-07>", "created", "2024-03-07", "dublin-core"),
        ("<meta name=citation_publication_date content=2024/03/07>", "published", "2024/03/07", "highwire"),
        ("<meta name=last-modified content=2024-03-07>", "updated", "2024-03-07", "meta"),
        ("<h1>A</h1><time datetime=2024-03-07>7 March", "published", "2024-03-07", "time-element"),
        ("<h1>A</h1><time class=updated datetime=2024-03-07>7 March", "updated", "2024-03-07", "time-element"),
        ("<h1>A</h1><p class=post__date>7 March 2024", "published", "7 March 2024", "byline"),
        ("<meta name=author content='Ada Lind'>", "author", {"name": "Ada Lind"}, "meta"),
        ("<h1>A</h1><p class=byline>By <b>Ada Lind</b>", "author", {"name": "By\nAda Lind"}, "byline"),
        ("<h1>A</h1><a rel=author href=/ada>Ada Lind</a>", "author", {"name": "Ada Lind", "url": "/ada"}, "link"),
        ("<meta property=og:site_name content='The Quay'>", "publisher", "The Quay", "open-graph"),
        ("<link rel='x canonical' href=' /a '>", "url", "/a", "link"),
        ("<base href=https://quay.example/b/><link rel=canonical href=../a>", "url", "https://quay.example/a", "link"),
        ("<meta property=og:locale content=de_DE>", "language", "de_DE", "open-graph"),
        ("<meta property=og:image content=/a.png>", "image", {"url": "/a.png"}, "open-graph"),
        ("<link rel=image_src href=/a.png>", "image", {"url": "/a.png"}, "link"),
    ],
)
def test_a_page_says_something_of_itself(html: str, field: str, value: object, evidence: str) -> None:
    assert claims(html, field) == [(value, evidence)]


@pytest.mark.parametrize(
    "html",
    [
        "<link rel=canonical href=javascript:x>",
        "<meta property=og:image:width content=100>",
        "<meta property=video:release_date content=2024-03-07>",
        "<meta name=viewport content=x>",
        "<meta content=x>",
        "<meta name=author>",
        "<h1>A</h1><aside><time datetime=2024-03-07>7 March</aside>",
        "<h1>A</h1><div class=related><p class=byline>Ada Lind</div>",
        "<body><time datetime=2024-03-07>7 March</time><main><h1>A</h1><p>x</main>",
        "<svg><title>Menu</title></svg>",
    ],
)
def test_what_says_nothing_of_the_page_is_no_claim(html: str) -> None:
    assert [claim for claim in read(Source(html)).claims if claim.evidence != "heading"] == []


def test_topics_are_told_apart() -> None:
    html = "<meta property=article:tag content='a, b'><meta name=keywords content='c, d'>"
    assert claims(html, "topic") == [("a, b", "open-graph"), ("c", "meta"), ("d", "meta")]


def test_highwire_says_where_an_author_works() -> None:
    html = (
        "<meta name=citation_author content='Ada Lind'><meta name=citation_author_institution content='The Quay'>"
        "<meta name=citation_author content='Bo Falk'><meta name=citation_author_email content=bo@quay.example>"
    )
    found = [value for value, _ in claims(html, "author")]
    assert found == [
        {"name": "Ada Lind", "affiliation": "The Quay"},
        {"name": "Bo Falk", "email": "bo@quay.example"},
    ]


@pytest.mark.parametrize(
    "json",
    [
        '{"@type": "NewsArticle", "author": "Ada Lind"}',
        '{"@type": "schema:NewsArticle", "author": ["Ada Lind"]}',
        '{"@type": ["http://schema.org/AnalysisNewsArticle"], "author": {"@type": "Person", "name": "Ada Lind"}}',
        '[{"@type": "BreadcrumbList"}, {"@type": "Report", "author": [{"name": ["Ada Lind"]}]}]',
        '{"@graph": [{"@id": "#a", "name": "Ada Lind"}, {"@type": "Article", "author": {"@id": "#a"}}]}',
        '{"@type": "WebPage", "mainEntity": {"@type": "BlogPosting", "creator": {"name": "Ada Lind"}}}',
        '{"@type": "LiveBlogPosting", "author": {"@list": [{"givenName": "Ada", "familyName": "Lind"}]}}',
        '{"@type": "WebPage", "author": {"name": "Ada &#76;ind"}}',
    ],
)
def test_json_ld_names_an_author_in_many_ways(json: str) -> None:
    assert claims(ld(json), "author") == [({"name": "Ada Lind"}, "json-ld")]


@pytest.mark.parametrize("kind", ["VideoObject", "Person", "BreadcrumbList", "Product", ""])
def test_json_ld_of_other_things_is_not_heard(kind: str) -> None:
    assert claims(ld(f'{{"@type": "{kind}", "author": "Ada Lind", "headline": "A"}}'), "author") == []


def test_json_ld_tells_all_about_an_article() -> None:
    json = """{"@type": "NewsArticle", "headline": "Night quay opens", "datePublished": "2024-03-07",
      "dateModified": "2024-03-08", "inLanguage": "en", "keywords": "a, b", "url": "https://quay.example/night",
      "publisher": {"@type": "Organization", "name": "The Quay"}, "image": {"@type": "ImageObject", "url": "/a.png"},
      "author": {"name": "Ada Lind", "jobTitle": "Editor", "worksFor": {"name": "The Quay"},
        "email": "mailto:a@q.example", "sameAs": ["https://quay.example/ada"], "image": {"contentUrl": "/ada.png"}},
      "isBasedOn": ["https://quay.example/night", "https://port.example/report"],
      "citation": {"@type": "Report", "name": "Night work", "url": "javascript:x"}}"""
    found = {claim.field: claim.value for claim in read(Source(ld(json))).claims if claim.evidence == "json-ld"}
    assert found == {
        "title": "Night quay opens",
        "published": "2024-03-07",
        "updated": "2024-03-08",
        "language": "en",
        "topic": "b",
        "url": "https://quay.example/night",
        "publisher": "The Quay",
        "image": {"url": "/a.png"},
        "author": {
            "name": "Ada Lind",
            "role": "Editor",
            "affiliation": "The Quay",
            "email": "a@q.example",
            "url": "https://quay.example/ada",
            "image": "/ada.png",
        },
        "source": {"kind": "source", "title": "Night work"},
    }
    assert claims(ld(json), "source")[0] == ({"kind": "source", "url": "https://port.example/report"}, "json-ld")


def test_of_several_articles_that_of_the_page_is_heard() -> None:
    several = '[{"@type": "Article", "headline": "B", "author": "Bo Falk"},'
    assert claims(
        ld(several + '{"@type": "Article", "headline": "Night quay opens", "author": "Ada Lind"}]'), "author"
    )[0][0] == {"name": "Ada Lind"}
    linked = "<link rel=canonical href=https://quay.example/night>"
    html = linked + ld(several + '{"@type": "Article", "url": "https://quay.example/night/", "author": "Ada Lind"}]')
    assert claims(html, "author") == [({"name": "Ada Lind"}, "json-ld")]


def test_microdata_is_of_the_article_only() -> None:
    html = """<main itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Night quay</h1>
      <figure itemscope itemtype="https://schema.org/ImageObject"><span itemprop="author">Cy Dow</span></figure>
      <span itemprop="author" itemscope><b itemprop="name">Ada Lind</b>, editor</span>
      <meta itemprop="datePublished" content="2024-03-07"></main>
      <div itemscope itemtype="https://schema.org/Article"><span itemprop="author">Bo Falk</span></div>"""
    assert claims(html, "author") == [({"name": "Ada Lind"}, "microdata")]
    assert claims(html, "published") == [("2024-03-07", "microdata")]


def test_a_claim_knows_its_place() -> None:
    html = "<p>x</p>\r\n<meta name=author content='Ada Lind'>"
    [claim] = read(Source(html)).claims
    assert isinstance(claim, Claim)
    assert html[slice(*claim.place)] == "<meta name=author content='Ada Lind'>"


def test_our_own_page_makes_no_claims() -> None:
    html = "<meta name=author content='Ada Lind'><article class='brief h-entry'><h1 class=p-name>A</h1></article>"
    assert read(Source(html)).claims == []
