"""Runs the ``console`` blocks of the documentation as a reader would type them.

A line that starts with ``$ `` is a command for the shell (one that ends in a backslash goes on in the next line); the
lines up to the next command are, to the character, what it prints on standard output and standard error together.
"""

import difflib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sybil import Example
from sybil.parsers.markdown import CodeBlockParser

PROMPT = "$ "


class Dialogue(NamedTuple):
    """One command and what it is shown to print."""

    command: str
    output: str


class ConsoleBlockParser(CodeBlockParser):
    """Finds the ``console`` blocks of a document and runs them in the current folder."""

    language = "console"

    def evaluate(self, example: Example) -> str | None:
        """What is wrong with the block, or None."""
        block = str(example.parsed)
        if not block.startswith(PROMPT):
            return f"A console block starts with {PROMPT!r} and a command; what is not to run goes into an sh block."
        return "".join(compare(dialogue, run(dialogue.command)) for dialogue in parse(block)) or None


def parse(block: str) -> Iterator[Dialogue]:
    """The commands of a block, each with its output."""
    lines = block.splitlines(keepends=True)
    while lines:
        command = lines.pop(0).removeprefix(PROMPT)
        while command.endswith("\\\n") and lines:
            command += lines.pop(0)
        output = ""
        while lines and not lines[0].startswith(PROMPT):
            output += lines.pop(0)
        yield Dialogue(command, output)


def run(command: str) -> str:
    """What the command prints in a plain terminal of 80 columns, without colours."""
    done = subprocess.run(
        command,
        shell=True,
        env=plain_terminal(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return done.stdout


def plain_terminal() -> dict[str, str]:
    """The same variables on every machine; ``briefs`` and ``python`` are those of the environment the tests run in."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])
    home = str(Path.cwd())
    return {"PATH": path, "HOME": home, "LC_ALL": "C.UTF-8", "TERM": "dumb", "NO_COLOR": "1", "COLUMNS": "80"}


def compare(dialogue: Dialogue, printed: str) -> str:
    """The difference between what is shown and what was printed, empty when there is none."""
    # A block cannot show that the last line of the output has no line end.
    whole = printed if printed.endswith("\n") or not printed else printed + "\n"
    if whole == dialogue.output:
        return ""
    shown, got = dialogue.output.splitlines(), whole.splitlines()
    difference = difflib.unified_diff(shown, got, "shown in the document", "printed", lineterm="")
    return f"{PROMPT}{dialogue.command}" + "\n".join(difference) + "\n"
