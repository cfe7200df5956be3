"""What the head of a page says to machines, as other programs read it: extruct and mf2py."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

import extruct
import mf2py
import pytest
import turbohtml
from hypothesis import given

import briefs
from briefs import Author, Brief, Image, Section, Source, Strong
from briefs.formats.html.write.machine.open_graph import locale
from briefs.formats.html.write.machine.plain import count
from briefs.model.text import one_line
from tests.places import CASES, EXAMPLES
from tests.properties import strategies

BRIEF: Final = Brief(
    title="Tolls & <tides>",
    kicker="INTEL",
    published="2021-03",
    updated="2021-03-09T16:00+02:00",
    language="pt-BR",
    url="https://quay.example/tolls",
    id="quay-7",
    publisher="The Quay",
    topics=["Ports", "Ferries"],
    image=Image("https://quay.example/t.jpg", "A gate"),
    lede=["The gate ", Strong("opens"), " at nine."],
    body="Nobody had asked.",
    sections=[Section(label="Why it matters", body="It is the only way."), Section(label="Own words", body="Yes.")],
    sources=[
        Source(kind="original", title="Night log", url="https://port.example/1", publisher="Port", published="2020"),
        Source(title="Tide table", note="kept by hand"),
        Source(kind="reference", url="https://moon.example"),
        Source(),
    ],
    authors=[
        Author(
            name="Ada Lind",
            role="Fellow",
            affiliation="Quay Institute",
            location="Brightport",
            competence=["Ports", "Tides"],
            expertise=["Gates, ", Strong("mostly")],
            experience="Twelve winters at sea.",
            url="https://ada.example",
            email="ada@quay.example",
            image="https://ada.example/me.jpg",
        ),
        Author(name="Bo Ek"),
    ],
)
DOCUMENTS: Final = sorted([*EXAMPLES.glob("briefs/*.md"), *CASES.glob("*/*.md")])


def linked_data(page: str) -> dict[str, Any]:
    (found,) = turbohtml.parse(page).select('script[type="application/ld+json"]')
    data = json.loads(found.text)
    assert isinstance(data, dict)
    return data


def said(page: str, name: str) -> list[str | None]:
    return [each.attr("content") for each in turbohtml.parse(page).select(f'meta[property="{name}"]')]


def entry(page: str) -> dict[str, Any]:
    found = mf2py.parse(doc=page)["items"]
    assert [each["type"] for each in found] == [["h-entry"]]
    assert isinstance(found[0], dict)
    return found[0]


def moment(date: str | None) -> list[str]:
    """A date as mf2py gives it: without parts of a second, and without the colon of an offset."""
    return [re.sub(r"\.\d+|:(?=\d\d$)(?<=[+-]\d\d:)", "", date)] if date else []


def test_a_brief_is_an_analysis_of_schema_org() -> None:
    page = briefs.dumps(BRIEF, "html")
    assert extruct.extract(page, syntaxes=["json-ld"]) == {"json-ld": [linked_data(page)]}
    assert linked_data(page) == {
        "@context": "https://schema.org",
        "@type": "AnalysisNewsArticle",
        "headline": "Tolls & <tides>",
        "genre": "INTEL",
        "description": "The gate opens at nine.",
        "abstract": "The gate opens at nine.",
        "datePublished": "2021-03",
        "dateModified": "2021-03-09T16:00+02:00",
        "inLanguage": "pt-BR",
        "identifier": "quay-7",
        "url": "https://quay.example/tolls",
        "mainEntityOfPage": "https://quay.example/tolls",
        "image": {"@type": "ImageObject", "url": "https://quay.example/t.jpg", "description": "A gate"},
        "publisher": {"@type": "Organization", "name": "The Quay"},
        "author": [
            {
                "@type": "Person",
                "name": "Ada Lind",
                "jobTitle": "Fellow",
                "affiliation": {"@type": "Organization", "name": "Quay Institute"},
                "workLocation": {"@type": "Place", "name": "Brightport"},
                "knowsAbout": ["Ports", "Tides"],
                "description": "Gates, mostly",
                "hasOccupation": {"@type": "Occupation", "description": "Twelve winters at sea."},
                "url": "https://ada.example",
                "email": "ada@quay.example",
                "image": "https://ada.example/me.jpg",
            },
            {"@type": "Person", "name": "Bo Ek"},
        ],
        "keywords": ["Ports", "Ferries"],
        "isBasedOn": [
            {
                "@type": "CreativeWork",
                "name": "Night log",
                "publisher": {"@type": "Organization", "name": "Port"},
                "url": "https://port.example/1",
                "datePublished": "2020",
            }
        ],
        "citation": [
            {"@type": "CreativeWork", "name": "Tide table", "description": "kept by hand"},
            {"@type": "CreativeWork", "url": "https://moon.example"},
        ],
        "hasPart": [
            {
                "@type": "CreativeWork",
                "additionalType": "why-it-matters",
                "name": "Why it matters",
                "position": 1,
                "text": "It is the only way.",
                "wordCount": 5,
            },
            {"@type": "CreativeWork", "name": "Own words", "position": 2, "text": "Yes.", "wordCount": 1},
        ],
    }


def test_open_graph_is_read_by_others_as_it_is_meant() -> None:
    page = briefs.dumps(BRIEF, "html")
    (found,) = extruct.extract(page, syntaxes=["opengraph"])["opengraph"]
    assert found["properties"] == [
        ("og:type", "article"),
        ("og:title", "Tolls & <tides>"),
        ("og:description", "The gate opens at nine."),
        ("og:url", "https://quay.example/tolls"),
        ("og:site_name", "The Quay"),
        ("og:locale", "pt_BR"),
        ("og:image", "https://quay.example/t.jpg"),
        ("og:image:alt", "A gate"),
        ("article:published_time", "2021-03"),
        ("article:modified_time", "2021-03-09T16:00+02:00"),
        ("article:section", "INTEL"),
        ("article:author", "https://ada.example"),
        ("article:tag", "Ports"),
        ("article:tag", "Ferries"),
    ]


def test_the_names_of_html_itself() -> None:
    tree = turbohtml.parse(briefs.dumps(BRIEF, "html"))
    metas = [(each.attr("name"), each.attr("content")) for each in tree.select("meta[name]")]
    assert metas[1:] == [
        ("description", "The gate opens at nine."),
        ("author", "Ada Lind"),
        ("author", "Bo Ek"),
        ("twitter:card", "summary_large_image"),
    ]
    assert [each.attr("href") for each in tree.select("link[rel=canonical]")] == ["https://quay.example/tolls"]


def test_microformats_are_read_by_others_as_they_are_meant() -> None:
    found = entry(briefs.dumps(BRIEF, "html"))
    properties = found["properties"]
    assert properties["name"] == ["Tolls & <tides>"]
    assert properties["summary"] == ["The gate opens at nine."]
    assert properties["published"] == ["2021-03"]
    assert properties["updated"] == moment("2021-03-09T16:00+02:00") == ["2021-03-09T16:00+0200"]
    assert properties["url"] == ["https://quay.example/tolls"]
    assert properties["uid"] == ["quay-7"]
    assert properties["category"] == ["INTEL", "Ports", "Ferries"]
    assert properties["featured"] == [{"value": "https://quay.example/t.jpg", "alt": "A gate"}]
    assert "It is the only way." in properties["content"][0]["value"]
    ada, bo = properties["author"]
    assert ada["type"] == ["h-card"]
    assert ada["properties"] == {
        "name": ["Ada Lind"],
        "job-title": ["Fellow"],
        "org": ["Quay Institute"],
        "locality": ["Brightport"],
        "category": ["Ports", "Tides"],
        "note": ["Gates, mostly", "Twelve winters at sea."],
        "url": ["https://ada.example"],
        "email": ["mailto:ada@quay.example"],
        "photo": [{"value": "https://ada.example/me.jpg", "alt": ""}],
    }
    assert bo["properties"] == {"name": ["Bo Ek"]}
    cited = [each["properties"] for each in found["children"] if each["type"] == ["h-cite"]]
    assert cited[0] == {
        "name": ["Night log"],
        "url": ["https://port.example/1"],
        "publisher": ["Port"],
        "published": ["2020"],
    }


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_others_find_what_our_own_documents_say(path: Path) -> None:
    reading = briefs.read(path.read_bytes(), "markdown")
    assert reading.brief is not None
    brief = reading.brief
    page = briefs.dumps(brief, "html")
    (data,) = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
    assert data["@type"] == "AnalysisNewsArticle"
    assert data.get("headline") == brief.title
    assert [each["name"] for each in data.get("hasPart", ())] == [section.label for section in brief.sections]
    properties = entry(page)["properties"]
    if brief.title:
        assert [one_line(name) for name in properties["name"]] == [brief.title]
    assert properties.get("published", []) == moment(brief.published)
    authors = [author["properties"]["name"][0] for author in properties.get("author", ())]
    assert authors == [author.name for author in brief.authors]
    cited = [each for each in entry(page).get("children", ()) if each["type"] == ["h-cite"]]
    assert len(cited) == len(brief.sources)
    addresses = [each["properties"].get("url", [None])[0] for each in cited]
    assert [url for url in addresses if url] == [source.url for source in brief.sources if source.url]


@pytest.mark.law
@given(strategies.briefs())
def test_nothing_in_a_brief_can_end_its_data(brief: Brief) -> None:
    page = briefs.dumps(brief, "html")
    (data,) = re.findall(r'<script type="application/ld\+json">(.*)</script>\n', page)
    assert not re.search("[<>&\u2028\u2029]", data)
    told = linked_data(page)
    assert json.loads(data) == told
    assert told["@type"] == "AnalysisNewsArticle"
    assert told.get("headline") == brief.title
    assert told.get("datePublished") == brief.published
    assert [each["name"] for each in told.get("author", ())] == [author.name for author in brief.authors]
    assert said(page, "og:title") == ([brief.title] if brief.title else [])
    assert said(page, "article:tag") == list(brief.topics)


@pytest.mark.law
@given(strategies.briefs())
def test_others_find_title_authors_dates_and_sources_of_any_brief(brief: Brief) -> None:
    found = entry(briefs.dumps(brief, "html"))
    properties = found["properties"]
    assert len(properties.get("author", ())) == len(brief.authors)
    assert len([each for each in found.get("children", ()) if each["type"] == ["h-cite"]]) == len(brief.sources)
    assert properties.get("published", []) == moment(brief.published)
    assert properties.get("updated", []) == moment(brief.updated)
    if brief.title:
        assert len(properties["name"]) == 1
        assert "".join(properties["name"][0].split()) == "".join(brief.title.split())


def test_where_a_person_has_edited_the_page_the_page_counts() -> None:
    page = briefs.dumps(BRIEF, "html")
    edited = page.replace(">Tolls &amp; &lt;tides&gt;</h1>", ">No tolls</h1>").replace(">Ada Lind<", ">Ada Lindh<")
    assert '"headline":"Tolls \\u0026 \\u003ctides\\u003e"' in edited
    brief = briefs.loads(edited, "html")
    assert brief.title == "No tolls"
    assert brief.authors[0].name == "Ada Lindh"
    without_head = re.sub("<head>.*?</head>", "", page, flags=re.DOTALL)
    assert briefs.loads(without_head, "html") == briefs.loads(page, "html") == BRIEF
    no_title = re.sub("<h1.*?</h1>", "", page)
    assert briefs.loads(no_title, "html").title is None


def test_an_address_that_is_relative_is_told_only_where_that_has_a_meaning() -> None:
    brief = Brief(url="/tolls", image="t.jpg", authors=[Author(name="Bo", url="//bo.example")])
    page = briefs.dumps(brief, "html")
    assert said(page, "og:url") == said(page, "og:image") == said(page, "article:author") == []
    assert linked_data(page)["url"] == "/tolls"


def test_a_brief_without_a_lede_is_described_by_its_first_paragraph() -> None:
    page = briefs.dumps(Brief(sections=[Section(label="Why", body="Because.\n\nAnd so on.")]), "html")
    assert said(page, "og:description") == ["Because."]
    assert "abstract" not in linked_data(page)
    assert said(briefs.dumps(Brief(), "html"), "og:description") == []


def test_a_description_is_short_and_an_abstract_is_whole() -> None:
    page = briefs.dumps(Brief(lede="word " * 100 + "end"), "html")
    assert said(page, "og:description") == ["word " * 59 + "word …"]
    assert linked_data(page)["abstract"] == "word " * 100 + "end"
    assert said(briefs.dumps(Brief(lede="字" * 400), "html"), "og:description") == ["字" * 300 + " …"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (None, None),
        ("en", None),
        ("en-GB", "en_GB"),
        ("zh-Hans", None),
        ("zh-Hant-TW", "zh_TW"),
        ("es-419", None),
        ("he", "he_IL"),
        ("sr-Latn", None),
        ("ja-Latn", None),
    ],
)
def test_a_locale_is_told_where_its_territory_is_sure(language: str | None, expected: str | None) -> None:
    assert locale(language) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [("", 0), ("one", 1), ("one – two, 3", 3), ("don't stop", 2), ("ماء اتّفق", 2), ("水と火", 3), ("— …", 0)],
)
def test_words_are_counted_in_any_script(text: str, words: int) -> None:
    assert count(text) == words


def test_a_picture_beside_the_page_is_told_from_the_address_of_the_page() -> None:
    page = briefs.dumps(Brief(url="https://quay.example/2/tolls", image=Image("../elm.jpg", "Elm")), "html")
    assert '<meta property="og:image" content="https://quay.example/elm.jpg">' in page
    assert '"url":"https://quay.example/elm.jpg"' in page
    nowhere = briefs.dumps(Brief(image=Image("../elm.jpg", "Elm")), "html")
    assert "og:image" not in nowhere
    assert '<meta name="twitter:card" content="summary">' in nowhere
