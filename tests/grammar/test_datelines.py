import pytest

from briefs.grammar.dates import Dateline, Part, dateline, opening, weekday


def shown(text: str, found: Dateline | None) -> str | None:
    """A dateline as a line of test: each part as its role and its date, fault or words."""
    if found is None:
        return None
    return "; ".join(f"{part.role} {said(text, part)}" for part in found.parts)


def said(text: str, part: Part) -> str:
    return str(part.reading.date) if part.reading else part.fault or text[part.start : part.end]


@pytest.mark.parametrize(
    "text",
    [
        *("May 7, 2019", "Published: May 7, 2019", "Published on May 7, 2019", "PUBLISHED ON: MAY 7, 2019"),
        *("Posted on 7 May 2019", "First published 2019-05-07", "Date: 7 May 2019", "Release date: 5/7/2019"),
        *("Veröffentlicht am 7. Mai 2019", "Erschienen: 07.05.2019", "Datum: 7. Mai 2019"),
        *("Publié le 7 mai 2019", "Date de publication : 7 mai 2019", "Mis en ligne le mardi 7 mai 2019"),
        *("Publicado el 7 de mayo de 2019", "Fecha: 7 de mayo de 2019"),
        *("Pubblicato il 7 maggio 2019", "Data di pubblicazione: 7 maggio 2019"),
        *("Publicado em 7 de maio de 2019", "Data de publicação: 7 de maio de 2019"),
        *("Опубликовано 7 мая 2019 г.", "Дата публикации: 07.05.2019"),
        *("Yayınlanma tarihi: 7 Mayıs 2019", "7 Mayıs 2019 tarihinde yayınlandı"),
        *("发布于2019年5月7日", "发布时间：2019年5月7日", "2019年5月7日发布"),
        *("公開日：2019年5月7日", "2019年5月7日 公開", "掲載日 2019年5月7日"),
    ],
)
def test_a_line_may_say_that_its_date_is_that_of_publication(text: str) -> None:
    found = dateline(text)
    assert shown(text, found) == "published 2019-05-07"
    assert found is not None
    assert found.updated is None


@pytest.mark.parametrize(
    "text",
    [
        *("Updated May 8, 2019", "Last updated: 8 May 2019", "Last modified on 2019-05-08", "May 8, 2019 (updated)"),
        *("Aktualisiert am 8. Mai 2019", "Stand: 08.05.2019", "Mis à jour le 8 mai 2019", "MàJ : 8 mai 2019"),
        *("Última actualización: 8 de mayo de 2019", "Aggiornato il 8 maggio 2019"),
        *("Atualizado em 8 de maio de 2019", "Обновлено: 8 мая 2019", "Son güncelleme: 8 Mayıs 2019"),
        *("更新于 2019年5月8日", "最終更新：2019年5月8日", "2019年5月8日更新"),
    ],
)
def test_the_day_of_a_change_is_not_the_day_of_the_document(text: str) -> None:
    found = dateline(text)
    assert shown(text, found) == "updated 2019-05-08"
    assert found is not None
    assert found.published is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Published May 7, 2019 | Updated May 8, 2019", "published 2019-05-07; updated 2019-05-08"),
        ("Published May 7, 2019; updated May 8, 2019", "published 2019-05-07; updated 2019-05-08"),
        ("Published May 7, 2019 Updated May 8, 2019", "published 2019-05-07; updated 2019-05-08"),
        ("07.05.2019 Actualizado a las 15:10h.", "published 2019-05-07; clock Actualizado a las 15:10h."),
        ("May 7, 2019 (Updated: May 8, 2019)", "published 2019-05-07; updated 2019-05-08"),
        ("Publié le 7 mai 2019 à 14h30, modifié à 16h05", "published 2019-05-07T14:30; clock modifié à 16h05"),
        ("7 мая 2019, 16:30 | обновлено 8 мая 2019", "published 2019-05-07T16:30; updated 2019-05-08"),
        ("Tuesday | May 7, 2019 | 5 min read", "published 2019-05-07; duration 5 min read"),
        ("May 7, 2019 · 5-minute read", "published 2019-05-07; duration 5-minute read"),
        ("7. Mai 2019 | Lesezeit: 5 Minuten", "published 2019-05-07; duration Lesezeit: 5 Minuten"),
        ("May 7, 2019 | 10:00 ET", "published 2019-05-07T10:00"),
        ("By Jane Doe on May 7, 2019", "byline By Jane Doe; published 2019-05-07"),
        ("By Jane Doe | May 7, 2019", "byline By Jane Doe; published 2019-05-07"),
        ("Posted by Jane Doe, May 7, 2019", "byline Posted by Jane Doe; published 2019-05-07"),
        ("Published on May 7, 2019 by Jane Doe", "published 2019-05-07; byline by Jane Doe"),
        ("Von Jana Roth, 7. Mai 2019", "byline Von Jana Roth; published 2019-05-07"),
        ("Berlin, den 7. Mai 2019", "name Berlin; published 2019-05-07"),
        ("Madrid, a 7 de mayo de 2019", "name Madrid; published 2019-05-07"),
        ("Lirania City, May 7, 2019", "name Lirania City; published 2019-05-07"),
        ("Published: 31 February 2019", "published February 2019 has 28 days"),
    ],
)
def test_the_other_pieces_of_the_line_have_their_meaning_too(text: str, parts: str) -> None:
    found = dateline(text)
    assert shown(text, found) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Harbours | May 7, 2019", "text Harbours; published 2019-05-07"),
        ("The Morning Tide – May 7, 2019", "text The Morning Tide; published 2019-05-07"),
        ("Deadline: May 9, 2019 | May 7, 2019", "text Deadline: May 9, 2019; published 2019-05-07"),
    ],
)
def test_other_words_of_a_line_are_parts_too(text: str, parts: str) -> None:
    found = dateline(text)
    assert shown(text, found) == parts


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "Tuesday", "Updated", "Published: yesterday", "Date: 99:9g9:99", "Published", "By Jane Doe"),
        *("Accessed May 7, 2019", "Deadline: May 7, 2019", "Expires May 7, 2019", "Born May 7, 1919"),
        *("Since May 7, 2019", "The treaty of May 7, 2019", "It was signed on May 7, 2019", "May 7, 2019 was warm"),
        *("On May 7, 2019, the bridge opened", "May 7, 2019 | May 9, 2019", "Harbours | 2019", "Lirania, 2019"),
        "May 7, 2019 | " + "long " * 50,
    ],
)
def test_a_date_that_may_be_of_anything_is_not_the_document_s(text: str) -> None:
    assert dateline(text) is None


def test_the_place_of_each_part_is_known() -> None:
    text = "  Published: May 7, 2019  "
    found = dateline(text)
    assert found is not None
    assert found.published is not None
    assert text[found.published.start : found.published.end] == "May 7, 2019"
    assert found.end == len(text)


def test_what_leaves_the_order_open_says_so() -> None:
    found = dateline("Published: 07/05/2019")
    assert found is not None
    assert found.published is not None
    assert found.published.reading is not None
    assert (found.published.reading.date, found.published.reading.other) == ("2019-07-05", "2019-05-07")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("LIRANIA CITY, March 7, 2024 — |The port", "place LIRANIA CITY; published 2024-03-07"),
        ("LIRANIA CITY — March 7, 2024 — |The port", "place LIRANIA CITY; published 2024-03-07"),
        ("LIRANIA CITY (Wire), March 7, 2024 – |The port", "place LIRANIA CITY; published 2024-03-07"),
        ("LIRANIA CITY, Vast., March 7, 2024 /Wire/ -- |The port", "place LIRANIA CITY, Vast.; published 2024-03-07"),
        ("LIRANIA (March 7, 2024) - |The port", "place LIRANIA; published 2024-03-07"),
        ("(Lirania City, March 7, 2024) – |The port", "place Lirania City; published 2024-03-07"),
        ("Berlin (dpx), 7. März 2024 – |Der Hafen", "place Berlin; published 2024-03-07"),
        ("PARIS, le 7 mars 2024 – |Le port", "place PARIS; published 2024-03-07"),
        ("МОСКВА, 7 мая 2019 г. — |Порт", "place МОСКВА; published 2019-05-07"),
        ("北京，2019年5月7日 — |港口", "place 北京; published 2019-05-07"),
        ("LIRANIA, February 31, 2019 — |The port", "place LIRANIA; published February 2019 has 28 days"),
        ("March 7, 2024 — |The port", "published 2024-03-07"),
        ("LIRANIA CITY, March 7, 2024 —|", "place LIRANIA CITY; published 2024-03-07"),
    ],
)
def test_a_paragraph_may_open_with_where_and_when(text: str, parts: str) -> None:
    opened, prose = text.split("|")
    found = opening(opened + prose)
    assert shown(opened, found) == parts
    assert found is not None
    assert found.end == len(opened)


@pytest.mark.parametrize(
    "text",
    [
        *("", "—", "The bridge of May 7, 2019 — a bridge", "LIRANIA CITY — The port", "2019 — a year of bridges"),
        *("LIRANIA – The minister said on March 7, 2024 – and left", "May 7, 2019: the bridge opened"),
        *("LIRANIA CITY, March 7, 2024", "LIRANIA, March 7 — The port", "Deadline: May 7, 2019 — The port"),
        "The minister, who was there, said " * 5 + "on May 7, 2019 — and left",
    ],
)
def test_other_paragraphs_open_with_their_words(text: str) -> None:
    assert opening(text) is None


@pytest.mark.parametrize(
    "text", ["Tuesday", " tues. ", "Dienstag", "Mardi", "martes", "вторник", "Salı", "星期二", "火"]
)
def test_a_weekday_alone_is_known(text: str) -> None:
    assert weekday(text) == 1


@pytest.mark.parametrize("text", ["", "so", "do", "Tuesday May", "7", "x" * 1_000])
def test_a_short_word_is_no_weekday(text: str) -> None:
    assert weekday(text) is None
