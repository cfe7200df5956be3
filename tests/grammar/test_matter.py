"""Front-matter keys fill fields, and what no field can hold stays under `extra`."""

import pytest

import briefs
from briefs import Author, Brief, Fact, Image, Reading, Source
from briefs.grammar.matter.keys import KEYS, LOOSE, field_of, fold


def read(yaml: str) -> Reading:
    return briefs.read(f"---\n{yaml}\n---\n", "markdown")


def brief(yaml: str) -> Brief:
    reading = read(yaml)
    assert reading.brief is not None
    assert reading.diagnostics == ()
    return reading.brief


@pytest.mark.parametrize(
    ("yaml", "fields"),
    [
        ("title: T", {"title": "T"}),
        ("TITLE: T", {"title": "T"}),
        ("headline: T", {"title": "T"}),
        ("title: 5", {"title": "5"}),
        ("date: 2019-05-07", {"published": "2019-05-07"}),
        ("date: 2019-05-07T10:00:00Z", {"published": "2019-05-07T10:00:00Z"}),
        ("date: May 7, 2019", {"published": "2019-05-07"}),
        ("pubDate: 2019", {"published": "2019"}),
        ("lastmod: 2019-05", {"updated": "2019-05"}),
        ("lang: en_gb", {"language": "en-GB"}),
        ("canonical: https://a.example", {"url": "https://a.example"}),
        ("tags: a, b", {"topics": ["a", "b"]}),
        ("tags: [a, 'b, c']", {"topics": ["a", "b, c"]}),
        ("image: a.png", {"image": Image("a.png")}),
        ("image: {url: a.png, alt: b, title: c}", {"image": Image("a.png", "b", title="c")}),
        ("lede: a *b*", {"lede": ["a ", briefs.Emphasis("b")]}),
        ("author: Ada", {"authors": [Author(name="Ada")]}),
        ("authors: [Ada, Bo]", {"authors": [Author(name="Ada"), Author(name="Bo")]}),
        ("author: {name: Ada, competence: 'a, b'}", {"authors": [Author(name="Ada", competence=["a", "b"])]}),
        ("source: S", {"sources": [Source(title="S")]}),
        ("sources: [{url: /s, kind: original}]", {"sources": [Source(kind="original", url="/s")]}),
        (
            "author: {name: Ada, facts: [{label: A, value: b}]}",
            {"authors": [Author(name="Ada", facts=[Fact(label="A", value="b")])]},
        ),
        ("a: b", {"extra": {"a": "b"}}),
        ("extra: {title: b}", {"extra": {"title": "b"}}),
        ("extra: b", {"extra": {"extra": "b"}}),
        ("date: 2019\npublished: 2020", {"published": "2019", "extra": {"published": "2020"}}),
        ("published: 2020\ndate: 2019", {"published": "2019", "extra": {"published": "2020"}}),
    ],
)
def test_a_key_fills_its_field(yaml: str, fields: dict[str, object]) -> None:
    assert brief(yaml) == Brief.model_validate(fields)


@pytest.mark.parametrize(
    "yaml",
    [
        "title: [a]",
        "title: {a: b}",
        "date: soon",
        "date: [2019]",
        "date: 2019-13-01",
        "language: plain english",
        "url: javascript:x",
        "url: [a]",
        "topics: {a: b}",
        "topics: [[a]]",
        "image: {alt: a}",
        "image: {url: file:///a}",
        "lede: [a]",
        "author: {nom: Ada}",
        "author: {name: Ada, url: 'javascript:x'}",
        "author: [[Ada, Bo]]",
        "sources: [{kind: rumour}]",
        "sources: [{published: soon}]",
    ],
)
def test_a_value_that_no_field_holds_is_kept_and_reported(yaml: str) -> None:
    reading = read(yaml)
    key, _, value = yaml.partition(": ")
    assert reading.brief is not None
    assert list(reading.brief.extra) == [key]
    [found] = reading.diagnostics
    name = "impossible-date" if value == "2019-13-01" else "front-matter-value"
    assert (found.name, found.path) == (name, ("extra", key))
    assert f"'{key}'" in found.message
    assert found.span is not None
    assert (found.span.line, found.span.column) == (2, len(key) + 3)
    assert briefs.loads(briefs.dumps(reading.brief, "markdown"), "markdown") == reading.brief
    assert value


@pytest.mark.parametrize(
    ("yaml", "fields"),
    [
        ("publishedAt: 2019", {"published": "2019"}),
        ("article:published_time: 2019-05-07", {"published": "2019-05-07"}),
        ("dc.date: 2019", {"published": "2019"}),
        ("Published At: 2019", {"published": "2019"}),
        ("fecha: 2019-05-07", {"published": "2019-05-07"}),
        ("veröffentlicht: 2019-05-07", {"published": "2019-05-07"}),
        ("дата: 2019-05-07", {"published": "2019-05-07"}),
        ("tarih: 2019-05-07", {"published": "2019-05-07"}),
        ("data: 2019-05-07", {"published": "2019-05-07"}),
        ("data: [1, 2]", {"extra": {"data": ["1", "2"]}}),
        ("date: 2026 年 3 月 3 日", {"published": "2026-03-03"}),
        ("created: 2019-05-07", {"published": "2019-05-07"}),
        ("published:\ncreated: 2019-05-07", {"extra": {"published": "", "created": "2019-05-07"}}),
        ("published: true\ncreated: 2019-05-07", {"published": "2019-05-07", "extra": {"published": "true"}}),
        ("date:\npublished_at: 2019", {"published": "2019", "extra": {"date": ""}}),
        ("date: ~", {"extra": {"date": ""}}),
        ("expirydate: 2019", {"extra": {"expirydate": "2019"}}),
        ("scraped_at: 2019\nfetched_at: 2019", {"extra": {"scraped_at": "2019", "fetched_at": "2019"}}),
        ("updated_at: 2019", {"updated": "2019"}),
        ("locale: en_US.UTF-8", {"language": "en-US"}),
        ("language: Deutsch", {"language": "de"}),
        ("permalink: /a/b", {"url": "/a/b"}),
        ("permalink: /:year/:title", {"extra": {"permalink": "/:year/:title"}}),
        ("slug: a-b", {"extra": {"slug": "a-b"}}),
        ("link: https://a.example", {"url": "https://a.example"}),
        ("name: 2019-05-07-a-b", {"extra": {"name": "2019-05-07-a-b"}}),
        ("name: Three towns", {"title": "Three towns"}),
        ("description: D\nsummary: S", {"extra": {"description": "D", "summary": "S"}}),
        ("dek: D", {"lede": "D"}),
        ("publisher: {name: P}", {"publisher": "P"}),
        ("publisher: {name: P, logo: l}", {"publisher": "P", "extra": {"publisher": {"name": "P", "logo": "l"}}}),
        ("site: https://a.example", {"extra": {"site": "https://a.example"}}),
        ("categories: [a]\ntags: [b]", {"topics": ["b"], "extra": {"categories": ["a"]}}),
        ("tags: a；b、c", {"topics": ["a", "b", "c"]}),
        ("cover: {image: a.png, alt: b}", {"image": Image("a.png", "b")}),
        ("images: [a.png, b.png]", {"image": Image("a.png"), "extra": {"images": ["a.png", "b.png"]}}),
        ("primary_image: abc", {"extra": {"primary_image": "abc"}}),
        ("source: https://a.example/x", {"sources": [Source(url="https://a.example/x")]}),
        ("source: '[T](https://a.example/x)'", {"sources": [Source(title="T", url="https://a.example/x")]}),
        ("source: S\nsource_url: /s", {"sources": [Source(title="S", url="/s")]}),
        ("source_url: /s", {"sources": [Source(url="/s")]}),
        (
            "sources: [a, b]\nsource_url: /s",
            {"sources": [Source(title="a"), Source(title="b")], "extra": {"source_url": "/s"}},
        ),
        ("original_url: https://a.example", {"sources": [Source(kind="original", url="https://a.example")]}),
        ("subject: a b", {"extra": {"subject": "a b"}}),
        ("extra: {a: b}\na: c", {"extra": {"a": "b", "a (1)": "c"}}),
        ("a: {}\nb: []", {"extra": {"a": {}, "b": []}}),
    ],
)
def test_the_vocabularies_of_many_tools(yaml: str, fields: dict[str, object]) -> None:
    found = brief(yaml)
    assert found == Brief.model_validate(fields)
    for layout in ("prose", "front-matter"):
        assert briefs.loads(briefs.dumps(found, "markdown", layout=layout), "markdown") == found


def test_keys_that_cannot_be_mistaken_stay_where_they_are() -> None:
    text = "---\ntitle: T\nname: a-b\nkeywords: x\ntags: [b]\nsubject: c\n---\n"
    reading = read(text[4:-5])
    assert reading.brief is not None
    written = briefs.dumps(reading.brief, "markdown", layout="front-matter")
    assert written == "---\ntitle: T\ntopics:\n- b\nname: a-b\nkeywords: x\nsubject: c\n---\n"


def test_values_deeper_than_a_brief_holds_survive_below_a_known_name() -> None:
    deep: object = "x"
    for _ in range(14):
        deep = [deep]
    found = Brief(extra={"title": deep})
    assert briefs.loads(briefs.dumps(found, "markdown"), "markdown") == found


def test_a_person_needs_a_name() -> None:
    reading = read("author: {role: Fellow}\ntitle: T")
    assert reading.brief is not None
    assert reading.brief.title == "T"
    assert reading.brief.authors == ()
    assert "Fellow" in str(reading.brief.extra)
    assert [found.name for found in reading.diagnostics] == ["front-matter-value"]


def test_a_person_without_a_name_is_reported_at_the_person() -> None:
    [found] = read("title: T\nauthor: {role: Fellow}").diagnostics
    assert found.span is not None
    assert found.span.line == 3


def test_extra_keys_keep_their_order() -> None:
    assert list(brief("z: 1\na: 2\nextra: {title: 3}\nm: 4").extra) == ["z", "a", "title", "m"]


def test_no_key_fills_two_fields() -> None:
    names = [fold(name) for keys in (*KEYS.values(), *LOOSE.values()) for name in set(map(fold, keys))]
    assert len(names) == len(set(names))
    assert set(KEYS) <= set(Brief.model_fields)
    assert all(field_of(name.upper()) == field for field, keys in KEYS.items() for name in keys)


def test_an_ambiguous_date_in_front_matter_is_reported() -> None:
    assert [found.name for found in read("date: 07.05.19").diagnostics] == ["ambiguous-date"]


@pytest.mark.parametrize(
    "text",
    [
        "---\ndate: 07/05/2019\nlanguage: en-GB\n---\n",
        "---\ndate: 07/05/2019\n---\n\nOn April 30 the quay opened.\n",
    ],
)
def test_a_date_in_front_matter_is_decided_like_one_in_prose(text: str) -> None:
    assert briefs.loads(text, "markdown").published == "2019-05-07"
