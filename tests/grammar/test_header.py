"""Lines of `Key: value` at the top are metadata on strong evidence only."""

import pytest

import briefs
from briefs.grammar.matter.header import find_header


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Title: A\nDate: 2019\n\nB.", {"Title": "A", "Date": "2019"}),
        ("Title:   A: b  \nDate: 2019\\\n\nB.", {"Title": "A: b", "Date": "2019"}),
        ("Title: A\n  goes on\nDate: 2019\n\n", {"Title": "A\n  goes on", "Date": "2019"}),
        ("title: A\r\ndate: 2019\r\n\r\nB.", {"title": "A", "date": "2019"}),
        ("标题：甲\n日期：2019\n\nB.", {"标题": "甲", "日期": "2019"}),
        ("From: Ada <a@b.example>\nSubject: A\n\nB.", {"From": "Ada <a@b.example>", "Subject": "A"}),
        ("Date: 2019\nAny other key: x\nAuthor: Ada\n\nB.", {"Date": "2019", "Any other key": "x", "Author": "Ada"}),
        ("title: A\ndate: 2019\ntags:\n- b\n---\nB.", {"title": "A", "date": "2019", "tags": "\n- b"}),
    ],
)
def test_metadata_is_found(text: str, entries: dict[str, str]) -> None:
    header = find_header(text)
    assert header is not None
    assert {key: value for key, value, *_ in header.entries} == entries
    for key, value, at, place in header.entries:
        assert (text[slice(*at)], text[slice(*place)]) == (key, value)


@pytest.mark.parametrize(
    "text",
    [
        "Title: A\n\nB.",
        "Title: A\nNote: b\n\nB.",
        "Title: A\nDate: 2019",
        "Title: A\nDate: 2019\nB.\n\nC.",
        "Source: A\nTags: b\n\nC.",
        "Ada: Hello.\nBo: Hello.\n\nC.",
        "A title: A\nDate\n\nB.",
        "Title: A\n\nDate: 2019\n\nB.",
        " Title: A\nDate: 2019\n\nB.",
        "**Title:** A\n**Date:** 2019\n\nB.",
        "Title:\nDate:\n\nB.",
        "http://a.example\nDate: 2019\n\nB.",
    ],
)
def test_lines_that_may_be_prose_stay_prose(text: str) -> None:
    assert find_header(text) is None


@pytest.mark.parametrize(
    "words",
    [
        "Title: A\nDate: 2019",
        "标题：甲\n日期：2019",
        "+++\na = 1\n+++",
        '{"title": "A"}',
        "---json\n{}\n---",
        "---\ntitle: A\n---",
        "+++\nA plain line.",
    ],
)
def test_prose_that_looks_like_metadata_is_written_so_that_it_is_prose(words: str) -> None:
    brief = briefs.Brief(body=[briefs.Paragraph(words), briefs.Paragraph("More.")])
    for layout in ("prose", "front-matter"):
        text = briefs.dumps(brief, "markdown", layout=layout)
        assert briefs.loads(text, "markdown") == brief
    assert briefs.loads("Words.\n\n" + briefs.dumps(brief, "markdown"), "markdown").body[1:] == brief.body
