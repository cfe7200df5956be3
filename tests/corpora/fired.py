"""How often each rule finds something in other people's documents: `python -m tests.corpora.fired` writes it down.

The documentation shows the numbers; where the documents are there, a test holds them to it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import briefs
from briefs.checks.profiles import PROFILES
from briefs.checks.rules import RULES
from briefs.checks.selection import choose
from tests.corpora import files
from tests.places import ROOT, SHARED

FIRED: Final = ROOT / "tools" / "specification" / "fired.json"


def documents(shared: Path) -> Iterator[tuple[str, briefs.Reading]]:
    """Every document with the name of its corpus."""
    for prefix in ("digitalgov", "optech"):
        for text in files.posts(shared, prefix).values():
            yield "posts", briefs.read(text, "markdown")
    for page in files.pages(shared):
        yield "pages", briefs.read(page.html, "html")


def fired(shared: Path) -> dict[str, object]:
    """The numbers, each rule under the first profile that has it."""
    homes = {rule.code: profile.name for profile in reversed(PROFILES) for rule in choose(profile).rules}
    read = list(documents(shared))
    seen: dict[str, Counter[str]] = {rule.code: Counter() for rule in RULES}
    found: dict[str, Counter[str]] = {rule.code: Counter() for rule in RULES}
    for profile in dict.fromkeys(homes.values()):
        codes = tuple(code for code, home in homes.items() if home == profile)
        for corpus, reading in read:
            told = briefs.check(reading, profile, select=codes)
            diagnostics = Counter(each.code for each in told if each.code in codes)
            for code, times in diagnostics.items():
                seen[code][corpus] += 1
                found[code][corpus] += times
    sizes = Counter(corpus for corpus, _ in read)
    return {
        "documents": dict(sizes),
        "rules": {
            code: {"profile": homes.get(code, ""), **{name: [seen[code][name], found[code][name]] for name in sizes}}
            for code in sorted(seen)
        },
    }


def written(numbers: dict[str, object]) -> str:
    """The numbers as they are kept: a line a rule."""
    rows = ",\n".join(f"  {json.dumps(code)}: {json.dumps(row)}" for code, row in rules_of(numbers).items())
    return f'{{\n "documents": {json.dumps(numbers["documents"])},\n "rules": {{\n{rows}\n }}\n}}\n'


def rules_of(numbers: dict[str, object]) -> dict[str, object]:
    """The row of each rule."""
    rules = numbers["rules"]
    assert isinstance(rules, dict)
    return rules


def main() -> None:
    """Write the numbers down."""
    FIRED.write_text(written(fired(SHARED)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
