"""`briefs completion`: what a shell needs to complete commands, options and file names."""

from typing import Final

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

from briefs.cli.commands import Command
from briefs.cli.streams import write_document

_SHELLS: Final[dict[str, type[ShellComplete]]] = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}


@click.command(
    cls=Command,
    examples=[
        "briefs completion bash > ~/.local/share/bash-completion/completions/briefs",
        "briefs completion zsh > ~/.zfunc/_briefs    # a folder of your fpath",
        "briefs completion fish > ~/.config/fish/completions/briefs.fish",
    ],
    exit_codes={0: "The script was printed.", 2: "A wrong argument, or standard output cannot be written."},
)
@click.argument("shell", type=click.Choice(list(_SHELLS)))
@click.pass_context
def completion(ctx: click.Context, /, shell: str) -> None:
    """Print the script that lets a shell complete `briefs`."""
    script = _SHELLS[shell](ctx.find_root().command, {}, "briefs", "_BRIEFS_COMPLETE").source()
    write_document(script + "\n")
