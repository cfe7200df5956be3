"""Lines and code units: there and back, for any text, and as another way of counting has it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from briefs.lsp.client import Encoding
from briefs.lsp.positions import Positions
from tests.lsp.client import offset

TEXTS = st.text(st.sampled_from("ab\n\r\t é語🐟\u2028\x0b\x0c\x85\x1c\ufeff") | st.characters(exclude_categories=()))
ENCODINGS = st.sampled_from(["utf-8", "utf-16", "utf-32"])


@given(TEXTS, ENCODINGS, st.data())
def test_every_character_has_its_place_and_comes_back_from_it(
    text: str, encoding: Encoding, data: st.DataObject
) -> None:
    positions = Positions(text, encoding)
    at = data.draw(st.integers(0, len(text)))
    place = positions.position(at)
    back = positions.offset(place)
    inside = text[at - 1 : at + 1] == "\r\n"  # between these two there is no place
    assert back == (at - 1 if inside else at)


@given(st.text("ab\n\r é語🐟\u2028"), ENCODINGS, st.data())
def test_places_are_those_that_an_editor_counts(text: str, encoding: Encoding, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    place = Positions(text, encoding).position(at)
    assert offset(text, {"line": place.line, "character": place.character}, encoding) == at


@given(TEXTS, ENCODINGS, st.integers(0, 50), st.integers(0, 50))
def test_any_place_is_some_character(text: str, encoding: Encoding, line: int, character: int) -> None:
    assert 0 <= Positions(text, encoding).offset(types.Position(line, character)) <= len(text)


@pytest.mark.parametrize(("encoding", "column"), [("utf-8", 4 + 2), ("utf-16", 2 + 1), ("utf-32", 2)])
def test_a_column_counts_code_units(encoding: Encoding, column: int) -> None:
    assert Positions("x\n🐟é!", encoding).position(4) == types.Position(1, column)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
def test_half_a_character_is_one(encoding: Encoding) -> None:
    positions = Positions("é\ud800\udc00!", encoding)
    assert [positions.offset(positions.position(at)) for at in range(5)] == [0, 1, 2, 3, 4]


def test_a_place_in_the_middle_of_a_character_is_before_it() -> None:
    assert Positions("🐟!", "utf-16").offset(types.Position(0, 1)) == 0


def test_a_million_characters_in_one_line_cost_no_more_than_their_length() -> None:
    positions = Positions("é🐟" * 500_000)
    assert [positions.position(at).character for at in range(0, 1_000_000, 100)] == list(range(0, 1_500_000, 150))
