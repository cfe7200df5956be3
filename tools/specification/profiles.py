"""The profiles as the documentation shows them: what each is for, its rules, and the limits they are held to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefs.checks.profile import Profile
from briefs.checks.profiles import PROFILES
from briefs.checks.rule import Rule
from briefs.checks.selection import Selection, choose
from briefs.settings.options import shown

_NONE: Final = frozenset({"[]", "{}"})
"""What an option has that sets nothing."""


def profiles() -> Iterator[str]:
    """A section for each profile."""
    neutral, *others = PROFILES
    yield from _section(neutral, choose(neutral).rules, "")
    usual = {rule.code for rule in choose(neutral).rules}
    for profile in others:
        chosen = choose(profile)
        own = tuple(rule for rule in chosen.rules if rule.code not in usual or rule.options in chosen.settings)
        yield from _section(profile, own, f"Everything that `{neutral.name}` tries, and:")


def _section(profile: Profile, rules: tuple[Rule, ...], introduction: str) -> Iterator[str]:
    chosen = choose(profile)
    yield from (f"## {profile.name}", "", profile.description, "")
    if introduction:
        yield from (introduction, "")
    yield from ("| code | name | severity | what it says | limits |", "|---|---|---|---|---|")
    for rule in rules:
        told = rule.explanation.summary.replace("|", "\\|")
        yield f"| {rule.code} | `{rule.name}` | {rule.severity} | {told} | {_limits(rule, chosen)} |"
    yield ""


def _limits(rule: Rule, chosen: Selection) -> str:
    """What is set, as in a settings file."""
    if rule.options is None:
        return ""
    options = chosen.settings.get(rule.options) or rule.options()
    told = [f"{name} = {value}" for name, value in shown(options) if value not in _NONE]
    return ", ".join(f"`{each}`" for each in told).replace("|", "\\|")
