"""Where a document has what a rule speaks of."""

import pytest

import briefs
from briefs import Document, Link, Text
from briefs.checks import document as room

TWICE = """\
---
sources:
  - title: A
    published: 2024-06-11
    accessed: 2024-06-12
  - title: B
    published: 2024-06-11
---

Text.
"""


def document_of(text: str, format: str = "markdown") -> Document:
    reading = briefs.read(text, format)
    assert reading.brief
    return room.Document(reading, reading.brief)


def test_nodes_come_in_reading_order() -> None:
    document = document_of(
        "# A [title](t)\n\n**A [lede](l).**\n\nA [body](b).\n\n**Why it matters:** A [part](p).\n\nBy Ada\n"
    )
    assert [link.url for _, link in document.of(Link)] == ["t", "l", "b", "p"]
    assert [node.value for _, node in document.of(Text)][:2] == ["A ", "title"]


def test_words_are_pointed_at_where_they_stand_once() -> None:
    document = document_of(TWICE)
    assert str(document.written(("sources", 0, "accessed"), "2024-06-12")) == "5:15"
    assert str(document.written(("sources", 1, "published"), "2024-06-11")) == "7:16"
    assert str(document.written(("sources", 1, "url"), "")) == "6:12"


def test_words_are_not_searched_for_without_end() -> None:
    document = document_of(TWICE)
    places = {str(document.written(("sources", 0, "accessed"), "2024-06-12")) for _ in range(200)}
    assert places == {"5:15"}


def test_what_is_missing_is_pointed_at_before_the_first_part() -> None:
    assert str(document_of("\n\n# Title\n").start) == "3:1"
    assert str(document_of('\n {"title": "A"}', "json").start) in {"1:1", "2:2"}


def test_words_of_a_part_are_not_found_in_its_label() -> None:
    reading = briefs.read("# Ferry\n\n**Here it is:** Click [here](x) here.\n", "markdown")
    assert reading.brief is not None
    document = Document(reading, reading.brief)
    body = document.passages[-1]
    assert [str(document.within(body, at, at + 4)) for at in (6, 11)] == ["3:24", "3:33"]
    label = document.passages[1]
    assert str(document.within(label, 0, 4)) == "3:3"


@pytest.mark.parametrize(
    ("text", "code", "places"),
    [
        ("T.\n\n*Sources:* Board minutes; Harbour report\n", "BRF208", ["3:12", "3:27"]),
        ("T.\n\n*Sources:* [A](https://a.example/m), [B](http://www.a.example/m/)\n", "BRF209", ["3:39"]),
        ("---\nauthors: [Ada Quill, Bo Vik]\n---\nT.\n", "BRF211", ["2:11", "2:22"]),
        ("---\nauthors: [Ada Quill, ADA QUILL]\n---\nT.\n", "BRF215", ["2:22"]),
        ("T.\n\n*Source:* Board minutes\n", "BRF208", ["3:11"]),
    ],
)
def test_entries_in_one_line_have_places_of_their_own(text: str, code: str, places: list[str]) -> None:
    found = briefs.check(briefs.read(text, "markdown"), select=[code])
    assert [str(each.span) for each in found] == places
