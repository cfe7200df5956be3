"""`briefs convert`: documents from one format into another."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefs.cli.commands import Command
from briefs.cli.flags import format_flag, path_type, split_flag
from briefs.cli.streams import write_document, write_errors, write_problem
from briefs.cli.writing import FORMATS, writer_flags, writer_options

if TYPE_CHECKING:
    from briefs.bulk import Conversion, Outcome


@click.command(
    cls=Command,
    examples=[
        "briefs convert intel.md --to html -o intel.html",
        "briefs convert intel.md --to html --fragment",
        "briefs convert intel.md -o intel.eml",
        "briefs convert notes/ --to json --out-dir build --jobs 4",
        "briefs convert letter.md --split --to json --out-dir build",
        "cat brief.html | briefs convert - --to markdown",
    ],
    exit_codes={
        0: "Every document was converted.",
        1: "Some document cannot be read as a brief; the others were converted.",
        2: "A wrong option, or a file that cannot be read or written.",
    },
)
@click.argument("sources", metavar="SRC...", nargs=-1, required=True, type=path_type())
@click.option("--to", type=click.Choice(FORMATS), help="The format to write. Without it the ending of FILE says it.")
@format_flag
@split_flag
@click.option("-o", "--output", metavar="FILE", type=path_type(), help="The file to write. [default: standard output]")
@click.option(
    "--out-dir",
    metavar="DIR",
    type=path_type(),
    help="The folder to write into; made where it is missing. It gets the tree below each folder SRC.",
)
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(0),
    default=1,
    show_default=True,
    help="How many processes share the work; 0 is one for every processor.",
)
@writer_flags
@click.pass_context
def convert(
    ctx: click.Context,
    /,
    *,
    sources: tuple[Path, ...],
    to: str | None,
    source: str | None,
    split: bool,
    output: Path | None,
    out_dir: Path | None,
    jobs: int,
    **flags: object,
) -> None:
    """Convert briefs into Markdown, HTML, JSON or a message (eml).

    SRC is a file, a folder (the Markdown, HTML and JSON files below it, but nothing hidden) or `-`, standard input.
    One document goes to standard output or FILE, several go into DIR. A file is replaced whole or not at all, and
    never one of those that are read.

    With --split each brief of letter.md gets a file in DIR: letter-1.json, letter-2.json. In FILE or on standard output
    they stand one after the other, as a JSON list (JSON Lines where FILE ends in .jsonl), as Markdown documents with
    front matter, or as the articles of one page; all of these --split can read again.
    """
    from os import cpu_count

    from briefs.bulk import convert_all, discover, plan

    if output is not None and out_dir is not None:
        raise click.UsageError("--output and --out-dir exclude each other.")
    order = _order(to, source, output, flags)
    if split:
        order = _several(order, output, out_dir)
    read = _besides(order.options)
    work = plan(discover(sources, source), to=order.to, output=output, out_dir=out_dir, split=split, read=read)
    outcomes = convert_all(work, order, workers=jobs or cpu_count() or 1)
    ctx.exit(max(map(_told, _watched(outcomes, len(work), out_dir)), default=0))


def _order(to: str | None, source: str | None, output: Path | None, flags: Mapping[str, object]) -> "Conversion":
    from briefs.bulk import SUFFIXES, Conversion

    to = to or (SUFFIXES.get(output.suffix.lower(), "json" if _is_lines(output) else None) if output else None)
    if to is None:
        raise click.UsageError(f"Missing option '--to', the format to write: {', '.join(FORMATS)}.")
    return Conversion(to=to, source=source, options=writer_options(to, flags))


def _besides(options: Mapping[str, object]) -> dict[str, Path]:
    """The files that an order reads besides its documents, by what they are."""
    given = {kind: Path(str(options[kind])) for kind in ("theme", "template") if options.get(kind) is not None}
    return {kind: path for kind, path in given.items() if kind == "template" or path.suffix.lower() == ".css"}


def _several(order: "Conversion", output: Path | None, out_dir: Path | None) -> "Conversion":
    """The same order, for documents of several briefs."""
    import attrs

    if order.to == "eml" and out_dir is None:
        raise click.UsageError("A message holds one brief: write them into files of their own with --out-dir.")
    if order.to == "markdown" and out_dir is None and order.options.get("layout", "front-matter") != "front-matter":
        reason = "Briefs one after the other need their front matter, which tells them apart"
        raise click.UsageError(f"{reason}: leave --layout out, or write them into files of their own with --out-dir.")
    return attrs.evolve(order, split=True, lines=order.to == "json" and _is_lines(output))


def _is_lines(output: Path | None) -> bool:
    return output is not None and output.suffix.lower() in {".jsonl", ".ndjson"}


def _watched(outcomes: "Iterator[Outcome]", total: int, out_dir: Path | None) -> "Iterator[Outcome]":
    if out_dir is None:
        return outcomes
    from briefs.bulk.progress import follow

    return follow(outcomes, total)


def _told(outcome: "Outcome") -> int:
    """Say what came of a document; the exit code that is due for it."""
    match outcome.status:
        case "done":
            if outcome.text is not None:
                write_document(outcome.text)
            return 0
        case "unreadable":
            if outcome.text is not None:
                write_document(outcome.text)
            write_errors(outcome.findings)
            return 1
        case "failed":
            write_problem(outcome.problem or "")
            return 2
