"""Markdown text becomes nodes with exact places, whatever its line ends, marks and depth."""

import pytest

import briefs
from briefs import (
    MAX_DEPTH,
    Blockquote,
    Brief,
    Code,
    Emphasis,
    FootnoteDefinition,
    FootnoteReference,
    Heading,
    Image,
    Link,
    List,
    Paragraph,
    Strong,
    Table,
    Text,
    ThematicBreak,
    plain_text,
    walk,
)


def read(text: str) -> Brief:
    brief = briefs.read(text, "markdown").brief
    assert brief is not None
    return brief


def found(text: str) -> list[tuple[str, str]]:
    """What is reported of a text: each name with the text under its span."""
    reading = briefs.read(text, "markdown")
    return [(each.name, text[each.span.start : each.span.end]) for each in reading.diagnostics if each.span]


def only(text: str) -> object:
    [block] = read(text).body
    return block


def test_the_blocks_of_markdown() -> None:
    text = "a\n\n> b\n\n- c\n\n```\nd\n```\n\n***\n\n### e #\n\n| f |\n|---|\n| g |\n"
    kinds = [type(block) for block in read(text).body]
    assert kinds == [Paragraph, Blockquote, List, Code, ThematicBreak, Heading, Table]


def test_references_are_links() -> None:
    assert only("[a][b] and [b]\n\n[b]: /c 'd'\n") == Paragraph(
        [Link("a", url="/c", title="d"), " and ", Link("b", url="/c", title="d")]
    )


def test_a_picture_has_words_for_what_it_shows() -> None:
    assert only("x ![a *b* `c`](d.png)\n") == Paragraph(["x ", Image("d.png", "a b c")])


def test_a_list_is_tight_or_loose_as_a_whole() -> None:
    tight, loose = only("- a\n- b\n"), only("- a\n\n- b\n")
    assert isinstance(tight, List)
    assert isinstance(loose, List)
    assert (tight.spread, loose.spread) == (False, True)


def test_tasks_are_items_that_are_checked_or_not() -> None:
    tasks = only("- [x] a\n- [ ] b\n- c\n- [x]\n")
    assert isinstance(tasks, List)
    assert [item.checked for item in tasks.children][:3] == [True, False, None]
    assert plain_text(tasks.children[3]) == "[x]"


def test_a_footnote_may_be_defined_anywhere() -> None:
    brief = read("a[^n]\n\n> b\n>\n> [^n]: note\n")
    assert brief.body[0] == Paragraph(["a", FootnoteReference("n")])
    assert brief.body[-1] == FootnoteDefinition("n", [Paragraph("note")])


def test_entities_and_escapes_are_the_characters_they_stand_for() -> None:
    assert only("x &amp; &#42;y&#42; \\*z\\* &copy;\n") == Paragraph("x & *y* *z* ©")


@pytest.mark.parametrize("text", ["a\r\nb\r\n", "a\rb\r", "a\nb", "\ufeffa\nb\n", "a\r\nb"])
def test_line_ends_and_a_byte_order_mark_mean_nothing(text: str) -> None:
    assert only(text) == Paragraph("a\nb")


def test_nul_is_the_replacement_character() -> None:
    assert only("a\x00b\n") == Paragraph("a\ufffdb")


@pytest.mark.parametrize(
    "prefix", ["", "\ufeff", "---\ntitle: é 😀\n---\n", "\ufeff---\r\ntitle: 文\r\n---\r\n", "é😀\n\n"]
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_place_is_exact_behind_anything(prefix: str, end: str) -> None:
    text = prefix + f"Ünï 😀 [bad](javascript:x) end.{end}{end}**Label: **x{end}"
    assert found(text) == [("unsafe-url", "[bad](javascript:x)"), ("label-not-bold", "**Label: **")]


def test_lines_and_columns_are_those_of_an_editor() -> None:
    reading = briefs.read("\ufeff---\r\ntitle: 文\r\n---\r\n\r\n😀 [x](javascript:y)\r\n", "markdown")
    [each] = reading.diagnostics
    assert each.span is not None
    assert (each.span.line, each.span.column, each.span.end_line, each.span.end_column) == (5, 3, 5, 20)


@pytest.mark.parametrize(
    "url",
    ["javascript:x", "JavaScript:x", "vbscript:x", "data:text/html,x", "file:///etc", "ftp://a.example", "blob:x"],
)
def test_an_unsafe_address_is_taken_out_and_its_words_kept(url: str) -> None:
    text = f"a [b *c*]({url}) ![d]({url})\n"
    assert only(text) == Paragraph(["a b ", Emphasis("c"), " d"])
    assert [name for name, _ in found(text)] == ["unsafe-url", "unsafe-url"]


@pytest.mark.parametrize(
    "url", ["https://a.example", "http://a.example", "mailto:a@b", "tel:+1", "/a", "a.b", "#c", "?d", "//e"]
)
def test_a_safe_address_is_kept(url: str) -> None:
    assert only(f"a [b]({url})\n") == Paragraph(["a ", Link("b", url=url)])


def test_a_hidden_scheme_is_named() -> None:
    [each] = briefs.read("[b](java&#10;script:x)\n", "markdown").diagnostics
    assert "'javascript'" in each.message


def depth_of(brief: Brief) -> int:
    return max(sum(step == "children" for step in path) for path, _ in walk(brief))


@pytest.mark.parametrize("levels", [MAX_DEPTH + 1, 100, 2_000])
@pytest.mark.parametrize("mark", ["> ", "- ", "1. ", "> - "])
def test_blocks_that_nest_too_deep_keep_their_words(mark: str, levels: int) -> None:
    text = mark * levels + "deep *words* `here`\n"
    reading = briefs.read(text, "markdown")
    assert reading.brief is not None
    assert plain_text(reading.brief).split() == ["deep", "words", "here"]
    assert [each.name for each in reading.diagnostics] == ["too-deep"]
    assert depth_of(reading.brief) <= 2 * MAX_DEPTH + 4


def test_the_deepest_that_may_be_is_not_reported() -> None:
    assert found("> " * MAX_DEPTH + "deep\n") == []


def test_what_is_too_deep_is_named_without_its_line_end() -> None:
    assert found("> " * (MAX_DEPTH + 2) + "deep\n")[0][1].endswith("deep")


@pytest.mark.parametrize("levels", [MAX_DEPTH + 1, 500])
def test_running_text_that_nests_too_deep_keeps_its_words(levels: int) -> None:
    text = "*a **b " * levels + "x" + "** c*" * levels + "\n"
    reading = briefs.read(text, "markdown")
    assert reading.brief is not None
    words = ["a", "b"] * levels + ["x"] + ["c"] * levels
    assert plain_text(reading.brief).split() == words
    assert "too-deep" in [each.name for each in reading.diagnostics]


def test_a_paragraph_that_says_it_is_text_is_text() -> None:
    assert read("__a:__ b\n").body == (Paragraph([Strong("a:"), " b"]),)
    assert read("\\2019\n").body == (Paragraph("\\2019"),)
    assert read("&#50;019\n").body == (Paragraph([Text("2019")]),)


def test_places_of_nodes_are_found_by_path() -> None:
    text = "# T\n\n**L.**\n\nPlain *em* text.\n\n**Why it matters:** x\n"
    spans = briefs.read(text, "markdown").spans
    at = {path: text[span.start : span.end] for path, span in spans.items()}
    assert at["title",] == "# T"
    assert at["lede",] == "**L.**"
    assert at["body", 0] == "Plain *em* text."
    assert at["body", 0, "children", 1] == "*em*"
    assert at["sections", 0] == "**Why it matters:** x"
    assert at["sections", 0, "label"] == "**Why it matters:**"


@pytest.mark.parametrize("text", ["> " * (MAX_DEPTH + 2) + "deep", "x\n\n <video src=a>"])
def test_a_place_in_the_last_line_ends_with_the_text(text: str) -> None:
    reading = briefs.read(f"{text}", "markdown")
    spans = [each.span for each in reading.diagnostics if each.span]
    assert all(span.end <= len(text) for span in [*spans, *reading.spans.values()])
    assert spans
