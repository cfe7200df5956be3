"""`python -m fuzz`: a target for each reader, side by side, for so many seconds; 1 where something was found.

A find is kept in build/fuzz/finds, the smallest input for each kind of failure, and does not end the run. What a run
has learned is in build/fuzz/corpus, and the next run begins there.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from fuzz import corpus
from fuzz.oracle import FORMATS

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "fuzz"


def main() -> int:
    """Run the targets and say what they found."""
    parser = argparse.ArgumentParser(prog="python -m fuzz", description="Fuzz the readers.")
    parser.add_argument(
        "formats", nargs="*", metavar="FORMAT", help=f"of {', '.join(FORMATS)}; all where none is named"
    )
    parser.add_argument("--seconds", type=int, default=60, help="how long each target runs (60)")
    parser.add_argument("--seed", type=int, default=0, help="of the mutations; 0 takes another each time")
    given = parser.parse_args()
    formats = given.formats or FORMATS
    for unknown in set(formats) - set(FORMATS):
        parser.error(f"there is no format {unknown}")
    finds = BUILD / "finds"
    finds.mkdir(parents=True, exist_ok=True)
    for old in finds.iterdir():
        old.unlink()
    runs = {name: _start(name, given.seconds, given.seed) for name in formats}
    codes = {name: run.wait() for name, run in runs.items()}
    for name in formats:
        log = (BUILD / f"{name}.log").read_text("utf-8", "replace").rstrip().splitlines()
        print(f"{name}: {next((line for line in reversed(log) if line.startswith('Done ')), 'ended early')}")
    return _tell(finds, codes)


def _start(format: str, seconds: int, seed: int) -> subprocess.Popen[bytes]:
    seeds = corpus.plant(BUILD / "seeds" / format, format)
    words = corpus.dictionary(BUILD / f"{format}.dict", format)
    learned = BUILD / "corpus" / format
    learned.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "fuzz.target", format, str(learned), str(seeds), f"-dict={words}"]
    command += [f"-max_total_time={seconds}", f"-seed={seed}", "-max_len=1200", "-timeout=20", "-rss_limit_mb=2048"]
    command += [f"-artifact_prefix={BUILD / 'finds'}/{format}-", "-print_final_stats=1"]
    with (BUILD / f"{format}.log").open("wb") as log:
        return subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT)  # noqa: S603 - our own


def _tell(finds: Path, codes: dict[str, int]) -> int:
    found = sorted(finds.iterdir())
    for path in found:
        print(f"found: {path.relative_to(ROOT)}")
        if path.suffix == ".txt":
            print("  " + path.read_text("utf-8", "replace").strip().replace("\n", "\n  "))
    broken = [name for name, code in codes.items() if code]
    if broken:
        print(f"ended early, see build/fuzz/FORMAT.log: {', '.join(broken)}")
    if not found and not broken:
        print("nothing found")
    return 1 if found or broken else 0


if __name__ == "__main__":
    sys.exit(main())
