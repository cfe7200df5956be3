"""Diagnostics for GitHub Actions: a workflow command each, which becomes an annotation of the file at its line.

    ::warning title=BRF010 ambiguous-date,file=intel.md,line=3,col=1,endLine=3,endColumn=9::intel.md:3:1: BRF010 …

The message names place and code once more: GitHub makes annotations of the first ten of a step only, and its log shows
nothing but the message.

Columns count characters from 1; a byte order mark, which GitHub does not show, is none. GitHub does not say whether
`endColumn` is the last column or the one after it; people who tried found the latter (github/docs, issue 40038). The
runner drops the columns of a place on several lines, with a complaint in its log, so those have none.

Knows diagnostics. Must not know where they are sent.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from briefs.diagnostics import Diagnostic, Severity
from briefs.diagnostics.render.addresses import path_of
from briefs.diagnostics.render.columns import Columns, characters
from briefs.diagnostics.render.findings import Findings
from briefs.diagnostics.render.visible import visible

_COMMANDS: Final[Mapping[Severity, str]] = {"error": "error", "warning": "warning", "info": "notice"}
_MESSAGE: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(findings: Iterable[Findings]) -> Iterator[str]:
    """A line a diagnostic: place, code and message, and the advice in a line below them."""
    for found in findings:
        columns = Columns(found.text, characters, mark=False)
        for diagnostic in found.diagnostics:
            yield _command(path_of(found.name), columns, diagnostic)


def _command(file: str, columns: Columns, diagnostic: Diagnostic) -> str:
    given = {"title": f"{diagnostic.code} {diagnostic.name}", "file": file, **_place(columns, diagnostic)}
    properties = ",".join(f"{name}={visible(str(value)).translate(_PROPERTY)}" for name, value in given.items())
    place = f"{file}:{diagnostic.span}" if diagnostic.span else file
    told = f"{place}: {diagnostic.code} {diagnostic.name}: {diagnostic.message}"
    message = "\n".join(visible(part) for part in (told, diagnostic.help) if part)
    return f"::{_COMMANDS[diagnostic.severity]} {properties}::{message.translate(_MESSAGE)}\n"


def _place(columns: Columns, diagnostic: Diagnostic) -> dict[str, int]:
    if diagnostic.span is None:
        return {}
    region = columns.of(diagnostic.span)
    if region.line != region.end_line:
        return {"line": region.line, "endLine": region.end_line}
    return {
        "line": region.line,
        "col": region.column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
    }
