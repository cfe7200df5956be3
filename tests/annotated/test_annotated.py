"""What we find of the documents that people annotated, and that it does not become less."""

from __future__ import annotations

from functools import cache

import pytest

from tests.annotated.gold import Document, documents
from tests.annotated.readers import baseline, ours
from tests.annotated.score import MEASURES, Score, score

# Printed by `python -m tests.annotated -f`.
FLOORS = {
    "found": 1.0,
    "true": 1.0,
    "order": 1.0,
    "texts": 0.997,
    "stays": 1.0,
    "titles": 0.993,
    "dates": 0.968,
    "undated": 1.0,
    "authors": 0.926,
    "sources": 1.0,
}

SHAPE_FLOORS = {
    "alone": 1.0,
    "break": 1.0,
    "colon-out": 1.0,
    "dash": 1.0,
    "emoji": 1.0,
    "french-colon": 1.0,
    "heading": 1.0,
    "italic": 1.0,
    "item": 1.0,
    "item-dash": 1.0,
    "plain": 1.0,
    "question": 1.0,
    "run-in": 1.0,
    "space-in": 1.0,
    "wide-colon": 1.0,
}


@cache
def reached() -> Score:
    return score(documents(), ours)


def faults() -> str:
    return "\nexpected, and found:\n" + "\n".join(reached().faults)


@pytest.mark.parametrize("measure", MEASURES)
def test_as_much_is_found_as_ever(measure: str) -> None:
    share = getattr(reached(), measure)
    assert share.value >= FLOORS[measure], f"{measure}: {share.right} of {share.of}{faults()}"


@pytest.mark.parametrize("shape", sorted(SHAPE_FLOORS))
def test_labels_of_each_shape_are_found(shape: str) -> None:
    share = reached().shapes[shape]
    assert share.value >= SHAPE_FLOORS[shape], f"{shape}: {share.right} of {share.of}{faults()}"


def test_every_shape_and_measure_has_a_floor() -> None:
    assert set(FLOORS) == set(MEASURES)
    assert set(SHAPE_FLOORS) == set(reached().shapes)


def test_a_planted_fault_costs_points() -> None:
    """The measure measures: a reader that finds nothing, and the baseline, do not pass for ours."""
    assert score(documents(), lambda _text, _format: ours("", "markdown")).found.value == 0
    assert score(documents(), baseline).stays.value < 0.6


@pytest.mark.parametrize("document", documents(), ids=lambda document: document.name)
def test_the_gold_stands_in_the_document(document: Document) -> None:
    at = 0
    for part in document.parts:
        words = part.label.removesuffix("?").split(" ")[-1]
        at = document.text.find(words, at)
        assert at >= 0, f"{part.label!r} is not there, or not in this order"
    for part in document.parts:
        assert not part.first or part.first.split(" ")[0] in document.text.replace("&nbsp;", " ")
    assert len({part.shape for part in document.parts} | {"none"}) > 1 or document.not_labels
