from collections.abc import Iterable

import pytest
from hypothesis import given
from pydantic import ValidationError

from briefs.model.brief import Brief, Section
from briefs.model.nodes import (
    Blockquote,
    Break,
    Code,
    Emphasis,
    FootnoteReference,
    Image,
    InlineCode,
    Link,
    List,
    Node,
    Paragraph,
    Strong,
    Table,
    Text,
)
from briefs.model.people import Author, Fact
from briefs.model.walk import plain_text, rewrite, walk
from tests.properties import strategies

FERRY = Brief(
    title_markup=["The ", Emphasis("Ardin"), " sails"],
    lede=["It ", Strong("sails"), "."],
    body="Before the labels.",
    sections=[Section(label="Why it matters", body=[List(["One", "Two"])])],
    authors=[Author(name="Ada Lind", expertise="Ferries.", facts=[Fact(label="Languages", value=["Turkish"])])],
    image="https://a.example/x.png",
)


def test_every_node_is_visited_with_its_path_in_the_order_of_reading() -> None:
    assert [("/".join(map(str, path)), node.type) for path, node in walk(FERRY)] == [
        ("title_markup/0", "text"),
        ("title_markup/1", "emphasis"),
        ("title_markup/1/children/0", "text"),
        ("title_markup/2", "text"),
        ("image", "image"),
        ("lede/0", "text"),
        ("lede/1", "strong"),
        ("lede/1/children/0", "text"),
        ("lede/2", "text"),
        ("body/0", "paragraph"),
        ("body/0/children/0", "text"),
        ("sections/0/body/0", "list"),
        ("sections/0/body/0/children/0", "listItem"),
        ("sections/0/body/0/children/0/children/0", "paragraph"),
        ("sections/0/body/0/children/0/children/0/children/0", "text"),
        ("sections/0/body/0/children/1", "listItem"),
        ("sections/0/body/0/children/1/children/0", "paragraph"),
        ("sections/0/body/0/children/1/children/0/children/0", "text"),
        ("authors/0/expertise/0", "text"),
        ("authors/0/facts/0/value/0", "text"),
    ]


def test_a_walk_may_begin_anywhere() -> None:
    assert list(walk(Text("a"))) == [((), Text("a"))]
    assert list(walk(FERRY.lede, ("lede",)))[1] == (("lede", 1), Strong("sails"))
    assert list(walk(())) == []


@given(brief=strategies.briefs())
def test_a_path_leads_to_its_node_and_what_does_not_change_is_the_same(brief: Brief) -> None:
    for path, node in walk(brief):
        value: object = brief
        for step in path:
            value = value[step] if isinstance(value, tuple) else getattr(value, str(step))  # type: ignore[index]
        assert value is node
    assert rewrite(brief, lambda node: node) is brief


def shout(node: Node) -> Node:
    return Text(node.value.upper()) if isinstance(node, Text) else node


def test_nodes_are_replaced_and_what_is_the_same_is_shared() -> None:
    plain = FERRY.model_copy(update={"title_markup": ()})
    loud = rewrite(plain, shout)
    assert plain_text(loud.lede) == "IT SAILS."
    assert loud.authors[0].facts[0].value == (Text("TURKISH"),)
    assert loud.title == "The Ardin sails"
    assert loud.image is plain.image
    quiet = rewrite(FERRY, lambda node: Text("Three") if node == Text("Two") else node)
    assert quiet.lede[1] is FERRY.lede[1]
    assert quiet.sections[0].body[0] == List(["One", "Three"])


def test_nodes_are_taken_out_and_multiplied() -> None:
    def change(node: Node) -> Node | Iterable[Node] | None:
        match node:
            case Strong():
                return node.children
            case Text("."):
                return None
            case _:
                return node

    assert rewrite(FERRY, change).lede == (Text("It sails"),)
    assert rewrite(FERRY.lede, lambda _node: None) == ()
    assert rewrite(Paragraph(["a", Break(), "b"]), lambda n: None if isinstance(n, Break) else n) == Paragraph("ab")


def test_children_are_changed_before_their_parents() -> None:
    seen: list[str] = []

    def look(node: Node) -> Node:
        seen.append(node.type)
        return node

    rewrite(Blockquote([Paragraph([Strong("a")])]), look)
    assert seen == ["text", "strong", "paragraph", "blockquote"]


def test_a_change_that_makes_no_brief_is_an_error() -> None:
    with pytest.raises(ValidationError):
        rewrite(FERRY, lambda node: Paragraph("a") if isinstance(node, Strong) else node)
    with pytest.raises(ValidationError, match="expected the same words"):
        rewrite(Brief(title="a", title_markup=[Emphasis("a")]), shout)


@pytest.mark.parametrize("outcome", [None, [], [Text("a"), Text("b")]])
def test_a_node_alone_can_only_become_a_node(outcome: Iterable[Node] | None) -> None:
    with pytest.raises(TypeError):
        rewrite(Text("a"), lambda _node: outcome)


@pytest.mark.parametrize(
    ("root", "words"),
    [
        (Text("a"), "a"),
        (Paragraph(["It is ", Emphasis(["very ", Strong("late")]), "."]), "It is very late."),
        (Paragraph(["a", Break(), "b"]), "a\nb"),
        (Link(["a ", InlineCode("b")], "https://a.example", "tip"), "a b"),
        ([Image("x", "a ferry"), Text("!")], "a ferry!"),
        ([Text("a"), FootnoteReference("1")], "a"),
        (Blockquote("a\n\nb"), "a\nb"),
        (Code("a = 1\nb = 2"), "a = 1\nb = 2"),
        (Table([["a", "b"], ["c", "d"]]), "a\nb\nc\nd"),
        (Section(label="Label", body="a\n\nb"), "a\nb"),
        ((), ""),
    ],
)
def test_plain_text_is_what_remains_without_markup(root: object, words: str) -> None:
    assert plain_text(root) == words


def test_items_of_a_list_are_blocks_like_others() -> None:
    assert plain_text(List(["a", "b"])) == "a\nb"
