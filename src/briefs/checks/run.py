"""All selected rules over one document.

Knows rules, selections and suppressions. Must not know what any rule finds, or who is told.
"""

from __future__ import annotations

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.selection import Selection
from briefs.diagnostics import Diagnostic
from briefs.reading import Reading


def check(reading: Reading, selection: Selection) -> tuple[Diagnostic, ...]:
    """What there is to say about a document, in the order of its text.

    Errors of the reader are always told: of a document that cannot be read nothing else is known.

    Args:
        reading: The document.
        selection: The rules that are tried.
    """
    codes = selection.codes
    found = [each for each in reading.diagnostics if each.code in codes or each.severity == "error"]
    if reading.brief is not None:
        document = Document(reading, reading.brief, selection.settings)
        found += [
            _diagnostic(document, rule, finding) for rule, tried in selection.checks for finding in tried(document)
        ]
        found.sort(key=_place)
    return tuple(found)


def _diagnostic(document: Document, rule: Rule, finding: Finding) -> Diagnostic:
    span = finding.span or document.span(finding.path)
    return rule.trouble.at(span, finding.message, path=finding.path, fix=finding.fix)


def _place(found: Diagnostic) -> tuple[int, str]:
    return found.span.start if found.span else 0, found.code
