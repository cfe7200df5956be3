"""`briefs check`: what is to be said about documents, each in its place."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from briefs.cli.commands import Command
from briefs.cli.flags import format_flag, path_type, split_flag
from briefs.cli.streams import coloured, columns, write_problem, write_report, write_text

if TYPE_CHECKING:
    from briefs.bulk import Outcome, Summary
    from briefs.diagnostics.render import Findings

OUTPUT_FORMATS: Final = ("text", "concise", "json", "jsonl", "sarif", "github", "rdjson", "junit")
"""Written once more here, so that help need not wait for the outputs; a test holds them to it."""

FOR_PEOPLE: Final = frozenset({"text", "concise"})
"""Outputs that end with a line that sums up."""


@click.command(
    cls=Command,
    examples=[
        "briefs check intel.md",
        "briefs check notes/ --statistics",
        "briefs check notes/ --output-format concise",
        "briefs check notes/ --output-format sarif --output-file briefs.sarif",
    ],
    exit_codes={
        0: "Nothing was found that should be mended.",
        1: "Something was.",
        2: "A wrong option, or a file that cannot be read.",
    },
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=path_type())
@format_flag
@split_flag
@click.option(
    "--output-format",
    type=click.Choice(OUTPUT_FORMATS),
    default="text",
    show_default=True,
    help="How findings are written: for people (text, concise), programs (json, jsonl), code scanning (sarif), GitHub "
    "Actions (github), reviewdog (rdjson) or the test report of a CI server (junit).",
)
@click.option(
    "--output-file",
    metavar="FILE",
    type=path_type(),
    help="The file to write findings into, whole or not at all; what they come to is then told on standard output. "
    "[default: standard output]",
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
    output_format: str,
    output_file: Path | None,
    statistics: bool,
    exit_zero: bool,
) -> None:
    """List the problems of briefs, with line and column, reason and advice.

    PATH is a file, a folder (the Markdown, HTML and JSON files below it, but nothing hidden) or `-`, standard input.
    Findings are errors, warnings, or notes (`info`), which alone do not make the command fail.
    """
    from briefs.bulk import Summary, check_output, discover, examine_all

    file = None if output_file == Path("-") else output_file
    sums: list[Summary] = []
    problems: list[str] = []
    inputs = discover(paths, source)
    if file is not None:
        check_output(file, inputs)
    findings = _following(examine_all(inputs, source, split=split), sums, problems)
    write_report(_rendered(findings, output_format, file, statistics=statistics), file)
    summary = sum(sums, start=Summary.of([]))
    # Where findings go to a file, standard output is free for people whatever the format is.
    if (file is not None or output_format in FOR_PEOPLE) and (sums or not problems):
        write_text([f"{summary}\n"])
    ctx.exit(2 if problems else int(summary.flawed and not exit_zero))


def _following(outcomes: "Iterable[Outcome]", sums: "list[Summary]", problems: list[str]) -> "Iterator[Findings]":
    """The findings as they come; only their numbers are kept, so that a large folder needs little memory."""
    from briefs.bulk import Summary

    for outcome in outcomes:
        if outcome.problem is None:
            yield outcome.findings
            sums.append(Summary.of([outcome.findings]))
        else:
            problems.append(outcome.problem)
            write_problem(outcome.problem)


def _rendered(
    findings: "Iterable[Findings]", output_format: str, file: Path | None, *, statistics: bool
) -> "Iterator[str]":
    from briefs.diagnostics.render import OF_ROOT, OUTPUTS, STATISTICS, relative_to, text

    if output_format == "text" and file is None and not statistics:
        return text.render(findings, colour=coloured(sys.stdout), width=columns())
    from briefs.checks import registry
    from briefs.checks.rules import RULES

    troubles = registry.troubles(RULES)
    if statistics:
        if output_format not in STATISTICS:
            *known, last = STATISTICS
            reason = f"--statistics counts findings, and {output_format} has only places for them"
            raise click.UsageError(
                f"{reason}; use --output-format {', '.join(known)} or {last}, or leave --statistics out."
            )
        return STATISTICS[output_format](findings, troubles)
    if output_format in OF_ROOT:
        findings = relative_to(str(Path.cwd()), findings)
    return OUTPUTS[output_format](findings, troubles)
