"""Dates as the readers of a page expect them."""

from __future__ import annotations

import pytest

import briefs
from briefs import Brief, Date
from briefs.formats.calendar import shown, shows
from briefs.grammar import dates

LANGUAGES = ["en", "en-US", "de", "fr", "es", "it", "pt", "ru", "tr", "ar", "he", "zh", "ja"]
DATES = [
    "2019",
    "2019-05",
    "2019-05-07",
    "2019-01-01",
    "2019-12-31T16:00",
    "2019-05-07T16:00Z",
    "2019-05-07T09:30:15.25+05:30",
    "2019-05-07T09:30-03:00",
]


@pytest.mark.parametrize(
    ("date", "language", "text"),
    [
        ("2019-05-07", "en", "7 May 2019"),
        ("2019-05-07", "en-US", "May 7, 2019"),
        ("2019-05-07", "de-AT", "7. Mai 2019"),
        ("2019-05-01", "fr", "1er mai 2019"),
        ("2019-05-07", "es", "7 de mayo de 2019"),
        ("2019-05-01", "it", "1º maggio 2019"),
        ("2019-05-07", "pt-BR", "7 de maio de 2019"),
        ("2019-05-07", "ru", "7 мая 2019 г."),
        ("2019-05", "ru", "май 2019 г."),
        ("2019-05-07", "tr", "7 Mayıs 2019"),
        ("2019-05-07", "ar", "7 مايو 2019"),
        ("2019-05-07", "he", "7 במאי 2019"),
        ("2019-05", "he", "מאי 2019"),
        ("2019-05-07", "zh-Hans", "2019年5月7日"),
        ("2019-05", "ja", "2019年5月"),
        ("2019-05-07T16:00", "en", "7 May 2019, 16:00"),
        ("2019-05-07T16:00Z", "en", "7 May 2019, 16:00 UTC"),
        ("2019-05-07T09:30:15+05:30", "de", "7. Mai 2019, 09:30 UTC+5:30"),
        ("2019-05-07T09:30-03:00", "ja", "2019年5月7日 09:30 UTC-3"),
        ("2019-05-07T09:30-03:00", "fi", "2019-05-07 09:30-03:00"),
        ("2019-05-07", None, "2019-05-07"),
        ("0800", "en", "800"),
    ],
)
def test_a_date_is_shown_in_the_language_of_its_readers(date: str, language: str | None, text: str) -> None:
    assert shown(Date(date), language) == text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("date", DATES)
def test_what_is_shown_is_known_as_that_date_and_no_other(date: str, language: str) -> None:
    text = shown(Date(date), language)
    assert shows(text, Date(date))
    assert not shows(text, Date("2019-05-08"))


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each not in ("ar", "he")])
@pytest.mark.parametrize("date", ["2019", "2019-05", "2019-05-07", "2019-01-01"])
def test_what_is_shown_is_read_as_that_date_when_it_stands_alone(date: str, language: str) -> None:
    reading = dates.parse(shown(Date(date), language))
    assert reading is not None
    assert reading.date == date


@pytest.mark.parametrize("language", [None, *LANGUAGES, "fi"])
@pytest.mark.parametrize("date", DATES)
def test_a_page_keeps_the_precise_date(date: str, language: str | None) -> None:
    brief = Brief(published=date, language=language)
    assert briefs.loads(briefs.dumps(brief, "html"), "html") == brief
