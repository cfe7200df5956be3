"""Places in a text count characters from 0, lines and columns from 1."""

import pytest

from briefs import Span
from briefs.diagnostics import Source


def test_a_span_counts_lines_and_columns() -> None:
    assert Source("ab\ncd\n").span(3, 5) == Span(3, 5, 2, 1, 2, 3)
    assert Source("ab\ncd\n").span(1, 4) == Span(1, 4, 1, 2, 2, 2)


def test_the_end_of_a_text_is_a_place() -> None:
    assert Source("ab\n").span(3, 3) == Span(3, 3, 2, 1, 2, 1)
    assert Source("").span(0, 0) == Span(0, 0, 1, 1, 1, 1)


def test_a_span_says_its_line_and_column() -> None:
    span = Source("ab\ncd").span(4, 5)
    assert str(span) == "2:2"
    assert span.offset == span.start == 4


def test_crlf_is_one_line_end() -> None:
    assert Source("a\r\nb\r\nc").span(3, 4) == Span(3, 4, 2, 1, 2, 2)


@pytest.mark.parametrize("text", ["é", "😀", "文字", "a\u0301", "\u202e", "\ufeff"])
@pytest.mark.parametrize("before", ["", "x" * 1023, "é" * 1023, "😀" * 1025, "a\n" * 3000])
def test_bytes_are_counted_as_the_characters_they_make(before: str, text: str) -> None:
    whole = before + text + " end"
    start, end = len(before.encode()), len((before + text).encode())
    span = Source(whole, in_bytes=True).span(start, end)
    assert whole[span.start : span.end] == text


def test_a_shift_is_where_counting_begins() -> None:
    text = "---\né: 😀\n---\nÜ x\n"
    head = text.index("Ü")
    assert Source(text, shift=head).span(2, 3) == Source(text).span(head + 2, head + 3)
    assert Source(text, in_bytes=True, shift=head).span(3, 4) == Source(text).span(head + 2, head + 3)


def test_trimmed_leaves_white_space_out() -> None:
    source = Source("a\n  é b \n\nc", in_bytes=True)
    span = source.trimmed(1, 9)
    assert source.text[span.start : span.end] == "é b"


def test_within_counts_characters_of_the_whole_text() -> None:
    source = Source("é😀x", in_bytes=True, shift=1)
    assert source.within(2, 1) == Span(2, 3, 1, 3, 1, 4)
