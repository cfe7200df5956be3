"""Dates are compared as far as both are known, and no farther."""

import pytest

from briefs.checks.chronology import is_before
from briefs.model.dates import Date


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2018", "2019"),
        ("2018", "2019-05-07"),
        ("2019-04", "2019-05-07"),
        ("2019-05-06", "2019-05-07"),
        ("2019-05-07T09:00", "2019-05-07T09:01"),
        ("2019-05-07T09:00", "2019-05-07T10:00:30"),
        ("2019-05-07T12:00+03:00", "2019-05-07T10:00Z"),
        ("2019-05-05", "2019-05-07T10:00Z"),
        ("2019-05-07T10:00Z", "2019-05-09"),
        ("2019-03-31T10:00Z", "2019-05"),
        ("0001-01-01T00:00+14:00", "0001-01-01T00:00Z"),
    ],
)
def test_one_date_is_before_another_and_not_the_other_way_round(one: str, other: str) -> None:
    assert is_before(Date(one), Date(other))
    assert not is_before(Date(other), Date(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2019", "2019-05-07"),
        ("2019-05", "2019-05-31"),
        ("2019-05-07", "2019-05-07T23:59"),
        ("2019-05-07T16:00", "2019-05-07T16:00:30"),
        ("2019-05-07T16:00:00", "2019-05-07T16:00:00.5"),
        ("2019-05-06", "2019-05-07T10:00Z"),  # on the other side of the date line it is one day
        ("2019-05-07T10:00", "2019-05-06T23:00Z"),
        ("2019-05-01T00:30+14:00", "2019-04"),
        ("2019-05-07T12:00+02:00", "2019-05-07T10:00Z"),
        ("9999-12-31T23:00-12:00", "9999-12-31"),
        ("0001-01-01", "0001-01-01T00:00+14:00"),
    ],
)
def test_where_it_is_not_sure_neither_date_is_before_the_other(one: str, other: str) -> None:
    assert not is_before(Date(one), Date(other))
    assert not is_before(Date(other), Date(one))
