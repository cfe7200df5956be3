"""Every rule there is, by code and by name, and what a user's word for some of them means.

Knows the lists of rules. Must not know what any of them finds, or which are tried when nobody asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cache
from typing import Final

from briefs.checks import plugins
from briefs.checks.rule import Rule
from briefs.checks.rules import RULES
from briefs.diagnostics import Trouble
from briefs.errors import UnknownRuleError
from briefs.pattern import pattern

ALL: Final = "ALL"
"""The word for every rule of ours."""

_OURS: Final = pattern(r"BRF\d{0,3}", re.IGNORECASE)
_BY_CODE: Final[Mapping[str, Rule]] = {rule.code: rule for rule in RULES}


def known() -> tuple[Rule, ...]:
    """Every rule, ours first, then those of plug-ins, in the order of their codes."""
    return (*RULES, *_brought())


def find(word: str) -> Rule:
    """The rule of a code or name, in any case.

    Raises:
        UnknownRuleError: There is none.
    """
    exact = [rule for rule in matching(word) if word.lower() in {rule.code.lower(), rule.name}]
    if not exact:
        raise UnknownRuleError(_unknown(word))
    return exact[0]


@cache
def matching(word: str) -> tuple[Rule, ...]:
    """The rules that a word stands for: a code or a name, whole or the start of one, in any case; or `ALL`.

    Plug-ins are looked for only where no rule of ours is meant.

    Raises:
        UnknownRuleError: It stands for none.
    """
    if word.upper() == ALL:
        return RULES
    found = _among(RULES, word) or (() if _OURS.fullmatch(word) else _among(_brought(), word))
    if found:
        return found
    raise UnknownRuleError(_unknown(word))


def troubles(rules: Iterable[Rule] | None = None) -> dict[str, Trouble]:
    """What each rule finds, by its code."""
    return {rule.code: rule.trouble for rule in (known() if rules is None else rules)}


def rule_of(code: str) -> Rule | None:
    """The rule of a code, as a diagnostic has it."""
    return _BY_CODE.get(code) or next((rule for rule in _brought() if rule.code == code), None)


def _among(rules: tuple[Rule, ...], word: str) -> tuple[Rule, ...]:
    code, name = word.upper(), word.lower()
    exact = tuple(rule for rule in rules if code == rule.code.upper() or name == rule.name)
    return exact or tuple(rule for rule in rules if word and (rule.code.startswith(code) or rule.name.startswith(name)))


@cache
def _brought() -> tuple[Rule, ...]:
    return plugins.load({rule.code for rule in RULES} | {rule.name for rule in RULES})


def _unknown(word: str) -> str:
    names = {rule.name: rule for rule in known()}
    near = get_close_matches(word.lower(), names, n=1)
    hint = f"; did you mean {str(names[near[0]])!r}?" if near else ""
    return f"there is no rule {word!r}{hint or ' (`briefs explain` lists them all)'}"
