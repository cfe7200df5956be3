"""What each rule about facts says of briefs beyond its own examples, and what it leaves alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefs
from briefs import Author, Brief, Image, Link, Paragraph, Source
from briefs.checks.rules.facts import implausible_date
from tests.properties import strategies

MINUTES = "https://ostrand.example/minutes"
CASES: list[tuple[str, Brief, list[str]]] = [
    ("BRF201", Brief(published="2024-05-07", updated="2024"), []),
    ("BRF201", Brief(published="2024-05", updated="2024-05-01"), []),
    ("BRF201", Brief(updated="2024-05-01"), []),
    (
        "BRF201",
        Brief(published="2024-05-07", updated="2023"),
        ["The brief says it was updated on 2023, before it was published on 2024-05-07."],
    ),
    ("BRF202", Brief(published="2024-05-07", sources=[Source(title="A", published="2024")]), []),
    ("BRF202", Brief(published="2024-05-07", sources=[Source(title="A", accessed="2024-05-07")]), []),
    ("BRF202", Brief(published="2024-05-07", sources=[Source(kind="reference", title="A", published="2025")]), []),
    ("BRF202", Brief(published="2024", updated="2025-02-01", sources=[Source(title="A", accessed="2025-01")]), []),
    (
        "BRF202",
        Brief(published="2024-05-07", sources=[Source(title="A", accessed="2024-05-08")]),
        ["Source 1 is dated 2024-05-08, after the brief that rests on it (2024-05-07)."],
    ),
    ("BRF203", Brief(published="1600", sources=[Source(title="Charter of Ostrand", published="1215")]), []),
    ("BRF203", Brief(published="2199-12-31"), []),
    ("BRF203", Brief(published="1024-05-07"), ["The date 1024-05-07 is in the year 1024, which cannot be meant."]),
    ("BRF204", Brief(language="en"), []),
    ("BRF206", Brief(sources=[Source(kind="reference", title="A"), Source(publisher="B")]), []),
    ("BRF207", Brief(sources=[Source(title="A", accessed="2024")]), []),
    ("BRF208", Brief(sources=[Source(title="A", url=MINUTES)]), []),
    ("BRF209", Brief(sources=[Source(title="A", url=MINUTES), Source(kind="original", url=MINUTES)]), []),
    ("BRF209", Brief(sources=[Source(title="A", publisher="B"), Source(title="A", publisher="C")]), []),
    ("BRF209", Brief(sources=[Source(title=t, url="https://ostrand.example/") for t in ("A", "B")]), []),
    (
        "BRF209",
        Brief(sources=[Source(title="A", publisher="B", published=d) for d in ("2023", "2024")]),
        [],
    ),
    (
        "BRF209",
        Brief(sources=[Source(title="X"), *(Source(title=t, publisher="Mole Post") for t in ("Ferry", "FERRY"))]),
        ["Source 3 is the same as source 2: they have the same title and publisher."],
    ),
    ("BRF210", Brief(body=[Paragraph([Link("part two", "#two"), Link("here", "")])]), []),
    ("BRF210", Brief(body=[Paragraph([Link("Ada", "mailto:ada@ostrand.example")])]), []),
    ("BRF210", Brief(url="https://ostrand.example/a", sources=[Source(url="/minutes")]), []),
    (
        "BRF210",
        Brief(sources=[Source(url="www.ostrand.example")]),
        [
            "The address 'www.ostrand.example' is relative, and nothing says to what."
            " It looks like a host: https:// is missing."
        ],
    ),
    ("BRF210", Brief(url="/a"), ["The brief's own address '/a' is relative, and nothing says to what."]),
    ("BRF211", Brief(authors=[Author(name="Ada Lind", expertise="Ada writes about harbours.")]), []),
    ("BRF211", Brief(publisher="Mole Post", authors=[Author(name="Mole Post")]), []),
    ("BRF214", Brief(published="2024-05-07"), []),
    ("BRF214", Brief(published="2024"), ["The brief is dated 2024: the year is known, the day is not."]),
    (
        "BRF215",
        Brief(
            authors=[Author(name="Ada Lind", email="ada@mole.example"), Author(name="Ada Lind", email="a@vik.example")]
        ),
        [],
    ),
    ("BRF216", Brief(body=[Paragraph([Image("https://a.example/p.png", "The pier")])]), []),
    ("BRF216", Brief(authors=[Author(name="Ada Lind", image="https://a.example/ada.png")]), []),
    ("BRF217", Brief(body=[Paragraph([Link("→", MINUTES), Link("🔗", MINUTES), Link("7", MINUTES)])]), []),
    ("BRF217", Brief(body=[Paragraph([Link([Image(MINUTES)], MINUTES)])]), []),
    ("BRF217", Brief(body=[Paragraph(["See ", Link("¶", MINUTES)])]), [f"The link to '{MINUTES}' has no words."]),
    ("BRF217", Brief(body=[Paragraph(["See ", Link([], MINUTES)])]), [f"The link to '{MINUTES}' has no words."]),
    ("BRF218", Brief(url=MINUTES, sources=[Source(kind="original", url=MINUTES)]), []),
    ("BRF218", Brief(url=MINUTES, sources=[Source(url=MINUTES + "#part-2")]), []),
    ("BRF219", Brief(authors=[Author(name="Ada Lind", email="ada.o'lind+x@ostrand.co.example")]), []),
    ("BRF219", Brief(authors=[Author(name="Ada Lind", email="ada@östrand.example")]), []),
    (
        "BRF219",
        Brief(authors=[Author(name="Ada Lind", email="ada@ostrand")]),
        ["'ada@ostrand' is no mail address."],
    ),
]


@pytest.mark.parametrize(("code", "brief", "told"), CASES)
def test_what_a_rule_says(code: str, brief: Brief, told: list[str]) -> None:
    reading = briefs.read(briefs.dumps(brief, "json"), "json")
    assert [found.message for found in briefs.check(reading, select=[code])] == told


@pytest.mark.parametrize(
    ("date", "found"),
    [
        ("2024-05-07", 0),
        ("2024-05", 0),
        ("2024", 0),
        ("2024-05-08", 1),
        ("2024-06", 1),
        ("2025", 1),
        ("2024-05-08T12:00Z", 0),
    ],
)
def test_the_future_begins_after_the_day_that_is_stated(date: str, found: int) -> None:
    reading = briefs.read(briefs.dumps(Brief(published=date, updated="2024-05-01"), "json"), "json")
    limits = implausible_date.Limits(today="2024-05-07")
    assert len(briefs.check(reading, select=["BRF203"], options=[limits])) == found
    assert briefs.check(reading, select=["BRF203"]) == ()


def test_a_dead_link_is_not_reported_twice() -> None:
    reading = briefs.read("# T\n\nText.\n\n*Source:* [A](#)\n\n*Source:* Minutes\n", "markdown")
    found = briefs.check(reading, select=["dead-link", "source-without-url"])
    assert [(each.name, each.path) for each in found] == [
        ("dead-link", ("sources", 0, "url")),
        ("source-without-url", ("sources", 1)),
    ]


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="expected a date as 2019"):
        implausible_date.Limits(today="today")


MARKDOWN = """\
---
published: 2024-05-07
updated: 2024-03-05
language: en
authors:
  - name: Ada Lind
    email: ada at ostrand.example
sources:
  - title: Minutes
    url: minutes/7
    published: 2024-06-11
---

# Three towns

The boards [met](/minutes/7) on [...](https://ostrand.example), ![](https://ostrand.example/pier.jpg).
"""


def test_findings_point_at_what_they_are_about_in_markdown() -> None:
    reading = briefs.read(MARKDOWN, "markdown")
    found = {
        (each.code, str(each.span), reading.text[each.span.start : each.span.end])
        for each in briefs.check(reading, select=["BRF2"])
        if each.span
    }
    assert {each for each in found if each[0] not in {"BRF206", "BRF211"}} == {
        ("BRF201", "3:10", "2024-03-05"),
        ("BRF202", "11:16", "2024-06-11"),
        ("BRF210", "10:10", "minutes/7"),
        ("BRF210", "16:12", "[met](/minutes/7)"),
        ("BRF216", "16:65", "![](https://ostrand.example/pier.jpg)"),
        ("BRF217", "16:33", "[...](https://ostrand.example)"),
        ("BRF219", "7:12", "ada at ostrand.example"),
    }


def test_findings_point_at_what_they_are_about_in_json() -> None:
    reading = briefs.read(briefs.dumps(briefs.loads(MARKDOWN, "markdown"), "json"), "json")
    found = [
        (each.code, reading.text[each.span.start : each.span.end].partition("\n")[0])
        for each in briefs.check(reading, select=["BRF2"])
        if each.span
    ]
    assert sorted(each for each in found if each[0] not in {"BRF206", "BRF211"}) == [
        ("BRF201", '"2024-03-05"'),
        ("BRF202", '"2024-06-11"'),
        ("BRF210", '"minutes/7"'),
        ("BRF210", '{"type":"link","children":[{"type":"text","value":"met"}],"url":"/minutes/7"}'),
        ("BRF216", '{"type":"image","url":"https://ostrand.example/pier.jpg","alt":""}'),
        ("BRF217", '{"type":"link","children":[{"type":"text","value":"..."}],"url":"https://ostrand.example"}'),
        ("BRF219", '"ada at ostrand.example"'),
    ]


@pytest.mark.law
@given(brief=strategies.briefs(), format=st.sampled_from(["markdown", "html", "json"]))
def test_no_rule_about_facts_raises_on_any_brief(brief: Brief, format: str) -> None:
    reading = briefs.read(briefs.dumps(brief, format), format)
    options = [implausible_date.Limits(today="2019-05")]
    for found in briefs.check(reading, select=["BRF2"], options=options):
        assert found.span is not None
        assert 0 <= found.span.start <= found.span.end <= len(reading.text)


@pytest.mark.law
@given(text=st.lists(strategies.pieces).map("".join), format=st.sampled_from(["markdown", "html"]))
def test_no_rule_about_facts_raises_on_any_text(text: str, format: str) -> None:
    reading = briefs.read(text, format)
    assert briefs.check(reading, select=["BRF2"]) == briefs.check(reading, select=["BRF2"])


@pytest.mark.parametrize(
    "text",
    [
        "[](a) " * 10_000,
        "![](a)" * 10_000,
        "*Source:* [a](b)\n\n" * 5_000,
        "# " + "FERRY MOLE " * 9_000,
        "---\nlanguage: fr\n---\n" + "the ferry " * 10_000,
        "---\nauthors: [" + "{name: A, email: " + "a-" * 50_000 + "}]\n---\n",
    ],
    ids=["links", "pictures", "sources", "capitals", "language", "email"],
)
def test_what_is_found_in_a_huge_document_is_bounded(text: str) -> None:
    reading = briefs.read(text, "markdown")
    assert len(briefs.check(reading, select=["BRF2"])) < 100 * 20
