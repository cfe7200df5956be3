"""What every command does alike: its help, its errors, the way it ends."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from briefs.cli import briefs
from briefs.cli.commands import Imported
from briefs.errors import BriefsError

COMMANDS = ["check", "completion", "convert", "explain", "format", "lsp", "schema", "show"]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(briefs, arguments)


def test_the_commands_are_those() -> None:
    assert list(briefs.commands) == COMMANDS
    assert [command.name for command in briefs.commands.values()] == COMMANDS


@pytest.mark.parametrize("name", ["", *COMMANDS])
@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_has_examples_and_says_what_the_exit_codes_mean(name: str, flag: str) -> None:
    done = run(*filter(None, [name, flag]))
    assert done.exit_code == 0
    assert f"\nExamples:\n  briefs {name or 'convert'} " in done.stdout
    assert "\nExit codes:\n  0  " in done.stdout
    assert "\n  2  " in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_says_what_it_does(name: str) -> None:
    for parameter in briefs.commands[name].params:
        if isinstance(parameter, click.Option):
            assert parameter.help


def test_without_a_command_the_help_is_shown() -> None:
    done = run()
    assert done.exit_code == 2
    assert "Usage: briefs [OPTIONS] COMMAND" in done.output


@pytest.mark.parametrize("arguments", [["covert"], ["convert", "--too"], ["check"], ["--nonsense"]])
def test_a_wrong_call_ends_with_2_and_one_line_that_says_where_help_is(arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("briefs")
    assert "--help')" in done.stderr


def test_a_mistyped_command_is_guessed() -> None:
    assert "Did you mean 'convert'?" in run("covert").stderr


@pytest.mark.parametrize(
    ("trouble", "code", "told"),
    [
        (KeyboardInterrupt(), 130, "briefs: error: interrupted\n"),
        (FileNotFoundError(2, "No such file", "a\nb.md"), 2, "briefs: error: a b.md: No such file\n"),
        (OSError(28, "No space left on device"), 2, "briefs: error: standard output: No space left on device\n"),
        (BriefsError("cannot \x1b be done"), 2, "briefs: error: cannot <U+001B> be done\n"),
        (BrokenPipeError(), 141, ""),
    ],
)
def test_trouble_ends_with_its_code_and_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, trouble: BaseException, code: int, told: str
) -> None:
    def fail(*_: object) -> None:
        raise trouble

    monkeypatch.setattr("briefs.bulk.discover", fail)
    done = run("check", str(tmp_path))
    assert (done.exit_code, done.stdout, done.stderr) == (code, "", told)


def test_commands_are_listed_in_one_place() -> None:
    commands = Imported({"a": "briefs.cli.schema:schema"})
    assert len(commands) == 1
    with pytest.raises(TypeError):
        commands["b"] = commands["a"]
    with pytest.raises(TypeError):
        del commands["a"]
