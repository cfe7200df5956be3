"""Faults of a document as diagnostics: a sentence, and the place in the text.

Knows faults and places. Must not know which values are right, or why.
"""

from __future__ import annotations

from briefs.diagnostics import CATALOGUE, Diagnostic, Source, Span
from briefs.formats.json.places import Map, Path
from briefs.formats.json.syntax import legible, shown
from briefs.formats.json.upgrade import UPGRADES, Upgraded
from briefs.model.brief import SCHEMA_VERSION
from briefs.model.faults import MOST, Fault


def report_flaws(chart: Map, source: Source) -> list[Diagnostic]:
    """What is wrong with a text as JSON."""
    return [
        CATALOGUE[flaw.name].at(source.span(flaw.start, flaw.end), flaw.message, path=flaw.path) for flaw in chart.flaws
    ]


def report_version(document: object, chart: Map, source: Source) -> Diagnostic:
    """That a document states a version nothing here can read."""
    path: Path = ("schema_version",)
    stated = document[path[0]] if isinstance(document, dict) else None
    major = SCHEMA_VERSION.partition(".")[0]
    known = f"{SCHEMA_VERSION} (any {major}.x is read, and {' and '.join(step.since for step in UPGRADES)} is upgraded)"
    span = _span(path, chart, source)
    return CATALOGUE["schema-version"].at(span, f"expected schema version {known}, found {stated}", path=path)


def report_faults(faults: list[Fault], upgraded: Upgraded, chart: Map, source: Source) -> list[Diagnostic]:
    """What is wrong with a document as a brief, in the order of the text."""
    invalid = CATALOGUE["invalid-value"]
    found = [
        invalid.at(_place(fault, upgraded, chart, source), _sentence(fault, upgraded.stated), path=fault.path)
        for fault in faults
    ]
    if len(faults) == MOST:
        found.append(invalid.at(_span((), chart, source), f"expected fewer faults: only the first {MOST} are listed"))
    return found


def _sentence(fault: Fault, stated: str) -> str:
    hint = f"; did you mean '{fault.hint}'?" if fault.hint else ""
    return f"expected {legible(fault.expected)}{_found(fault)}{hint}{_about_version(fault, stated)}"


def _found(fault: Fault) -> str:
    match fault.kind:
        case "missing":
            return ", found none"
        case "unknown":
            return f", found {shown(str(fault.value))}"
        case "invalid":
            return "" if ", found " in fault.expected else f", found {_describe(fault.value)}"


def _about_version(fault: Fault, stated: str) -> str:
    """What may explain a fault in a document of another version."""
    if stated == SCHEMA_VERSION:
        return ""
    if any(step.since == stated for step in UPGRADES):
        return f" (the document states schema version {stated} and was read as {SCHEMA_VERSION})"
    if fault.kind == "unknown":
        return f" (the document states schema version {stated}, and {SCHEMA_VERSION} is known)"
    return ""


def _describe(value: object) -> str:
    """A value in the words of a message: what it is, and a little of it."""
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case int() | float():
            return f"the number {shown(str(value))[1:-1]}"
        case str():
            return f"the text {shown(value)}" if value else "an empty text"
        case list():
            return "a list" if value else "an empty list"
        case _:
            return "an object"


def _place(fault: Fault, upgraded: Upgraded, chart: Map, source: Source) -> Span:
    """The value; for a missing field the brace that opens its record, for an unknown one its name."""
    if fault.kind == "missing":
        place, _ = chart.find(upgraded.origin(fault.path[:-1]))
        return source.span(place.start, place.start + 1)
    path = upgraded.origin(fault.path)
    place, is_exact = chart.find(path)
    if fault.kind == "unknown" and place.key and is_exact:
        return source.span(*place.key)
    return _span(path, chart, source)


def _span(path: Path, chart: Map, source: Source) -> Span:
    place, _ = chart.find(path)
    return source.span(place.start, place.end)
