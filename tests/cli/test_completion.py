import shutil
import subprocess

import pytest
from click.testing import CliRunner

from briefs.cli import briefs


def complete(words: str) -> list[str]:
    """What the shell is offered for the last of the words."""
    environment = {
        "_BRIEFS_COMPLETE": "bash_complete",
        "COMP_WORDS": f"briefs {words}",
        "COMP_CWORD": str(len(words.split(" "))),
    }
    done = CliRunner(env=environment).invoke(briefs, prog_name="briefs", catch_exceptions=False)
    return [line.split(",")[1] for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("", ["check", "completion", "convert", "explain", "format", "lsp", "schema", "show"]),
        ("co", ["completion", "convert"]),
        ("convert --to ", ["markdown", "html", "json", "eml"]),
        ("convert --from ", ["markdown", "html", "json"]),
        ("convert a.md --la", ["--layout"]),
        ("convert --layout ", ["prose", "front-matter"]),
        ("completion ", ["bash", "zsh", "fish"]),
    ],
)
def test_a_shell_is_offered_what_fits(words: str, offered: list[str]) -> None:
    assert complete(words) == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_a_shell_is_printed(shell: str) -> None:
    done = CliRunner().invoke(briefs, ["completion", shell], catch_exceptions=False)
    assert done.exit_code == 0
    assert "_BRIEFS_COMPLETE" in done.stdout
    assert "briefs" in done.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_can_read_its_script(shell: str) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"there is no {shell} on this machine")
    script = CliRunner().invoke(briefs, ["completion", shell], catch_exceptions=False).stdout
    done = subprocess.run([program, "-n"], input=script, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_another_shell_is_not_known() -> None:
    done = CliRunner().invoke(briefs, ["completion", "cmd"])
    assert (done.exit_code, done.stdout) == (2, "")
