"""Where comments stand in HTML, and what only looks like one."""

import pytest

from briefs.formats.html.read.comments import comments


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in comments(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>x<!-- a -->y<!--b-->", ["<!-- a -->", "<!--b-->"]),
        ("<!--><!---><!-- a --!><p><!-- b\n-->", ["<!-->", "<!--->", "<!-- a --!>", "<!-- b\n-->"]),
        ("<script>'<!-- a -->'</script><!-- b -->", ["<!-- b -->"]),
        ("<TEXTAREA><!-- a --></textarea ><!-- b -->", ["<!-- b -->"]),
        ("<p title='<!-- a -->' class=\"<!-- b -->\"><!-- c -->", ["<!-- c -->"]),
        ("<p title='x><!-- a -->", ["<!-- a -->"]),
        ("<pre>&lt;!-- a --></pre>", []),
        ("<!-- a <!-- b -->", ["<!-- a <!-- b -->"]),
        ("<!-- never closed", []),
        ("a < b <!-- c -->", ["<!-- c -->"]),
        ("<style><!-- a -->", []),
    ],
)
def test_comments_are_what_a_browser_takes_for_one(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize("piece", ["<!--", "<p '", "<script>", "<!-- a --", '<a title="', "<!--x-->", "</p", "<"])
def test_any_text_is_looked_through_in_linear_time(piece: str) -> None:
    assert all(start < end for start, end in comments(piece * (200_000 // len(piece))))
