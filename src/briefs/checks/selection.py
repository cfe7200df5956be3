"""Which rules are tried, and with which options: a profile, and what a user adds to it and takes from it.

Knows profiles and rules. Must not know where a user has written that down.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import attrs

from briefs.checks import registry
from briefs.checks.profile import Profile
from briefs.checks.profiles import profile_named
from briefs.checks.rule import TOOL, Check, Rule


@attrs.frozen
class Selection:
    """The rules that are to be tried, with their options."""

    rules: tuple[Rule, ...]
    """The rules, in the order of their codes."""
    settings: Mapping[type, object] = attrs.field(factory=dict)
    """The options that were chosen, by their class."""
    narrowed: bool = False
    """Whether some rules of the profile were left out: then nobody knows what an exception from every rule is for."""
    codes: frozenset[str] = attrs.field(init=False)
    """The codes of the rules."""
    checks: tuple[tuple[Rule, Check], ...] = attrs.field(init=False)
    """Those of the rules that are tried here; readers report the others."""

    @codes.default
    def _codes(self) -> frozenset[str]:
        return frozenset(rule.code for rule in self.rules)

    @checks.default
    def _checks(self) -> tuple[tuple[Rule, Check], ...]:
        return tuple((rule, rule.check) for rule in self.rules if rule.check is not None)

    def without(self, words: Iterable[str]) -> Selection:
        """The same without some rules.

        Raises:
            UnknownRuleError: A word stands for no rule.
        """
        passed = {rule.code for word in words for rule in registry.matching(word)}
        if not passed:
            return self
        return Selection(tuple(rule for rule in self.rules if rule.code not in passed), self.settings, narrowed=True)


def choose(
    profile: str | Profile = "default",
    *,
    select: Iterable[str] = (),
    extend_select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    options: Iterable[object] = (),
) -> Selection:
    """The rules that are meant.

    Args:
        profile: What to begin with; whatever it has, the rules about the checker itself (BRF9xx) are tried too.
        select: Codes or names, whole or the start of one: these rules and no others, whatever the profile has.
        extend_select: Rules besides those.
        ignore: Rules that are not tried. The longer word counts: `select=["BRF301"], ignore=["BRF3"]` tries BRF301.
        options: Values of the rules' option classes, instead of the profile's.

    Raises:
        UnknownRuleError: A word stands for no rule.
        ValueError: There is no such profile.
    """
    base = profile_named(profile) if isinstance(profile, str) else profile
    wanted = _weighed([*(select or (*base.rules, TOOL)), *extend_select])
    passed = _weighed([*ignore, *(() if select else base.without)])
    rules = {
        code: rule
        for code, (weight, rule) in wanted.items()
        if code not in passed or (weight > passed[code][0] and weight > _FAMILY)
    }
    settings = {type(each): each for each in (*base.options, *options)}
    return Selection(tuple(rules[code] for code in sorted(rules)), settings, narrowed=bool(select) or bool(passed))


_FAMILY: Final = len(TOOL)
"""A word as long as this stands for a family, or for all."""


def _weighed(words: Iterable[str]) -> dict[str, tuple[int, Rule]]:
    """Each rule that some words stand for, with the length of the most exact of them."""
    found: dict[str, tuple[int, Rule]] = {}
    for word in words:
        rules = registry.matching(word)
        weight = 99 if len(rules) == 1 else len(word)
        for rule in rules:
            found[rule.code] = max(found.get(rule.code, (0, rule)), (weight, rule), key=lambda each: each[0])
    return found
