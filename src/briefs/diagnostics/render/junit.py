"""Diagnostics for the test report of a CI server: JUnit XML, a suite a document, a case a rule that spoke of it.

A rule that found an error or a warning has failed. Notes, which do not make the command fail, do not fail here: their
case passes and tells them as its output. A document without findings is a suite with one case that passed, so that the
report says that it was looked at. GitLab knows a case by its class and name, and reads only the first of each, so that
the class is the document, the name the rule, and all its places are in the one failure.

There is no standard. This is what Jenkins describes (xunit-plugin, junit-10.xsd) and GitLab reads, without times.

Knows diagnostics. Must not know where they are sent.
"""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from typing import Final

from briefs.diagnostics import Diagnostic
from briefs.diagnostics.render.addresses import path_of
from briefs.diagnostics.render.findings import Findings
from briefs.diagnostics.render.visible import visible
from briefs.pattern import pattern

_ILLEGAL: Final = pattern("[\ufffe\uffff]")
"""Characters that XML 1.0 (section 2.2) has no place for, beyond those that `visible` spells out."""

_FINE: Final = "briefs check"


def render(findings: Iterable[Findings]) -> Iterator[str]:
    """The report; lines and columns count from 1, columns in characters."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="briefs">\n'
    for found in findings:
        yield from _suite(found)
    yield "</testsuites>\n"


def _suite(found: Findings) -> Iterator[str]:
    name = _attribute(path_of(found.name))
    ordered = sorted(found.diagnostics, key=_rule)  # sorting keeps the order of what is equal
    rules = [(rule, list(diagnostics)) for rule, diagnostics in groupby(ordered, key=_rule)]
    failed = sum(_is_failure(diagnostics) for _, diagnostics in rules)
    counts = f'tests="{len(rules) or 1}" failures="{failed}" errors="0" skipped="0"'
    yield f"  <testsuite name={name} file={name} {counts}>\n"
    if not rules:
        yield f"    <testcase classname={name} name={_attribute(_FINE)}/>\n"
    for rule, diagnostics in rules:
        yield f"    <testcase classname={name} name={_attribute(rule)}>\n"
        yield from _outcome(diagnostics)
        yield "    </testcase>\n"
    yield "  </testsuite>\n"


def _rule(diagnostic: Diagnostic) -> str:
    return f"{diagnostic.code} {diagnostic.name}"


def _is_failure(diagnostics: Iterable[Diagnostic]) -> bool:
    return any(diagnostic.severity != "info" for diagnostic in diagnostics)


def _outcome(diagnostics: list[Diagnostic]) -> Iterator[str]:
    places = _text("\n".join(map(_line, diagnostics)))
    if not _is_failure(diagnostics):
        yield f"      <system-out>{places}</system-out>\n"
        return
    worst = "error" if any(diagnostic.severity == "error" for diagnostic in diagnostics) else "warning"
    message = diagnostics[0].message
    if len(diagnostics) > 1:
        message += f" (and {len(diagnostics) - 1} more)"
    yield f'      <failure type="{worst}" message={_attribute(message)}>{places}</failure>\n'


def _line(diagnostic: Diagnostic) -> str:
    place = f"{diagnostic.span}: " if diagnostic.span else ""
    advice = f" {visible(diagnostic.help)}" if diagnostic.help else ""
    return f"{place}{diagnostic.severity}: {visible(diagnostic.message)}{advice}"


def _attribute(text: str) -> str:
    inner = _text(visible(text)).replace('"', "&quot;")
    return f'"{inner}"'


def _text(text: str) -> str:
    return escape(_legal(text), quote=False)


def _legal(text: str) -> str:
    return _ILLEGAL.sub("\ufffd", text)
