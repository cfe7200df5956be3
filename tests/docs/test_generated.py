"""What the pages say by generation is what the library says today; `python -m tools.write_specification` writes it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import briefs
from briefs.checks.rule import Rule
from briefs.checks.rules import RULES
from briefs.diagnostics import CATALOGUE
from tools.specification import cases, rules
from tools.specification.fields import fields_of
from tools.specification.pages import REGIONS, names_in, pages, refreshed

PAGES = list(pages())
CASES: Mapping[str, tuple[tuple[str, str], ...]] = {
    **cases.BRIEF,
    **cases.SECTION,
    **cases.SOURCE,
    **cases.AUTHOR,
    **cases.INLINES,
    **cases.BLOCKS,
}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_is_up_to_date(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert refreshed(text) == text, "run: python -m tools.write_specification"


def test_every_generated_stretch_has_its_page() -> None:
    assert sorted(name for page in PAGES for name in names_in(page.read_text(encoding="utf-8"))) == sorted(REGIONS)


def classes() -> Iterator[str]:
    """The classes of the document: what is promised and has fields of the model."""
    for name in briefs.__all__:
        value = getattr(briefs, name)
        if (
            isinstance(value, type)
            and value.__module__.startswith("briefs.model.")
            and value not in (briefs.Date, briefs.Kind)
        ):
            yield name


def test_every_class_of_the_model_is_shown() -> None:
    assert sorted(CASES) == sorted(classes())


@pytest.mark.parametrize("name", CASES)
def test_every_field_is_shown(name: str) -> None:
    shown = {field for fields, _ in CASES[name] for field in fields.split()}
    assert shown == {field for field, _ in fields_of(name)} - {"type"}


def test_every_trouble_is_a_rule_with_a_page() -> None:
    shown = [rule for family in rules.FAMILIES.values() for rule in family]
    assert shown == list(RULES)
    assert [rule.name for rule in rules.FAMILIES["reading"]] == list(CATALOGUE)


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_a_page_shows_what_is_printed_of_a_rule(rule: Rule) -> None:
    page = "\n".join(rules.section(rule))
    assert f" {rule.severity} {rule}: " in page or f": {rule}: " in page
