"""`python -m tests.annotated`: what we and the baseline find of the annotated documents.

`-v` names every fault, `-f` prints the floors that the test may hold.
"""

from __future__ import annotations

import sys

from tests.annotated.gold import documents
from tests.annotated.readers import baseline, ours
from tests.annotated.score import MEASURES, Score, Share, score

MEANING = {
    "found": "labels found, in order (recall)",
    "true": "labels found that are labels (precision)",
    "order": "documents with exactly the right labels",
    "texts": "parts with exactly the right text",
    "stays": "look-alikes that stay text",
    "titles": "titles and kickers",
    "dates": "dates",
    "undated": "no date made up where none is stated",
    "authors": "authors, all of a document",
    "sources": "sources, all of a document",
}


def main() -> None:
    every = documents()
    groups = [
        ("all", every),
        *((kind, [d for d in every if d.format == kind]) for kind in ("markdown", "html")),
        *((f"in {code}", [d for d in every if d.language == code]) for code in sorted({d.language for d in every})),
    ]
    us, them = score(every, ours), score(every, baseline)
    print(f"{len(every)} documents, {us.found.of} labels{'ours':>28}{'baseline':>14}")
    for measure in MEASURES:
        print(row(MEANING[measure], getattr(us, measure), getattr(them, measure)))
    print("\nlabels found, by shape")
    for shape in sorted(us.shapes):
        print(row(f"  {shape}", us.shapes[shape], them.shapes[shape]))
    print("\nlabels found · true · exact documents · text, by format and language")
    for name, group in groups:
        print(f"  {name:<12} ours {line(score(group, ours))}   baseline {line(score(group, baseline))}")
    if "-f" in sys.argv[1:]:
        for name, shares in (
            ("FLOORS", {measure: getattr(us, measure) for measure in MEASURES}),
            ("SHAPE_FLOORS", dict(sorted(us.shapes.items()))),
        ):
            rows = "".join(f'    "{key}": {floor(share.value)},\n' for key, share in shares.items())
            print(f"\n{name} = {{\n{rows}}}")
    if "-v" in sys.argv[1:]:
        print("\nexpected and found\n  " + "\n  ".join(us.faults))


def floor(share: float) -> float:
    """A share cut, not rounded, to what a test can hold."""
    return int(share * 1000) / 1000


def row(name: str, ours: Share, theirs: Share) -> str:
    return f"{name:<44}{ours.value:>7.3f} {f'{ours.right}/{ours.of}':>9}{theirs.value:>8.3f}"


def line(total: Score) -> str:
    return "  ".join(f"{share.value:.3f}" for share in (total.found, total.true, total.order, total.texts))


if __name__ == "__main__":
    main()
