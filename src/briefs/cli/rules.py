"""The flags that say what documents are held to, and how the shell completes the words for rules.

Knows click and settings. Must not know documents.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import attrs
import click

from briefs.cli.flags import path_type

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from briefs.settings import Configuration

_F = TypeVar("_F", bound=Callable[..., object])

SEVERITIES: Final = ("error", "warning", "info")
"""Written once more here, so that help need not wait for the settings; a test holds them to it."""


@attrs.frozen(kw_only=True)
class Standard:
    """What was said on the command line about the rules of a run."""

    profile: str | None
    select: tuple[str, ...]
    extend_select: tuple[str, ...]
    ignore: tuple[str, ...]
    min_severity: str | None
    fail_level: str | None
    config: Path | None
    isolated: bool

    def configuration(self) -> "Configuration":
        """The settings of this run; what was said here stands over what files say."""
        from briefs.checks import registry
        from briefs.checks.profiles import profile_named
        from briefs.settings import Configuration, Overrides

        lists = {name: _words(getattr(self, name)) for name in ("select", "extend_select", "ignore")}
        for name, words in lists.items():
            for word in words:
                try:
                    registry.matching(word)
                except ValueError as error:
                    raise click.UsageError(f"--{name.replace('_', '-')}: {error}.".replace("?.", "?")) from error
        if self.profile is not None:
            try:
                profile_named(self.profile)
            except ValueError as error:
                raise click.UsageError(f"--profile: {error}.".replace("?.", "?")) from error
        levels = {"min_severity": self.min_severity, "fail_level": self.fail_level}
        said = Overrides(profile=self.profile, **lists, **levels)  # type: ignore[arg-type]  # click has checked the words
        return Configuration(self.config, said, isolated=self.isolated)


def rule_flags(command: _F) -> _F:
    """Add the flags that say which rules are tried, which findings are told, and where the settings stand."""
    for flag in reversed(_flags()):
        command = flag(command)
    return command


def _flags() -> list[Callable[[_F], _F]]:
    def words(name: str, advice: str) -> Callable[[_F], _F]:
        return click.option(name, metavar="RULES", multiple=True, shell_complete=_complete_rule, help=advice)

    level = click.Choice(SEVERITIES)
    return [
        click.option(
            "--profile",
            metavar="NAME",
            shell_complete=_complete_profile,
            help="The rules to hold documents to. [default: what the settings say, or default]",
        ),
        words(
            "--select", "Try these rules and no others: codes or names, whole or the start of one, or ALL; with commas."
        ),
        words("--extend-select", "Try these rules besides those of the profile."),
        words("--ignore", "Do not try these rules."),
        click.option("--min-severity", type=level, help="Tell only what matters at least so much. [default: info]"),
        click.option("--fail-level", type=level, help="Exit with 1 from this severity on. [default: warning]"),
        click.option(
            "--config",
            metavar="FILE",
            type=path_type(),
            help="The settings, in the place of the nearest briefs.toml or pyproject.toml above each document.",
        ),
        click.option("--isolated", is_flag=True, help="Pass over all settings files."),
    ]


def standard(given: dict[str, object]) -> Standard:
    """The values of these flags, taken out of those of a command."""
    return Standard(**{each.name: given.pop(each.name) for each in attrs.fields(Standard)})  # type: ignore[arg-type]  # as click has them


def _words(given: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for each in given for word in each.replace(",", " ").split())


def _complete_rule(_: click.Context, __: click.Parameter, incomplete: str) -> "list[CompletionItem]":
    """Codes and names that go on as what was typed after the last comma."""
    from click.shell_completion import CompletionItem

    from briefs.checks.rules import RULES

    before, comma, word = incomplete.rpartition(",")
    return [
        CompletionItem(before + comma + each, help=rule.explanation.summary)
        for rule in RULES
        for each in (rule.code, rule.name)
        if each.lower().startswith(word.lower())
    ]


def _complete_profile(_: click.Context, __: click.Parameter, incomplete: str) -> "list[CompletionItem]":
    from click.shell_completion import CompletionItem

    from briefs.checks.profiles import PROFILES

    found = [each for each in PROFILES if each.name.startswith(incomplete)]
    return [CompletionItem(each.name, help=each.summary) for each in found]
