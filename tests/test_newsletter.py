"""Every brief of a file that holds several, in every format, in the places of the whole file."""

import json

import pytest

import briefs
from briefs import Brief, Reading
from briefs.formats.registry import named
from briefs.newsletter import write_all

WHY = "**Why it matters:** It does.\n\n"
LETTER = f"""---
date: 2024-05-07
publisher: Lake Letters
language: en
authors: Nadia Velkamp
---
# The lake this week

Good morning.

## Ferry line reopens

{WHY}See [the minutes](javascript:x).

---

## Market after dark

By a friend.

{WHY}"""


def read_all(text: str | bytes, format: str | None = None) -> list[Reading]:
    return list(briefs.read_all(text, format))


def titles(readings: list[Reading]) -> list[str | None]:
    return [reading.brief.title if reading.brief else None for reading in readings]


def test_a_file_of_one_brief_gives_what_read_gives() -> None:
    for text, name in (
        ("07.05.19\n\n# T\n\n" + WHY, None),
        ('{"title": "T"}', "json"),
        ("<p>x</p>", None),
        ("", None),
    ):
        [only] = read_all(text, name)
        reading = briefs.read(text, name)
        assert (only.brief, only.diagnostics, only.layout) == (reading.brief, reading.diagnostics, reading.layout)
        assert dict(only.spans) == dict(reading.spans)


def test_what_the_preface_says_is_handed_down_and_its_words_come_first() -> None:
    readings = read_all(LETTER)
    assert titles(readings) == ["The lake this week", "Ferry line reopens", "Market after dark"]
    for reading in readings:
        assert reading.brief is not None
        assert str(reading.brief.published) == "2024-05-07"
        assert (reading.brief.publisher, reading.brief.language) == ("Lake Letters", "en")
        assert [author.name for author in reading.brief.authors] == ["Nadia Velkamp"]
    assert str(readings[2].spans["published",]) == "2:7"
    assert str(readings[2].spans["authors",]) == "5:10"
    assert len(readings[2].spans) == len(list(readings[2].spans))


def test_a_preface_with_nothing_else_to_say_is_no_reading() -> None:
    text = LETTER.replace("# The lake this week\n\nGood morning.\n", "").replace("2024-05-07", "07.05.24")
    first, second = read_all(text)
    assert first.brief is not None
    assert first.brief.publisher == "Lake Letters"
    assert [found.name for found in first.diagnostics] == ["ambiguous-date", "unsafe-url"]
    assert second.diagnostics == ()


def test_a_story_keeps_what_it_says_for_itself() -> None:
    text = LETTER.replace("## Market after dark\n", "## Market after dark\n\n6 May 2024\n")
    assert [str(reading.brief.published) for reading in read_all(text) if reading.brief][2] == "2024-05-06"


def test_a_piece_is_told_by_its_places_in_the_whole() -> None:
    readings = read_all(LETTER)
    [found] = readings[1].diagnostics
    assert found.span is not None
    assert LETTER[found.span.start : found.span.end] == "[the minutes](javascript:x)"
    span = readings[2].spans["title",]
    assert LETTER[span.start : span.end] == "## Market after dark"


def test_read_says_where_the_second_brief_begins() -> None:
    [found] = [each for each in briefs.read(LETTER).diagnostics if each.name == "several-briefs"]
    assert found.span is not None
    assert LETTER[found.span.start : found.span.end] == "## Market after dark"
    assert found.help is not None
    assert "read_all" in found.help
    assert "--split" in found.help


STREAM = """---
title: A
---

One.

---

~~~
---
title: no
---
~~~

---
title: B
date: 07.05.19
---

Two.
"""


def test_documents_with_front_matter_are_told_apart() -> None:
    first, second = read_all(STREAM)
    assert titles([first, second]) == ["A", "B"]
    assert first.brief is not None
    assert [block.type for block in first.brief.body] == ["paragraph", "thematicBreak", "code"]
    [found] = second.diagnostics
    assert found.span is not None
    assert found.fix is not None
    [edit] = found.fix.edits
    assert STREAM[found.span.start : found.span.end] == STREAM[edit.start : edit.end] == "07.05.19"
    assert (found.span.line, found.span.column) == (17, 7)
    assert [each.name for each in briefs.read(STREAM).diagnostics] == ["several-briefs"]


PAGE = """<!doctype html><html lang="en"><head><title>x</title><link rel="canonical" href="https://lake.example/7"></head>
<body><header><h1>The lake this week</h1><p>7 May 2024</p></header>
<article><h2>Ferry line reopens</h2><p>One.</p><p><b>Why it matters:</b> It does.</p></article>
<article><h2>Market after dark</h2><p>Two.</p><p>Three.</p></article>
<footer>Write to us.</footer></body></html>"""


def test_each_article_of_a_page_is_a_brief() -> None:
    readings = read_all(PAGE)
    assert titles(readings) == ["The lake this week", "Ferry line reopens", "Market after dark"]
    assert [str(each.brief.published) for each in readings if each.brief] == ["2024-05-07"] * 3
    assert {each.brief.url for each in readings if each.brief} == {"https://lake.example/7"}
    assert {each.brief.language for each in readings if each.brief} == {"en"}
    span = readings[2].spans["title",]
    assert PAGE[span.start : span.end] == "<h2>Market after dark</h2>"
    [left] = readings[2].diagnostics
    assert left.name == "left-out"
    assert left.span is not None
    assert PAGE[left.span.start :].startswith("<footer>")


def test_an_article_with_teasers_beside_it_is_one_brief() -> None:
    teaser = "<article><h3>More</h3><p>Read on.</p></article>"
    page = f"<main><article><h1>T</h1><p>One.</p><p>Two.</p></article>{teaser}{teaser}</main>"
    assert len(read_all(page)) == 1
    assert not any(found.name == "several-briefs" for found in briefs.read(page).diagnostics)


def test_stories_in_a_table_of_an_old_newsletter_are_found() -> None:
    row = "<tr><td><h2>{}</h2><p>Text.</p><p><b>Why it matters:</b> It does.</p></td></tr>"
    page = f"<table><tr><td><h1>Letter</h1></td></tr>{row.format('A')}{row.format('B')}</table>"
    assert titles(read_all(page))[-2:] == ["A", "B"]


@pytest.mark.parametrize(
    "text", ['[{"title": "A"},\n {"title": "B", "x": 1}]', '{"title": "A"}\n\n {"title": "B", "x": 1}\n']
)
def test_a_list_and_lines_of_json_are_several(text: str) -> None:
    for name in ("json", None):
        first, second = read_all(text, name)
        assert titles([first, second]) == ["A", None]
        assert first.format == "json"
        span = first.spans["title",]
        assert text[span.start : span.end] == '"A"'
        [found] = second.diagnostics
        assert found.span is not None
        assert text[found.span.start : found.span.end] == '"x"'
        assert (found.span.line, found.span.column) == (text.count("\n", 0, found.span.start) + 1, 17)
    told = briefs.read(text, "json").diagnostics
    assert "several-briefs" in {each.name for each in told}


def test_a_broken_list_is_read_as_one_text() -> None:
    [only] = read_all('[{"title": "A"}, {"title": ]', "json")
    assert only.brief is None
    assert [found.name for found in only.diagnostics] == ["syntax-error"]
    assert read_all("[]", "json") == []


def test_a_broken_line_is_one_reading_among_the_others() -> None:
    readings = read_all('{"title": "A"}\n{"title": "B"}\n{"title": \n{"title": "D"}\n', "json")
    assert titles(readings) == ["A", "B", None, "D"]


def test_what_is_wrong_with_the_bytes_is_told_first() -> None:
    readings = read_all(LETTER.encode().replace(b"friend", b"fr\xe9nd"))
    assert readings[0].diagnostics[0].name == "bad-characters"
    assert len(readings) == 3


@pytest.mark.parametrize("format", ["json", "markdown", "html"])
def test_briefs_that_say_nothing_are_told_apart_too(format: str) -> None:
    written = [Brief(), Brief(title="T"), Brief(), Brief(body=["# x"])]
    text = write_all(written, named(format), {})
    assert [reading.brief for reading in read_all(text, format)] == written


def test_several_in_prose_would_not_be_told_apart() -> None:
    with pytest.raises(ValueError, match="need their front matter"):
        write_all([Brief(), Brief()], named("markdown"), {"layout": "prose"})


def test_one_is_written_as_one() -> None:
    brief = Brief(title="T", url="https://a.example/")
    assert write_all([brief], named("html"), {}) == briefs.dumps(brief, "html")
    assert json.loads(write_all([brief], named("json"), {})) == [json.loads(briefs.dumps(brief))]
    assert write_all([], named("html"), {}) == write_all([], named("markdown"), {}) == ""


def test_a_message_holds_one_brief() -> None:
    brief = Brief(title="A")
    assert write_all([brief], named("eml"), {}) == briefs.dumps(brief, "eml")
    with pytest.raises(ValueError, match="a message holds one brief"):
        write_all([brief, brief], named("eml"), {})
