"""The help of the command line, as it is printed at 80 columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from click.testing import CliRunner

from briefs.cli import briefs as program
from tools.specification.examples import fence


def help_of(*words: str) -> Callable[[], Iterator[str]]:
    """Gives the help of a command."""

    def text() -> Iterator[str]:
        arguments = [*words, "--help"]
        result = CliRunner().invoke(program, arguments, prog_name="briefs", env={"COLUMNS": "80"})
        if result.exit_code:
            raise RuntimeError(result.output)
        yield fence("text", f"$ briefs {' '.join(arguments)}\n{result.output}")

    return text
