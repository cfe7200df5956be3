"""What holds for every text that might be a date, and for every date."""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Self

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefs.grammar.dates import dateline, fault, looks_like_date, mentions, opening, parse, weekday
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
    assert reading.until is None or reading.until > reading.date
    assert fault(text) is None
    for found in filter(None, (reading.date, reading.other, reading.until)):
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
        # Of "30 December – 2 January 2026" the year is written of the last day.
        written = reading.until if reading.reason.startswith("of a range") and reading.until else reading.date
        assert {year for each in (reading.date, written) for year in (each[:4], each[2:4])} & set(numbers)


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


_LEADS = st.sampled_from(
    ["published", "Updated:", "by Jane", "5 min", "|", "·", " — ", "(", ")", "LIRANIA,", "发布于", "更新"]
)
near_lines = st.lists(st.tuples(_PIECES | _LEADS | near_dates, st.sampled_from(["", " "])), max_size=10).map(
    lambda pieces: "".join(piece + space for piece, space in pieces)
)
"""Texts made of what datelines are made of, in any order."""


@given(near_lines | st.text())
def test_the_parts_of_a_line_are_in_its_order_and_each_date_is_a_day_or_says_why_not(text: str) -> None:
    for found in filter(None, (dateline(text), opening(text))):
        ends = [0, *(part.end for part in found.parts)]
        assert all(start >= end for start, end in zip((part.start for part in found.parts), ends, strict=False))
        assert ends[-1] <= found.end <= len(text)
        for part in found.parts:
            assert part.start < part.end
            assert (part.role in ("published", "updated")) == ((part.reading is None) != (part.fault is None))
        assert found.published or found.updated


@given(st.dates(), st.sampled_from(["Published: {}", "{} | 5 min read", "By Jane Doe, {}", "{} (updated 2 May 1999)"]))
def test_a_line_has_the_date_that_was_put_in_it(day: date, line: str) -> None:
    found = dateline(line.format(day.isoformat()))
    assert found is not None
    assert found.published is not None
    assert found.published.reading is not None
    assert found.published.reading.date == day.isoformat()


@given(st.text())
def test_any_word_is_read_without_an_error(text: str) -> None:
    assert weekday(text) in {None, *range(7)}


_HOSTILE = [
    *("1 ", "1.", "1,", "(", "9", "1:1", "May ", "mar1", "a a a 1 ", "1 a.m. ", "12:00 (a", "12:00 local ", "一月, "),
    *("1~2 ", "1-2-3-", "12:00 +", "'19", "１", "\u0301", "by a ", "May 7, 2019, ", "A, ", "A|", "on 1 ", "Published "),
    *("A (May ", "-- ", "1 — ", "updated 1, ", " ", "\t", "年", "x", "令和"),
]


def calls_of(function: Callable[[], object]) -> int:
    """How many functions, ours and built in, run until this one returns: time, without a clock."""
    count = 0

    def note(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        function()
    finally:
        sys.setprofile(before)
    return count


_READERS = [(parse, 700), (fault, 700), (dateline, 40_000), (opening, 4_000), (weekday, 20)]


@pytest.mark.parametrize("unit", _HOSTILE)
@pytest.mark.parametrize(("read", "most"), _READERS)
def test_the_work_on_a_text_is_bounded_whatever_its_length(read: Callable[[str], object], most: int, unit: str) -> None:
    read(unit * 64)  # what is made once is made
    for length in (64, 200, 1_000, 100_000):
        assert calls_of(partial(read, (unit * length)[:length])) <= most


@pytest.mark.parametrize("unit", ["April 30, ", "1 ", "5月", "30. ", "1/2/", "2019-05-06 ", "12/28/2019 "])
def test_the_work_on_the_text_around_is_bounded_too(unit: str) -> None:
    around = unit * (1_000_000 // len(unit))
    parse("07.05.19", context=lambda: "warm")
    assert calls_of(lambda: parse("07.05.19", context=lambda: around)) <= 30_000


def test_the_days_of_a_text_take_work_in_proportion_to_its_length() -> None:
    def work(times: int) -> int:
        text = "On April 30, 7 died. " * times
        return calls_of(lambda: list(mentions(text)))

    assert work(2_000) <= 4.2 * work(500)


_READ_ALL = """
import sys
from briefs.grammar.dates import dateline, parse
texts = sys.stdin.read().split("\\0")
print([(repr(parse(text, context=lambda: text)), repr(dateline(text))) for text in texts])
"""
_EVERY_KIND = [
    *("07.05.19", "2019", "May 7, 2019 10:00 EST", "Tue May  7 10:00:00 EST 2019", "May 7, 2019 10:00"),
    *("10:00 MSK, 7 May 2019", "May 7, 2019 10h36m28.5s EDT", "Friday", "April 30", "10", "2019-05-07T10:00Z"),
    *(
        "Published: May 7, 2019 | Updated 10:00",
        "令和8年3月3日",
        "7 мая 2019, 16:30 МСК",
        "2019-W19",
        "July 4, 1976 AD",
    ),
]


def test_the_same_is_read_under_any_time_zone() -> None:
    def read(zone: str) -> str:
        source = Path(__file__).parents[2] / "src"
        ran = subprocess.run(
            [sys.executable, "-c", _READ_ALL],
            env=os.environ | {"PYTHONPATH": str(source), "PYTHONUTF8": "1", "TZ": zone},
            input="\0".join(_EVERY_KIND),
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        return ran.stdout

    assert len({read(zone) for zone in ("UTC", "America/New_York", "Asia/Kolkata", "EST5EDT", "MSK-3", "XYZ-14")}) == 1


class _NoClock(datetime):
    """A datetime that knows no today."""

    @classmethod
    def now(cls, _zone: object = None) -> Self:
        raise AssertionError("asked for the time")

    today = now
    utcnow = now


def test_nobody_asks_what_day_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object) -> float:
        raise AssertionError("asked for the time")

    expected = [repr(parse(text)) for text in _EVERY_KIND]
    with monkeypatch.context() as clockless:
        clockless.setattr("datetime.datetime", _NoClock)
        clockless.setattr("time.time", asked)
        clockless.setattr("time.localtime", asked)
        got = [repr(parse(text)) for text in _EVERY_KIND]
    assert got == expected
