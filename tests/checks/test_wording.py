"""How findings are worded: short names, and a hundred findings at most."""

import pytest

from briefs import Finding
from briefs.checks.wording import bounded, quoted


@pytest.mark.parametrize(
    ("count", "told", "last"),
    [
        (0, 0, None),
        (1, 1, "Number 0."),
        (100, 100, "Number 99."),
        (101, 100, "Number 99. Below it is 1 more."),
        (5000, 100, "Number 99. Below it are 4900 more."),
    ],
)
def test_findings_are_bounded(count: int, told: int, last: str | None) -> None:
    found = list(bounded(Finding(f"Number {at}.", ("body", at)) for at in range(count)))
    assert len(found) == told
    assert (found[-1].message if found else None) == last


def test_words_are_named_on_one_line_and_cut_where_they_are_many() -> None:
    assert quoted("What's\nnext") == "'What's next'"
    assert quoted("word " * 100) == f"'{('word ' * 12)[:59].rstrip()}…'"
