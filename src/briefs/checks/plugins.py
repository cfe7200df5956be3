"""Rules that other packages bring, through the entry point group `briefs.rules`.

An entry point names a `Rule` or a sequence of them. Its code has letters of its own and three digits (`ACME101`); the
letters BRF are ours. Plug-ins are looked for only when somebody names a rule that is not ours, and their rules are
tried only where they are selected: nothing that happens to be installed changes what is said of a document.

Knows entry points. Must not know any rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from importlib.metadata import EntryPoint, entry_points
from typing import Final

from briefs.checks.rule import Rule
from briefs.errors import PluginError
from briefs.pattern import pattern

GROUP: Final = "briefs.rules"

_CODE: Final = pattern(r"(?!BRF)[A-Z]{2,8}\d{3}")
_NAME: Final = pattern(r"[a-z0-9]+(-[a-z0-9]+)*")


def load(taken: Set[str]) -> tuple[Rule, ...]:
    """The rules of all plug-ins, in the order of their codes.

    Args:
        taken: Codes and names that are not to be had.

    Raises:
        PluginError: A plug-in cannot be loaded, or brings what is no rule.
    """
    found: dict[str, Rule] = {}
    names = set(taken)
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        for rule in _rules(entry):
            if rule.code in names or rule.name in names:
                raise PluginError(f"the plug-in {_called(entry)} brings {rule}, and one of the two is taken")
            names |= {rule.code, rule.name}
            found[rule.code] = rule
    return tuple(found[code] for code in sorted(found))


def _rules(entry: EntryPoint) -> Iterator[Rule]:
    try:
        value: object = entry.load()
    except Exception as error:
        raise PluginError(f"the plug-in {_called(entry)} cannot be loaded: {error!r:.200}") from error
    for rule in value if isinstance(value, Sequence) else [value]:
        if not isinstance(rule, Rule):
            raise PluginError(f"the plug-in {_called(entry)} brings {rule!r:.80}, which is no briefs.Rule")
        if not _CODE.fullmatch(rule.code) or not _NAME.fullmatch(rule.name):
            expected = "expected a code such as ACME101 (not BRF…) and a name such as house-style"
            raise PluginError(f"the plug-in {_called(entry)} brings {rule}: {expected}")
        try:
            _ = rule.explanation
        except ValueError as error:
            raise PluginError(f"the plug-in {_called(entry)} does not explain {rule}: {error}") from error
        yield rule


def _called(entry: EntryPoint) -> str:
    return f"{entry.name!r} ({entry.value})"
