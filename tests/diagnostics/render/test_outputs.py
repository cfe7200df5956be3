"""What holds for every output format."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefs.cli.check import OUTPUT_FORMATS
from briefs.diagnostics import CATALOGUE, Diagnostic, Source
from briefs.diagnostics.render import OF_ROOT, OUTPUTS, STATISTICS, Findings
from tests.diagnostics.render.documents import findings
from tests.places import ROOT

TROUBLES = {trouble.code: trouble for trouble in CATALOGUE.values()}


@given(st.text(st.characters()), st.text(), st.text())
def test_nothing_in_a_document_or_its_name_acts_on_the_terminal(document: str, name: str, message: str) -> None:
    span = Source(document).span(0, len(document))
    found = [Findings(name, document, (Diagnostic("BRF999", "test", "error", message, span, help=message),))]
    for output in OUTPUTS.values():
        for character in "".join(output(found, TROUBLES)):
            assert character == "\n" or character.isprintable() or ord(character) >= 0xA0


@given(findings())
def test_every_output_can_be_encoded_and_is_the_same_each_time(found: list[Findings]) -> None:
    for output in OUTPUTS.values():
        written = "".join(output(found, TROUBLES))
        assert written.encode().decode() == "".join(output(iter(found), TROUBLES))


@pytest.mark.parametrize("name", OUTPUTS)
def test_an_output_comes_as_documents_come(name: str) -> None:
    """A large folder needs no more memory than its largest document."""
    asked: list[int] = []

    span = Source("x").span(0, 1)

    def coming() -> Iterator[Findings]:
        for number in range(50):
            asked.append(number)
            yield Findings(f"{number}.md", "x", (CATALOGUE["dead-link"].at(span, "m"),))

    pieces = OUTPUTS[name](coming(), TROUBLES)
    while not asked or asked[-1] < 2:
        next(pieces)
    assert len(asked) <= 4


def test_every_output_has_a_file_a_choice_and_a_page() -> None:
    folder = ROOT / "src" / "briefs" / "diagnostics" / "render"
    there = {path.stem for path in folder.iterdir() if "def render(" in _text(path)} - {"diff"}
    assert there == set(OUTPUTS) == set(OUTPUT_FORMATS)
    page = (ROOT / "docs" / "output.md").read_text(encoding="utf-8")
    assert [name for name in OUTPUTS if f"\n## {name}" not in page] == []
    assert OUTPUTS.keys() > STATISTICS.keys()
    assert OUTPUTS.keys() > OF_ROOT


def _text(path: Path) -> str:
    if path.is_dir():
        return "".join(map(_text, path.glob("*.py")))
    return path.read_text(encoding="utf-8") if path.suffix == ".py" else ""
