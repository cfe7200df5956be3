"""What there is to know about a rule, as one text in Markdown and as a record for programs.

The documentation, `briefs explain` and editors show the same words: those of the rule's own file.

Knows rules and profiles. Must not know where the text is shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import attrs

from briefs.checks.explanation import Example
from briefs.checks.profiles import PROFILES
from briefs.checks.rule import Rule
from briefs.checks.selection import choose


def explain(rule: Rule) -> str:
    """All that is known about a rule, as Markdown under a heading with its code and name."""
    return "\n".join(_paragraphs(rule))


def record(rule: Rule) -> dict[str, object]:
    """The same for programs: code, name, severity, profiles, and the parts of its explanation."""
    told = attrs.asdict(rule.explanation)
    head = {"code": rule.code, "name": rule.name, "severity": rule.severity, "profiles": list(profiles_of(rule))}
    return {**head, **told}


@cache
def profiles_of(rule: Rule) -> tuple[str, ...]:
    """The names of the profiles that try a rule."""
    return tuple(profile.name for profile in PROFILES if rule.code in _codes(profile.name))


@cache
def _codes(profile: str) -> frozenset[str]:
    return choose(profile).codes


def _paragraphs(rule: Rule) -> Iterator[str]:
    told = rule.explanation
    yield f"# {rule}\n"
    yield f"{told.summary}\n"
    yield f"{rule.severity.capitalize()}. {standing(rule)}\n"
    yield f"## Why\n\n{told.why}\n"
    for title, examples in (("Bad", told.bad), ("Good", told.good)):
        yield f"## {title}\n"
        yield from map(_fenced, examples)
    yield f"## Help\n\n{told.help}\n"
    if told.fix:
        yield f"## Fix\n\n{told.fix}\n"
    if told.options:
        yield f"## Options\n\n{told.options}\n"


def standing(rule: Rule) -> str:
    """In which profiles a rule is tried, as a sentence."""
    names = profiles_of(rule)
    if len(names) == len(PROFILES):
        return "Every profile has it."
    if not names:
        return "No profile has it; select it by its code or name."
    return f"Profiles that have it: {', '.join(f'`{name}`' for name in names)}."


def _fenced(example: Example) -> str:
    note = f"{example.note}\n\n" if example.note else ""
    return f"{note}```{example.format}\n{example.text}```\n"
