"""`briefs check`: what is to be said about documents, each in its place."""

import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefs.cli.commands import Command
from briefs.cli.flags import format_flag, path_type, split_flag
from briefs.cli.rules import rule_flags, standard
from briefs.cli.streams import coloured, columns, write_problem, write_text

if TYPE_CHECKING:
    from briefs.bulk import Outcome
    from briefs.diagnostics.render import Findings
    from briefs.settings import Configuration


@click.command(
    cls=Command,
    examples=[
        "briefs check intel.md",
        "briefs check notes/ --statistics",
        "briefs check notes/ --profile bluf --ignore BRF101,dead-link",
        "briefs check - --stdin-filename notes/intel.md < intel.md",
        "briefs check notes/ --output-format json > findings.json",
    ],
    exit_codes={
        0: "Nothing was found that should be mended.",
        1: "Something was found: an error or a warning, or what --fail-level says.",
        2: "A wrong option or setting, or a file that cannot be read.",
    },
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=path_type())
@format_flag
@split_flag
@rule_flags
@click.option(
    "--stdin-filename", metavar="FILE", type=path_type(), help="What `-` is called: it tells format and settings."
)
@click.option("--show-settings", is_flag=True, help="Print what holds for the first document, and exit.")
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
    output_format: str,
    statistics: bool,
    exit_zero: bool,
    stdin_filename: Path | None,
    show_settings: bool,
    **flags: object,
) -> None:
    """List the problems of briefs, with line and column, reason and advice.

    PATH is a file, a folder (the Markdown, HTML and JSON files below it, but nothing hidden) or `-`, standard input.
    Findings are errors, warnings, or notes (`info`), which alone do not make the command fail.

    What documents are held to is said in the nearest briefs.toml above them, or in [tool.briefs] of pyproject.toml;
    flags stand over that.
    """
    from briefs.bulk import Summary, discover, examine_all, named
    from briefs.cli.settled import settled

    settings = standard(flags).configuration()
    documents = named(discover(paths, source, settings.excludes), stdin_filename)
    if show_settings:
        write_text(settled(documents[0].place, settings.of(documents[0].place)))
        ctx.exit(0)
    kept: list[Findings] = []
    problems: list[str] = []
    outcomes = examine_all(
        documents, source, split=split, tried=lambda each: settings.of(each.place).selection(each.place)
    )
    findings = _following(chain(outcomes, _faulty(settings)), kept, problems)
    write_text(_rendered(findings, output_format, statistics=statistics))
    summary = Summary.of(kept)
    if output_format == "text" and (kept or not problems):
        write_text([f"{summary}\n"])
    ctx.exit(2 if problems else int(summary.reaches(settings.within(Path()).fail_level) and not exit_zero))


def _faulty(settings: "Configuration") -> "Iterator[Outcome]":
    """What was found in settings files, once all documents have asked for theirs."""
    from briefs.bulk import Outcome
    from briefs.diagnostics.render import Findings

    for name, found in settings.faulty:
        yield Outcome("done", Findings(name, found.text, found.diagnostics))


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
