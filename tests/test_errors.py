"""What the library raises carries what was found, and is one family."""

import copy
import pickle

import pytest

import briefs
from briefs import BriefsError, ReadError, UnknownFormatError

BROKEN = '{"titel": "x", "published": "soon",\n "sections": [{"label": 5}]}'


def raised() -> ReadError:
    with pytest.raises(ReadError) as caught:
        briefs.loads(BROKEN, "json")
    return caught.value


def test_every_error_is_ours() -> None:
    assert issubclass(ReadError, BriefsError)
    assert issubclass(UnknownFormatError, BriefsError)
    assert issubclass(UnknownFormatError, ValueError)


def test_a_read_error_carries_everything_that_was_found() -> None:
    error = raised()
    assert error.diagnostics == briefs.read(BROKEN, "json").diagnostics
    assert [found.path for found in error.diagnostics] == [("titel",), ("published",), ("sections", 0, "label")]


def test_a_read_error_says_a_line_for_each_error() -> None:
    lines = str(raised()).splitlines()
    assert [line.split(":")[0] for line in lines] == ["1", "1", "2"]
    assert "did you mean 'title'?" in lines[0]


def test_a_read_error_says_the_name_of_its_file() -> None:
    error = ReadError(raised().diagnostics, "a.json")
    assert all(line.startswith("a.json:") for line in str(error).splitlines())


@pytest.mark.parametrize("name", ["", "a.json"])
def test_a_read_error_survives_pickle_and_copy(name: str) -> None:
    error = ReadError(raised().diagnostics, name)
    for same in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - our own value
        assert isinstance(same, ReadError)
        assert (same.diagnostics, same.name, str(same)) == (error.diagnostics, name, str(error))


def test_warnings_are_carried_but_not_said() -> None:
    error = ReadError([*raised().diagnostics, *briefs.read("07.05.19", "markdown").diagnostics])
    assert len(error.diagnostics) == 4
    assert "ambiguous-date" not in str(error)
