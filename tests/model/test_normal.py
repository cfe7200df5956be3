import copy
import pickle

import pytest
from pydantic import ValidationError

from briefs.model.brief import Brief, Section
from briefs.model.nodes import (
    Block,
    Blockquote,
    Break,
    Code,
    Emphasis,
    FootnoteDefinition,
    FootnoteReference,
    Heading,
    Image,
    Inline,
    InlineCode,
    Link,
    List,
    ListItem,
    Paragraph,
    Strong,
    Table,
    TableCell,
    TableRow,
    Text,
    ThematicBreak,
)
from briefs.model.normal import MAX_DEPTH


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (["a", "b"], ["ab"]),
        (["a", "", "b", Text(""), "c"], ["abc"]),
        (["a", Emphasis(""), "b"], ["ab"]),
        (["a", Strong([Emphasis([])]), "b"], ["ab"]),
        (["a", InlineCode(""), "b"], ["ab"]),
        ([Emphasis("a"), Emphasis("b")], [Emphasis("a"), Emphasis("b")]),
        (["a", Break()], ["a"]),
        (["a", Break(), Break(), Text("")], ["a"]),
        ([Break()], []),
        ([Break(), "a"], [Break(), "a"]),
        ([Emphasis(["a", Break()])], [Emphasis(["a", Break()])]),
        ([Image(""), Link("", "")], [Image(""), Link("", "")]),
        ([""], []),
    ],
)
def test_running_text_has_one_form(given: list[str | Inline], kept: list[str | Inline]) -> None:
    assert Paragraph(given) == Paragraph(kept)
    assert Heading(given) == Heading(kept)
    assert TableCell(given) == TableCell(kept)
    assert Brief(lede=given) == Brief(lede=kept)
    assert len(Paragraph(kept).children) == len(kept)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x00b", "a\ufffdb"),
        (" a\t", " a\t"),
        ("\n\n", "\n\n"),
    ],
)
def test_text_has_the_characters_every_format_can_carry(given: str, kept: str) -> None:
    assert Text(given).value == kept
    assert Code(given).value == kept
    assert Image("x", given).alt == kept


def test_a_line_end_in_a_code_span_is_a_space() -> None:
    assert InlineCode("a\nb\r\nc").value == "a b c"


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb"])
def test_half_a_surrogate_pair_is_refused_everywhere(text: str) -> None:
    for make in (
        lambda: Text(text),
        lambda: Strong(text),
        lambda: Code("a", text),
        lambda: Link("a", text),
        lambda: Brief(title=text),
        lambda: Brief(topics=[text]),
        lambda: Brief(extra={"a": [text]}),
        lambda: Brief(extra={text: "a"}),
        lambda: Section(label=text),
    ):
        with pytest.raises(ValidationError):
            make()


def test_a_link_holds_no_link() -> None:
    inner: list[str | Inline] = ["a", Link(["b", Emphasis([Link("c", "x"), "d"])], "y"), "e"]
    assert Link(inner, "z").children == (Text("ab"), Emphasis("cd"), Text("e"))
    assert Link([Strong([Link("", "x")])], "z").children == ()


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("a\n\nb", [Paragraph("a"), Paragraph("b")]),
        ("a\n \t\n\n  b", [Paragraph("a"), Paragraph("b")]),
        ("a\nb", [Paragraph("a\nb")]),
        ("\n\na\r\n\r\nb\n", [Paragraph("a"), Paragraph("b")]),
        ("", []),
        ("\n\n\n", []),
        ([Paragraph(""), "a", Paragraph([Break()])], [Paragraph("a")]),
        ([Heading(""), Blockquote(""), Code("")], [Heading(""), Blockquote(""), Code("")]),
    ],
)
def test_blocks_have_one_form(given: str | list[str | Block], kept: list[str | Block]) -> None:
    for made, expected in [
        (Blockquote(given).children, Blockquote(kept).children),
        (ListItem(given).children, ListItem(kept).children),
        (Brief(body=given).body, Brief(body=kept).body),
        (FootnoteDefinition("1", given).children, FootnoteDefinition("1", kept).children),
    ]:
        assert made == expected
        assert len(made) == len(kept)


def test_an_ordered_list_has_a_number_and_another_has_none() -> None:
    assert List(["a"], ordered=True).start == 1
    assert List(["a"], ordered=True, start=0).start == 0
    assert List(["a"], start=7).start is None


def test_a_list_is_loose_as_a_whole_or_tight_as_a_whole() -> None:
    one_loose = List([ListItem("a", spread=True), "b"])
    assert one_loose.spread
    assert [item.spread for item in one_loose.children] == [True, True]
    assert one_loose == List(["a", "b"], spread=True)
    assert not List(["a", "b"]).spread


def test_a_list_that_cannot_be_tight_is_loose() -> None:
    assert List([ListItem("a\n\nb")]).spread
    assert List([ListItem([Paragraph("a"), Table([["b"]])])]).spread
    assert not List([ListItem([Paragraph("a"), Code("b")])]).spread
    assert not List([ListItem([Paragraph("a"), List(["b"])])]).spread


def test_a_list_that_cannot_be_loose_is_tight() -> None:
    assert not List(["a"], spread=True).spread
    assert not List([ListItem([Heading("a")]), ListItem([Heading("b")])], spread=True).spread


def test_the_head_of_a_table_has_every_column_and_other_rows_may_end_early() -> None:
    table = Table([["a"], ["b", "c", "d"], ["e", "", "f"], ["g", "", ""], ["", ""]], ("left",))
    assert [len(row.children) for row in table.children] == [3, 3, 3, 1, 1]
    assert table.children[0] == TableRow(["a", "", ""])
    assert table.align == ("left", None, None)
    assert Table([["a"]], ("left", "right")).align == ("left",)
    assert Table([["a"]]).align == (None,)


def test_the_name_of_a_footnote_knows_no_case() -> None:
    assert FootnoteReference("Note-É.1") == FootnoteReference("note-é.1")
    assert FootnoteDefinition("A", "x").identifier == "a"


@pytest.mark.parametrize(
    ("given", "kept"),
    [(" a  b\n", "a b"), ("a\x00\tb", "a\ufffd b"), ("\u00a0a\u2003b", "\u00a0a\u2003b"), ("a\u2028b", "a\u2028b")],
)
def test_a_line_is_on_one_line(given: str, kept: str) -> None:
    assert Brief(title=given).title == kept
    assert Section(label=given).label == kept
    assert Brief(topics=[given, "", " "]).topics == (kept,)


def test_nothing_said_is_nothing_there() -> None:
    assert Brief(title="", kicker=" ", id="\n", url="", language="", image="", topics="", extra={}) == Brief()
    assert Link("a", "x", "").title is None
    assert Code("a", "", "").lang is None


def nested(depth: int) -> tuple[Inline | str, Block | str]:
    inline: Inline | str = "a"
    block: Block | str = "a"
    for _ in range(depth):
        inline, block = Strong(inline), Blockquote(block)
    return inline, block


def test_what_nests_as_deep_as_it_may_survives_everything() -> None:
    inline, block = nested(MAX_DEPTH)
    both: Block = Paragraph([inline])
    for _ in range(MAX_DEPTH):
        both = Blockquote([both])
    for brief in (Brief(lede=[inline]), Brief(body=[block]), Brief(body=[both])):
        assert copy.deepcopy(brief) == brief
        assert pickle.loads(pickle.dumps(brief)) == brief  # noqa: S301 - our own
        assert Brief.model_validate_json(brief.model_dump_json()) == brief
        assert Brief.model_validate(brief.model_dump()) == brief
        assert hash(brief) == hash(copy.deepcopy(brief))
        assert repr(brief).count("(") > MAX_DEPTH


def test_what_nests_deeper_is_refused_by_name_where_it_becomes_too_deep() -> None:
    deepest, block = nested(MAX_DEPTH)
    inline = Strong([deepest])
    with pytest.raises(ValidationError, match="expected at most 32 levels of nesting") as caught:
        Paragraph([inline])
    assert [error["type"] for error in caught.value.errors()] == ["max_depth"]
    with pytest.raises(ValidationError, match="expected at most 32 levels of nesting"):
        Section(label="a", body=[Blockquote([block])])


def test_depth_counts_what_nests_and_not_what_follows() -> None:
    assert len(Brief(body=[Blockquote("a")] * 100).body) == 100
    assert len(Paragraph([Strong(str(n)) for n in range(100)]).children) == 100
    assert Blockquote([ThematicBreak()] * 50).children[49] == ThematicBreak()
