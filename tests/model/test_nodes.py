import copy
import dataclasses
import pickle
from collections.abc import Callable
from typing import Any, get_args

import pytest
from hypothesis import given
from pydantic import TypeAdapter, ValidationError

from briefs.model import nodes
from briefs.model.nodes import (
    Blockquote,
    Break,
    Code,
    Delete,
    Emphasis,
    FootnoteDefinition,
    FootnoteReference,
    Heading,
    Image,
    InlineCode,
    Link,
    List,
    ListItem,
    Node,
    Paragraph,
    Strong,
    Table,
    TableCell,
    TableRow,
    Text,
    ThematicBreak,
)
from tests.properties import strategies

ONE_OF_EACH: list[Node] = [
    Text("a"),
    Emphasis("a"),
    Strong("a"),
    Delete("a"),
    InlineCode("a"),
    Break(),
    Link("a", "https://a.example"),
    Image("https://a.example/x.png", "a"),
    FootnoteReference("1"),
    Paragraph("a"),
    Heading("a", 2),
    List([ListItem("a", checked=True)], ordered=True),
    Blockquote("a"),
    Code("a = 1", "py", "title"),
    ThematicBreak(),
    Table([["a", "b"], ["c", "d"]], ("left", None)),
    FootnoteDefinition("1", "a"),
    ListItem("a"),
    TableRow(["a"]),
    TableCell("a"),
]


def wrong(kind: Callable[..., object], **fields: object) -> list[tuple[tuple[int | str, ...], str]]:
    """The path and the sort of each error of a construction that should fail."""
    with pytest.raises(ValidationError) as caught:
        kind(**fields)
    return [(error["loc"], error["type"]) for error in caught.value.errors()]


def test_there_is_one_of_each_here() -> None:
    assert {type(node) for node in ONE_OF_EACH} == set(get_args(nodes.Node))


def test_plain_text_stands_for_what_it_would_be() -> None:
    text = (Text("a"),)
    assert Strong("a") == Strong(["a"]) == Strong(Text("a")) == Strong((Text("a"),))
    assert Strong("a").children == text
    assert Paragraph(["It is ", Emphasis("late"), "."]).children == (Text("It is "), Emphasis("late"), Text("."))
    assert Heading("a", 2) == Heading(children=[Text("a")], depth=2)
    assert Blockquote("a\n\nb") == Blockquote([Paragraph("a"), Paragraph("b")])
    assert Blockquote(Paragraph("a")) == Blockquote("a")
    assert List(["a", "b"]) == List([ListItem([Paragraph("a")]), ListItem("b")])
    assert Table([["a", "b"], ["c", "d"]]).children[1] == TableRow([TableCell("c"), TableCell([Text("d")])])
    assert FootnoteDefinition("1", "a").children == (Paragraph("a"),)


def test_what_most_nodes_say_need_not_be_said() -> None:
    assert Heading("a").depth == 3
    assert (Code().value, Code().lang, Code().meta) == ("", None, None)
    assert (List(["a"]).ordered, List(["a"]).start, List(["a"]).spread) == (False, None, False)
    assert (ListItem().children, Blockquote().children, TableCell().children) == ((), (), ())
    assert (Image("x").alt, Image("x").title, Link("a", "x").title) == ("", None, None)


@pytest.mark.parametrize("node", ONE_OF_EACH, ids=lambda node: node.type)
def test_a_node_is_a_value(node: Node) -> None:
    again = dataclasses.replace(node)
    assert again == node
    assert hash(again) == hash(node)
    assert copy.copy(node) == copy.deepcopy(node) == pickle.loads(pickle.dumps(node)) == node  # noqa: S301 - our own
    assert node != Text("something else")
    assert eval(repr(node), vars(nodes).copy()) == node  # noqa: S307 - what repr promises


@pytest.mark.parametrize("node", ONE_OF_EACH, ids=lambda node: node.type)
def test_a_node_cannot_be_changed(node: Node) -> None:
    for field in dataclasses.fields(node):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(node, field.name, None)
    with pytest.raises((dataclasses.FrozenInstanceError, AttributeError, TypeError)):
        setattr(node, "mood", "good")  # noqa: B010 - that there is no such field is the point
    assert not any(isinstance(getattr(node, field.name), list) for field in dataclasses.fields(node))


@pytest.mark.parametrize("node", ONE_OF_EACH, ids=lambda node: node.type)
def test_a_node_is_written_and_read_as_mdast(node: Node) -> None:
    adapter = TypeAdapter[Any](type(node))
    wire = adapter.dump_python(node, mode="json")
    assert next(iter(wire.items())) == ("type", node.type)
    assert None not in [value for key, value in wire.items() if key != "align"]
    assert adapter.validate_json(adapter.dump_json(node)) == node
    assert adapter.validate_python(wire) == node


def test_the_names_are_those_of_mdast() -> None:
    assert {
        node.type: sorted(f.name for f in dataclasses.fields(node) if f.name != "type") for node in ONE_OF_EACH
    } == {
        "text": ["value"],
        "emphasis": ["children"],
        "strong": ["children"],
        "delete": ["children"],
        "inlineCode": ["value"],
        "break": [],
        "link": ["children", "title", "url"],
        "image": ["alt", "title", "url"],
        "footnoteReference": ["identifier"],
        "paragraph": ["children"],
        "heading": ["children", "depth"],
        "list": ["children", "ordered", "spread", "start"],
        "blockquote": ["children"],
        "code": ["lang", "meta", "value"],
        "thematicBreak": [],
        "table": ["align", "children"],
        "footnoteDefinition": ["children", "identifier"],
        "listItem": ["checked", "children", "spread"],
        "tableRow": ["children"],
        "tableCell": ["children"],
    }


@pytest.mark.parametrize(
    ("kind", "fields", "errors"),
    [
        (Text, {"value": 3}, [(("value",), "string_type")]),
        (Text, {"value": b"a"}, [(("value",), "string_type")]),
        (Text, {}, [(("value",), "missing")]),
        (Text, {"value": "a", "mood": 1}, [(("mood",), "unexpected_keyword_argument")]),
        (Text, {"value": "a", "type": "strong"}, [(("type",), "literal_error")]),
        (Strong, {"children": 3}, [(("children",), "tuple_type")]),
        (Strong, {"children": [3]}, [(("children", 0), "model_attributes_type")]),
        (Strong, {"children": Paragraph("a")}, [(("children", 0), "union_tag_invalid")]),
        (Paragraph, {"children": [Paragraph("a")]}, [(("children", 0), "union_tag_invalid")]),
        (Blockquote, {"children": [Text("a")]}, [(("children", 0), "union_tag_invalid")]),
        (Blockquote, {"children": [FootnoteDefinition("1")]}, [(("children", 0), "union_tag_invalid")]),
        (Heading, {"children": "a", "depth": "2"}, [(("depth",), "int_type")]),
        (Heading, {"children": "a", "depth": True}, [(("depth",), "int_type")]),
        (Heading, {"children": "a", "depth": 2.0}, [(("depth",), "int_type")]),
        (Heading, {"children": "a", "depth": 0}, [(("depth",), "greater_than_equal")]),
        (Heading, {"children": "a", "depth": 7}, [(("depth",), "less_than_equal")]),
        (List, {"children": []}, [(("children",), "too_short")]),
        (List, {"children": "a", "ordered": 1}, [(("ordered",), "bool_type")]),
        (List, {"children": "a", "ordered": True, "start": -1}, [(("start",), "greater_than_equal")]),
        (List, {"children": "a", "ordered": True, "start": 10**9}, [(("start",), "less_than_equal")]),
        (ListItem, {"children": [], "checked": True}, [((), "task_item")]),
        (ListItem, {"children": [Code("a")], "checked": False}, [((), "task_item")]),
        (ListItem, {"children": "a", "checked": "yes"}, [(("checked",), "bool_type")]),
        (TableRow, {"children": []}, [(("children",), "too_short")]),
        (Table, {"children": []}, [(("children",), "too_short")]),
        (Table, {"children": [["a"]], "align": ["top"]}, [(("align", 0), "literal_error")]),
        (Code, {"value": "a", "meta": "b"}, [((), "code_meta")]),
        (Code, {"value": "a", "lang": "a b"}, [(("lang",), "word")]),
        (Link, {"children": "a", "url": "javascript:a"}, [(("url",), "unsafe_url")]),
        (Image, {"url": "data:image/png,a"}, [(("url",), "unsafe_url")]),
        (FootnoteReference, {"identifier": "a b"}, [(("identifier",), "string_pattern_mismatch")]),
        (FootnoteReference, {"identifier": ""}, [(("identifier",), "string_pattern_mismatch")]),
        (FootnoteReference, {"identifier": "a" * 101}, [(("identifier",), "string_pattern_mismatch")]),
    ],
)
def test_nothing_is_guessed(kind: Callable[..., object], fields: dict[str, object], errors: list[object]) -> None:
    assert wrong(kind, **fields) == errors


def test_every_fault_of_a_tree_is_named_with_its_path() -> None:
    assert wrong(
        Blockquote,
        children=[
            {"type": "paragraph", "children": [{"type": "text", "value": 1}, {"type": "strong", "children": 2}]},
            {"type": "heading", "children": "a", "depth": 9},
        ],
    ) == [
        (("children", 0, "paragraph", "children", 0, "text", "value"), "string_type"),
        (("children", 0, "paragraph", "children", 1, "strong", "children"), "tuple_type"),
        (("children", 1, "heading", "depth"), "less_than_equal"),
    ]


@pytest.mark.parametrize(
    "url",
    [
        *("javascript:a", "JaVaScRiPt:a", " javascript:a", "\x01javascript:a", "java\tscript:a", "java\nscript:a"),
        *("vbscript:a", "data:text/html,a", "file:///etc/x", "blob:https://a.example/x", "about:blank", "x:y"),
    ],
)
def test_an_address_that_could_do_something_is_refused(url: str) -> None:
    assert wrong(Link, children="a", url=url) == [(("url",), "unsafe_url")]
    assert wrong(Image, url=url) == [(("url",), "unsafe_url")]


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://a.example/ü?a=1#b", "https://a.example/ü?a=1#b"),
        ("HTTP://A.example", "HTTP://A.example"),
        ("mailto:a@a.example", "mailto:a@a.example"),
        ("tel:+1", "tel:+1"),
        ("//a.example", "//a.example"),
        ("a b/c:d", "a b/c:d"),
        ("?a:b", "?a:b"),
        ("", ""),
        ("#", "#"),
        (" \thttps://a.example\n/b ", "https://a.example/b"),
    ],
)
def test_an_address_is_kept_as_a_browser_would_take_it(url: str, kept: str) -> None:
    assert Link("a", url).url == kept
    assert Link("a", kept).url == kept


@given(node=strategies.blocks)
def test_every_block_is_what_its_fields_make(node: Node) -> None:
    again = dataclasses.replace(node)
    assert again == node
    assert repr(again) == repr(node)
    assert hash(again) == hash(node)
