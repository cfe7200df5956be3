"""Diagnostics for people and for whatever reads the output of compilers: each in one line.

    intel.md:3:1: warning BRF010 ambiguous-date: [*] 07.05.19 can be 7 May or 5 July.

`[*]` says that a fix is known which does not change what the document means.

Knows diagnostics. Must not know where they are sent.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from briefs.diagnostics import Diagnostic
from briefs.diagnostics.render.findings import Findings
from briefs.diagnostics.render.visible import visible

FIXABLE: Final = "[*] "
"""What stands before the message of a finding that has a safe fix."""


def render(findings: Iterable[Findings]) -> Iterator[str]:
    """`FILE:LINE:COLUMN: SEVERITY CODE NAME: MESSAGE`; lines and columns count from 1, columns in characters."""
    for found in findings:
        name = visible(found.name)
        for diagnostic in found.diagnostics:
            yield _line(name, diagnostic)


def _line(name: str, diagnostic: Diagnostic) -> str:
    place = f"{name}:{diagnostic.span}" if diagnostic.span else name
    mark = FIXABLE if diagnostic.fix and diagnostic.fix.safe else ""
    return f"{place}: {diagnostic.severity} {diagnostic.code} {diagnostic.name}: {mark}{visible(diagnostic.message)}\n"
