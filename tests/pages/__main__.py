"""`python -m tests.pages`: what we and two peers take from whole pages, in one run.

`-v` names every fault of ours, `--fold N` takes one part of the set, `--ours` leaves the peers out.
"""

from __future__ import annotations

import argparse

from tests.pages.gold import FOLDS, pages
from tests.pages.readers import READERS
from tests.pages.score import MEASURES, score


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.pages")
    parser.add_argument("-v", action="store_true", dest="verbose")
    parser.add_argument("--fold", type=int, choices=range(FOLDS))
    parser.add_argument("--ours", action="store_true")
    wanted = parser.parse_args()
    chosen = [page for page in pages() if wanted.fold in (None, page.fold)]
    if not chosen:
        print("the pages are not here")
        return
    print(f"{len(chosen)} pages  " + "".join(f"{measure:>10}" for measure in MEASURES) + "   ms a page")
    for name, reader in READERS.items():
        if wanted.ours and name != "ours":
            continue
        found = score(chosen, reader)
        print(f"{name:<10}" + "".join(f"{getattr(found, m):10.3f}" for m in MEASURES) + f"{found.milliseconds:12.1f}")
        if wanted.verbose and name == "ours":
            print("\n".join(found.faults))


if __name__ == "__main__":
    main()
