import copy
import json
import pickle
from datetime import date, datetime, timedelta, timezone

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from briefs.model.dates import Date, Precision


class Notice(BaseModel):
    published: Date | None = None


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("2019", "year"),
        ("2019-05", "month"),
        ("2019-05-07", "day"),
        ("2019-05-07T16:00", "minute"),
        ("2019-05-07T16:00Z", "minute"),
        ("2019-05-07T16:00:00", "second"),
        ("2019-05-07T16:00:00.5-04:30", "second"),
    ],
)
def test_a_date_keeps_the_precision_that_was_written(text: str, precision: Precision) -> None:
    assert Date(text) == text
    assert Date(text).precision == precision


def test_the_parts_that_are_not_written_are_absent() -> None:
    assert (Date("2019").year, Date("2019").month, Date("2019").day) == (2019, None, None)
    assert (Date("2019-05").year, Date("2019-05").month, Date("2019-05").day) == (2019, 5, None)
    assert (Date("2019-05-07").year, Date("2019-05-07").month, Date("2019-05-07").day) == (2019, 5, 7)


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("2019-05-07 16:00", "2019-05-07T16:00"),
        ("2019-05-07T16:00+00:00", "2019-05-07T16:00Z"),
        ("2019-05-07T16:00-00:00", "2019-05-07T16:00Z"),
        ("2019-05-07 16:00:00,25+00:00", "2019-05-07T16:00:00.25Z"),
    ],
)
def test_one_moment_in_one_zone_has_one_spelling(written: str, normal: str) -> None:
    assert Date(written) == normal


@pytest.mark.parametrize(
    "text",
    [
        *("", "20200101", "2019-5-7", "19-05-07", "2019/05/07", "07.05.2019", "May 2019", " 2019", "2019-05-07\n"),
        *("2019-13", "2019-00", "2019-05-32", "2019-05-07T24:00", "2019-05-07T16:60", "2019-05-07T16:00:60"),
        *("2019-05-07T16", "2019-05-07t16:00", "2019-05-07T16:00z", "2019-05-07T16:00+24:00", "2019Z"),
        *("2019-05-07T16:00:00.", "2019-05-07T16:00:00.1234567890", "2019-05-07T16:00.5", "２０１９"),
    ],
)
def test_a_text_in_another_form_is_refused_with_what_was_expected(text: str) -> None:
    with pytest.raises(ValueError, match="expected a date as 2019, 2019-05, 2019-05-07"):
        Date(text)


@pytest.mark.parametrize("text", ["2019-02-29", "2019-04-31T16:00", "2100-02-29", "2019-06-31"])
def test_a_day_that_its_month_does_not_have_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=f"expected a day of the calendar, and {text[:10]} is none"):
        Date(text)


def test_the_leap_day_of_a_leap_year_is_a_day() -> None:
    assert Date("2020-02-29").to_date() == date(2020, 2, 29)


def test_years_run_from_1_to_9999() -> None:
    assert Date("0001").year == 1
    assert Date("9999-12-31").to_date() == date.max
    with pytest.raises(ValueError, match="expected a year from 0001 to 9999"):
        Date("0000")


@pytest.mark.parametrize("value", [20200101, 2019.0, True, None, b"2019", ["2019"]])
def test_what_is_neither_a_text_nor_a_date_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="expected a date as"):
        Date(value)  # type: ignore[arg-type]


def test_a_date_of_the_standard_library_never_becomes_midnight() -> None:
    assert Date(date(2019, 5, 7)) == "2019-05-07"


def test_a_datetime_keeps_its_clock_and_its_offset() -> None:
    assert Date(datetime.fromisoformat("2019-05-07T16:00")) == "2019-05-07T16:00:00"
    assert Date(datetime.fromisoformat("2019-05-07T16:00:00.5+00:00")) == "2019-05-07T16:00:00.500000Z"
    assert Date(datetime(2019, 5, 7, tzinfo=timezone(timedelta(hours=-4)))) == "2019-05-07T00:00:00-04:00"


def test_an_offset_of_seconds_cannot_be_written_and_is_refused() -> None:
    with pytest.raises(ValueError, match="expected a date as"):
        Date(datetime(2019, 5, 7, tzinfo=timezone(timedelta(seconds=17))))


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("2019-05-07T16:00Z", timedelta(0)),
        ("2019-05-07T16:00:00+05:30", timedelta(hours=5, minutes=30)),
        ("2019-05-07T16:00-04:30", -timedelta(hours=4, minutes=30)),
        ("2019-05-07T16:00", None),
        ("2019-05-07T16:00:00.5", None),
        ("2019-05-07", None),
        ("2019", None),
    ],
)
def test_the_offset_is_how_far_the_clock_is_ahead_of_utc(text: str, offset: timedelta | None) -> None:
    assert Date(text).offset == offset


def test_only_what_has_a_day_is_a_date_and_only_what_has_a_clock_a_datetime() -> None:
    assert Date("2019-05").to_date() is None
    assert Date("2019-05-07T23:00-04:00").to_date() == date(2019, 5, 7)
    assert Date("2019-05-07").to_datetime() is None
    assert Date("2019-05-07T16:00").to_datetime() == datetime.fromisoformat("2019-05-07T16:00")
    assert Date("2019-05-07T16:00Z").to_datetime() == datetime.fromisoformat("2019-05-07T16:00+00:00")


def test_decimals_beyond_the_microsecond_are_kept_in_the_text_and_cut_off_in_the_datetime() -> None:
    moment = Date("2019-05-07T16:00:00.123456789")
    assert moment == "2019-05-07T16:00:00.123456789"
    assert moment.to_datetime() == datetime.fromisoformat("2019-05-07T16:00:00.123456")


def test_a_date_is_its_text() -> None:
    day = Date("2019-05-07")
    assert hash(day) == hash("2019-05-07")
    assert "2019-05-07" in {day, Date("2020")}
    assert f"{day}" == "2019-05-07"
    assert json.dumps([day]) == '["2019-05-07"]'
    assert repr(day) == "Date('2019-05-07')"
    assert sorted([Date("2019-05-07"), Date("2018-12-31")]) == ["2018-12-31", "2019-05-07"]


def test_a_date_takes_no_attributes() -> None:
    with pytest.raises(AttributeError):
        Date("2019").note = "late"  # type: ignore[attr-defined]


def test_a_date_stays_a_date_through_copy_and_pickle() -> None:
    day = Date("2019-05-07T16:00:00+03:00")
    protocols = range(pickle.HIGHEST_PROTOCOL + 1)
    twins = [copy.copy(day), copy.deepcopy(day), *(pickle.loads(pickle.dumps(day, each)) for each in protocols)]  # noqa: S301
    assert all(type(twin) is Date and twin == day for twin in twins)


def test_a_model_reads_a_text_a_date_and_a_datetime() -> None:
    assert Notice.model_validate({"published": "2019-05-07 16:00"}).published == "2019-05-07T16:00"
    assert Notice.model_validate({"published": date(2019, 5, 7)}).published == "2019-05-07"
    assert Notice.model_validate({"published": datetime.fromisoformat("2019-05-07")}).published == "2019-05-07T00:00:00"
    assert type(Notice.model_validate_json('{"published": "2019"}').published) is Date


@pytest.mark.parametrize("value", ["20200101", "true", '"20200101"', '"yesterday"', "[2019]"])
def test_json_that_is_no_date_text_is_refused_with_what_was_expected(value: str) -> None:
    with pytest.raises(ValidationError, match="expected a date as"):
        Notice.model_validate_json(f'{{"published": {value}}}')


def test_a_model_writes_a_date_as_plain_text() -> None:
    notice = Notice.model_validate({"published": "2019-05"})
    assert type(notice.model_dump()["published"]) is str
    assert notice.model_dump_json() == '{"published":"2019-05"}'


def test_the_schema_describes_a_text_with_examples_that_the_type_accepts() -> None:
    schema = TypeAdapter(Date).json_schema()
    assert schema == TypeAdapter(Date).json_schema(mode="serialization")
    assert schema["type"] == "string"
    assert schema["description"]
    assert [Date(example) for example in schema["examples"]] == schema["examples"]
