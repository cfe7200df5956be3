"""`python -m bench.growth [WORD]`: measure every family, or those with the word in their name, and print the table."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

import attrs

import briefs
from bench.growth.families import FAMILIES, Family
from bench.growth.measure import MOST, SIZES, Growth, growth, memory
from briefs import Brief

WRITERS = ("json", "markdown", "html")
_ROOM = 4096
_A_NODE = {"json": 64, "html": 24, "markdown": 0}
"""Bytes that a node may take beside: mdast spells the type and the children of each, HTML has its tags twice."""


@attrs.define
class Row:
    """All that was measured of a family."""

    family: Family
    jobs: dict[str, Growth] = attrs.Factory(dict)
    output: float = 0.0
    """The longest output as a multiple of its input, after 4 KB that a page may take anyway, and what nodes may."""
    plain: float = 0.0
    """The same without what nodes may take."""
    longest: str = ""
    """The format of that output."""

    @property
    def faults(self) -> list[str]:
        """What is wrong with the family, in words."""
        faults = [
            f"{name} takes {job.worst:.1f}x at {job.at // 1024} KB" for name, job in self.jobs.items() if job.missed
        ]
        if self.output > 8:
            faults.append(f"{self.longest} is {self.output:.1f}x as long as the input")
        return faults


def main() -> int:
    """Measure, print, and say whether all is well."""
    parser = argparse.ArgumentParser(prog="python -m bench.growth")
    parser.add_argument("word", nargs="?", default="", help="only families with this in `format: name`")
    parser.add_argument("--no-memory", action="store_true", help="time and output only")
    given = parser.parse_args()
    chosen = [family for family in FAMILIES if given.word in f"{family.format}: {family.name}"]
    rows = [Row(family) for family in chosen]
    if not given.no_memory:
        for row in rows:
            row.jobs["memory"] = memory(reading(row.family))
    for number, row in enumerate(rows, 1):
        measure(row)
        print(f"{number}/{len(rows)} {title(row.family)}", "; ".join(row.faults), file=sys.stderr, flush=True)
    control = growth(quadratic)
    print(table(rows))
    print("*: one doubling took longer, and the one after it did not")
    print(f"planted quadratic job: {control.worst:.2f}x, {'caught' if control.missed else 'NOT CAUGHT'}")
    missed = [row for row in rows if row.faults]
    print(
        f"{len(rows) - len(missed)} of {len(rows)} families hold: at most {MOST}x a doubling;"
        " out, 8x the input and 4 KB, beside 64 bytes of JSON or 24 of HTML a node"
    )
    for row in missed:
        print(f"  missed: {title(row.family)}: {'; '.join(row.faults)}")
    return 1 if missed or not control.missed else 0


def reading(family: Family) -> Callable[[int], Callable[[], object]]:
    """Reading the document of a size."""

    def at(size: int) -> Callable[[], object]:
        text = family.grow(size)
        return lambda: briefs.read(text, family.format)

    return at


def measure(row: Row) -> None:
    """Read and write the family at every size."""
    row.jobs["read"] = growth(reading(row.family))
    held: dict[int, tuple[Brief | None, int]] = {}
    for target in WRITERS:
        row.jobs[target] = growth(_writing(row, target, held))


def _writing(row: Row, target: str, held: dict[int, tuple[Brief | None, int]]) -> Callable[[int], Callable[[], object]]:
    """Writing the brief that was read from the document of a size, which is then held for the next writer."""
    largest = row.jobs["read"].at if row.jobs["read"].missed else SIZES[-1]

    def at(size: int) -> Callable[[], object]:
        if size not in held:
            text = row.family.grow(size)
            brief = briefs.read(text, row.family.format).brief if size <= 2 * largest else None
            held[size] = brief, len(text.encode())
        brief, length = held[size]
        if brief is None:
            return lambda: None
        _compare(row, target, brief, length)
        return lambda: briefs.dumps(brief, target)

    return at


def _compare(row: Row, target: str, brief: Brief, length: int) -> None:
    output = len(briefs.dumps(brief, target).encode()) - _ROOM
    row.plain = max(row.plain, output / length)
    times = (output - _A_NODE[target] * sum(1 for _ in briefs.walk(brief))) / length
    if times > row.output:
        row.output, row.longest = times, target


def quadratic(size: int) -> Callable[[], object]:
    """The planted job: it looks at all that comes after each word."""
    text = "a " * (size // 2)
    return lambda: [text[at:].count("b") for at in range(0, len(text), 64)]


def title(family: Family) -> str:
    """A family as the table names it."""
    return f"{family.format}: {family.name}"


def table(rows: list[Row]) -> str:
    """All rows, with the worst doubling of each job and the time of the last."""
    head = (
        f"{'family':<44}"
        + "".join(f"{name:>16}" for name in ("read", *WRITERS))
        + f"{'memory':>15}{'out':>6}{'strict':>8}"
    )
    return "\n".join([head, *map(_line, rows)])


def _line(row: Row) -> str:
    cells = [
        f"{row.jobs[name].worst:>6.2f}x{'*' * row.jobs[name].steps:1}{row.jobs[name].seconds:>6.2f} s"
        for name in ("read", *WRITERS)
    ]
    taken = row.jobs.get("memory", Growth())
    mark = "  missed" if row.faults else ""
    cells.append(f"{taken.worst:>5.2f}x {taken.seconds / 2**20:>4.0f} MB")
    return (
        f"{title(row.family):<44}"
        + "".join(f"{cell:>16}" for cell in cells)
        + f"{max(row.output, 0):>6.1f}{max(row.plain, 0):>8.1f}{mark}"
    )


if __name__ == "__main__":
    sys.exit(main())
