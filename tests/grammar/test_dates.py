import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefs.grammar.dates import DateReading, fault, looks_like_date, mentions, parse
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
        ("May 7, '19", "2019-05-07"),
        ("Tue 7 May ’19", "2019-05-07"),
        ("2019, May 7", "2019-05-07"),
        ("Tue May 07 16:00:00 +0000 2019", "2019-05-07T16:00:00Z"),
        ("Dienstag, dem 7. Mai 2019", "2019-05-07"),
        ("ce mardi 7 mai 2019", "2019-05-07"),
        ("premier mai 2019", "2019-05-01"),
        ("7-mai-2019", "2019-05-07"),
        ("primero de mayo de 2019", "2019-05-01"),
        ("7 de mayo del 2019", "2019-05-07"),
        ("martes 7 de mayo, 2019 - 4:30 p. m.", "2019-05-07T16:30"),
        ("martedì 7 maggio 2019, alle 16:30", "2019-05-07T16:30"),
        ("07/mai/2019", "2019-05-07"),
        ("7 de maio de 2019 às 16h30", "2019-05-07T16:30"),
        ("во вторник, 7 мая 2019 года", "2019-05-07"),
        ("7-го мая 2019г.", "2019-05-07"),
        ("7 сент. 2019", "2019-09-07"),
        ("7 Agustos 2019", "2019-08-07"),
        ("7 Mayıs 2019, Salı 16:30", "2019-05-07T16:30"),
        ("2019年05月07日 周二", "2019-05-07"),
        ("火曜日、2019年5月7日", "2019-05-07"),
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
    ("text", "date", "until"),
    [
        ("April 27–29, 2026", "2026-04-27", "2026-04-29"),
        ("April 27 - 29, 2026", "2026-04-27", "2026-04-29"),
        ("April 27 – May 2, 2026", "2026-04-27", "2026-05-02"),
        ("April 27 and 28, 2026", "2026-04-27", "2026-04-28"),
        ("Apr. 27/28, 2026", "2026-04-27", "2026-04-28"),
        ("27.–29. April 2026", "2026-04-27", "2026-04-29"),
        ("vom 27. bis 29. April 2026", "2026-04-27", "2026-04-29"),
        ("27. und 28. April 2026", "2026-04-27", "2026-04-28"),
        ("27 April – 2 May 2026", "2026-04-27", "2026-05-02"),
        ("du 27 au 29 avril 2026", "2026-04-27", "2026-04-29"),
        ("del 27 de abril al 2 de mayo de 2026", "2026-04-27", "2026-05-02"),
        ("27 y 28 de abril de 2026", "2026-04-27", "2026-04-28"),
        ("dal 27 al 29 aprile 2026", "2026-04-27", "2026-04-29"),
        ("27 a 29 de abril de 2026", "2026-04-27", "2026-04-29"),
        ("с 27 по 29 апреля 2026 года", "2026-04-27", "2026-04-29"),
        ("27–29 Nisan 2026", "2026-04-27", "2026-04-29"),
        ("30 December 2025 – 2 January 2026", "2025-12-30", "2026-01-02"),
        ("30 December – 2 January 2026", "2025-12-30", "2026-01-02"),
        ("27.–29.04.2026", "2026-04-27", "2026-04-29"),
        ("27.04.–02.05.2026", "2026-04-27", "2026-05-02"),
        ("2026-04-27 – 2026-04-29", "2026-04-27", "2026-04-29"),
        ("2026-04-27/2026-04-29", "2026-04-27", "2026-04-29"),
        ("2026年3月3日至5日", "2026-03-03", "2026-03-05"),
        ("2026年3月30日〜4月2日", "2026-03-30", "2026-04-02"),
        ("April 27–31, 2026", "2026-04-27", None),
    ],
)
def test_of_a_range_the_first_day_is_the_date_and_the_last_one_is_kept_beside_it(
    text: str, date: str, until: str | None
) -> None:
    reading = parse(text)
    assert reading is not None
    assert reading == DateReading(Date(date), reason="of a range the first day counts", until=reading.until)
    assert reading.until == until


@pytest.mark.parametrize(
    ("text", "date", "until"),
    [
        ("4/27/2026 - 5/2/2026", "2026-04-27", "2026-05-02"),
        ("April – May 2026", "2026-04", "2026-05"),
        ("2026-W18", "2026-04-27", "2026-05-03"),
    ],
)
def test_a_range_of_numbers_months_or_a_week_has_an_end_too(text: str, date: str, until: str) -> None:
    reading = parse(text)
    assert reading is not None
    assert (reading.date, reading.until) == (date, until)


def test_a_span_of_years_is_an_age_and_dates_nothing() -> None:
    assert parse("2019 – 2020") is None


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
        ("16:30 (MSK)", "T16:30"),
        ("16:30 CST", "T16:30"),
        ("16:30 EST", "T16:30-05:00"),
        ("4:30 p.m. local time", "T16:30"),
        ("4:30 p.m. Eastern Daylight Time", "T16:30"),
        ("16:30 Europe/Berlin", "T16:30"),
        ("16:30 +0000 UTC", "T16:30Z"),
        ("16:30:00+02:00[Europe/Berlin]", "T16:30:00+02:00"),
        ("16.30 Uhr MESZ", "T16:30+02:00"),
        ("4.30 p. m.", "T16:30"),
        ("16.30 BST", "T16:30+01:00"),
        ("14h30", "T14:30"),
        ("14 h 05", "T14:05"),
        ("14 heures 30", "T14:30"),
        ("16 Uhr 30", "T16:30"),
        ("16 ч 30 мин", "T16:30"),
        ("下午3时5分", "T15:05"),
        ("午後3時5分", "T15:05"),
        ("午前9時", "T09:00"),
        ("北京时间16:30", "T16:30+08:00"),
        ("16:30 по московскому времени", "T16:30"),
        ("noon", "T12:00"),
    ],
)
def test_a_clock_keeps_its_precision_and_the_offset_that_its_zone_tells(clock: str, normal: str) -> None:
    assert read(f"May 7, 2019, {clock}") == f"2019-05-07{normal}"
    assert read(f"{clock}, 7 May 2019") == f"2019-05-07{normal}"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("7 maggio 2019, alle ore 16.30", "2019-05-07T16:30"),
        ("07.05.2019, kl. 16.30", "2019-05-07T16:30"),
        ("7 Mayıs 2019 saat 16.30", "2019-05-07T16:30"),
        ("um 9.05, 7. Mai 2019", "2019-05-07T09:05"),
    ],
)
def test_a_dot_makes_a_clock_where_a_word_before_it_says_so(text: str, date: str) -> None:
    assert read(text) == date
    assert read("7 maggio 2019, 16.30") is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("令和8年3月3日", "2026-03-03"),
        ("令和元年5月1日", "2019-05-01"),
        ("平成31年4月30日（火）", "2019-04-30"),
        ("昭和64年1月7日", "1989-01-07"),
        ("令和八年三月十三日", "2026-03-13"),
        ("民國113年5月7日", "2024-05-07"),
        ("二〇一九年五月二十七日", "2019-05-27"),
        ("二零一九年十月", "2019-10"),
        ("٢٠١٩-٠٥-٠٧", "2019-05-07"),
        ("۲۰۱۹/۵/۷", "2019-05-07"),
    ],
)
def test_years_of_japanese_eras_and_other_digits_are_made_plain(text: str, date: str) -> None:
    assert read(text) == date


@pytest.mark.parametrize("text", ["۱۳۹۸/۰۲/۱۷", "١٤٤٠/٠٩/٠٢", "令和8年2月31日", "平成三十一一年四月", "令和年3月3日"])
def test_a_year_of_another_calendar_is_not_taken_for_one_of_ours(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("20190507", "2019-05-07"),
        ("20190507T160000Z", "2019-05-07T16:00:00Z"),
        ("20190507T1600+0300", "2019-05-07T16:00+03:00"),
        ("2019-W19-2", "2019-05-07"),
        ("2019W192", "2019-05-07"),
    ],
)
def test_the_basic_and_week_forms_of_iso_8601_are_read(text: str, date: str) -> None:
    assert read(text) == date


@pytest.mark.parametrize(
    "text", ["20191307", "12345678", "155724480", "9557244800", "2019-127", "2019-W54-1", "2019-W19-8"]
)
def test_other_digits_are_a_number(text: str) -> None:
    assert parse(text) is None
    assert not looks_like_date(text)


def test_digits_without_a_mark_are_a_date_only_where_one_is_expected() -> None:
    assert not looks_like_date("20190507")
    assert not looks_like_date("1557244800")


@pytest.mark.parametrize("text", ["1557244800", "1557244800000"])
def test_seconds_since_1970_are_the_moment_they_count_to(text: str) -> None:
    assert parse(text) == DateReading(Date("2019-05-07T16:00:00Z"), reason="seconds since 1970")


def test_a_weekday_that_the_date_is_not_on_is_told() -> None:
    reading = parse("Friday, May 7, 2019")
    assert reading is not None
    assert (reading.date, reading.doubt) == ("2019-05-07", "that day was a Tuesday")
    assert parse("Tuesday, May 7, 2019") == DateReading(Date("2019-05-07"), reason="the month is named")


@pytest.mark.parametrize("text", ["Tuesday\nMay 7, 2019", "May 7, 2019\n(Tuesday)", "Tuesday | May 7, 2019"])
def test_the_weekday_may_stand_on_another_line(text: str) -> None:
    assert read(text) == "2019-05-07"


def test_the_name_of_a_zone_behind_its_offset_may_make_the_text_longer() -> None:
    assert read("Fri Apr 24 2026 11:06:06 GMT+0200 (Central European Summer Time)") == "2026-04-24T11:06:06+02:00"


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
    ("text", "why"),
    [
        ("31.02.2019", "February 2019 has 28 days"),
        ("31 February 2020", "February 2020 has 29 days"),
        ("Apr 31, 2019", "April 2019 has 30 days"),
        ("2019-13-45", "there is no month 13"),
        ("13/13/2019", "there is no month 13"),
        ("0.5.2019", "there is no day 0"),
        ("0000-01-01", "there is no year 0"),
        ("7 May 2019 25:00", "no clock shows 25:00"),
        ("2019-05-07T24:00:00", "no clock shows 24:00:00"),
        ("令和8年2月31日", "February 2026 has 28 days"),
    ],
)
def test_what_is_wrong_with_a_day_that_never_was_can_be_told(text: str, why: str) -> None:
    assert fault(text) == why
    assert looks_like_date(text)
    assert parse(text) is None


@pytest.mark.parametrize("text", ["7 May 2019", "07.05.19", "2019-05-07", "", "99:9g9:99", "no date"])
def test_nothing_is_wrong_with_a_date_or_with_another_text(text: str) -> None:
    assert fault(text) is None


def test_a_first_number_above_31_is_the_year() -> None:
    assert parse("99-05-07") == DateReading(Date("1999-05-07"), reason="99 can only be a year")


def test_two_digits_of_a_year_stand_first_in_japanese_and_chinese() -> None:
    assert parse("19.05.07", language="ja") == DateReading(
        Date("2019-05-07"), ambiguous=True, other=Date("2007-05-19"), reason="the year is first in ja"
    )
    assert parse("19.05.07", language="de") == DateReading(Date("2007-05-19"), reason="19 can only be a day")


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
        ("The log of 2019-04-30 is short.", "2019-05-07", "the text speaks of April 30"),
        ("It was signed on 28/02/2019.", "2019-05-07", "the text writes 28/02/2019"),
        ("It was signed on 2/28/2019. On April 30 …", "2019-07-05", "the text writes 2/28/2019"),
        ("From 28/02/2019 to 2/28/2019.", "2019-07-05", "slashes are usually month-first"),
        ("It was signed on 28.02.2019.", "2019-07-05", "slashes are usually month-first"),
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
        ("2019-04-30, 2019/5/2 and 2019-13-01", [(4, 30), (5, 2)]),
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
