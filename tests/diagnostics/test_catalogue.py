"""Every trouble has a code, a name, a sentence and a piece of advice of its own."""

import re

import pytest

from briefs.diagnostics import CATALOGUE, Edit, Fix, Source, Trouble

troubles = pytest.mark.parametrize("trouble", CATALOGUE.values(), ids=CATALOGUE.keys())


def test_codes_and_names_are_used_once_and_in_order() -> None:
    codes = [trouble.code for trouble in CATALOGUE.values()]
    assert codes == sorted(set(codes))
    assert [trouble.name for trouble in CATALOGUE.values()] == list(CATALOGUE)


@troubles
def test_a_trouble_is_said_in_sentences(trouble: Trouble) -> None:
    assert re.fullmatch(r"BRF\d{3}", trouble.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", trouble.name)
    for sentence in (trouble.summary, trouble.help):
        assert re.fullmatch(r"[A-Z].*\.", sentence), sentence


@troubles
def test_a_trouble_at_a_place_is_a_diagnostic(trouble: Trouble) -> None:
    span = Source("ab").span(1, 2)
    fix = Fix("Write c", (Edit(1, 2, "c"),))
    found = trouble.at(span, "It is b.", path=("sections", 0, "a/b~c"), fix=fix)
    assert (found.code, found.name, found.severity, found.help) == (
        trouble.code,
        trouble.name,
        trouble.severity,
        trouble.help,
    )
    assert (found.span, found.fix) == (span, fix)
    assert found.pointer == "/sections/0/a~1b~0c"
    assert str(found) == f"1:2: {trouble.code} {trouble.name}: It is b."


def test_a_diagnostic_without_a_place_says_what_it_is() -> None:
    assert str(CATALOGUE["dead-link"].at(None, "No link.")) == "BRF012 dead-link: No link."
