import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefs.diagnostics.render.excerpt import cells_of, excerpt

LINES = st.text(st.characters(exclude_characters="\n") | st.sampled_from("\t日\u0301\u202e ab"), max_size=200)


def test_a_short_line_is_shown_whole() -> None:
    assert excerpt("one two three", 4, 7, 40) == ("one two three", "    ^^^")


def test_a_part_without_characters_gets_one_caret() -> None:
    assert excerpt("one", 3, 3, 40) == ("one", "   ^")
    assert excerpt("", 0, 0, 40) == ("", "^")


@pytest.mark.parametrize(
    ("line", "carets"),
    [
        ("日本 X", "     ^"),  # wide characters take two cells
        ("e\u0301e\u0301 X", "   ^"),  # combining ones none
        ("\tX", "    ^"),  # a tab is shown as four spaces
        ("\x1bX", "        ^"),  # and what is spelled out as long as it is
    ],
)
def test_carets_count_cells_not_characters(line: str, carets: str) -> None:
    at = line.index("X")
    assert excerpt(line, at, at + 1, 40)[1] == carets


@pytest.mark.parametrize("at", [0, 1, 20, 499, 1_000, 1_998])
def test_a_long_line_is_cut_around_the_part_that_is_meant(at: int) -> None:
    line = ("x" * at + "HERE").ljust(2_004, "y")
    shown, carets = excerpt(line, at, at + 4, 60)
    assert len(shown) <= 60
    assert shown[carets.index("^") :].startswith("HERE")
    assert carets.count("^") == 4
    assert shown.startswith("…") == (at > 19)
    assert shown.endswith("…") == (at < 1_998)


def test_a_part_longer_than_the_line_has_room_gets_carets_to_the_end() -> None:
    shown, carets = excerpt("x" * 500, 0, 500, 40)
    assert shown == "x" * 38 + "…"
    assert carets == "^" * 38


@given(LINES, st.integers(0, 200), st.integers(0, 200), st.integers(20, 120))
def test_every_part_of_every_line_fits_and_is_pointed_at(line: str, start: int, length: int, width: int) -> None:
    start = min(start, len(line))
    end = min(start + length, len(line))
    shown, carets = excerpt(line, start, end, width)
    assert cells_of(shown) <= width
    assert carets.strip(" ") == "^" * carets.count("^")
    assert carets.count("^") >= 1
    assert len(carets) <= width + 1
