import json

import pytest
from hypothesis import given

from briefs.model.brief import Brief
from briefs.model.faults import MOST, Fault, examine, from_json
from tests.properties import strategies


def faults(wire: object) -> list[Fault]:
    found = examine(wire)
    assert isinstance(found, list)
    return found


@given(brief=strategies.briefs())
def test_the_values_of_a_brief_make_it_again(brief: Brief) -> None:
    text = brief.model_dump_json()
    assert examine(json.loads(text)) == brief
    assert from_json(text) == from_json(text.encode()) == brief


def test_a_text_that_holds_no_brief_gives_none() -> None:
    assert [from_json(text) for text in ("", "[]", "{", '{"title": 1}', '{"title": "\ud800"}')] == [None] * 5
    assert from_json(b"\xff") is None


def test_a_fault_says_where_it_is_what_was_expected_and_what_was_found() -> None:
    wire = {"lede": [{"type": "text"}], "sections": [{"label": "x", "bodi": 1}], "title": 7}
    assert faults(wire) == [
        Fault(("title",), "invalid", "text", 7),
        Fault(("lede", 0, "value"), "missing", "'value' in this 'text' node"),
        Fault(("sections", 0, "bodi"), "unknown", "a field of this section", "bodi", "body"),
    ]


def test_a_node_is_never_taken_for_a_field_of_its_name() -> None:
    # pydantic names the branch of a union as if it were a field, and a document may have a field of that name.
    wire = {
        "lede": [{"type": "strong", "children": [], "strong": 1}],
        "image": {"type": "image", "url": "x", "image": 1},
    }
    assert [fault.path for fault in faults(wire)] == [("image", "image"), ("lede", 0, "strong")]
    wire = {"body": [{"type": "list", "children": [{"type": "listItem", "listItem": 1}]}]}
    assert [fault.path for fault in faults(wire)] == [("body", 0, "children", 0, "listItem")]
    wire = {"authors": [{"name": "A", "type": "image", "image": 1}]}
    assert sorted(fault.path for fault in faults(wire)) == [("authors", 0, "image"), ("authors", 0, "type")]


def test_a_record_inside_a_node_is_known_by_its_place() -> None:
    wire = {"body": [{"type": "table", "children": [{"type": "tableRow", "children": [{"x": 1}]}]}]}
    [fault] = faults(wire)
    assert fault.expected == "a field of this 'tableCell' node (type, children)"


@pytest.mark.parametrize("kind", [None, 3, [], {}, "", "Text", "t" * 500])
def test_a_type_that_is_none_is_a_fault_like_others(kind: object) -> None:
    for wire in (
        {"lede": [{"type": kind, "value": "x"}]},
        {"body": [{"type": "list", "children": [{"type": kind}]}]},
        {"image": {"type": kind, "url": "x"}},
    ):
        assert len(faults(wire)) == 1


def test_a_name_that_was_nearly_right_is_named() -> None:
    hints = {name: faults({name: 1})[0].hint for name in ("Title", "tittle", "section", "languge", "q", "x" * 300)}
    assert hints == {
        "Title": "title",
        "tittle": "title",
        "section": "sections",
        "languge": "language",
        "q": None,
        "x" * 300: None,
    }


def test_strings_and_lists_are_no_nodes_in_json() -> None:
    wire = {"lede": ["a", {"type": "text", "value": "b"}], "extra": {"body": ["c"]}, "topics": ["d"]}
    assert faults(wire) == [Fault(("lede", 0), "invalid", "a node: an object with 'type'", "a")]
    assert Brief.model_validate(wire).lede


def test_there_is_an_end_to_what_is_told() -> None:
    assert len(faults({"sections": [1] * 100_000})) == MOST
    assert len(faults({f"k{n}": 1 for n in range(100_000)})) == MOST


def test_a_fault_at_the_end_of_a_large_document_is_found() -> None:
    paragraph = {"type": "paragraph", "children": "x"}
    [fault] = faults({"body": [paragraph] * 40_000 + [{"type": "paragraph"}]})
    assert fault.path == ("body", 40_000, "children")
