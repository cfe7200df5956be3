import pytest

from briefs.formats.markdown.read.stretches import divide


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("", []),
        ("# A\n\ntwo\nlines\n", [("heading", "# A"), ("text", "two\nlines")]),
        ("---\ntitle: T\n---\n\ntext\n", [("text", "text")]),
        ("---\n\ntext\n", [("rule", "---"), ("text", "text")]),
        ("  - a\n\n    b\n  - c\n\n[r]: /x\n", [("holder", "  - a\n\n    b\n  - c"), ("definition", "[r]: /x")]),
        ("[r]: /x\n[s]: /y\ntext\n", [("definition", "[r]: /x\n[s]: /y"), ("text", "text")]),
        ("    a\n\n    b\n", [("code", "    a\n\n    b")]),
        ("```\na\n\n", [("code", "```\na")]),
        ("a\n<!-- b -->\nc\n", [("text", "a"), ("html", "<!-- b -->"), ("text", "c")]),
        ("<!-- a -->\n<!-- b\n\nc -->\n", [("html", "<!-- a -->"), ("html", "<!-- b\n\nc -->")]),
        ("a | b\n--|--\nc | d\n\né\n", [("table", "a | b\n--|--\nc | d"), ("text", "é")]),
        ("> q\n\n[^n]: note\n", [("holder", "> q"), ("holder", "[^n]: note")]),
    ],
)
def test_a_text_falls_into_stretches(text: str, stretches: list[tuple[str, str]]) -> None:
    division = divide(text)
    found = [(each.kind, division.text_of(at)) for at, each in enumerate(division.stretches)]
    assert found == stretches


@pytest.mark.parametrize(
    "text",
    [
        "a <!-- b --> c",
        "a <u>b</u>",
        "[a][b]\n\n[b]: /c",
        "![a]\n\n[a]: /c",
        "> [a]: /b",
        "__a__ b",
        "&#83;ource: b",
        "\\# a",
        "## a #",
        "a\nb\n---",
        "7) a",
        "a<!-- text -->",
    ],
)
def test_what_a_brief_does_not_hold_binds_a_stretch(text: str) -> None:
    assert divide(f"{text}\n").stretches[0].bound


@pytest.mark.parametrize("text", ["a [b](/c) **d**", "## a ##", "a\n---", "7. a", "[a]", "> a\n> - b", "[^n]: note"])
def test_all_else_is_free(text: str) -> None:
    assert not divide(f"{text}\n").stretches[0].bound


def test_words_are_told_without_white_space() -> None:
    (stretch,) = divide("- *two\n  words* `and  code`\n- ![alt](/b)\n").stretches
    assert stretch.words == "twowordsandcodealt"


def test_comments_are_found_wherever_they_are_some() -> None:
    text = "<!-- a -->\n\n- b <!-- c\n  d -->\n\n`<!-- e -->`\n\ne <!-- text -->\n\n    <!-- f -->\n"
    assert divide(text).comments == ["<!-- a -->", "<!-- c\n  d -->"]
