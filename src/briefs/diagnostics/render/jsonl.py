"""Diagnostics for programs that read line by line: the objects of the JSON output, one a line, without an array.

Knows diagnostics. Must not know where they are sent.
"""

import json
from collections.abc import Iterable, Iterator

from briefs.diagnostics.render.findings import Findings
from briefs.diagnostics.render.json import record


def render(findings: Iterable[Findings]) -> Iterator[str]:
    """JSON Lines (jsonlines.org): a line a diagnostic, nothing where there is none."""
    for found in findings:
        for diagnostic in found.diagnostics:
            yield json.dumps(record(found.name, diagnostic)) + "\n"
