"""Blocks as Markdown: as a person would type them, and read as the same blocks."""

import pytest

import briefs
from briefs import (
    MAX_DEPTH,
    Block,
    Blockquote,
    Brief,
    Code,
    FootnoteDefinition,
    Heading,
    List,
    ListItem,
    Paragraph,
    Strong,
    Table,
    ThematicBreak,
)


def written(*blocks: Block) -> str:
    brief = Brief(title="T", body=blocks)
    text = briefs.dumps(brief, "markdown")
    assert briefs.loads(text, "markdown") == brief
    return text.removeprefix("# T\n\n").removesuffix("\n")


def items(*texts: str) -> list[ListItem]:
    return [ListItem([Paragraph(text)]) for text in texts]


@pytest.mark.parametrize(
    ("block", "markdown"),
    [
        (Heading("x", depth=3), "### x #"),
        (Heading("x #", depth=3), r"### x \# #"),
        (Heading("", depth=3), "###"),
        (List(items("a", "b")), "- a\n- b"),
        (List(items("a", "b"), ordered=True, start=3), "3. a\n4. b"),
        (List(items("a", "b"), spread=True), "- a\n\n- b"),
        (
            List([ListItem([Paragraph("a")], checked=True), ListItem([Paragraph("b")], checked=False)]),
            "- [x] a\n- [ ] b",
        ),
        (List([ListItem([Paragraph("a"), List(items("b"))])]), "- a\n  - b"),
        (List([ListItem([Paragraph("a"), Paragraph("b")])]), "- a\n\n  b"),
        (List([ListItem([])]), "-"),
        (Blockquote([Paragraph("a"), Paragraph("b")]), "> a\n>\n> b"),
        (Blockquote([List(items("a", "b"))]), "> - a\n> - b"),
        (Blockquote([]), ">"),
        (Code("a\nb"), "```\na\nb\n```"),
        (Code("a", lang="py", meta="x=1"), "```py x=1\na\n```"),
        (Code("```"), "````\n```\n````"),
        (Code(""), "```\n```"),
        (Code("a", lang="a`b"), "~~~a\\`b\na\n~~~"),
        (ThematicBreak(), "***"),
        (Table([["a", "b"], ["1", ""]], align=("left", None)), "| a | b |\n| :-- | --- |\n| 1 |"),
    ],
)
def test_a_block_is_written_in_its_usual_form(block: Block, markdown: str) -> None:
    assert written(block) == markdown


def test_two_lists_in_a_row_have_two_markers() -> None:
    assert written(List(items("a")), List(items("b")), List(items("c"))) == "- a\n\n* b\n\n- c"
    one, two = (List(items(text), ordered=True, start=1) for text in "ab")
    assert written(Paragraph("First."), one, two) == "First.\n\n1. a\n\n1) b"


def test_a_list_that_begins_a_list_is_no_thematic_break() -> None:
    inner = List([ListItem([List([ListItem([List(items("a"))])])])])
    assert written(inner) == "- * - a"


def test_a_rule_in_a_list_is_no_item() -> None:
    assert written(List([ListItem([ThematicBreak()])])) == "- ___"


def test_an_item_that_begins_with_code_keeps_its_margin() -> None:
    assert written(List([ListItem([Code("  a\n\n  b")])])) == "- ```\n    a\n\n    b\n  ```"


def test_a_long_list_is_numbered_through() -> None:
    text = written(List(items(*map(str, range(12))), ordered=True, start=1))
    assert text.splitlines()[8:10] == ["9. 8", "10. 9"]


def test_numbers_stop_where_markdown_stops() -> None:
    last = written(List(items("a", "b"), ordered=True, start=999_999_999))
    assert last == "999999999. a\n999999999. b"


def test_a_footnote_holds_several_blocks() -> None:
    note = FootnoteDefinition("1", [Paragraph("a"), Code("b")])
    assert written(note) == "[^1]: a\n\n    ```\n    b\n    ```"


def test_a_bold_first_paragraph_of_the_body_is_marked_as_text() -> None:
    assert written(Paragraph([Strong("a")])) == "__a__"


def test_a_bold_paragraph_that_could_be_no_part_is_written_as_usual() -> None:
    assert written(Paragraph("First."), Paragraph([Strong("a")])) == "First.\n\n**a**"


def test_the_deepest_tree_is_written_and_read() -> None:
    quote: Block = Paragraph("deep")
    for _ in range(MAX_DEPTH):
        quote = Blockquote([quote])
    assert written(quote) == "> " * MAX_DEPTH + "deep"


def test_the_deepest_list_is_written_and_read() -> None:
    block: Block = Paragraph("deep")
    for _ in range(MAX_DEPTH // 2):
        block = List([ListItem([block])])
    assert written(block).endswith(" deep")
