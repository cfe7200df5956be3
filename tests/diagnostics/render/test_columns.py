"""A column leads back to the character it was made from, in every unit."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefs.diagnostics import Source
from briefs.diagnostics.render.columns import Columns, Region, Unit, characters, utf8, utf16
from tests.diagnostics.render.documents import AWKWARD

LONG = st.tuples(AWKWARD, st.sampled_from(["", "x" * 1023, "é" * 1024, "😀" * 1500, "a\n" * 1025]), AWKWARD).map(
    "".join
)


@given(LONG, st.data())
@example("\ufeffa😀b\r\nc", None)
@pytest.mark.parametrize(
    ("unit", "encoding", "size"), [(utf8, "utf-8", 1), (utf16, "utf-16-le", 2), (characters, "utf-32-le", 4)]
)
def test_a_column_points_at_the_same_character_in_the_encoded_line(
    unit: Unit, encoding: str, size: int, text: str, data: st.DataObject | None
) -> None:
    start = data.draw(st.integers(0, len(text))) if data else 1
    end = data.draw(st.integers(start, len(text))) if data else len(text)
    region = Columns(text, unit).of(Source(text).span(start, end))
    lines = text.encode(encoding).split("\n".encode(encoding)) if size == 1 else encoded_lines(text, encoding)
    assert rest(lines, region.line, region.column, size, encoding) == text[start:]
    assert rest(lines, region.end_line, region.end_column, size, encoding) == text[end:]


def encoded_lines(text: str, encoding: str) -> list[bytes]:
    return [line.encode(encoding) for line in text.split("\n")]


def rest(lines: list[bytes], line: int, column: int, size: int, encoding: str) -> str:
    first = lines[line - 1][(column - 1) * size :].decode(encoding)
    return "\n".join([first, *(each.decode(encoding) for each in lines[line:])])


@pytest.mark.parametrize(
    ("unit", "columns"), [(utf8, (1, 2, 6, 9, 10)), (utf16, (1, 2, 4, 5, 6)), (characters, (1, 2, 3, 4, 5))]
)
def test_each_unit_counts_in_its_way(unit: Unit, columns: tuple[int, ...]) -> None:
    text = "a😀日\tb"
    counted = [Columns(text, unit).of(Source(text).span(at, at)).column for at in range(5)]
    assert tuple(counted) == columns


@pytest.mark.parametrize("end", ["\r", "\u2028", "\u2029", "\x0b", "\x0c", "\x85", "\x1c"])
def test_only_a_line_feed_ends_a_line(end: str) -> None:
    text = f"é{end}x"
    assert Columns(text, characters).of(Source(text).span(2, 3)) == Region(1, 3, 1, 4)


def test_a_carriage_return_belongs_to_its_line() -> None:
    text = "é\r\nx"
    assert Columns(text, utf8).of(Source(text).span(0, 2)) == Region(1, 1, 1, 4)
    assert Columns(text, utf8).of(Source(text).span(3, 4)) == Region(2, 1, 2, 2)


@pytest.mark.parametrize(("unit", "width"), [(utf8, 3), (utf16, 1), (characters, 1)])
def test_a_byte_order_mark_can_count_or_not(unit: Unit, width: int) -> None:
    text = "\ufeffab\nc"
    source = Source(text)
    assert Columns(text, unit).of(source.span(1, 2)) == Region(1, 1 + width, 1, 2 + width)
    assert Columns(text, unit, mark=False).of(source.span(1, 2)) == Region(1, 1, 1, 2)
    assert Columns(text, unit, mark=False).of(source.span(0, 1)) == Region(1, 1, 1, 1)
    assert Columns(text, unit, mark=False).of(source.span(4, 5)) == Region(2, 1, 2, 2)
