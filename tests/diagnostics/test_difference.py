"""Edits by lines make the one text of the other, and are found in time that grows with both."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefs.diagnostics import Edit, edited
from briefs.diagnostics.difference import between

LINES = st.lists(st.sampled_from(["", "a", "b", "cc", "d", "e", "f\r", "🐟"]), max_size=14).map("\n".join)


@given(LINES, LINES)
def test_what_is_between_two_texts_leads_from_one_to_the_other(old: str, new: str) -> None:
    edits = between(old, new)
    assert edited(old, edits) == new
    assert all(one.end <= other.start for one, other in pairwise(edits))


def test_what_is_the_same_is_not_touched() -> None:
    assert between("a\nb\nc\nd\n", "a\nx\nc\nd\n") == [Edit(2, 4, "x\n")]
    assert between("a\n", "a\n") == []
    assert between("a\nb\n", "a\nb\nc\n") == [Edit(4, 4, "c\n")]


def test_where_all_is_new_one_edit_says_so() -> None:
    old, new = ("".join(f"{word} {n}\n" for n in range(3000)) for word in ("old", "new"))
    assert between(f"top\n{old}end\n", f"top\n{new}end\n") == [Edit(4, 4 + len(old), new)]


def test_every_other_line_of_a_long_text_is_an_edit_of_its_own() -> None:
    old = "".join(f"{'*' if n % 2 else '#'} line {n}\n" for n in range(40_000))
    edits = between(old, old.replace("*", "-"))
    assert len(edits) == 20_000
    assert edited(old, edits) == old.replace("*", "-")


def test_lines_in_another_order_are_found_too() -> None:
    lines = [f"line {n}\n" for n in range(40_000)]
    old, new = "".join(lines), "".join(sorted(lines, key=lambda line: line[::-1]))
    assert edited(old, between(old, new)) == new
