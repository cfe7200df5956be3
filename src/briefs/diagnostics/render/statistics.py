"""How often each problem was found, over all documents.

Knows diagnostics. Must not know single places.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from briefs.diagnostics.render.findings import Findings


def render_text(findings: Iterable[Findings]) -> Iterator[str]:
    """A line a problem, the most frequent first: how often, its code, its name."""
    rows = _count(findings)
    width = len(str(rows[0][0])) if rows else 0
    for times, code, name in rows:
        yield f"{times:>{width}}  {code}  {name}\n"


def render_json(findings: Iterable[Findings]) -> Iterator[str]:
    """A JSON array, an object a problem, the most frequent first."""
    yield json.dumps(list(_records(findings))) + "\n"


def render_lines(findings: Iterable[Findings]) -> Iterator[str]:
    """The same objects, one a line."""
    for record in _records(findings):
        yield json.dumps(record) + "\n"


def _records(findings: Iterable[Findings]) -> Iterator[dict[str, str | int]]:
    for times, code, name in _count(findings):
        yield {"code": code, "name": name, "count": times}


def _count(findings: Iterable[Findings]) -> list[tuple[int, str, str]]:
    """How often, code and name of each problem; those of one frequency in the order of their codes."""
    seen = Counter((each.code, each.name) for found in findings for each in found.diagnostics)
    return sorted(((times, *key) for key, times in seen.items()), key=lambda row: (-row[0], row[1]))
