"""`python -m bench.checkers`: ten thousand briefs, checked by us and by the checkers that people use on Markdown.

Each checker is a process of its own over the same folder, on one core, start and reading included. No other one knows
what a brief is: they look at Markdown's form (markdownlint-cli2, rumdl, PyMarkdown) or at English style (proselint), so
what is compared is the time that a folder takes, not what is found. All of them start as they do where they are
installed: with the bytecode that pip writes, and away from anybody's settings.

Knows processes and clocks. Must not know rules.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import attrs

from tests.places import EXAMPLES, ROOT, SHARED

MARKDOWNLINT: Final = "0.24.1"
"""The version of markdownlint-cli2 that npm is asked for."""

_BIN: Final = Path(sys.executable).parent
_NODE: Final = ROOT / "build" / "bench"
_TURNS: Final = 12
"""How often the start is measured; the least counts, and the first turn writes the bytecode."""


@attrs.frozen
class Checker:
    """A program that checks a folder of Markdown."""

    name: str
    command: Sequence[str]
    """What is run; `{}` is the folder."""
    share: float = 1.0
    """Of the documents, how many it is given: slow ones get fewer."""


@attrs.frozen
class Timing:
    """How long a process took."""

    wall: float
    """Seconds that passed."""
    cpu: float
    """Seconds of a core that it used, its children's with it."""


def checkers() -> Iterator[Checker]:
    """Those that are here, ours first; the others are named with the reason."""
    yield Checker("briefs check", [sys.executable, "-m", "briefs", "check", "{}", "--statistics", "--exit-zero"])
    for name, share, arguments in (
        ("rumdl", 1.0, ["check", "--no-cache", "--silent", "{}"]),
        ("pymarkdown", 0.02, ["scan", "--recurse", "{}"]),
        ("proselint", 0.02, ["check", "{}"]),
    ):
        if (_BIN / name).exists():
            yield Checker(name, [str(_BIN / name), *arguments], share)
        else:
            print(
                f"{name}: not measured, it is not installed (pip install {name.replace('pymarkdown', 'pymarkdownlnt')})"
            )
    if shutil.which("npm") is None:
        print("markdownlint-cli2: not measured, there is no npm")
    else:
        command = ["npm", "install", "--silent", "--prefix", str(_NODE), f"markdownlint-cli2@{MARKDOWNLINT}"]
        subprocess.run(command, check=True)  # noqa: S603 - our own command
        yield Checker("markdownlint-cli2", [str(_NODE / "node_modules" / ".bin" / "markdownlint-cli2"), "{}/**/*.md"])


def texts() -> list[str]:
    """Documents of the size of the sample: it, where it is to be had, or else the longest example."""
    sample = SHARED / "samples" / "intel-2019-05-07.md"
    path = sample if sample.exists() else EXAMPLES / "briefs" / "ferry-timetable.md"
    return [path.read_text(encoding="utf-8")]


def fill(folder: Path, documents: int) -> None:
    """Write so many documents; no two are equal."""
    found = texts()
    for number in range(documents):
        text = found[number % len(found)]
        (folder / f"brief-{number:05}.md").write_text(f"{text.rstrip()}\n\nNumber {number}.\n", encoding="utf-8")


def timed(command: Sequence[str], folder: Path) -> Timing:
    """How long a command takes in a folder, on one core."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(  # noqa: S603 - our own commands
        command,
        check=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=_on_one_core,
        cwd=folder,
        env=_installed(),
    )
    after, end = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    return Timing(end - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


@cache
def _installed() -> dict[str, str]:
    """The environment of an installed program: pip compiles what it installs, and a checkout may forbid that."""
    told = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")
    kept = {name: value for name, value in os.environ.items() if name not in told}
    return {
        **kept,
        "PYTHONPYCACHEPREFIX": str(_NODE / "bytecode"),
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }


def _on_one_core() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {0})


def start() -> None:
    """How long it takes until the first finding, beside what cannot be done without."""
    with TemporaryDirectory() as folder:
        fill(Path(folder), 1)
        commands = {
            "python": [sys.executable, "-c", "pass"],
            "briefs --version": [sys.executable, "-m", "briefs", "--version"],
            "python, and one Brief": [sys.executable, "-c", "import briefs; briefs.Brief(title='x')"],
            "briefs check, one document": [sys.executable, "-m", "briefs", "check", folder],
        }
        turns = [{name: timed(command, Path(folder)).cpu for name, command in commands.items()} for _ in range(_TURNS)]
        best = {name: min(turn[name] for turn in turns) for name in commands}
    for name, seconds in best.items():
        print(f"{name:<28}{seconds * 1e3:>8.1f} ms")
    least = best["briefs --version"] + best["python, and one Brief"] - best["python"]
    print(f"first finding : version and model  {best['briefs check, one document'] / least:.2f} (aim 1.30)\n")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=10_000)
    documents = parser.parse_args().documents
    start()
    print(f"{'checker':<20}{'documents':>10}{'seconds':>10}{'of a core':>10}{'a second':>10}")
    for checker in checkers():
        count = max(int(documents * checker.share), 1)
        with TemporaryDirectory() as folder:
            fill(Path(folder), count)
            taken = timed([part.replace("{}", folder) for part in checker.command], Path(folder))
        rate = count / taken.cpu
        print(f"{checker.name:<20}{count:>10}{taken.wall:>10.2f}{taken.cpu:>10.2f}{rate:>10.0f}", flush=True)


if __name__ == "__main__":
    main()
