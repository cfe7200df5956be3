"""`briefs show`: a brief typeset in the terminal."""

import sys
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefs.cli.commands import Command
from briefs.cli.flags import format_flag, path_type, split_flag
from briefs.cli.streams import coloured, columns, write_document, write_errors

if TYPE_CHECKING:
    from briefs.model.brief import Brief

_WIDEST = 100


@click.command(
    cls=Command,
    examples=[
        "briefs show intel.md",
        "briefs show intel.html --width 72 | less",
        "curl -s https://example.org/brief.json | briefs show -",
    ],
    exit_codes={
        0: "The brief was shown.",
        1: "The document cannot be read as a brief.",
        2: "A wrong option, or a file that cannot be read.",
    },
)
@click.argument("path", type=path_type())
@format_flag
@split_flag
@click.option(
    "--width",
    metavar="N",
    type=click.IntRange(20),
    help=f"How many characters a line has. [default: as many as the terminal, at most {_WIDEST}]",
)
@click.pass_context
def show(ctx: click.Context, /, path: Path, source: str | None, split: bool, width: int | None) -> None:
    """Read a brief in the terminal.

    In a terminal words are bold and links can be followed; elsewhere it is plain text, with the addresses written
    out. Nothing in the document can act on the terminal: control characters are spelled as <U+001B>.
    """
    from briefs.bulk import Input, examine, examine_each

    document, styled = Input.at(path), coloured(sys.stdout)
    if split:
        readings, findings = examine_each(document, source)
    else:
        reading, findings = examine(document, source)
        readings = (reading,)
    pages = [_typeset(each.brief, width or min(columns(), _WIDEST), styled=styled) for each in readings if each.brief]
    write_document("\n\n".join(pages))
    if len(pages) < len(readings):
        write_errors(findings)
        ctx.exit(1)


def _typeset(brief: "Brief", width: int, *, styled: bool) -> str:
    from rich.console import Console

    from briefs.cli.typeset import typeset

    file = StringIO()
    console = Console(file=file, width=width, force_terminal=styled, highlight=False, markup=False, emoji=False)
    console.print(typeset(brief, styled=styled), crop=False)
    return file.getvalue() if styled else "".join(f"{line.rstrip()}\n" for line in file.getvalue().splitlines())
