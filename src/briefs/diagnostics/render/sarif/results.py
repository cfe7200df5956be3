"""Findings of one document as SARIF results.

Columns count UTF-16 code units from 1, and a region ends before its end. A byte order mark counts as nothing: programs
that show a text do not have it in the text.

Knows diagnostics and the text they are about. Must not know the log around the results.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from briefs.diagnostics import Diagnostic, Edit, Fix, Source, Span
from briefs.diagnostics.render.addresses import uri_of
from briefs.diagnostics.render.columns import Columns, utf16
from briefs.diagnostics.render.findings import Findings
from briefs.diagnostics.render.fingerprints import fingerprints
from briefs.diagnostics.render.sarif.rules import LEVELS, ROOT
from briefs.pattern import pattern

_PLACEHOLDER: Final = pattern(r"\{(\d+)\}")
_LINK: Final = pattern(r"\[(?=[^\[\]]*\]\()")
_FIRST: Final = 1


def results(found: Findings, index: Mapping[str, int]) -> Iterator[dict[str, object]]:
    """A result a diagnostic.

    Args:
        found: The diagnostics of one document.
        index: Where each code stands in the list of rules.
    """
    document = _Document(found)
    for diagnostic in found.diagnostics:
        yield document.result(diagnostic, index[diagnostic.code])


class _Document:
    """A document whose diagnostics are said one by one."""

    def __init__(self, found: Findings) -> None:
        self._source = Source(found.text)
        self._columns = Columns(found.text, utf16, mark=False)
        self._address = _address(found.name)
        self._prints = fingerprints(found.text, map(_line, found.diagnostics)) if found.diagnostics else {}

    def result(self, diagnostic: Diagnostic, index: int) -> dict[str, object]:
        """A diagnostic as a `result`."""
        # Code scanning shows nothing without a line; what is about the whole document stands at its first.
        region = {"startLine": _FIRST} if diagnostic.span is None else self._region(diagnostic.span)
        place = {"artifactLocation": self._address, "region": region}
        result: dict[str, object] = {
            "ruleId": diagnostic.code,
            "level": LEVELS[diagnostic.severity],
            "message": {"text": _literal(diagnostic.message)},
            "locations": [{"physicalLocation": place}],
        }
        if fingerprint := self._prints.get(_line(diagnostic)):
            result["partialFingerprints"] = {"primaryLocationLineHash": fingerprint}
        if diagnostic.fix is not None and diagnostic.fix.edits:
            result["fixes"] = [self._fix(diagnostic.fix)]
        return {**result, "ruleIndex": index}

    def _fix(self, fix: Fix) -> dict[str, object]:
        edits = sorted(fix.edits, key=lambda edit: edit.start)
        change = {"artifactLocation": self._address, "replacements": [self._replacement(edit) for edit in edits]}
        return {
            "description": {"text": _literal(fix.message)},
            "artifactChanges": [change],
            "properties": {"safe": fix.safe},
        }

    def _replacement(self, edit: Edit) -> dict[str, object]:
        region = self._region(self._source.span(edit.start, edit.end))
        return {"deletedRegion": region, "insertedContent": {"text": edit.text}}

    def _region(self, span: Span) -> dict[str, int]:
        region = self._columns.of(span)
        return {
            "startLine": region.line,
            "startColumn": region.column,
            "endLine": region.end_line,
            "endColumn": region.end_column,
        }


def _line(diagnostic: Diagnostic) -> int:
    return diagnostic.span.line if diagnostic.span else _FIRST


def _address(name: str) -> dict[str, str]:
    uri = uri_of(name)
    return {"uri": uri} if uri.startswith("file:") else {"uri": uri, "uriBaseId": ROOT}


def _literal(text: str) -> str:
    """A message that means what it says: `{0}` is no placeholder, `[a](b)` no link (SARIF, 3.11.5 and 3.11.6)."""
    return _LINK.sub(r"\\[", _PLACEHOLDER.sub(r"{{\1}}", text))
