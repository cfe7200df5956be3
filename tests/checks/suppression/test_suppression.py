"""Exceptions that a document makes for itself: which findings they meet, and what is told of them."""

from __future__ import annotations

import pytest

import briefs
from briefs import Brief, Diagnostic
from briefs.checks.run import check_all
from briefs.checks.selection import choose

DEAD = "*Source:* [Timetable of the harbour](#)\n"
TITLE = "# Ferry to Mole sails again\n\n"
WHY = "**Why it matters:** It is the only way across.\n\n"


def found(text: str, format: str = "markdown", **options: object) -> list[str]:
    """What is found, as `line:code`, of the rules that these documents break and of the tool."""
    chosen = {"select": ["BRF012", "BRF101", "BRF010", "BRF002", "BRF9"], **options}
    return [told(each) for each in briefs.check(briefs.read(text, format), **chosen)]  # type: ignore[arg-type]


def told(each: Diagnostic) -> str:
    assert each.span is not None
    return f"{each.span.line}:{each.code}"


def test_a_finding_without_exception_stands() -> None:
    assert found(TITLE + WHY + DEAD) == ["5:BRF012"]


@pytest.mark.parametrize(
    "words", ["", "BRF012", "dead-link", "BRF01", "dead", "brf012", "BRF101,BRF012", "ALL", "BRF012 -- why"]
)
def test_the_next_line_is_named_by_code_name_or_start(words: str) -> None:
    text = f"{TITLE}{WHY}<!-- briefs-disable-next-line {words} -->\n{DEAD}"
    assert found(text, ignore=["BRF901"]) == []


def test_the_next_line_is_the_next_with_anything_on_it() -> None:
    above = "<!-- briefs-disable-next-line BRF012 -->\n\n<!-- briefs-disable-next-line BRF010 -- other -->\n\n"
    assert found(TITLE + WHY + above + DEAD) == ["7:BRF901"]


def test_only_the_next_line_is_meant() -> None:
    text = TITLE + WHY + "<!-- briefs-disable-next-line BRF012 -->\n" + DEAD + "\n" + DEAD
    assert found(text) == ["8:BRF012"]


def test_a_comment_at_the_end_of_a_line_is_about_that_line() -> None:
    text = TITLE + WHY + DEAD.replace("\n", " <!-- briefs-disable-line BRF012 -->\n")
    assert found(text) == []


def test_a_range_reaches_from_a_comment_to_another() -> None:
    lines = [
        "*Source:* [A](#)\n",
        "<!-- briefs-disable dead-link -->\n",
        "*Source:* [B](#)\n",
        "<!-- briefs-enable -->\n",
    ]
    assert found(TITLE + WHY + "\n".join([*lines, "*Source:* [C](#)\n"])) == ["5:BRF012", "13:BRF012"]


def test_a_range_without_end_reaches_to_the_end() -> None:
    assert found(TITLE + WHY + "<!-- briefs-disable -->\n\n" + DEAD) == []


def test_one_rule_can_be_enabled_again_where_all_are_disabled() -> None:
    text = "<!-- briefs-disable -->\n\n" + WHY + "<!-- briefs-enable BRF012 -->\n\n" + DEAD
    assert found(text) == ["7:BRF012"]


def test_a_whole_file_wherever_the_comment_stands() -> None:
    assert found(TITLE + WHY + DEAD + "\n<!-- briefs-disable-file BRF012 -->\n") == []


def test_what_the_brief_lacks_stands_at_its_first_line() -> None:
    assert found(WHY) == ["1:BRF101"]
    assert found("<!-- briefs-disable-next-line missing-title -->\n" + WHY) == []
    assert found("<!-- briefs-disable-next-line missing-title -->\n\n" + WHY) == []


@pytest.mark.parametrize(
    "text",
    [
        "**Why it matters:** A `<!-- briefs-disable-file -->` in code.\n\n",
        "```\n<!-- briefs-disable-file -->\n```\n\n",
        "    <!-- briefs-disable-file -->\n\n",
        "A \\<!-- briefs-disable-file -->\n\n",
        "<script>\n'<!-- briefs-disable-file -->'\n</script>\n\n",
        "<p title='<!-- briefs-disable-file -->'>A</p>\n\n",
    ],
)
def test_what_is_no_comment_is_no_exception(text: str) -> None:
    assert [each.partition(":")[2] for each in found(TITLE + text + DEAD)] == ["BRF012"]


@pytest.mark.parametrize(
    "text",
    [
        "- One\n\n  <!-- briefs-disable-file BRF012 -->\n\n  two\n\n",
        "> Quoted\n>\n> <!-- briefs-disable-file BRF012 -->\n\n",
        "> Quoted\n>\n> <!-- briefs-disable-file\n> BRF012 -->\n\n",
        "Text.[^1]\n\n[^1]: A note\n\n    <!-- briefs-disable-file BRF012 -->\n\n",
        "| A | B |\n| --- | --- |\n| <!-- briefs-disable-file BRF012 --> | C |\n\n",
        "<div>\n<!-- briefs-disable-file BRF012 -->\n</div>\n\n",
    ],
)
def test_a_comment_holds_wherever_it_stands(text: str) -> None:
    assert found(TITLE + text + DEAD) == []


def test_comments_of_pages() -> None:
    page = "<h1>Ferry</h1>\n{}\n<p>Source: <a href='#'>Timetable</a></p>\n"
    assert found(page.format(""), "html") == ["3:BRF012"]
    assert found(page.format("<!-- briefs-disable-next-line BRF012 -->"), "html") == []
    assert found(page.format("<!-- briefs-disable-file dead-link -->\r\n"), "html") == []
    assert found(page.format("<script>'<!-- briefs-disable-file dead-link -->'</script>"), "html") == ["3:BRF012"]


@pytest.mark.parametrize(
    "matter",
    ["lint:\n  ignore: [BRF012]", "lint: {ignore: dead-link}", "lint.ignore: BRF101, BRF012", "lint.ignore: [BRF0]"],
)
def test_the_key_of_front_matter_holds_for_all_of_the_brief(matter: str) -> None:
    assert found(f"---\n{matter}\n---\n\n{TITLE}{WHY}{DEAD}", ignore=["BRF901"]) == []


def test_the_key_stands_in_every_format() -> None:
    brief = Brief(title="Ferry", extra={"lint": {"ignore": ["BRF101", "nothing"]}})
    for name in ("markdown", "html", "json"):
        reading = briefs.read(briefs.dumps(brief, name), name)
        [each] = briefs.check(reading, ignore=["BRF901"], select=["BRF9"])
        assert each.code == "BRF902"
        assert each.span is not None
        assert reading.text[each.span.start : each.span.end] == "nothing"


def test_a_word_of_the_key_that_meets_nothing_is_told() -> None:
    text = f"---\nlint:\n  ignore: [BRF010, BRF012]\n---\n\n{TITLE}{WHY}{DEAD}"
    [each] = briefs.check(briefs.read(text, "markdown"), select=["BRF012", "BRF010", "BRF9"])
    assert told(each) == "3:BRF901"
    assert each.message == "'BRF010' under `lint.ignore` meets nothing in this brief."
    assert each.fix is None


def test_what_cannot_be_read_is_told_whatever_is_said() -> None:
    page = '{"title": 3, "extra": {"lint": {"ignore": ["ALL"]}}}'
    assert found(page, "json") == ["1:BRF002"]


def test_a_rule_that_is_not_tried_is_not_judged() -> None:
    text = TITLE + WHY + "<!-- briefs-disable-next-line missing-title -->\n" + DEAD
    assert found(text) == ["5:BRF901", "6:BRF012"]
    assert found(text, select=["BRF012", "BRF901"]) == ["6:BRF012"]
    assert found(text, ignore=["BRF901"]) == ["6:BRF012"]


def test_what_the_tool_says_is_disabled_only_by_its_name() -> None:
    unused = "<!-- briefs-disable-next-line missing-title -->\n\nText.\n"
    assert found(TITLE + unused) == ["3:BRF901"]
    assert found(TITLE + "<!-- briefs-disable-file BRF901 -->\n\n" + unused) == []
    assert found(TITLE + "<!-- briefs-disable -->\n\n" + unused) == ["5:BRF901"]


def test_a_comment_for_all_rules_is_judged_where_all_of_a_profile_are_tried() -> None:
    text = f"{TITLE}<!-- briefs-disable-line -->\n\nText.\n"
    message = "This comment disables all rules, but none finds anything in its line."
    assert message in [each.message for each in briefs.check(briefs.read(text, "markdown"))]
    for narrowed in ({"select": ["BRF012", "BRF9"]}, {"ignore": ["dead-link"]}):
        assert message not in [each.message for each in briefs.check(briefs.read(text, "markdown"), **narrowed)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<!-- briefs-disable-file BRF101 -->", "This comment disables BRF101, but it finds nothing in this file."),
        (
            "<!-- briefs-disable BRF101, BRF010 -->",
            "This comment disables BRF101 and BRF010, but they find nothing below it.",
        ),
        ("<!-- briefs-enable BRF012 -->", "This comment enables BRF012 again, but nothing above it disables it."),
        ("<!-- briefs-enable -->", "This comment enables rules again, but nothing above it disables them."),
        ("<!-- briefs-disable dead-lnk -->", "There is no rule 'dead-lnk'; did you mean 'BRF012 dead-link'?"),
        ("<!-- briefs-disbale -->", "There is no comment 'briefs-disbale'; did you mean 'briefs-disable'?"),
    ],
)
def test_what_is_said_of_an_exception(text: str, message: str) -> None:
    tried = ["BRF012", "BRF010", "BRF101", "BRF9"]
    [each] = briefs.check(briefs.read(f"{TITLE}{text}\n\nText.\n", "markdown"), select=tried)
    assert each.message == message


@pytest.mark.parametrize(
    "text", ["<!-- briefs-frobnicate -->", "<!-- briefs- -->", "<!-- briefs-disable", "briefs-disable"]
)
def test_other_comments_are_let_be(text: str) -> None:
    assert found(f"{TITLE}{WHY}{text}") == []


def mended(text: str) -> str:
    reading = briefs.read(text, "markdown")
    [each] = [each for each in briefs.check(reading, select=["BRF0", "BRF1", "BRF901"]) if each.code == "BRF901"]
    assert each.fix is not None
    assert each.fix.safe
    [edit] = each.fix.edits
    mended = text[: edit.start] + edit.text + text[edit.end :]
    assert briefs.loads(mended, "markdown") == reading.brief
    return mended


def test_a_comment_that_is_not_needed_goes_with_its_line() -> None:
    assert mended(f"{TITLE}<!-- briefs-disable BRF101 -->\n\n{WHY}") == TITLE + WHY
    assert mended(f"{TITLE}One.\n\n<!-- briefs-disable BRF101 -->") == TITLE + "One.\n\n"


def test_words_that_are_not_needed_go_alone() -> None:
    text = f"{TITLE}{WHY}<!-- briefs-disable BRF101, BRF012 BRF010 -- because -->\n\n{DEAD}"
    assert mended(text) == text.replace("BRF101, BRF012 BRF010", "BRF012")


@pytest.mark.parametrize(
    "text", ["One\n<!-- {} -->\ntwo.\n", "- One\n\n<!-- {} -->\n\n- Two\n", "- One\n<!-- {} -->\n- Two\n"]
)
def test_a_comment_that_keeps_things_apart_stays_as_an_empty_one(text: str) -> None:
    assert mended(TITLE + text.format("briefs-disable BRF101")) == TITLE + text.format(" ").replace("   ", " ")


STORY = "{}**Why it matters:** x\n\n*Source:* [x](#)\n"
LETTER = f"## A\n\n{STORY}\n---\n\n## B\n\n{STORY}"


def found_in_all(text: str) -> list[str]:
    selection = choose(select=["BRF012", "BRF101", "BRF9"])
    return [told(each) for each in check_all(briefs.read_all(text, "markdown"), selection)]


def test_an_exception_of_one_brief_is_not_that_of_another() -> None:
    assert found_in_all(LETTER.format("", "")) == ["5:BRF012", "13:BRF012"]
    assert found_in_all(LETTER.format("<!-- briefs-disable BRF012 -->\n\n", "")) == ["15:BRF012"]
    assert found_in_all(LETTER.format("", "<!-- briefs-disable BRF012 -->\n\n")) == ["5:BRF012"]


def test_an_exception_for_the_file_is_for_all_briefs_in_it() -> None:
    assert found_in_all("<!-- briefs-disable-file BRF012 -->\n\n" + LETTER.format("", "")) == []
    assert found_in_all(LETTER.format("", "<!-- briefs-disable-file BRF101 -->\n\n")) == [
        "5:BRF012",
        "11:BRF901",
        "15:BRF012",
    ]


def test_of_one_brief_of_several_only_its_own_exceptions_are_judged() -> None:
    text = LETTER.format("<!-- briefs-disable-file BRF101 -->\n\n", "<!-- briefs-disable BRF101 -->\n\n")
    first, second = briefs.read_all(text, "markdown")
    assert [told(each) for each in briefs.check(first, select=["BRF101", "BRF9"])] == []
    assert [told(each) for each in briefs.check(second, select=["BRF101", "BRF9"])] == ["13:BRF901"]
