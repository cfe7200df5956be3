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

import attrs

from briefs.diagnostics import Diagnostic, Span
from briefs.diagnostics.render.excerpt import excerpt
from briefs.diagnostics.render.findings import Findings
from briefs.diagnostics.render.visible import visible

Paint: TypeAlias = Callable[[str, str], str]
"""Gives a text the look that SGR codes name."""

WIDTH: Final = 100
"""How wide the excerpts are where nobody says."""

_NARROWEST: Final = 20
_MORE: Final = "…"
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
        lines = found.text.replace("\r\n", "\n").split("\n") if found.diagnostics else []
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
    span = diagnostic.span
    if span is not None and span.line <= len(lines):
        gutter = " " * len(str(_last(span)))
        yield f"{gutter} {paint('|', _FRAME)}"
        yield from _quoted(lines, span, width, _Pen(gutter, paint, _SEVERITIES[diagnostic.severity]))
    fix = "fix" if diagnostic.fix and diagnostic.fix.safe else "unsafe fix"
    for word, advice in (("help", diagnostic.help), (fix, diagnostic.fix and diagnostic.fix.message)):
        if advice:
            yield f"{gutter} {paint('=', _FRAME)} {paint(word, _BOLD)}: {visible(advice)}"


@attrs.frozen
class _Pen:
    """How the lines of one diagnostic are drawn."""

    gutter: str
    paint: Paint
    caret: str


def _quoted(lines: list[str], span: Span, width: int, pen: _Pen) -> Iterator[str]:
    """The line that a place is in; of a place on several lines the first and the last."""
    last = min(_last(span), len(lines))
    end = span.end_column - 1 if span.end_line == span.line else len(lines[span.line - 1])
    yield from _line(lines, span.line, (span.column - 1, end), width, pen)
    if last > span.line + 1:
        yield f"{_MORE:>{len(pen.gutter)}} {pen.paint('|', _FRAME)}"
    if last > span.line:
        line = lines[last - 1]
        margin = line[:width]  # a line may be a megabyte long
        start = len(margin) - len(margin.lstrip(" \t"))
        end = span.end_column - 1 if last == span.end_line else len(line)
        yield from _line(lines, last, (start, max(start, end)), width, pen)


def _last(span: Span) -> int:
    """The last line that a place has characters of."""
    return span.end_line - (span.end_column == 1 and span.end_line > span.line)


def _line(lines: list[str], number: int, part: tuple[int, int], width: int, pen: _Pen) -> Iterator[str]:
    gutter, bar = pen.gutter, pen.paint("|", _FRAME)
    line = lines[number - 1]
    start, end = min(part[0], len(line)), min(part[1], len(line))
    shown, carets = excerpt(line, start, end, max(width - len(gutter) - 3, _NARROWEST))
    indent = len(carets) - len(carets.lstrip(" "))
    yield f"{pen.paint(f'{number:>{len(gutter)}}', _FRAME)} {bar}" + (f" {shown}" if shown else "")
    yield f"{gutter} {bar} {carets[:indent]}{pen.paint(carets[indent:], pen.caret)}"
