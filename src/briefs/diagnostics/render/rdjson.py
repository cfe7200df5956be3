"""Diagnostics for reviewdog, which writes them under a pull request: the Reviewdog Diagnostic Format in one object.

Columns count bytes of UTF-8 from 1, and a place ends before its end (reviewdog, proto/rdf/reviewdog.proto). A byte
order mark has three of them. In a file in another encoding the bytes are those it would have in UTF-8.

A suggestion is applied with one click and alone, so a fix is one suggestion however many edits it has, and only a safe
fix is one.

Knows diagnostics. Must not know where they are sent.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from briefs.diagnostics import Diagnostic, Edit, Fix, Severity, Source
from briefs.diagnostics.render.addresses import path_of
from briefs.diagnostics.render.columns import Columns, Region, utf8
from briefs.diagnostics.render.findings import Findings

_SEVERITIES: Final[Mapping[Severity, str]] = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}
_WIDEST: Final = 4096
"""So many characters a suggestion replaces at most; edits that are further apart are left to `--fix`."""


def render(findings: Iterable[Findings]) -> Iterator[str]:
    """The object, a diagnostic a line; how much the worst of them matters comes last, when it is known."""
    yield '{"source": {"name": "briefs"}, "diagnostics": ['
    separator, met = "\n", set()
    for found in findings:
        document = _Document(found)
        for diagnostic in found.diagnostics:
            yield separator + json.dumps(document.record(diagnostic))
            separator = ",\n"
            met.add(diagnostic.severity)
    worst = next((_SEVERITIES[severity] for severity in _SEVERITIES if severity in met), None)
    yield ("\n]" if met else "]") + (f', "severity": "{worst}"' if worst else "") + "}\n"


class _Document:
    """A document whose diagnostics are said one by one."""

    def __init__(self, found: Findings) -> None:
        self._path = path_of(found.name)
        self._source = Source(found.text)
        self._columns = Columns(found.text, utf8)

    def record(self, diagnostic: Diagnostic) -> dict[str, object]:
        """A diagnostic as a message `Diagnostic`."""
        location: dict[str, object] = {"path": self._path}
        if diagnostic.span is not None:
            location["range"] = _range(self._columns.of(diagnostic.span))
        record: dict[str, object] = {
            "message": f"{diagnostic.name}: {diagnostic.message}",
            "location": location,
            "severity": _SEVERITIES[diagnostic.severity],
            "code": {"value": diagnostic.code},
        }
        if diagnostic.fix is not None and (suggestion := self._suggestion(diagnostic.fix)):
            record["suggestions"] = [suggestion]
        return record

    def _suggestion(self, fix: Fix) -> dict[str, object] | None:
        edits = sorted(fix.edits, key=lambda edit: edit.start)
        if not fix.safe or not edits or edits[-1].end - edits[0].start > _WIDEST:
            return None
        span = self._source.span(edits[0].start, edits[-1].end)
        return {"range": _range(self._columns.of(span)), "text": _written(self._source.text, edits)}


def _written(text: str, edits: Iterable[Edit]) -> str:
    """What stands between the first and the last of some edits once all are made."""
    pieces: list[str] = []
    last = None
    for edit in edits:
        pieces += [text[last : edit.start] if last is not None else "", edit.text]
        last = edit.end
    return "".join(pieces)


def _range(region: Region) -> dict[str, dict[str, int]]:
    return {
        "start": {"line": region.line, "column": region.column},
        "end": {"line": region.end_line, "column": region.end_column},
    }
