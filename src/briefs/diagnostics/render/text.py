"""Diagnostics for people: the place, the problem, the line it is in, and what to do about it.

    intel.md:3:1: warning BRF010 ambiguous-date: 07.05.19 can be 7 May or 5 July.
      |
    3 | 07.05.19
      | ^^^^^^^^
      = help: Write the date as year-month-day.

Knows diagnostics and the colours of terminals. Must not know whether there is a terminal.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from briefs.diagnostics import Diagnostic, Span
from briefs.diagnostics.render.excerpt import excerpt
from briefs.diagnostics.render.findings import Findings
from briefs.diagnostics.render.visible import visible

Paint: TypeAlias = Callable[[str, str], str]
"""Gives a text the look that SGR codes name."""

WIDTH: Final = 100
"""How wide the excerpts are where nobody says."""

_NARROWEST: Final = 20
_BOLD: Final = "1"
_FRAME: Final = "34"
_SEVERITIES: Final[Mapping[str, str]] = {"error": "1;31", "warning": "1;33", "info": "1;36"}


def render(findings: Iterable[Findings], *, colour: bool = False, width: int = WIDTH) -> Iterator[str]:
    """One block a diagnostic, an empty line after each.

    Args:
        findings: What was found, document by document.
        colour: Whether to use the colour codes of terminals (ECMA-48 SGR).
        width: How many cells a line of the document may take.
    """
    paint = _painted if colour else _plain
    for found in findings:
        lines = found.text.split("\n") if found.diagnostics else []
        for diagnostic in found.diagnostics:
            yield "\n".join(_block(found.name, lines, diagnostic, width, paint)) + "\n\n"


def _painted(text: str, codes: str) -> str:
    return f"\x1b[{codes}m{text}\x1b[0m"


def _plain(text: str, _: str) -> str:
    return text


def _headline(name: str, diagnostic: Diagnostic, paint: Paint) -> str:
    """A diagnostic in one line, as compilers write it."""
    place = paint(visible(name) + (f":{diagnostic.span}" if diagnostic.span else ""), _BOLD)
    severity = paint(diagnostic.severity, _SEVERITIES[diagnostic.severity])
    return f"{place}: {severity} {paint(diagnostic.code, _BOLD)} {diagnostic.name}: {visible(diagnostic.message)}"


def _block(name: str, lines: list[str], diagnostic: Diagnostic, width: int, paint: Paint) -> Iterator[str]:
    yield _headline(name, diagnostic, paint)
    gutter = ""
    if diagnostic.span is not None and diagnostic.span.line <= len(lines):
        gutter = " " * len(str(diagnostic.span.line))
        yield from _quoted(lines[diagnostic.span.line - 1], diagnostic.span, diagnostic.severity, width, paint)
    for word, advice in (("help", diagnostic.help), ("fix", diagnostic.fix and diagnostic.fix.message)):
        if advice:
            yield f"{gutter} {paint('=', _FRAME)} {paint(word, _BOLD)}: {visible(advice)}"


def _quoted(line: str, span: Span, severity: str, width: int, paint: Paint) -> Iterator[str]:
    number = str(span.line)
    gutter, bar = " " * len(number), paint("|", _FRAME)
    line = line.removesuffix("\r")
    start = min(span.column - 1, len(line))
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    shown, carets = excerpt(line, start, end, max(width - len(number) - 3, _NARROWEST))
    indent = len(carets) - len(carets.lstrip(" "))
    yield f"{gutter} {bar}"
    yield f"{paint(number, _FRAME)} {bar}" + (f" {shown}" if shown else "")
    yield f"{gutter} {bar} {carets[:indent]}{paint(carets[indent:], _SEVERITIES[severity])}"
