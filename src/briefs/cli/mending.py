"""The flags of `briefs check` that mend documents, and telling what was mended."""

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

import click

from briefs.cli.streams import write_bytes, write_diff, write_note, write_problem

if TYPE_CHECKING:
    from briefs.bulk import Outcome, Repair
    from briefs.diagnostics import Diagnostic

_F = TypeVar("_F", bound=Callable[..., object])

_FIX = "Mend what can be mended without a change of meaning, in the files; what is left is listed."
_UNSAFE = "Count and, with --fix or --diff, make fixes too that may change what a document means; look at what they do."
_DIFF = "Write what --fix would change as a unified diff, and change nothing. Exits with 1 where there is anything."


def fix_flags(command: _F) -> _F:
    """Add `--fix`, `--unsafe-fixes` and `--diff`."""
    for name, advice in (("--diff", _DIFF), ("--unsafe-fixes", _UNSAFE), ("--fix", _FIX)):
        command = click.option(name, is_flag=True, help=advice)(command)
    return command


def outcomes(repairs: "Iterable[Repair]", applied: "list[Diagnostic]") -> "Iterator[Outcome]":
    """What is left of each document to be told, while what was mended is collected.

    A document from standard input goes to standard output, mended or not.
    """
    from briefs.bulk import STDIN

    for repair in repairs:
        if repair.fixed is not None:
            applied += repair.fixed.applied
            _tell_refusals(repair)
            if repair.input.path == STDIN:
                write_bytes(repair.fixed.data)
        yield repair.outcome


def write_diffs(repairs: "Iterable[Repair]", *, unsafe: bool, exit_zero: bool) -> int:
    """Write what would be mended; the exit code that this gives."""
    from briefs.bulk import Summary
    from briefs.diagnostics.render import diff

    applied: list[Diagnostic] = []
    problems: list[str] = []
    left = []
    for repair in repairs:
        if repair.fixed is None:
            problems.append(repair.outcome.problem or "")
            write_problem(problems[-1])
            continue
        _tell_refusals(repair)
        write_diff(diff.render(repair.outcome.findings.name, repair.given, repair.fixed.edits))
        applied += repair.fixed.applied
        left.append(repair.outcome.findings)
    if sys.stdout is not None:
        sys.stdout.buffer.flush()  # so that the summary stands below it where both go to one place
    summary = Summary.of(left, fixed=applied, unsafe=unsafe)
    write_note(summary.intended)
    return 2 if problems else int(bool(applied) and not exit_zero)


def _tell_refusals(repair: "Repair") -> None:
    for refusal in repair.fixed.refused if repair.fixed else ():
        found = refusal.diagnostic
        place = f"{repair.outcome.findings.name}:{found.span}" if found.span else repair.outcome.findings.name
        write_note(f"briefs: {place}: the fix of {found.code} {found.name} was not made: {refusal.reason}")
