"""`briefs lsp`: the language server that editors start."""

import click

from briefs.cli.commands import Command


@click.command(
    cls=Command,
    examples=["briefs lsp"],
    exit_codes={
        0: "The editor has said goodbye.",
        1: "The editor has left without a word.",
        2: "A wrong option, or pygls is not installed: pip install 'analysis-briefs[lsp]'.",
    },
)
@click.option("--stdio", is_flag=True, help="Speak on standard input and output. It always does; editors say so.")
@click.pass_context
def lsp(ctx: click.Context, /, *, stdio: bool) -> None:
    """Serve an editor: problems while you type, fixes, formatting, outline.

    An editor starts this by itself and speaks the Language Server Protocol with it on standard input and output. It
    needs the extra `lsp` of the package.
    """
    from briefs.lsp import serve

    del stdio
    ctx.exit(serve())
