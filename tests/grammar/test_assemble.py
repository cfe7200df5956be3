"""An outline becomes a brief: what its markup says for certain first, then what its words mean."""

import pytest

import briefs
from briefs import Brief, Paragraph, Strong, plain_text
from briefs.diagnostics import Source
from briefs.grammar.assemble import assemble
from briefs.grammar.layout import Layout
from briefs.outline import LABEL, PLAIN, Outline, Wire


def read(text: str) -> Brief:
    brief = briefs.read(text, "markdown").brief
    assert brief is not None
    return brief


def paragraph(value: str, kind: str | None = None) -> Wire:
    text: Wire = {"type": "text", "value": value}
    return {"type": "paragraph", "children": [{"type": kind, "children": [text]} if kind else text]}


def heading(value: str, depth: int = 2) -> Wire:
    return {"type": "heading", "depth": depth, "children": [{"type": "text", "value": value}]}


def assembled(*blocks: Wire, marks: dict[int, str] | None = None, certain: Wire | None = None) -> Wire:
    places = {id(block): (0, 0) for block in blocks}
    outline = Outline(Source(""), list(blocks), places, marks=marks or {}, certain=certain or {})
    return assemble(outline, lambda value: [{"type": "text", "value": value}]).wire


@pytest.mark.parametrize(
    "head",
    [
        "2019-05-07\n\n# T\n\n**L**",
        "# T\n\n2019-05-07\n\n**L**",
        "7 May 2019\n\n## T\n\n**L**",
        "Tuesday, May 7, 2019\n\n## T\n\n**L**",
    ],
)
def test_date_title_and_lede_stand_in_either_order(head: str) -> None:
    brief = read(f"{head}\n\nText.\n")
    assert (brief.published, brief.title, plain_text(brief.lede)) == ("2019-05-07", "T", "L")
    assert brief.body == (Paragraph("Text."),)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Text.\n\n# T\n", "title"),
        ("Text.\n\n2019-05-07\n", "published"),
        ("Text.\n\n**L**\n", "lede"),
        ("**L** and more.\n", "lede"),
        ("*L*\n", "lede"),
        ("> **L**\n", "lede"),
    ],
)
def test_what_stands_elsewhere_is_body(text: str, field: str) -> None:
    brief = read(text)
    assert not getattr(brief, field)
    assert brief.body or brief.sections


def test_only_the_first_heading_is_the_title() -> None:
    brief = read("# T\n\n# U\n\nText.\n")
    assert brief.title == "T"
    assert brief.sections[0].label == "U"


def test_a_first_heading_of_rank_two_that_is_a_label_is_no_title() -> None:
    assert read("## What's next\n\nx\n").title is None
    assert read("# What's next\n\nx\n").title == "What's next"


def test_the_layout_remembers_the_rank_of_the_title() -> None:
    assert briefs.read("## T\n", "markdown").layout == Layout(title_depth=2)
    assert briefs.read("---\ntitle: T\n---\n", "markdown").layout.name == "front-matter"
    assert briefs.read("---\nlanguage: en\n---\n\n# T\n", "markdown").layout.name == "prose"


def test_a_part_goes_on_until_the_next_label() -> None:
    brief = read("Intro.\n\n**A:** one\n\ntwo\n\n- three\n\n**B:**\n\nfour\n")
    assert brief.body == (Paragraph("Intro."),)
    assert [(part.label, [plain_text(block) for block in part.body]) for part in brief.sections] == [
        ("A", ["one", "two", "three"]),
        ("B", ["four"]),
    ]


def test_what_is_marked_plain_is_text() -> None:
    block = paragraph("Why it matters:", "strong")
    assert assembled(block, marks={id(block): PLAIN})["body"] == [block]
    date, lede, title = paragraph("2019-05-07"), paragraph("L", "strong"), heading("T", 1)
    for each in (date, lede, title):
        assert assembled(each, marks={id(each): PLAIN}) == {"body": [each]}


def test_what_is_marked_a_label_is_one_whatever_it_says() -> None:
    block = heading("The old wall")
    [part] = assembled(heading("T", 1), block, paragraph("x"), marks={id(block): LABEL})["sections"]
    assert part["label"] == "The old wall"


def test_what_is_certain_is_not_inferred_again() -> None:
    wire = assembled(paragraph("2019-05-07"), heading("T", 1), certain={"published": "2020", "title": "C"})
    assert (wire["published"], wire["title"], len(wire["body"])) == ("2020", "C", 1)
    assert [part["label"] for part in wire["sections"]] == ["T"]


def test_an_ambiguous_date_is_reported_with_its_reason_and_fix() -> None:
    text = "  07.05.19  \n\n# T\n\nOn April 30 the quay opened.\n"
    [found] = briefs.read(text, "markdown").diagnostics
    assert (found.name, found.path) == ("ambiguous-date", ("published",))
    assert "April 30" in found.message
    assert found.fix is not None
    [edit] = found.fix.edits
    mended = text[: edit.start] + edit.text + text[edit.end :]
    assert mended == "  2019-05-07  \n\n# T\n\nOn April 30 the quay opened.\n"
    assert briefs.read(mended, "markdown").diagnostics == ()


@pytest.mark.parametrize("label", ["**A: **x", "**A:**x", "** A:** x", "**A **: x"])
def test_the_fix_of_a_label_makes_it_bold(label: str) -> None:
    text = f"é😀\n\n{label} *y*\n"
    reading = briefs.read(text, "markdown")
    [found] = reading.diagnostics
    assert found.name == "label-not-bold"
    assert found.fix is not None
    [edit] = found.fix.edits
    mended = text[: edit.start] + edit.text + text[edit.end :]
    assert mended == "é😀\n\n**A:** x *y*\n"
    again = briefs.read(mended, "markdown")
    assert (again.brief, again.diagnostics) == (reading.brief, ())


def test_an_impossible_date_does_not_cost_the_title() -> None:
    assert read("31.02.2020\n\n# T\n\n**L**\n").title == "T"


def test_the_language_of_the_front_matter_decides_the_order_of_a_date() -> None:
    assert read("---\nlanguage: en-GB\n---\n\n07/05/2019\n\n# T\n").published == "2019-05-07"


def test_the_fix_of_a_date_in_html_leaves_its_element() -> None:
    text = "<h1>T</h1><p>07.05.19</p><p>x</p>"
    [found] = briefs.read(text, "html").diagnostics
    assert found.fix is not None
    [edit] = found.fix.edits
    assert text[: edit.start] + edit.text + text[edit.end :] == "<h1>T</h1><p>2019-05-07</p><p>x</p>"


def test_a_bold_paragraph_below_the_lede_is_body() -> None:
    brief = read("**L**\n\n**M**\n")
    assert plain_text(brief.lede) == "L"
    assert brief.body == (Paragraph([Strong("M")]),)


PARTS = "**Why it matters:** x[^1]"
ENDS = "*Source:* [S](/s)\n\n## Author\n\n**Ada**"


def test_notes_at_the_end_hide_neither_sources_nor_authors() -> None:
    brief = read(f"# T\n\n{PARTS}\n\n{ENDS}\n\n[^1]: note\n")
    assert [source.title for source in brief.sources] == ["S"]
    assert [author.name for author in brief.authors] == ["Ada"]


def test_rules_between_the_parts_hide_none_of_them() -> None:
    brief = read("# T\n\n---\n\n**L**\n\n---\n\n**A:** x\n\n*Source:* [S](/s)\n\n---\n\n## Author\n\n**Ada**\n")
    assert plain_text(brief.lede) == "L"
    assert [source.title for source in brief.sources] == ["S"]
    assert [author.name for author in brief.authors] == ["Ada"]


def test_a_picture_above_the_headline_does_not_hide_it() -> None:
    assert read("![Quay](quay.jpg)\n\n# T\n\n**L**\n").title == "T"


def test_text_may_begin_with_a_colon_behind_its_label() -> None:
    text = "**A:** :smile:\n"
    assert briefs.dumps(read(text), "markdown") == text


@pytest.mark.parametrize("line", ["7. March 2024", "7. März 2024"])
def test_a_date_that_is_a_list_to_commonmark_is_a_date(line: str) -> None:
    brief = read(f"{line}\n\n# T\n")
    assert (brief.published, brief.title) == ("2024-03-07", "T")


@pytest.mark.parametrize("line", ["7) March 2024", "- March 2024", "7. Ferries", "1. a\n2. b"])
def test_other_lists_at_the_top_are_lists(line: str) -> None:
    assert read(f"{line}\n").published is None


def test_sources_below_the_author_card_are_sources() -> None:
    brief = read("# T\n\n*Source:* [A](/a)\n\n## Author\n\n**Ada**\n\n*Source:* [B](/b)\n")
    assert [source.title for source in brief.sources] == ["A", "B"]
    assert [author.name for author in brief.authors] == ["Ada"]


def test_a_list_of_one_item_that_is_no_date_keeps_its_delimiter() -> None:
    assert briefs.dumps(read("1. Ferries.\n"), "markdown") == "1. Ferries.\n"
