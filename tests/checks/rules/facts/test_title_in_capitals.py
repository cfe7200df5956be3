"""Titles in capitals are found, acronyms are not, and the fix changes the title and nothing else."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import briefs
from briefs import Brief, Fix, Paragraph, Source
from briefs.checks.rules.facts import title_in_capitals
from tests.properties import strategies

FORMATS = ["markdown", "html", "json"]
CASED = "How Ostrand and Mole are growing closer"


def fixed(text: str, fix: Fix) -> str:
    for edit in sorted(fix.edits, key=lambda edit: -edit.start):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def found_in(text: str, format: str) -> tuple[briefs.Reading, briefs.Diagnostic | None]:
    reading = briefs.read(text, format)
    return reading, next(iter(briefs.check(reading, select=["BRF212"])), None)


@pytest.mark.parametrize(
    "title",
    [
        "THREE TOWNS AND ONE FERRY",
        "FERRY TO MOLE SAILS",
        "GOVERNMENT RESIGNS",
        "ТРИ ГОРОДА И ОДИН ПАРОМ",
        "ΤΡΕΙΣ ΠΟΛΕΙΣ ΚΑΙ ΕΝΑ ΠΛΟΙΟ",
        "2024: OSTRAND'S YEAR OF THE FERRY",
    ],
)
def test_a_title_in_capitals_is_found(title: str) -> None:
    _, found = found_in(briefs.dumps(Brief(title=title), "json"), "json")
    assert found
    assert found.message == "The title is in capitals."
    assert found.fix is None


@pytest.mark.parametrize(
    "title",
    [
        "NATO", "EU", "NATO, EU AND UN", "UNESCO", "UNICEF UNESCO", "GDP Q3 2024", "U.S. VS. EU", "G20", "2024-05-07",
        "Three towns and ONE FERRY", "OSTRAND", "三个镇和一艘渡轮",
        "ثلاث مدن وعبارة واحدة", "UNESCO 三个镇", "STRAßEN IN OSTRAND",
    ],
)  # fmt: skip
def test_what_is_no_title_in_capitals(title: str) -> None:
    assert found_in(briefs.dumps(Brief(title=title), "json"), "json")[1] is None


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("layout", ["prose", "front-matter"])
@pytest.mark.parametrize(
    ("source", "kicker"),
    [(CASED, None), (f"Intel: {CASED}", "INTEL"), (CASED, "INTEL"), (f"SCOOP – {CASED}", "Scoop")],
)
def test_the_fix_takes_the_casing_of_the_source(format: str, layout: str, source: str, kicker: str | None) -> None:
    brief = Brief(title=CASED.upper(), kicker=kicker, lede="It is so.", sources=[Source(title=source, publisher="Vik")])
    options = {"layout": layout} if format == "markdown" else {}
    reading, found = found_in(briefs.dumps(brief, format, **options), format)
    assert found
    assert found.fix
    assert found.fix.message == f"Write the title as {CASED!r}, as the source has it"
    again, rest = found_in(fixed(reading.text, found.fix), format)
    assert rest is None
    assert again.brief == brief.model_copy(update={"title": CASED})


@pytest.mark.parametrize(
    ("title", "source"),
    [
        ("THE FERRY’S LONG WINTER", "The ferry's long winter"),
        ("THE FERRY'S LONG WINTER", "The ferry’s long winter"),
    ],
)
def test_quotes_stay_as_the_title_has_them(title: str, source: str) -> None:
    text = briefs.dumps(Brief(title=title, sources=[Source(title=source, publisher="Vik")]), "json")
    reading, found = found_in(text, "json")
    assert found
    assert found.fix
    after = briefs.loads(fixed(reading.text, found.fix), "json")
    assert after.title
    assert after.title.upper() == title


@pytest.mark.parametrize(
    "brief",
    [
        Brief(title=CASED.upper(), sources=[Source(title="Something else")]),
        Brief(title=CASED.upper(), sources=[Source(title=CASED.upper())]),
        Brief(title=CASED.upper(), sources=[Source(title=f"Opinion: {CASED}")]),
        Brief(title=f"SCOOP: {CASED.upper()}", sources=[Source(title=f"Scoop: {CASED}")]),
        Brief(title=CASED.upper(), sources=[Source(title=CASED)], body=[Paragraph(f"“{CASED.upper()}!” it said.")]),
        Brief(title="AT&AMP;T OSTRAND FERRIES", sources=[Source(title="At&amp;t Ostrand ferries")]),
        Brief(title="DIE STRASSE NACH OSTRAND", sources=[Source(title="Die Straße nach Ostrand")]),
    ],
)
@pytest.mark.parametrize("format", FORMATS)
def test_no_fix_is_offered_where_it_is_not_sure(brief: Brief, format: str) -> None:
    _, found = found_in(briefs.dumps(brief, format), format)
    assert found is None or found.fix is None


WORDS = st.sampled_from(
    ["Ostrand", "ferry", "towns", "Intel:", "the", "of", "U.S.", "Mole’s", "by", "Ada", "Lind",
     "2024", "May", "7", "-", "–", "source", "author", "about", "scoop",
     "why", "it", "matters", "What's", "next?", "a.b", "updated"]
)  # fmt: skip


@pytest.mark.law
@given(
    words=st.lists(WORDS, min_size=2, max_size=8).map(" ".join),
    awkward=strategies.lines,
    spoilt=st.sampled_from([0, 0, 1]),
    brief=strategies.briefs(),
    format=st.sampled_from(FORMATS),
    layout=st.sampled_from(["prose", "front-matter"]),
)
def test_the_fix_changes_the_title_and_nothing_else(
    words: str, awkward: str, spoilt: int, brief: Brief, format: str, layout: str
) -> None:
    cased = words + awkward * spoilt
    fields = {name: getattr(brief, name) for name in Brief.model_fields}
    kicker = brief.kicker
    source = Source(title=f"{kicker}: {cased}" if kicker else cased)
    fields |= {"title": cased.upper(), "title_markup": (), "sources": (*brief.sources, source)}
    options = {"layout": layout} if format == "markdown" else {}
    reading, found = found_in(briefs.dumps(Brief(**fields), format, **options), format)
    assume(found is not None and found.fix is not None)
    assert found
    assert found.fix
    assert reading.brief
    again, rest = found_in(fixed(reading.text, found.fix), format)
    assert rest is None
    assert again.brief
    keeps = title_in_capitals.RULE.keeps
    assert keeps(again.brief) == keeps(reading.brief)
    assert again.brief.title
    assert again.brief.title.upper() == reading.brief.title
