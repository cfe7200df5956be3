import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefs.grammar.dates import DateReading, looks_like_date, mentions, parse
from briefs.model.dates import Date


def read(text: str) -> str | None:
    reading = parse(text)
    return str(reading.date) if reading else None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2026-07-13T16:00:00Z", "2026-07-13T16:00:00Z"),
        ("2026-07-13 16:00", "2026-07-13T16:00"),
        ("2013-01-02 9:05:00 -0400", "2013-01-02T09:05:00-04:00"),
        ("2014-08-14 00:00:00 -4", "2014-08-14T00:00:00-04:00"),
        ("2019-05-07T16:00:00.000+0300", "2019-05-07T16:00:00.000+03:00"),
        ("2019-05-7", "2019-05-07"),
        ("2019/5/7", "2019-05-07"),
        ("2019. 05. 07.", "2019-05-07"),
        ("2019-05", "2019-05"),
        ("2019", "2019"),
    ],
)
def test_what_begins_with_the_year_goes_on_with_the_month(text: str, date: str) -> None:
    assert parse(text, order="dmy") == parse(text)
    assert read(text) == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("February 18, 2026", "2026-02-18"),
        ("Wednesday, February 18, 2026", "2026-02-18"),
        ("February 18, 2026 (Wednesday)", "2026-02-18"),
        ("Fri, 24 Apr 2026 11:06:06 +0000 (UTC)", "2026-04-24T11:06:06Z"),
        ("Fri Apr 24 2026 11:06:06 GMT+0200 (Central European Summer Time)"[:64], "2026-04-24T11:06:06+02:00"),
        ("Sept. 5, 2019", "2019-09-05"),
        ("the 7th of May, 2019", "2019-05-07"),
        ("7-May-2019", "2019-05-07"),
        ("7. Mai 2019", "2019-05-07"),
        ("Dienstag, den 7. Mai 2019, 16.30 Uhr", "2019-05-07T16:30"),
        ("7 mai 2019", "2019-05-07"),
        ("1er mai 2019", "2019-05-01"),
        ("le mardi 7 mai 2019 à 16h30", "2019-05-07T16:30"),
        ("mar. 7 mai 2019", "2019-05-07"),
        ("7 mar. 2019", "2019-03-07"),
        ("7 de mayo de 2019", "2019-05-07"),
        ("martes, 7 de mayo de 2019 a las 16:30", "2019-05-07T16:30"),
        ("7 maggio 2019", "2019-05-07"),
        ("1º maggio 2019", "2019-05-01"),
        ("terça-feira, 7 de maio de 2019", "2019-05-07"),
        ("7 мая 2019", "2019-05-07"),
        ("вторник, 7 мая 2019 г., 16:30", "2019-05-07T16:30"),
        ("7 Mayıs 2019 Salı", "2019-05-07"),
        ("7 MAYIS 2019", "2019-05-07"),
        ("2019年5月7日", "2019-05-07"),
        ("2026 年 3 月 3 日", "2026-03-03"),
        ("2019年5月7日 星期二 下午3:05", "2019-05-07T15:05"),
        ("2019年5月7日（火）16時30分", "2019-05-07T16:30"),
        ("２０１９年５月７日", "2019-05-07"),
        ("7. Ma\u0308rz 2019", "2019-03-07"),
        ("\u200e7\u200e mai\u00a02019", "2019-05-07"),
    ],
)
def test_a_named_month_is_read_in_ten_languages(text: str, date: str) -> None:
    reading = parse(text)
    assert reading is not None
    assert reading.date == date
    assert not reading.ambiguous


@pytest.mark.parametrize(
    ("text", "date"),
    [
        *(("May 2019", "2019-05"), ("mai 2019", "2019-05"), ("май 2019 г.", "2019-05"), ("2019年5月", "2019-05")),
        *(("mayo de 2019", "2019-05"), ("05/2019", "2019-05"), ("05.2019", "2019-05"), ("2019年", "2019")),
    ],
)
def test_a_day_that_is_not_written_is_not_filled_in(text: str, date: str) -> None:
    assert read(text) == date


@pytest.mark.parametrize(
    "text", ["12", "1.5", "1.2019", "Monday", "April 30", "30 avril", "4月30日", "16:00", "today", "May"]
)
def test_a_year_that_is_not_written_makes_no_date(text: str) -> None:
    assert parse(text) is None
    assert not looks_like_date(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "99:9g9:99", "May 2019 was hot", "In May 2019", "Version 1.10.12", "7 May 2019 12", "May 2019 7.5"),
        *(
            "10.0.0.1",
            "(2019)",
            "7 May 201⁹",
            "7 May 2019¹",
            "2019-20-21",
            "7 Smarch 2019",
            "5 2019",
            "Monday, May 2019",
            "9:00-11:00, May 7, 2019",
        ),
        *(
            "May 7, 2019 16:00 XYZ",
            "20190507",
            "11 201938 January 2020 Z",
            "2019-05-07 " * 6,
            "7 May 2019" + " " * 64 + "UTC",
        ),
    ],
)
def test_a_text_that_says_anything_else_is_no_date(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    "text", ["31.02.2019", "2019-02-29", "April 31, 2019", "32 May 2019", "2019-13-01", "0.5.2019"]
)
def test_a_day_that_never_was_looks_like_a_date_and_is_none(text: str) -> None:
    assert looks_like_date(text)
    assert parse(text) is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("April 27–29, 2026", "2026-04-27"),
        ("April 27 - 29, 2026", "2026-04-27"),
        ("April 27 – May 2, 2026", "2026-04-27"),
        ("27.–29. April 2026", "2026-04-27"),
        ("27 April – 2 May 2026", "2026-04-27"),
        ("30 December 2025 – 2 January 2026", "2025-12-30"),
        ("27.–29.04.2026", "2026-04-27"),
        ("2026年3月3日至5日", "2026-03-03"),
    ],
)
def test_of_a_range_the_first_day_is_taken_and_the_reason_says_so(text: str, date: str) -> None:
    assert parse(text) == DateReading(Date(date), reason="of a range the first day counts")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        *(("01.02.00", "2000-02-01"), ("01.02.68", "2068-02-01"), ("01.02.69", "1969-02-01")),
        *(("01.02.99", "1999-02-01"), ("24 Apr 26", "2026-04-24")),
    ],
)
def test_a_year_of_two_digits_is_from_1969_to_2068(text: str, date: str) -> None:
    assert read(text) == date


@pytest.mark.parametrize(
    ("clock", "normal"),
    [
        ("4 p.m.", "T16:00"),
        ("4:05 AM", "T04:05"),
        ("12:30 am", "T00:30"),
        ("12:30 pm", "T12:30"),
        ("16 Uhr", "T16:00"),
        ("16:30:05,5 Uhr MEZ", "T16:30:05.5+01:00"),
        ("16:30 horas", "T16:30"),
        ("16:30 h", "T16:30"),
        ("16:30 UTC", "T16:30Z"),
        ("16:30 GMT+3", "T16:30+03:00"),
        ("16:30 +5:30", "T16:30+05:30"),
        ("4:30 PM EDT", "T16:30-04:00"),
        ("16:30 МСК", "T16:30"),
        ("4:30 p.m. ET", "T16:30"),
        ("16:30 (MSK)", "T16:30+03:00"),
    ],
)
def test_a_clock_keeps_its_precision_and_the_offset_that_its_zone_tells(clock: str, normal: str) -> None:
    assert read(f"May 7, 2019, {clock}") == f"2019-05-07{normal}"
    assert read(f"{clock}, 7 May 2019") == f"2019-05-07{normal}"


@pytest.mark.parametrize("clock", ["25:00", "16:60", "16:00:61", "16:00 +99:99"])
def test_a_clock_that_never_shows_makes_no_date(clock: str) -> None:
    assert parse(f"7 May 2019 {clock}") is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Tue May  7 16:00:00 2019", "2019-05-07T16:00:00"),
        ("Tue May  7 16:00:00 EDT 2019", "2019-05-07T16:00:00-04:00"),
        ("May 7, 2019 10h36m28.5s", "2019-05-07T10:36:28.500000"),
        ("July 4, 1976 AD", "1976-07-04"),
    ],
)
def test_unusual_english_is_left_to_dateutil_and_kept_where_nothing_is_guessed(text: str, date: str) -> None:
    assert read(text) == date


@pytest.mark.parametrize(
    ("text", "date", "reason"),
    [
        ("5/28/2019", "2019-05-28", "28 can only be a day"),
        ("28/5/2019", "2019-05-28", "28 can only be a day"),
        ("05.05.19", "2019-05-05", "day and month are the same number"),
    ],
)
def test_numbers_that_leave_one_day_are_not_ambiguous(text: str, date: str, reason: str) -> None:
    certain = DateReading(Date(date), reason=reason)
    assert parse(text) == parse(text, order="dmy") == parse(text, order="mdy") == certain


@pytest.mark.parametrize(
    ("text", "date", "other", "reason"),
    [
        ("07.05.19", "2019-05-07", "2019-07-05", "dots are usually day-first"),
        ("07-05-2019", "2019-05-07", "2019-07-05", "dashes are usually day-first"),
        ("07/05/2019", "2019-07-05", "2019-05-07", "slashes are usually month-first"),
        ("Tuesday, 07/05/2019", "2019-05-07", "2019-07-05", "only that day is the weekday beside it"),
        ("07.05.2019, 16:30 Uhr", "2019-05-07T16:30", "2019-07-05T16:30", "dots are usually day-first"),
    ],
)
def test_numbers_that_leave_two_days_are_decided_and_the_other_one_is_kept(
    text: str, date: str, other: str, reason: str
) -> None:
    reading = parse(text)
    assert reading is not None
    assert reading == DateReading(reading.date, ambiguous=True, other=reading.other, reason=reason)
    assert (reading.date, reading.other) == (date, other)


def test_an_order_that_was_asked_for_outweighs_the_text_around() -> None:
    reading = parse("07.05.19", order="mdy", context=lambda: "On April 30 the ferry stopped.")
    assert reading is not None
    assert (reading.date, reading.reason) == ("2019-07-05", "the month was said to come first")
    assert parse("07/05/19", order="dmy") == DateReading(
        Date("2019-05-07"), ambiguous=True, other=Date("2019-07-05"), reason="the day was said to come first"
    )


@pytest.mark.parametrize("language", ["de", "fr-CA", "en-GB", "pt-BR", "ja"])
def test_slashes_are_day_first_outside_america(language: str) -> None:
    reading = parse("07/05/2019", language=language)
    assert reading is not None
    assert (reading.date, reading.reason) == ("2019-05-07", f"slashes are day-first in {language}")


@pytest.mark.parametrize("language", ["en", "en-US", None])
def test_slashes_are_month_first_in_america_and_where_nobody_says(language: str | None) -> None:
    reading = parse("07/05/2019", language=language)
    assert reading is not None
    assert (reading.date, reading.reason) == ("2019-07-05", "slashes are usually month-first")


@pytest.mark.parametrize(
    ("around", "date", "reason"),
    [
        ("The April 30 call was short.", "2019-05-07", "the text speaks of April 30"),
        ("Nach dem 1. Juli wurde es still.", "2019-07-05", "the text speaks of July 1"),
        ("Встреча 30 апреля 2019 года прошла тихо.", "2019-05-07", "the text speaks of April 30"),
        ("Since January 2 and until June 30 the port was shut.", "2019-07-05", "the text speaks of June 30"),
        ("On April 30, 2019, as on every April 30, it rained.", "2019-05-07", "the text speaks of April 30"),
        ("On December 30 snow fell.", "2019-07-05", "slashes are usually month-first"),
        ("On April 30, 2011 the bridge opened.", "2019-07-05", "slashes are usually month-first"),
        ("On February 29 nothing happened.", "2019-07-05", "slashes are usually month-first"),
        ("Nothing is dated here.", "2019-07-05", "slashes are usually month-first"),
    ],
)
def test_a_brief_appeared_soon_after_the_days_it_speaks_of(around: str, date: str, reason: str) -> None:
    reading = parse("07/05/2019", context=lambda: around)
    assert reading is not None
    assert (reading.date, reading.reason) == (date, reason)
    assert reading.ambiguous


def test_a_day_of_the_year_before_counts_too() -> None:
    reading = parse("02/01/2019", context=lambda: "The vote of 29 December failed.")
    assert reading is not None
    assert (reading.date, reading.reason) == ("2019-01-02", "the text speaks of December 29")


@pytest.mark.parametrize("text", ["2019-05-07", "28.05.19", "7 May 2019", "Tuesday, 07/05/2019", "no date"])
def test_the_text_around_is_not_asked_for_what_is_already_clear(text: str) -> None:
    def context() -> str:
        raise AssertionError("asked")

    parse(text, context=context)


def test_the_sample_appeared_a_week_after_the_call_it_tells_of(shared: Path) -> None:
    text = (shared / "samples" / "intel-2019-05-07.md").read_text("utf-8")
    reading = parse(text.split(maxsplit=1)[0], context=lambda: text)
    assert reading is not None
    assert (reading.date, reading.other, reading.ambiguous) == ("2019-05-07", "2019-07-05", True)
    assert reading.reason == "the text speaks of April 30"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On April 30 and May 2nd.", [(4, 30), (5, 2)]),
        ("On 30 April, then on 2 May 2019.", [(4, 30), (5, 2)]),
        ("Am 30. April und am 2. Mai", [(4, 30), (5, 2)]),
        ("le 30 avril, le 1er mai", [(4, 30), (5, 1)]),
        ("el 30 de abril", [(4, 30)]),
        ("il 30 aprile", [(4, 30)]),
        ("em 30 de abril de 2019", [(4, 30)]),
        ("30 апреля и 2 мая", [(4, 30), (5, 2)]),
        ("30 Nisan'da", [(4, 30)]),
        ("4月30日晚，5月 2 日", [(4, 30), (5, 2)]),
        ("(April 30)", [(4, 30)]),
        ("April 30\nMay 2", [(4, 30), (5, 2)]),
        ("May 2–4", [(5, 2)]),
    ],
)
def test_the_days_a_text_names_are_found_in_ten_languages(text: str, days: list[tuple[int, int]]) -> None:
    assert list(mentions(text)) == days


@pytest.mark.parametrize(
    "text",
    [
        *(
            "you may 5 times",
            "set 30 aside",
            "they march 12 miles",
            "May 2019",
            "in 30 days",
            "April 7.5",
            "April 16:30",
        ),
        *(
            "April 300",
            "April 32",
            "April 0",
            "13月1日",
            "IDEF-2019",
            "30 or April",
            "",
            "30",
            "30 Aprilscherze",
            "1,000 May",
        ),
    ],
)
def test_a_number_and_a_word_that_are_no_day_are_not_found(text: str) -> None:
    assert list(mentions(text)) == []


def test_a_month_belongs_to_one_day() -> None:
    assert list(mentions("30 May 2 June")) == [(5, 30), (6, 2)]
    assert list(mentions("May 30 June 2")) == [(5, 30), (6, 2)]


@pytest.fixture(params=["UTC", "America/New_York", "Asia/Kolkata", "EST5EDT", "XYZ-14"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system cannot change the zone of a running program")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("zone")
def test_the_zone_of_the_machine_changes_nothing() -> None:
    assert read("May 7, 2019 10:00") == "2019-05-07T10:00"
    assert read("May 7, 2019 10:00 EST") == "2019-05-07T10:00-05:00"
    assert read("Tue May  7 10:00:00 EST 2019") == "2019-05-07T10:00:00-05:00"
    assert read("Tue May  7 10:00:00 XYZ 2019") is None
    assert read("07.05.19") == "2019-05-07"


def test_dateutil_is_imported_only_for_a_text_that_needs_it() -> None:
    script = "import sys; from briefs.grammar.dates import parse; {}; print('dateutil' in sys.modules)"
    source = Path(__file__).parents[2] / "src"

    def imported(call: str) -> str:
        ran = subprocess.run(
            [sys.executable, "-c", script.format(call)],
            env=os.environ | {"PYTHONPATH": str(source)},
            capture_output=True,
            text=True,
            check=True,
        )
        return ran.stdout.strip()

    assert imported("parse('7 May 2019'); parse('07.05.19'); parse('hello')") == "False"
    assert imported("parse('July 4, 1976 AD')") == "True"
