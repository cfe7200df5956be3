"""A link that leads nowhere is taken out only where its words alone are read as the same source."""

from __future__ import annotations

import pytest

import briefs

TOP = "# T\n\nThe boards met.\n\n"
PAGE = "<h1>T</h1><p>The boards met.</p>"


@pytest.mark.parametrize(
    ("format", "text", "mended"),
    [
        ("markdown", TOP + "*Source:* [Minutes of it](#)\n", TOP + "*Source:* Minutes of it\n"),
        ("markdown", TOP + "**Source:** [Minutes of it]()", TOP + "**Source:** Minutes of it"),
        ("markdown", TOP + "*Original publication* [Lakeside](#)\r\n", TOP + "*Original publication* Lakeside\r\n"),
        ("markdown", TOP + "## Sources\n\n- [A](#)\n- [B](#)\n", TOP + "## Sources\n\n- A\n- B\n"),
        ("html", PAGE + "<p><i>Source:</i> <a href='#'>A</a></p>", PAGE + "<p><i>Source:</i> A</p>"),
    ],
)
def test_a_link_alone_is_taken_out(format: str, text: str, mended: str) -> None:
    before = briefs.read(text, format)
    assert "dead-link" in [each.name for each in before.diagnostics]
    assert briefs.fix(text, format).text == text
    done = briefs.fix(text, format, select=["BRF0"], unsafe=True)
    assert done.text == mended
    assert briefs.loads(mended, format) == before.brief
    assert not done.remaining


@pytest.mark.parametrize(
    "line",
    [
        "*Source:* [A report](#), The Quay, 2019-05-07",
        "*Sources:* [A](#), [B](https://b.example)",
        "*Sources:* [B](https://b.example), [A](#)",
        "*Source:* [Ann, Ben](#)",
        "*Source:* [**A**](#)",
        "*Source:* [A](# 'x')",
        "**Go deeper:** [a](#)",
    ],
)
def test_a_link_that_tells_two_things_apart_stays(line: str) -> None:
    found = [each for each in briefs.read(TOP + line, "markdown").diagnostics if each.name == "dead-link"]
    assert [each.fix for each in found] == [None]
