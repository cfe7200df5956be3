"""A hundred findings are told, and how many more there are."""

import pytest

from briefs.checks.bounded import bounded
from briefs.checks.rule import Finding


@pytest.mark.parametrize(
    ("count", "told", "last"),
    [
        (0, 0, None),
        (1, 1, "Number 0."),
        (100, 100, "Number 99."),
        (101, 101, "Number 100."),
        (5000, 101, "Number 100. The same holds for 4899 more."),
    ],
)
def test_findings_are_bounded(count: int, told: int, last: str | None) -> None:
    found = list(bounded(Finding(f"Number {at}.", ("body", at)) for at in range(count)))
    assert len(found) == told
    assert (found[-1].message if found else None) == last
