"""Every rule: its file, its place in the list, its explanation, and examples that do what they say."""

from __future__ import annotations

import re
import tomllib
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import briefs
from briefs.checks import rules
from briefs.checks.explanation import Example
from briefs.checks.profiles import PROFILES
from briefs.checks.registry import matching
from briefs.checks.rule import Rule
from briefs.checks.rules import RULES
from briefs.settings.read import read as read_settings

FAMILIES = {room: letters for letters, room in rules.FAMILIES.items()}
ROOM = Path(str(rules.__file__)).parent
NOT_RULES = {"reported", "ranks", "measure", "parts", "spared"}
"""Modules beside the rules of a family that several of them share."""
OF_THE_SOURCE: frozenset[str] = frozenset(
    {
        "BRF012",  # a source keeps no address that leads nowhere
        "BRF114",  # the ranks of title and labels: a page gives them its own, JSON has none
    }
)
"""Rules about how a source is typed, which another format of the same brief need not break."""

each_rule = pytest.mark.parametrize("rule", RULES, ids=str)
TRIED = [rule for rule in RULES if rule.check is not None]


def family_of(rule: Rule) -> str:
    return next(family for family, letters in FAMILIES.items() if rule.code.startswith(letters))


def modules(family: str) -> dict[str, ModuleType]:
    names = sorted(path.stem for path in (ROOM / family).glob("*.py") if not path.stem.startswith("_"))
    return {name: import_module(f"briefs.checks.rules.{family}.{name}") for name in names if name not in NOT_RULES}


def test_every_file_is_a_rule_in_the_list_and_every_rule_has_its_file() -> None:
    found = {
        family: {m.RULE.name: name for name, m in modules(family).items() if hasattr(m, "RULE")} for family in FAMILIES
    }
    listed = {family: [rule.name for rule in RULES if family_of(rule) == family] for family in FAMILIES}
    assert {family: sorted(names) for family, names in found.items()} == {
        f: sorted(names) for f, names in listed.items()
    }
    for names in found.values():
        assert all(module == name.replace("-", "_") for name, module in names.items())


def test_codes_and_names_are_used_once_and_in_order() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert len({rule.name for rule in RULES}) == len(RULES)


@each_rule
def test_a_rule_is_called_and_explained_as_all_are(rule: Rule) -> None:
    assert re.fullmatch(r"BRF\d{3}", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    told = rule.explanation
    for sentence in (told.summary, told.help):
        assert re.fullmatch(r"[A-Z`].*[.]", sentence), sentence
    assert told.bad
    assert told.good


@each_rule
def test_style_and_analysis_only_ever_warn(rule: Rule) -> None:
    if family_of(rule) in {"style", "analytic"}:
        assert rule.severity in {"warning", "info"}


def test_no_rule_of_style_or_analysis_is_tried_by_default() -> None:
    tried = {rule.code for word in PROFILES[0].rules for rule in matching(word)}
    assert not [code for code in tried if code.startswith(("BRF3", "BRF4"))]


def reading_of(example: Example) -> briefs.Reading:
    if example.format != "python":
        return briefs.read(example.text, example.format)
    reading = eval(example.text, {"briefs": briefs})  # noqa: S307 - our own text
    assert isinstance(reading, briefs.Reading)
    return reading


def codes_of(example: Example, rule: Rule) -> set[str]:
    if example.format == "toml":
        settings = read_settings(Path("briefs.toml"), example.text, tomllib.loads(example.text), (), "briefs.toml")
        return {each.code for each in settings.diagnostics}
    reading = reading_of(example)
    # What the tool says about itself depends on the rules that are tried: for a test of it, all of the profile.
    tried = () if family_of(rule) == "tool" else (rule.code,)
    found = briefs.check(reading, example.profile, select=tried)
    assert all(each.span and 0 <= each.span.start <= each.span.end <= len(reading.text) for each in found)
    return {each.code for each in found if each.code == rule.code or tried}


def examples(kind: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.code}-{at}")
        for rule in RULES
        for at, example in enumerate(getattr(rule.explanation, kind))
    ]


@pytest.mark.parametrize(("rule", "example"), examples("bad"))
def test_a_bad_example_has_its_own_code(rule: Rule, example: Example) -> None:
    assert rule.code in codes_of(example, rule)


@pytest.mark.parametrize(("rule", "example"), examples("good"))
def test_a_good_example_is_clean(rule: Rule, example: Example) -> None:
    assert codes_of(example, rule) == set()


@pytest.mark.parametrize("format", ["markdown", "html", "json"])
@pytest.mark.parametrize("rule", [rule for rule in TRIED if rule.code not in OF_THE_SOURCE], ids=str)
def test_a_rule_about_the_brief_holds_in_every_format(rule: Rule, format: str) -> None:
    for example in rule.explanation.bad:
        brief = briefs.loads(example.text, example.format)
        again = briefs.read(briefs.dumps(brief, format), format)
        found = briefs.check(again, example.profile, select=[rule.code])
        assert [each.code for each in found] == [rule.code] * len(found)
        assert found
