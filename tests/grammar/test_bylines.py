"""A byline names people, and often a date; the rest of its line is kept."""

import pytest

import briefs
from briefs.formats.markdown.read import read_inline
from briefs.grammar.bylines import read_byline, read_signature
from briefs.grammar.dates import parse
from briefs.grammar.names import is_organisation, is_role, looks_like_name


def people(line: str) -> list[dict[str, str]] | None:
    found = read_byline(read_inline(line))
    return found.people if found else None


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Ada Lind", [{"name": "Ada Lind"}]),
        ("*By Ada Lind and Bo Falk*", [{"name": "Ada Lind"}, {"name": "Bo Falk"}]),
        ("**By** Ada Lind", [{"name": "Ada Lind"}]),
        ("BY ADA LIND", [{"name": "ADA LIND"}]),
        ("Written by Ann Ash, Bo Falk & Cy Moe", [{"name": "Ann Ash"}, {"name": "Bo Falk"}, {"name": "Cy Moe"}]),
        ("By Ada Lind, Reuters", [{"name": "Ada Lind", "affiliation": "Reuters"}]),
        ("By Ada Lind, The Quay, Veldmark", [{"name": "Ada Lind", "affiliation": "The Quay", "location": "Veldmark"}]),
        ("By Ada Lind, senior analyst", [{"name": "Ada Lind", "role": "senior analyst"}]),
        (
            "By Ada Lind, senior analyst, and Bo Falk, fellow",
            [{"name": "Ada Lind", "role": "senior analyst"}, {"name": "Bo Falk", "role": "fellow"}],
        ),
        ("Ada Lind, Staff Writer", [{"name": "Ada Lind", "role": "Staff Writer"}]),
        ("By Ada Lind in Veldmark", [{"name": "Ada Lind", "location": "Veldmark"}]),
        ("By Ada Lind (The Quay)", [{"name": "Ada Lind", "affiliation": "The Quay"}]),
        ("By Ada Lind <ada@q.example>", [{"name": "Ada Lind", "email": "ada@q.example"}]),
        ("By [Ada Lind](https://a.example)", [{"name": "Ada Lind", "url": "https://a.example"}]),
        ("By [Ada Lind](mailto:ada@q.example)", [{"name": "Ada Lind", "email": "ada@q.example"}]),
        ("By the Lirania Desk", [{"name": "the Lirania Desk"}]),
        ("Von Ada Lind und Bo Falk", [{"name": "Ada Lind"}, {"name": "Bo Falk"}]),
        ("Par Jean-Luc d'Aubin", [{"name": "Jean-Luc d'Aubin"}]),
        ("Por Ada Lind y Bo Falk", [{"name": "Ada Lind"}, {"name": "Bo Falk"}]),
        ("Por Ada Lind e Bo Falk", [{"name": "Ada Lind"}, {"name": "Bo Falk"}]),
        ("A cura di Ada Lind", [{"name": "Ada Lind"}]),
        ("Автор: Ада Линд и Бо Фальк", [{"name": "Ада Линд"}, {"name": "Бо Фальк"}]),
        ("Yazan: Ada Lind ve Bo Falk", [{"name": "Ada Lind"}, {"name": "Bo Falk"}]),
        ("作者：李明、王芳", [{"name": "李明"}, {"name": "王芳"}]),
        ("文／李明", [{"name": "李明"}]),
        ("執筆：山田太郎", [{"name": "山田太郎"}]),
        ("By Ludwig van der Meer", [{"name": "Ludwig van der Meer"}]),
        ("By Dr. Ada M. Lind Jr.", [{"name": "Dr. Ada M. Lind Jr."}]),
        ("By Ada Lind, Ph.D.", [{"name": "Ada Lind", "role": "Ph.D."}]),
        ("By Ada Lind, in Veldmark", [{"name": "Ada Lind", "location": "Veldmark"}]),
        ("Por Ada Lind, do Recife", [{"name": "Ada Lind", "location": "Recife"}]),
        ("By Reuters", [{"name": "Reuters"}]),
        ("By Ada Lind and Reuters", [{"name": "Ada Lind"}, {"name": "Reuters"}]),
        ("Posted by Ada Lind", [{"name": "Ada Lind"}]),
        ("An analysis by Ada Lind", [{"name": "Ada Lind"}]),
        ("Ein Bericht von Ada Lind", [{"name": "Ada Lind"}]),
        ("Text: Ada Lind", [{"name": "Ada Lind"}]),
        ("文・佐伯千鶴", [{"name": "佐伯千鶴"}]),
        ("取材・文＝佐伯千鶴", [{"name": "佐伯千鶴"}]),
        ("佐伯千鶴 記者", [{"name": "佐伯千鶴", "role": "記者"}]),
        ("佐伯千鶴（論説委員）", [{"name": "佐伯千鶴", "role": "論説委員"}]),
        ("本报记者 林若溪", [{"name": "林若溪"}]),
        ("记者 林若溪 青岛报道", [{"name": "林若溪", "location": "青岛"}]),
    ],
)
def test_a_byline_in_its_forms(line: str, authors: list[dict[str, str]]) -> None:
    assert people(line) == authors


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the harbour was closed",
        "By Monday, the harbour had closed.",
        "By the numbers",
        "By contrast, Veldmark stays",
        "Von der Leyen reist nach Veldmark",
        "Di Veldmark",
        "By Ada Lind and others",
        "By ![Ada](a.png)",
        "By [the harbour office](/x) Ada Lind",
        "Ada Lind",
        "Photo: Ada Lind",
        "",
    ],
)
def test_what_is_no_byline(line: str) -> None:
    assert people(line) is None


@pytest.mark.parametrize(
    ("line", "dated", "rest"),
    [
        ("By Ada Lind | May 7, 2019 | 5 min read", [("published", "May 7, 2019")], ["5 min read"]),
        ("By Ada Lind, May 7, 2019", [("published", "May 7, 2019")], []),
        ("By Ada Lind on May 7, 2019", [("published", "May 7, 2019")], []),
        ("May 7, 2019 by Ada Lind", [("published", "May 7, 2019")], []),
        ("May 7, 2019 · 4 min read", [("published", "May 7, 2019")], ["4 min read"]),
        ("Jan. 7, 2026 - Politics", [("published", "Jan. 7, 2026")], ["Politics"]),
        (
            "Published May 7, 2019 | Last updated: 8 May 2019",
            [("published", "May 7, 2019"), ("updated", "8 May 2019")],
            [],
        ),
        ("更新：2019年5月7日", [("updated", "2019年5月7日")], []),
        ("As of May 7, 2019", [("published", "May 7, 2019")], []),
        ("May 7, 2019 | As of May 8, 2019", [("published", "May 7, 2019"), ("updated", "May 8, 2019")], []),
        ("Policy brief, May 2019", [("published", "May 2019")], ["Policy brief"]),
        ("No. 14, May 7, 2019", [("published", "May 7, 2019")], ["No. 14"]),
        ("2019-05-07 18:30 来源：梅林日报", [("published", "2019-05-07 18:30")], ["来源：梅林日报"]),
        ("Posted by Ada Lind on May 7, 2019", [("published", "May 7, 2019")], []),
    ],
)
def test_the_rest_of_the_line(line: str, dated: list[tuple[str, str]], rest: list[str]) -> None:
    found = read_byline(read_inline(line))
    assert found is not None
    assert [tuple(date) for date in found.dates] == dated
    assert [part[0]["value"] for part in found.rest] == rest


@pytest.mark.parametrize(
    "line",
    [
        *("May 7, 2019 (updated May 8, 2019)", "May 7, 2019 [Updated: May 8, 2019]"),
        *("Published May 7, 2019, updated May 8, 2019", "May 7, 2019. Updated May 8, 2019."),
        *("Publié le 7 mai 2019, mis à jour le 8 mai 2019", "Am 7. Mai 2019; zuletzt aktualisiert am 8. Mai 2019"),
        *("By Ada Lind, May 7, 2019, updated May 8, 2019", "By Ada Lind | May 7, 2019 (updated May 8, 2019)"),
    ],
)
def test_a_change_may_stand_beside_the_day_of_publication(line: str) -> None:
    found = read_byline(read_inline(line))
    assert found is not None
    assert [(date.field, str(parsed.date)) for date in found.dates if (parsed := parse(date.text))] == [
        ("published", "2019-05-07"),
        ("updated", "2019-05-08"),
    ]
    assert not found.rest


@pytest.mark.parametrize(
    "line", ["By Ada Lind Published 7 May 2019", "作者：Ada Lind　2019年5月7日", "著者：Ada Lind 2019年5月7日"]
)
def test_a_date_may_follow_a_name_with_only_a_space_between(line: str) -> None:
    found = read_byline(read_inline(line))
    assert found is not None
    assert [person["name"] for person in found.people] == ["Ada Lind"]
    assert [date.field for date in found.dates] == ["published"]


@pytest.mark.parametrize("line", ["— Ada Lind", "*– Ada Lind*", "-- Ada Lind", "By Ada Lind", "*By Ada Lind*"])
def test_a_signature(line: str) -> None:
    assert read_signature(read_inline(line)) == [{"name": "Ada Lind"}]


@pytest.mark.parametrize("line", ["– Veldmark", "Ada Lind", "— the quay opens", "— Ada Lind said so."])
def test_what_is_no_signature(line: str) -> None:
    assert read_signature(read_inline(line)) is None


def test_names_roles_and_organisations_are_told_apart_by_their_words() -> None:
    assert all(map(looks_like_name, ["Ada Lind", "O'Neil", "Ada de la Cruz", "J. R. Falk", "李明", "Ада Линд"]))
    assert not any(map(looks_like_name, ["ada lind", "Ada 2", "Ada Lind.", "Ada: Lind", "", "x" * 80, "the"]))
    assert is_organisation("The Lirania Desk")
    assert not is_organisation("Ada Lind")
    assert is_role("Senior Fellow")
    assert not is_role("Ada Lind")


@pytest.mark.parametrize(
    "line",
    ["By Land and Sea", "By Hand", "By Night Alone", "By Popular Demand", "By the numbers", "By Order of the King"],
)
def test_words_behind_by_that_are_no_names(line: str) -> None:
    assert people(line) is None
    assert read_signature(read_inline(line)) is None


@pytest.mark.parametrize("line", ["By Ada | 7 May 2019", "Written by Ada", "By Ada, senior analyst", "By: Ada"])
def test_a_first_name_beside_something_that_says_so(line: str) -> None:
    assert [person["name"] for person in people(line) or []] == ["Ada"]


def test_a_role_and_an_address_behind_a_name() -> None:
    assert people("By Ada Lind, Head of Desk <ada@quay.example>") == [
        {"name": "Ada Lind", "role": "Head of Desk", "email": "ada@quay.example"}
    ]


@pytest.mark.parametrize(
    "line",
    [
        *("Photo: Ada Lind, May 7, 2019", "Illustration: Ada Lind | May 7, 2019", "Bild : Ada Lind, 7. Mai 2019"),
        *("写真：李明 2019年5月7日", "*图：李明，2019年5月7日*"),
    ],
)
def test_the_date_of_a_picture_is_not_that_of_the_document(line: str) -> None:
    assert read_byline(read_inline(line)) is None
    brief = briefs.loads(f"# The quay\n\n{line}\n\nThe quay opens.\n", "markdown")
    assert brief.published is None
    assert not brief.authors
    assert "2019" in briefs.plain_text(brief.body[0])
