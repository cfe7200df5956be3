"""The command `briefs`: one file a command, and no business logic in any of them.

A command is imported when it is called, and imports the library when it runs, so that `briefs --version` and the
completion of a shell start nothing they do not need.

Knows click. Must not know documents.
"""

import os
import signal
import sys
from types import FrameType

import click

from briefs.__about__ import __version__
from briefs.cli.commands import Group, Imported


@click.group(
    cls=Group,
    commands=Imported(
        {
            "check": "briefs.cli.check:check",
            "completion": "briefs.cli.completion:completion",
            "convert": "briefs.cli.convert:convert",
            "explain": "briefs.cli.explain:explain",
            "format": "briefs.cli.format:format",
            "lsp": "briefs.cli.lsp:lsp",
            "schema": "briefs.cli.schema:schema",
            "show": "briefs.cli.show:show",
        }
    ),
    context_settings={"help_option_names": ["-h", "--help"]},
    examples=[
        "briefs convert intel.md --to html -o intel.html",
        "briefs convert notes/ --to json --out-dir build/json",
        "briefs check notes/",
        "briefs format notes/ --check",
        "briefs show intel.md",
    ],
    exit_codes={
        0: "All is well.",
        1: "Something was found in a document, or it cannot be read as a brief.",
        2: "The command cannot be carried out: a wrong option, a file that cannot be read or written.",
    },
)
@click.version_option(__version__, prog_name="briefs", message="%(prog)s %(version)s")
def briefs() -> None:
    """Analysis briefs as Markdown, HTML and JSON: convert them, check them, format them, read them.

    Wherever a file is named, `-` stands for standard input or output.
    """


def main() -> None:
    """Run the command line as a program: never a traceback, and UTF-8 whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    signal.signal(signal.SIGTERM, _stop)
    try:
        briefs()
    except Exception as error:
        if "BRIEFS_TRACEBACK" in os.environ:
            raise
        # Our own fault, and still no reason to show a user what we look like inside.
        click.echo(f"briefs: bug: {error!r:.200} (BRIEFS_TRACEBACK=1 shows where; please report it)", err=True)
        sys.exit(2)


def _stop(number: int, _: FrameType | None) -> None:
    # As an exception it passes through every `finally`, so that no temporary file stays behind.
    sys.exit(128 + number)
