"""Every rule as the documentation shows it: what its file says, and what `briefs check` prints of its bad example."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import briefs
from briefs.checks.explain import profiles_of
from briefs.checks.explanation import Example
from briefs.checks.profiles import PROFILES
from briefs.checks.rule import Rule
from briefs.checks.rules import analytic, facts, reading, structure, style, tool
from briefs.diagnostics.render import Findings, text
from briefs.settings.read import read
from tools.specification.examples import fence

FAMILIES: Final = {
    "reading": reading.RULES,
    "structure": structure.RULES,
    "facts": facts.RULES,
    "style": style.RULES,
    "analytic": analytic.RULES,
    "tool": tool.RULES,
}
"""The rules by the name of their page."""

FIRED: Final = Path(__file__).parent / "fired.json"
"""The numbers that `python -m tests.corpora.fired` has counted."""

NAMES: Final = {"markdown": "brief.md", "html": "brief.html", "json": "brief.json", "toml": "briefs.toml"}
"""What a file of each format is called."""


def table() -> Iterator[str]:
    """All rules in short."""
    yield "| code | name | severity | fix | profiles | what it says |"
    yield "|---|---|---|---|---|---|"
    for page, rules in FAMILIES.items():
        for rule in rules:
            fix = "yes" if rule.explanation.fix else ""
            link = f"[{rule.code}]({page}.md#{rule.name})"
            told = rule.explanation.summary
            yield f"| {link} | `{rule.name}` | {rule.severity} | {fix} | {profiles(rule)} | {told} |"


def profiles(rule: Rule) -> str:
    """Which profiles have a rule."""
    names = profiles_of(rule)
    return "all" if len(names) == len(PROFILES) else ", ".join(names)


def corpora() -> Iterator[str]:
    """How often each rule fires on other people's documents."""
    numbers = json.loads(FIRED.read_text(encoding="utf-8"))
    sizes = numbers["documents"]
    yield f"| rule | profile | posts ({sizes['posts']}) | pages ({sizes['pages']}) |"
    yield "|---|---|---|---|"
    for page, rules in FAMILIES.items():
        for rule in rules:
            row = numbers["rules"][rule.code]
            counts = " | ".join(_counted(*row[name]) for name in sizes)
            yield f"| [{rule.code}]({page}.md#{rule.name}) `{rule.name}` | {row['profile']} | {counts} |"


def _counted(documents: int, times: int) -> str:
    """In how many documents, and how often where that is more."""
    return f"{documents} ({times})" if times > documents else f"{documents or ''}"


def family(page: str) -> Callable[[], Iterator[str]]:
    """What the page of a family says of its rules, one by one."""
    return lambda: (line for rule in FAMILIES[page] for line in section(rule))


def section(rule: Rule) -> Iterator[str]:
    """A rule: what, why, an example of it with what is printed, the same mended, advice."""
    told = rule.explanation
    yield f"({rule.name})=\n## {rule}\n"
    yield f"**{rule.severity.capitalize()}.** {told.summary} {told.help}\n"
    yield f"{told.why}\n"
    for example in told.bad:
        yield from _shown(rule, example)
    yield "Better:\n"
    for example in told.good:
        yield fence(example.format, example.text) if example.format != "python" else _run(example)
    for name, words in (("Fix", told.fix), ("Options", told.options), ("Profiles", profiles(rule))):
        if words:
            yield f"**{name}:** {words}\n"


def _shown(rule: Rule, example: Example) -> Iterator[str]:
    if example.note:
        yield f"{example.note}\n"
    if example.format == "python":
        yield _run(example)
    else:
        yield fence(example.format, example.text)
        yield fence("text", printed(rule, example))


def _run(example: Example) -> str:
    expression = example.text.strip()
    found = evaluated(expression).diagnostics
    said = f"print({expression}.diagnostics[0])\n{found[0]}" if found else f"{expression}.diagnostics\n()"
    return fence("python", f">>> import briefs\n>>> {said}")


def printed(rule: Rule, example: Example) -> str:
    """What `briefs check` prints of a rule in a document."""
    chosen = tuple(each for each in _found(rule, example) if each.code == rule.code)
    return "".join(text.render([Findings(NAMES[example.format], example.text, chosen)], width=80)).rstrip("\n")


def _found(rule: Rule, example: Example) -> tuple[briefs.Diagnostic, ...]:
    if example.format == "toml":
        return read(Path("briefs.toml"), example.text, tomllib.loads(example.text), (), "briefs.toml").diagnostics
    # What the tool says about itself depends on the rules that are tried: there, all of the profile.
    tried = () if rule in FAMILIES["tool"] else (rule.code,)
    return briefs.check(briefs.read(example.text, example.format), example.profile, select=tried)


def evaluated(expression: str) -> briefs.Reading:
    """The reading that an expression gives."""
    reading = eval(expression, {"briefs": briefs})  # noqa: S307 - our own expressions
    assert isinstance(reading, briefs.Reading)  # noqa: S101
    return reading
