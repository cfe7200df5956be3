"""Standard output and standard error: documents go out as UTF-8, messages as lines.

Knows streams. Must not know what is written.
"""

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

import click

if TYPE_CHECKING:
    from briefs.diagnostics.render import Findings

_SIGNS: Final = {"+": "green", "-": "red", "@": "cyan"}
"""How the lines of a diff begin, and in which colour a terminal shows them."""


def write_document(text: str) -> None:
    """Put a document on standard output, in UTF-8 and with line feeds, on every system."""
    write_bytes(text.encode())


def write_bytes(data: bytes) -> None:
    """Put a document on standard output as it is."""
    if sys.stdout is None:  # Python starts so where the shell has closed it: `>&-`
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    sys.stdout.buffer.write(data)


def write_text(pieces: Iterable[str]) -> None:
    """Put a text for people or programs on standard output, piece by piece."""
    for piece in pieces:
        write_document(piece)


def write_diff(pieces: Iterable[str]) -> None:
    """Put a unified diff on standard output, to the byte; on a terminal in colour, and so that nothing in it acts."""
    from briefs.diagnostics.render import visible

    if sys.stdout is None or not sys.stdout.isatty():
        write_text(pieces)
        return
    for line in (line for piece in pieces for line in piece.split("\n") if line):
        text, colour = visible(line), _SIGNS.get(line[0]) if coloured(sys.stdout) else None
        write_document((click.style(text, fg=colour) if colour else text) + "\n")


def write_report(
    pieces: Iterable[str], output: Path | None, write: Callable[[Iterable[str]], None] = write_text
) -> None:
    """Put a text into a file, whole or not at all; without one on standard output, or where `write` puts it."""
    from briefs.files import replace_file

    if output is None:
        write(pieces)
    else:
        whole = BytesIO()
        for piece in pieces:
            whole.write(piece.encode())
        replace_file(output, whole.getvalue())


def write_aside(pieces: Iterable[str]) -> None:
    """Put such a text on standard error, where standard output holds a document."""
    for piece in pieces:
        click.echo(piece, err=True, nl=False)


def write_problem(message: str) -> None:
    """Put a problem that is not in a document on standard error, in one line."""
    from briefs.diagnostics.render import visible

    click.echo(visible(f"briefs: error: {message}"), err=True)


def write_note(message: str) -> None:
    """Tell people on standard error what a command has done or left, in one line."""
    from briefs.diagnostics.render import visible

    click.echo(visible(message), err=True)


def write_errors(findings: "Findings") -> None:
    """Put the diagnostics that say why a document could not be read on standard error."""
    import attrs

    from briefs.diagnostics.render import text

    told = ("several-briefs",)  # what may explain the errors
    errors = tuple(each for each in findings.diagnostics if each.severity == "error" or each.name in told)
    pieces = text.render([attrs.evolve(findings, diagnostics=errors)], colour=coloured(sys.stderr), width=columns())
    click.echo("".join(pieces), err=True, nl=False, color=True)


def coloured(stream: TextIO | None) -> bool:
    """Whether colour codes do what they should there (no-color.org)."""
    if stream is None or not stream.isatty():
        return False
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def columns() -> int:
    """How many cells a line has: what `COLUMNS` says, or the terminal, or 80."""
    return shutil.get_terminal_size().columns
