"""`briefs check`: what is to be said about documents, each in its place."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefs.cli.commands import Command
from briefs.cli.flags import format_flag, path_type, split_flag
from briefs.cli.mending import fix_flags, outcomes, write_diffs
from briefs.cli.streams import coloured, columns, write_aside, write_problem, write_text

if TYPE_CHECKING:
    from briefs.bulk import Outcome
    from briefs.diagnostics import Diagnostic
    from briefs.diagnostics.render import Findings


@click.command(
    cls=Command,
    examples=[
        "briefs check intel.md",
        "briefs check notes/ --statistics",
        "briefs check notes/ --output-format json > findings.json",
        "briefs check notes/ --diff",
        "briefs check notes/ --fix",
    ],
    exit_codes={
        0: "Nothing was found that should be mended, or --fix has mended it all.",
        1: "Something was; with --diff, something would be mended.",
        2: "A wrong option, or a file that cannot be read or written.",
    },
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=path_type())
@format_flag
@split_flag
@fix_flags
@click.option(
    "--output-format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How findings are written: for people, or for programs.",
)
@click.option("--statistics", is_flag=True, help="Write how often each problem was found, instead of where.")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever is found.")
@click.pass_context
def check(
    ctx: click.Context,
    /,
    *,
    paths: tuple[Path, ...],
    source: str | None,
    split: bool,
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    output_format: str,
    statistics: bool,
    exit_zero: bool,
) -> None:
    """List the problems of briefs, with line and column, reason and advice.

    PATH is a file, a folder (the Markdown, HTML and JSON files below it, but nothing hidden) or `-`, standard input.
    Findings are errors, warnings, or notes (`info`), which alone do not make the command fail. With --fix, standard
    input goes to standard output, mended, and what is left to say about it to standard error.
    """
    from briefs.bulk import STDIN, Summary, discover, examine_all, mend_all

    kept: list[Findings] = []
    problems: list[str] = []
    applied: list[Diagnostic] = []
    inputs = discover(paths, source)
    repairs = mend_all(inputs, source, split=split, unsafe=unsafe_fixes, write=not diff)
    if diff:
        many, problems = write_diffs(repairs, unsafe=unsafe_fixes)
        ctx.exit(2 if problems else int(bool(many) and not exit_zero))
    found = outcomes(repairs, applied) if fix else examine_all(inputs, source, split=split)
    write = write_aside if fix and any(each.path == STDIN for each in inputs) else write_text
    write(_rendered(_following(found, kept, problems), output_format, statistics=statistics))
    summary = Summary.of(kept, fixed=applied if fix else None, unsafe=unsafe_fixes)
    if output_format == "text" and (kept or not problems):
        write([f"{summary}\n"])
    ctx.exit(2 if problems else int(summary.flawed and not exit_zero))


def _following(outcomes: "Iterable[Outcome]", kept: "list[Findings]", problems: list[str]) -> "Iterator[Findings]":
    """The findings as they come; without their texts they are kept, so that a large folder needs little memory."""
    import attrs

    for outcome in outcomes:
        if outcome.problem is None:
            yield outcome.findings
            kept.append(attrs.evolve(outcome.findings, text=""))
        else:
            problems.append(outcome.problem)
            write_problem(outcome.problem)


def _rendered(findings: "Iterable[Findings]", output_format: str, *, statistics: bool) -> "Iterator[str]":
    from briefs.diagnostics.render import OUTPUTS, STATISTICS, text

    if statistics:
        return STATISTICS[output_format](findings)
    if output_format == "text":
        return text.render(findings, colour=coloured(sys.stdout), width=columns())
    return OUTPUTS[output_format](findings)
