"""How running text is divided into lines, and joined again."""

import pytest

from briefs.grammar.layout import BREAK
from briefs.grammar.lines import cut, joined, lines_of
from briefs.grammar.wire import words
from briefs.outline import Wire


def text(value: str) -> Wire:
    return {"type": "text", "value": value}


LINE_BREAK: Wire = {"type": "break"}
TWO = [{"type": "strong", "children": [text("Tides:")]}, text(" They rise.\nAnd fall."), LINE_BREAK, text("Twice.")]


def test_a_line_end_and_a_break_divide() -> None:
    assert [(words(line.nodes), line.joint) for line in cut(TWO)] == [
        ("Tides: They rise.", ""),
        ("And fall.", "\n"),
        ("Twice.", BREAK),
    ]


def test_only_a_break_divides_text_that_nobody_wrapped() -> None:
    assert [words(line.nodes) for line in cut(TWO, wrapped=False)] == ["Tides: They rise.\nAnd fall.", "Twice."]


@pytest.mark.parametrize("nodes", [[text("One.")], TWO, [text("a"), LINE_BREAK, LINE_BREAK, text("b")]])
def test_what_was_cut_is_joined_as_it_was(nodes: list[Wire]) -> None:
    assert words(joined(cut(nodes))) == words(nodes)


def test_what_a_line_says_has_no_space_around_it_and_is_never_nothing() -> None:
    nodes = [text(" a \n \n"), LINE_BREAK, LINE_BREAK, text("b ")]
    assert [(words(line.nodes), line.joint) for line in lines_of({"type": "paragraph", "children": nodes})] == [
        ("a", ""),
        ("b", "\n"),
    ]
    assert lines_of({"type": "paragraph", "children": [text("  ")]}) == []


def test_a_paragraph_in_bold_is_divided_within() -> None:
    bold = {"type": "strong", "children": [text("Ada Lind"), LINE_BREAK, text("Editor")]}
    lines = lines_of({"type": "paragraph", "children": [bold]})
    assert [(line.nodes[0]["type"], words(line.nodes)) for line in lines] == [
        ("strong", "Ada Lind"),
        ("strong", "Editor"),
    ]
