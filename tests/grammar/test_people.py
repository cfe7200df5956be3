"""Names are divided only where every part is one for certain, and records fill the fields that their parts name."""

import pytest

import briefs
from briefs import Author, Fact
from briefs.grammar.matter.people import divide, is_one


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Lind", ["Ada Lind"]),
        ("Ada Lind and Bo Ek", ["Ada Lind", "Bo Ek"]),
        ("Ada Lind & Bo Ek", ["Ada Lind", "Bo Ek"]),
        ("Ada Lind und Bo Ek", ["Ada Lind", "Bo Ek"]),
        ("Ada Lind et Bo Ek", ["Ada Lind", "Bo Ek"]),
        ("Ada Lind y Bo Ek", ["Ada Lind", "Bo Ek"]),
        ("Ada Lind e Bo Ek", ["Ada Lind", "Bo Ek"]),
        ("Ada Lind ve Bo Ek", ["Ada Lind", "Bo Ek"]),
        ("Ада Линд и Бо Эк", ["Ада Линд", "Бо Эк"]),
        ("王小明、李华", ["王小明", "李华"]),
        ("Ada Lind, Bo Ek", ["Ada Lind", "Bo Ek"]),
        ("Ada Lind, Bo Ek and Cy van Dow", ["Ada Lind", "Bo Ek", "Cy van Dow"]),
        ("Ada Lind, Bo Ek, and Cy Dow", ["Ada Lind", "Bo Ek", "Cy Dow"]),
        ("Ada Lind; Harbour Press", ["Ada Lind", "Harbour Press"]),
        ("A. B. Lind, Bo O'Ek", ["A. B. Lind", "Bo O'Ek"]),
        ("jane-doe, john-roe", ["jane-doe", "john-roe"]),
        ("jane-doe", ["jane-doe"]),
        ("By Ada Lind", ["Ada Lind"]),
        ("by Ada Lind and Bo Ek", ["Ada Lind", "Bo Ek"]),
        ("Ada Lind <ada@a.example>, Bo Ek <bo@a.example>", ["Ada Lind <ada@a.example>", "Bo Ek <bo@a.example>"]),
        ("[[Ada Lind]], [[Bo Ek]]", ["[[Ada Lind]]", "[[Bo Ek]]"]),
        # one author, as written
        ("Lind, Ada", ["Lind, Ada"]),
        ("Food and Agriculture Office", ["Food and Agriculture Office"]),
        ("Johnson & Johnson", ["Johnson & Johnson"]),
        ("Ministry of Health and Welfare", ["Ministry of Health and Welfare"]),
        ("Ada Lind, Harbour Press", ["Ada Lind, Harbour Press"]),
        ("Ada Lind, Senior Fellow", ["Ada Lind, Senior Fellow"]),
        ("Ada Lind, PhD", ["Ada Lind, PhD"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Bylund Ek", ["Bylund Ek"]),
    ],
)
def test_names_are_divided_where_each_is_one_for_certain(text: str, names: list[str]) -> None:
    assert divide(text) == names


@pytest.mark.parametrize(
    ("yaml", "authors"),
    [
        ("author: Ada Lind <ada@a.example>", [Author(name="Ada Lind", email="ada@a.example")]),
        ("author: ada@a.example (Ada Lind)", [Author(name="Ada Lind", email="ada@a.example")]),
        ("author: '[[Ada Lind]]'", [Author(name="Ada Lind")]),
        ("author: [[Ada Lind]]", [Author(name="Ada Lind")]),
        ("author: '[[people/ada|Ada Lind]]'", [Author(name="Ada Lind")]),
        ("author: '[Ada Lind](https://a.example)'", [Author(name="Ada Lind", url="https://a.example")]),
        ("author: {Name: Ada, jobTitle: Fellow, link: /ada}", [Author(name="Ada", role="Fellow", url="/ada")]),
        ("author: {first_name: Ada, last_name: Lind}", [Author(name="Ada Lind")]),
        ("author: {name: Ada, worksFor: {name: Ports}}", [Author(name="Ada", affiliation="Ports")]),
        ("author: {name: Ada, avatar: a.png}", [Author(name="Ada", image=briefs.Image("a.png"))]),
        ("author: {name: Ada, twitter: '@a'}", [Author(name="Ada", facts=[Fact(label="twitter", value="@a")])]),
        ("author: {name: Ada and Bo Ltd}", [Author(name="Ada and Bo Ltd")]),
        ("authors: ['Ada Lind', '', 'Bo Ek']", [Author(name="Ada Lind"), Author(name="Bo Ek")]),
        ("authors: ['Ada Lind, Bo Ek']", [Author(name="Ada Lind, Bo Ek")]),
        (
            "author: Ada\nauthor_url: /ada\nauthor_email: a@b.example",
            [Author(name="Ada", url="/ada", email="a@b.example")],
        ),
        ("autor: Ada Lind", [Author(name="Ada Lind")]),
        ("作者: 王小明", [Author(name="王小明")]),
        ("dc.creator: Ada Lind", [Author(name="Ada Lind")]),
    ],
)
def test_authors_in_the_forms_that_people_write(yaml: str, authors: list[Author]) -> None:
    reading = briefs.read(f"---\n{yaml}\n---\n", "markdown")
    assert reading.brief == briefs.Brief(authors=authors)
    assert reading.diagnostics == ()


def test_what_a_person_has_no_room_for_stays_in_extra() -> None:
    brief = briefs.loads("---\nauthor: {'@type': Person, name: Ada, social: {x: '@a'}}\n---\n", "markdown")
    assert brief.authors == (Author(name="Ada"),)
    assert brief.extra == {"author": {"@type": "Person", "name": "Ada", "social": {"x": "@a"}}}


@pytest.mark.parametrize(
    "name", ["Ada Lind and Bo Ek", "By Ada Lind", "Ada <a@b.example>", "[[Ada]]", "[Ada](x)", "a@b.example (Ada)"]
)
def test_a_name_that_would_be_read_as_more_is_written_as_a_record(name: str) -> None:
    assert not is_one(name)
    brief = briefs.Brief(title="T", authors=[Author(name=name)])
    assert briefs.loads(briefs.dumps(brief, "markdown", layout="front-matter"), "markdown") == brief
