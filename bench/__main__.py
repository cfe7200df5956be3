"""`python -m bench`: measure every pair and print the table."""

from bench.pairs import PAIRS
from bench.timing import Row, measure
from bench.whole_pages import missing


def main() -> None:
    """Measure every pair and print one row for each."""
    print(f"{'what':<44}{'ours':>12}{'peer':>12}{'ratio':>8}{'aim':>8}")
    for pair in PAIRS:
        print(line(measure(pair)), flush=True)
    if skipped := missing():
        print(skipped)


def line(row: Row) -> str:
    """One row of the table."""
    mark = "" if row.ratio <= row.pair.aim else "  missed"
    return f"{row.pair.name:<44}{row.ours:>9.1f} µs{row.peer:>9.1f} µs{row.ratio:>8.3f}{row.pair.aim:>8.3f}{mark}"


if __name__ == "__main__":
    main()
