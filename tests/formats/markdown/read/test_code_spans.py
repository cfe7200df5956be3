"""A code span on several lines says the same whatever ends them."""

import pytest

import briefs
from briefs import Brief, InlineCode, Paragraph


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("`a\nb`\n", ["a b"]),
        ("``\na\n``\n", ["a"]),
        ("`\n`\n", [" "]),
        ("`a` and `b\nc` and `d` and `e\nf`\n", ["a", "b c", "d", "e f"]),
        ("> `a\n> b`\n", ["a b"]),
        ("- `x`\n  `a  \n  b`\n", ["x", "a   b"]),
    ],
)
def test_a_line_end_in_code_is_one_space(text: str, values: list[str], end: str) -> None:
    brief = briefs.loads(f"# T\n\n{text}".replace("\n", end), "markdown")
    assert [node.value for _, node in briefs.walk(brief) if isinstance(node, InlineCode)] == values


def test_the_spaces_of_one_line_stay() -> None:
    assert briefs.loads("a `b  c`\r\nd\r\n", "markdown") == Brief(body=[Paragraph(["a ", InlineCode("b  c"), "\nd"])])
