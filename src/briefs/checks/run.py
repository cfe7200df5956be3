"""All selected rules over one document.

Knows rules, selections and suppressions. Must not know what any rule finds, or who is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from briefs.checks import suppression
from briefs.checks.document import Document
from briefs.checks.rule import OURS, Check, Finding, Rule
from briefs.checks.selection import Selection
from briefs.checks.wording import bounded
from briefs.diagnostics import Diagnostic, by_place
from briefs.errors import PluginError
from briefs.reading import Reading


def check(reading: Reading, selection: Selection) -> tuple[Diagnostic, ...]:
    """What there is to say about a document, in the order of its text.

    Errors of the reader are always told: of a document that cannot be read nothing else is known. Where the reading is
    one of several in a file, exceptions that another of them may need are not told to be unused.

    Args:
        reading: The document.
        selection: The rules that are tried.
    """
    return check_all((reading,), selection)


def check_all(readings: Sequence[Reading], selection: Selection) -> tuple[Diagnostic, ...]:
    """What there is to say about all briefs of a file, one after the other.

    Args:
        readings: Every brief in the file, in their order, as `read_all` gives them.
        selection: The rules that are tried.
    """
    found = suppression.applied(readings, [_found(reading, selection) for reading in readings], selection)
    return tuple(each for part in found for each in part)


def _found(reading: Reading, selection: Selection) -> Sequence[Diagnostic]:
    codes = selection.codes
    found = [each for each in reading.diagnostics if each.code in codes or each.severity == "error"]
    if reading.brief is not None:
        document = Document(reading, reading.brief, selection.settings)
        for rule, tried in selection.checks:
            findings = iter(_tried(rule, tried, document))
            if (first := next(findings, None)) is not None:  # most rules find nothing
                told = bounded(chain((first,), findings))
                found += [_diagnostic(document, rule, finding) for finding in told]
    found.sort(key=by_place)
    return found


def _tried(rule: Rule, tried: Check, document: Document) -> Iterable[Finding]:
    """What a rule finds; where one of a plug-in fails, that is said of it and not of us."""
    if rule.code.startswith(OURS):
        return tried(document)
    try:
        return list(tried(document))
    except Exception as error:
        raise PluginError(f"the rule {rule} of a plug-in failed: {error!r:.200}") from error


def _diagnostic(document: Document, rule: Rule, finding: Finding) -> Diagnostic:
    span = finding.span or document.span(finding.path)
    return rule.trouble.at(span, finding.message, path=finding.path, fix=finding.fix)
