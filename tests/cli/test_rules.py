"""The words for rules on the command line, as a shell completes them."""

import click
import pytest
from click.shell_completion import ShellComplete

from briefs import settings
from briefs.cli import briefs, rules


def completed(*typed: str) -> list[str]:
    *before, word = typed
    shell = ShellComplete(briefs, {}, "briefs", "_BRIEFS_COMPLETE")
    return [item.value for item in shell.get_completions(["check", *before], word)]


@pytest.mark.parametrize("flag", ["--select", "--ignore", "--extend-select"])
def test_codes_and_names_are_completed(flag: str) -> None:
    assert completed(flag, "dead") == ["dead-link"]
    assert completed(flag, "brf90") == ["BRF901", "BRF902", "BRF903"]
    assert completed(flag, "BRF101,dead") == ["BRF101,dead-link"]


def test_profiles_are_completed() -> None:
    assert completed("--profile", "def") == ["default"]


def test_the_help_names_every_flag_with_its_meaning() -> None:
    check = briefs.get_command(click.Context(briefs), "check")
    assert check is not None
    assert all(each.help for each in check.params if isinstance(each, click.Option))


def test_the_severities_are_those_of_the_settings() -> None:
    assert rules.SEVERITIES == settings.SEVERITIES
