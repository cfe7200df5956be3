"""Every rule there is, by code and by name, and what a user's word for some of them means.

Knows the lists of rules. Must not know what any of them finds, or which are tried when nobody asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from briefs.checks import rules
from briefs.checks.rule import Rule
from briefs.diagnostics import Trouble
from briefs.errors import UnknownRuleError
from briefs.pattern import pattern

ALL: Final = "ALL"
"""The word for every rule of ours."""

_OURS: Final = pattern(r"BRF\d{0,3}", re.IGNORECASE)
_FAMILY: Final = len("BRF0")


def known() -> tuple[Rule, ...]:
    """Every rule, ours first, then those of plug-ins, in the order of their codes."""
    return (*rules.RULES, *_brought())


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
        return rules.RULES
    if len(word) >= _FAMILY and _OURS.fullmatch(word):
        found = _among(rules.family(word[:_FAMILY].upper()), word)
    else:
        found = _among(rules.RULES, word) or (() if _OURS.fullmatch(word) else _among(_brought(), word))
    if found:
        return found
    raise UnknownRuleError(_unknown(word))


def troubles(of: Iterable[Rule] | None = None) -> dict[str, Trouble]:
    """What each rule finds, by its code."""
    return {rule.code: rule.trouble for rule in (known() if of is None else of)}


def rule_of(code: str) -> Rule | None:
    """The rule of a code, as a diagnostic has it."""
    ours = rules.family(code[:_FAMILY])
    return next((rule for rule in ours or _brought() if rule.code == code), None)


def _among(among: tuple[Rule, ...], word: str) -> tuple[Rule, ...]:
    code, name = word.upper(), word.lower()
    exact = tuple(rule for rule in among if code == rule.code.upper() or name == rule.name)
    return exact or tuple(rule for rule in among if word and (rule.code.startswith(code) or rule.name.startswith(name)))


@cache
def _brought() -> tuple[Rule, ...]:
    from briefs.checks import plugins  # noqa: PLC0415 - entry points are looked for where a word is none of ours

    return plugins.load({rule.code for rule in rules.RULES} | {rule.name for rule in rules.RULES})


def _unknown(word: str) -> str:
    names = {rule.name: rule for rule in known()}
    from difflib import get_close_matches  # noqa: PLC0415 - for a word that is mistyped

    near = get_close_matches(word.lower(), names, n=1)
    hint = f"; did you mean {str(names[near[0]])!r}?" if near else ""
    return f"there is no rule {word!r}{hint or ' (`briefs explain` lists them all)'}"
