"""What holds for every text that might be a date, and for every date."""

import pickle
from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st

from briefs.grammar.dates import looks_like_date, mentions, parse
from briefs.grammar.dates.calendar import MONTHS, WEEKDAYS, ZONES
from briefs.model.dates import Date

_NUMBERS = (
    st.integers(0, 99).map(str) | st.integers(0, 99).map("{:02}".format) | st.integers(0, 9999).map("{:04}".format)
)
_CLOCKS = st.builds("{:02}:{:02}".format, st.integers(0, 30), st.integers(0, 70))
_NAMES = st.sampled_from([*MONTHS, *WEEKDAYS, *ZONES]).flatmap(lambda name: st.sampled_from([name, name.title()]))
_WORDS = "st th er º de of the den le г. a at um h p.m. Uhr T Z to bis 年 月 日 号 + - − – / . , ( ) ' :"
_SMALL = st.sampled_from(_WORDS.split())
_PIECES = (
    _NUMBERS
    | _CLOCKS
    | _NAMES
    | _SMALL
    | st.sampled_from(["+0400", "-4", "\u00a0", "\u200e", "1e9", "²", "٣", "\ud800"])
)
near_dates = st.lists(st.tuples(_PIECES, st.sampled_from(["", " ", "  "])), max_size=12).map(
    lambda pieces: "".join(piece + space for piece, space in pieces)
)
"""Texts made of what dates are made of, in any order."""

_days = st.dates().map(date.isoformat)
_offsets = st.sampled_from(["", "Z", "+00:00", "+05:30", "-11:00", "+23:59", "-23:59"])
_clocks = st.times().map(lambda clock: clock.isoformat()) | st.times().map(lambda clock: clock.isoformat("minutes"))
dates = st.one_of(
    _days.map(lambda day: day[:4]),
    _days.map(lambda day: day[:7]),
    _days,
    st.builds("{}T{}{}".format, _days, _clocks, _offsets),
).map(Date)
"""Dates of every precision, with and without an offset."""


@given(near_dates | st.text(max_size=80))
def test_reading_a_text_gives_a_date_or_nothing(text: str) -> None:
    reading = parse(text, context=lambda: text)
    if reading is None:
        return
    assert reading.reason
    assert reading.ambiguous == (reading.other is not None)
    assert reading.date != reading.other
    for found in filter(None, (reading.date, reading.other)):
        assert Date(str(found)) == found
        assert hash(found) == hash(str(found))
        assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301
        assert_survives(found.to_datetime())


def assert_survives(moment: datetime | None) -> None:
    if moment is not None:
        twin = Date(moment.isoformat()).to_datetime()
        assert (twin, hash(twin)) == (moment, hash(moment))
        assert sorted([moment, datetime(2019, 5, 7, tzinfo=moment.tzinfo)])


@given(near_dates)
def test_a_date_that_is_read_is_in_the_text(text: str) -> None:
    reading = parse(text)
    if reading is not None:
        numbers = "".join(each if each.isascii() and each.isdigit() else " " for each in text).split()
        assert {reading.date[:4], reading.date[2:4]} & set(numbers)


@given(near_dates)
def test_what_does_not_look_like_a_date_is_read_as_none_but_for_unusual_english(text: str) -> None:
    if not looks_like_date(text) and (reading := parse(text)) is not None:
        assert text.isascii()
        assert reading.date.month is not None


@given(dates)
def test_a_date_is_read_back_as_it_was_written(day: Date) -> None:
    reading = parse(str(day))
    assert reading is not None
    assert reading.date == day
    assert not reading.ambiguous
    assert looks_like_date(str(day))


@given(near_dates | st.text())
def test_the_days_of_a_text_are_days(text: str) -> None:
    assert all(1 <= month <= 12 and 1 <= day <= 31 for month, day in mentions(text))


@given(st.dates())
def test_a_day_is_found_in_prose_however_its_month_is_named(day: date) -> None:
    for name in (name for name, number in MONTHS.items() if number == day.month):
        assert (day.month, day.day) in mentions(f"Es war der {day.day}. {name.capitalize()} {day.year}, spät.")
        assert (day.month, day.day) in mentions(f"On {name.capitalize()} {day.day}, {day.year} it rained.")


@given(st.dates())
def test_a_day_is_read_however_its_month_is_named(day: date) -> None:
    for name in (name for name, number in MONTHS.items() if number == day.month):
        for text in (f"{day.day} {name} {day.year:04}", f"{name.upper()} {day.day}, {day.year:04}"):
            reading = parse(text)
            assert reading is not None, text
            assert reading.date == day.isoformat()


@given(
    st.lists(near_dates | st.text(), max_size=8).map("\n".join), st.sampled_from(["07.05.19", "12/11/2020", "1-2-99"])
)
def test_any_text_around_decides_between_the_two_orders_only(around: str, text: str) -> None:
    reading = parse(text, context=lambda: around)
    alone = parse(text)
    assert reading is not None
    assert alone is not None
    assert {reading.date, reading.other} == {alone.date, alone.other}
