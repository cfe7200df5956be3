"""`briefs check`: what is to be said about documents, each in its place."""

import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from briefs.cli.commands import Command
from briefs.cli.flags import format_flag, path_type, split_flag
from briefs.cli.mending import fix_flags, outcomes, write_diffs
from briefs.cli.rules import rule_flags, standard
from briefs.cli.streams import coloured, columns, write_aside, write_problem, write_report, write_text

if TYPE_CHECKING:
    from briefs.bulk import Input, Outcome, Summary
    from briefs.checks.selection import Selection
    from briefs.diagnostics import Diagnostic
    from briefs.diagnostics.render import Findings
    from briefs.settings import Configuration

OUTPUT_FORMATS: Final = ("text", "concise", "json", "jsonl", "sarif", "github", "rdjson", "junit")
"""Written once more here, so that help need not wait for the outputs; a test holds them to it."""

FOR_PEOPLE: Final = frozenset({"text", "concise"})
"""Outputs that end with a line that sums up."""


@click.command(
    cls=Command,
    examples=[
        "briefs check intel.md",
        "briefs check notes/ --statistics",
        "briefs check notes/ --profile bluf --ignore BRF101,dead-link",
        "briefs check notes/ --diff",
        "briefs check notes/ --fix",
        "briefs check notes/ --output-format sarif --output-file briefs.sarif",
        "briefs check - --stdin-filename notes/intel.md < intel.md",
    ],
    exit_codes={
        0: "Nothing was found that should be mended, or --fix has mended it all.",
        1: "Something was: an error or a warning, or what --fail-level says; with --diff, something would be mended.",
        2: "A wrong option or setting, or a file that cannot be read or written.",
    },
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=path_type())
@format_flag
@split_flag
@rule_flags
@fix_flags
@click.option(
    "--stdin-filename", metavar="FILE", type=path_type(), help="What `-` is called: it tells format and settings."
)
@click.option("--show-settings", is_flag=True, help="Print what holds for the first document, and exit.")
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
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    output_format: str,
    output_file: Path | None,
    statistics: bool,
    exit_zero: bool,
    stdin_filename: Path | None,
    show_settings: bool,
    **flags: object,
) -> None:
    """List the problems of briefs, with line and column, reason and advice.

    PATH is a file, a folder (the Markdown, HTML and JSON files below it, but nothing hidden) or `-`, standard input.
    Findings are errors, warnings, or notes (`info`), which alone do not make the command fail. With --fix, standard
    input goes to standard output, mended, and what is left to say about it to standard error.

    What documents are held to is said in the nearest briefs.toml above them, or in [tool.briefs] of pyproject.toml;
    flags stand over that.
    """
    from briefs.bulk import STDIN, Summary, check_output, discover, examine_all, mend_all, named
    from briefs.cli.settled import settled

    settings = standard(flags).configuration()
    file = None if output_file == Path("-") else output_file
    documents = named(discover(paths, source, settings.excludes), stdin_filename)
    if show_settings:
        write_text(settled(documents[0].place, settings.of(documents[0].place)))
        ctx.exit(0)
    if file is not None:
        check_output(file, documents)
    sums: list[Summary] = []
    problems: list[str] = []
    applied: list[Diagnostic] = []

    def tried(document: "Input") -> "Selection":
        return settings.of(document.place).selection(document.place)

    repairs = mend_all(documents, source, split=split, unsafe=unsafe_fixes, write=not diff, tried=tried)
    if diff:
        many, problems = write_diffs(repairs, unsafe=unsafe_fixes)
        ctx.exit(2 if problems else int(bool(many) and not exit_zero))
    found = outcomes(repairs, applied) if fix else examine_all(documents, source, split=split, tried=tried)
    # A document on standard input goes to standard output, mended; then there is no room there for anything else.
    write = write_aside if fix and any(each.path == STDIN for each in documents) else write_text
    findings = _following(chain(found, _faulty(settings)), sums, problems, unsafe=unsafe_fixes)
    write_report(_rendered(findings, output_format, file, statistics=statistics), file, write)
    summary = sum(sums, start=Summary.of([], fixed=applied if fix else None))
    # Where findings go to a file, standard output is free for people whatever the format is.
    if (file is not None or output_format in FOR_PEOPLE) and (sums or not problems):
        write([f"{summary}\n"])
    ctx.exit(2 if problems else int(summary.reaches(settings.within(Path()).fail_level) and not exit_zero))


def _faulty(settings: "Configuration") -> "Iterator[Outcome]":
    """What was found in settings files, once all documents have asked for theirs."""
    from briefs.bulk import Outcome
    from briefs.diagnostics.render import Findings

    for name, found in settings.faulty:
        yield Outcome("done", Findings(name, found.text, found.diagnostics))


def _following(
    outcomes: "Iterable[Outcome]", sums: "list[Summary]", problems: list[str], *, unsafe: bool
) -> "Iterator[Findings]":
    """The findings as they come; only their numbers are kept, so that a large folder needs little memory."""
    from briefs.bulk import Summary

    for outcome in outcomes:
        if outcome.problem is None:
            yield outcome.findings
            sums.append(Summary.of([outcome.findings], unsafe=unsafe))
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
