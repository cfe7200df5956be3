"""`python -m tests.corpora`: which words of other people's documents are nowhere, and what else we miss there.

`-v` names every fault, `-p` takes all that a browser shows of the pages too.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable

from tests.corpora import files, stated
from tests.corpora.kept import Kept
from tests.places import SHARED


def main() -> None:
    for prefix in ("digitalgov", "optech"):
        report(prefix, ((name, files.kept_of_post(text)) for name, text in files.posts(SHARED, prefix).items()))
    report("pages: the article", ((page.name, files.kept_of_article(page)) for page in files.pages(SHARED)))
    if "-p" in sys.argv:
        report("pages: all", ((page.name, files.kept_of_page(page)) for page in files.pages(SHARED)))
    issues = {date: files.disagreements(languages) for date, languages in files.issues(SHARED).items()}
    print(f"issues with the same parts in every language: {sum(not v for v in issues.values())} of {len(issues)}")
    verbose(f"{date}: {fault}" for date, faults in issues.items() for fault in faults)
    facts = {page.name: stated.page_faults(page.html, page.gold) for page in files.pages(SHARED)}
    for what in ("title", "published", "authors"):
        faults = {name: fault[what] for name, fault in facts.items() if what in fault}
        print(f"pages whose {what} is as their publisher says: {len(facts) - len(faults)} of {len(facts)}")
        verbose(f"{name}: {fault}" for name, fault in faults.items())
    posts = files.posts(SHARED, "digitalgov")
    for what, fault_of in (
        ("date", stated.date_fault),
        ("authors", stated.author_fault),
        ("source", stated.source_fault),
    ):
        faults = {name: fault for name, text in posts.items() if (fault := fault_of(text))}
        print(f"posts whose {what} is as their front matter says: {len(posts) - len(faults)} of {len(posts)}")
        verbose(f"{name}: {fault}" for name, fault in faults.items())


def report(corpus: str, each: Iterable[tuple[str, Kept]]) -> None:
    shown = lost = whole = count = 0
    lines = []
    for name, kept in each:
        count += 1
        shown += kept.shown
        lost += len(kept.lost)
        whole += not kept.lost
        if kept.lost:
            common = ", ".join(f"{w}×{n}" if n > 1 else w for w, n in Counter(kept.lost).most_common(12))
            lines.append(f"{name}: {len(kept.lost)} of {kept.shown}: {common}")
    print(f"{corpus}: {shown - lost} of {shown} words kept ({1 - lost / max(shown, 1):.4%}); {whole} of {count} whole")
    verbose(lines)


def verbose(lines: Iterable[str]) -> None:
    if "-v" in sys.argv:
        for line in lines:
            print("   ", line)


if __name__ == "__main__":
    main()
