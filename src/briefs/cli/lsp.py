"""`briefs lsp`: the language server that editors start."""

import sys

import click

from briefs.cli.commands import Command


@click.command(
    cls=Command,
    examples=["briefs lsp --stdio"],
    exit_codes={
        0: "The editor has said goodbye.",
        1: "The editor has left without a word.",
        2: "A wrong option, or pygls is not installed.",
    },
)
@click.option("--stdio", is_flag=True, help="Speak on standard input and output. It always does; some editors say so.")
@click.pass_context
def lsp(ctx: click.Context, /, *, stdio: bool) -> None:
    """Serve an editor: problems while you type, fixes, formatting, outline.

    An editor starts this by itself, and both speak the Language Server Protocol on standard input and output. Needs
    pygls, which the extra `lsp` brings: pip install 'analysis-briefs[lsp]'.
    """
    from briefs.lsp import serve

    del stdio
    if sys.stdin is not None and sys.stdin.isatty():
        click.echo("briefs lsp: waiting for an editor on standard input; Ctrl-C ends it", err=True)
    ctx.exit(serve())
