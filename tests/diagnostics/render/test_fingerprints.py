"""The hashes are GitHub's: the numbers below are those that its own tests expect (github/codeql-action, MIT)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefs.diagnostics.render.fingerprints import fingerprints
from tests.diagnostics.render.documents import AWKWARD

GREETINGS = [
    "e9496ae3ebfced30:1",
    "fb7c023a8b9ccb3f:1",
    "ce8ba1a563dcdaca:1",
    "e20e36e16fcb0cc8:1",
    "b3edc88f2938467e:1",
    "c8e28b0b4002a3a0:1",
    "c129715d7a2bc9a3:1",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["c129715d7a2bc9a3:1"]),
        (" a\nb\n  \t\tc\n d", ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]),
        (" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", GREETINGS),
        (" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", GREETINGS),
        (
            "Lorem ipsum dolor sit amet.\n" * 10,
            [
                *(f"a7f2ff13bc495cf2:{number}" for number in range(1, 7)),
                "a7f2ff1481e87703:1",
                "a9cf91f7bbf1862b:1",
                "55ec222b86bcae53:1",
                "cc97dc7b1d7d8f7b:1",
                "c129715d7a2bc9a3:1",
            ],
        ),
    ],
)
def test_the_hashes_are_those_of_github(text: str, expected: list[str]) -> None:
    found = fingerprints(text, range(1, len(expected) + 1))
    assert [found[number] for number in sorted(found)] == expected


def test_a_line_that_ends_in_a_carriage_return_alone_is_part_of_its_line() -> None:
    text = " hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r"
    assert list(fingerprints(text, [1, 2, 3]).values()) == GREETINGS[:2]


@given(AWKWARD, AWKWARD, AWKWARD)
def test_lines_above_and_white_space_change_nothing(above: str, line: str, below: str) -> None:
    """But for the number behind the colon, which says how many lines of the same look stand above."""
    line = line.replace("\n", "")
    number = above.count("\n") + 2
    [alone] = fingerprints(f"{line}\n{below}", [1]).values()
    [moved] = fingerprints(f"{above}\n {line}\n{below}", [number]).values()
    assert moved.partition(":")[0] == alone.partition(":")[0]


@given(AWKWARD, st.integers(1, 80))
def test_a_line_that_is_asked_for_alone_has_the_hash_it_has_among_others(text: str, number: int) -> None:
    every = fingerprints(text, range(1, 200))
    assert len(every) == text.count("\n") + 1
    assert fingerprints(text, [number]).get(number) == every.get(number)
