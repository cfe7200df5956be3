r"""Diagnostics for programs: one JSON array, an object a diagnostic, each on a line of its own.

Everything beyond ASCII is written as `\u…`, so the output is the same in every encoding and acts on no terminal.

Knows diagnostics. Must not know where they are sent.
"""

import json
from collections.abc import Iterable, Iterator

from briefs.diagnostics import Diagnostic, Fix, Span
from briefs.diagnostics.render.addresses import readable
from briefs.diagnostics.render.findings import Findings


def render(findings: Iterable[Findings]) -> Iterator[str]:
    """The array; lines and columns count from 1, offsets from 0, all in characters."""
    separator = "[\n"
    for found in findings:
        for diagnostic in found.diagnostics:
            yield separator + json.dumps(record(found.name, diagnostic))
            separator = ",\n"
    yield "[]\n" if separator == "[\n" else "\n]\n"


def record(name: str, diagnostic: Diagnostic) -> dict[str, object]:
    """A diagnostic with all that is known of it; what is not known is None."""
    return {
        "file": readable(name),
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "span": diagnostic.span and _span(diagnostic.span),
        "path": diagnostic.pointer,
        "help": diagnostic.help,
        "fix": diagnostic.fix and _fix(diagnostic.fix),
    }


def _span(span: Span) -> dict[str, int]:
    return {
        "start": span.start,
        "end": span.end,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }


def _fix(fix: Fix) -> dict[str, object]:
    edits = [{"start": edit.start, "end": edit.end, "text": edit.text} for edit in fix.edits]
    return {"message": fix.message, "safe": fix.safe, "edits": edits}
