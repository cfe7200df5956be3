"""`briefs format`: Markdown in canonical form, in place."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefs.cli.commands import Command
from briefs.cli.flags import path_type
from briefs.cli.streams import write_diff, write_document, write_errors, write_note, write_problem, write_text

if TYPE_CHECKING:
    from briefs.bulk import Formatted


@click.command(
    cls=Command,
    examples=[
        "briefs format intel.md",
        "briefs format notes/ --check",
        "briefs format notes/ --diff",
        "briefs format - < intel.md",
    ],
    exit_codes={
        0: "Every file is formatted now; with --check or --diff, was so before.",
        1: "With --check or --diff: some file would be reformatted.",
        2: "A wrong option, or a file that cannot be read, formatted or written; the others were formatted.",
    },
)
@click.argument("paths", metavar="PATH...", nargs=-1, type=path_type())
@click.option("--check", is_flag=True, help="Write nothing; name the files that would be reformatted.")
@click.option("--diff", is_flag=True, help="Write nothing; show what would change, as a unified diff.")
@click.option(
    "--stdin-filename",
    metavar="FILE",
    type=path_type(),
    help="What `-` is called in messages. Without PATH it is read.",
)
@click.pass_context
def format(  # noqa: A001 - the command's name
    ctx: click.Context, /, *, paths: tuple[Path, ...], check: bool, diff: bool, stdin_filename: Path | None
) -> None:
    """Rewrite Markdown in canonical form, in the layout it has.

    PATH is a file, a folder (the Markdown files below it, but nothing hidden, nor what the settings exclude) or `-`,
    standard input, which goes to standard output. What a brief says stays the same, and so do its words, comments and
    front matter: each text is read again before it is written, and a file is replaced whole or not at all.
    """
    from briefs.bulk import STDIN, discover, format_all, named
    from briefs.settings import Configuration

    if not paths and stdin_filename is None:
        raise click.UsageError("Missing argument 'PATH...'.")
    documents = named(discover(paths or (STDIN,), "markdown", Configuration().excludes), stdin_filename)
    dry = check or diff
    done = format_all(documents, write=not dry)
    piped = [each.path for each in documents] == [STDIN]
    counts = {"changed": 0, "unchanged": 0, "failed": 0}
    for each in done:
        counts["failed" if each.ending == "unreadable" else each.ending] += 1
        _tell(each, check=check, diff=diff, piped=piped)
    if dry or not piped:
        _sum_up(counts, dry=dry, aside=diff)
    ctx.exit(2 if counts["failed"] else int(dry and counts["changed"] > 0))


def _tell(each: "Formatted", *, check: bool, diff: bool, piped: bool) -> None:
    from briefs.diagnostics.difference import between
    from briefs.diagnostics.render import diff as diffs
    from briefs.diagnostics.render import visible

    if each.problem is not None:
        write_problem(each.problem)
    elif each.findings is not None:
        write_errors(each.findings)
    elif diff:
        write_diff(diffs.render(each.name, each.old, between(each.old, each.new)))
    elif check and each.ending == "changed":
        write_text([f"Would reformat: {visible(each.name)}\n"])
    elif piped and not check:
        write_document(each.new)


def _sum_up(counts: dict[str, int], *, dry: bool, aside: bool) -> None:
    done, left = ("would be reformatted", "already formatted") if dry else ("reformatted", "left unchanged")
    told = [(counts["changed"], done), (counts["unchanged"], left), (counts["failed"], "not formatted")]
    summary = ", ".join(f"{count} file{'' if count == 1 else 's'} {what}" for count, what in told if count)
    if not aside:
        write_text([f"{summary}.\n"])
        return
    if sys.stdout is not None:
        sys.stdout.flush()  # the summary of a diff is no part of it, and comes after it
    write_note(f"{summary}.")
