"""A reading says what was read, how it was laid out, and where every part of it stands."""

import pytest

import briefs
from briefs import Layout, Reading, walk

TEXT = """\
2021-03-09

# INTEL: Night *quay* opens

**Three ferries came.**

Intro with `code`.

**Why it matters:** It is the only crossing.

- one
- two

*Source:* [Night work](https://port.example)

## Author

**Ada Lind**
"""


@pytest.fixture
def reading() -> Reading:
    return briefs.read(TEXT, "markdown")


def under(reading: Reading, text: str, *path: str | int) -> str:
    span = reading.spans[path]
    return text[span.start : span.end]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (("published",), "2021-03-09"),
        (("title",), "# INTEL: Night *quay* opens"),
        (("lede",), "**Three ferries came.**"),
        (("body", 0), "Intro with `code`."),
        (("body", 0, "children", 1), "`code`"),
        (("sections", 0), "**Why it matters:** It is the only crossing."),
        (("sections", 0, "label"), "**Why it matters:**"),
        (("sections", 0, "body", 1), "- one\n- two"),
        (("sections", 0, "body", 1, "children", 1), "- two"),
        (("sources", 0), "*Source:* [Night work](https://port.example)"),
        (("authors",), "## Author"),
    ],
)
def test_every_part_has_its_place(reading: Reading, path: tuple[str | int, ...], text: str) -> None:
    assert under(reading, TEXT, *path) == text


def test_a_path_that_is_not_there_has_no_place(reading: Reading) -> None:
    assert ("updated",) not in reading.spans
    with pytest.raises(KeyError):
        reading.spans["sections", 9]
    assert len(reading.spans) == len(list(reading.spans)) > 10


@pytest.mark.parametrize("format", ["markdown", "html", "json"])
def test_every_block_of_a_document_has_a_place(format: str) -> None:
    brief = briefs.loads(TEXT, "markdown")
    text = briefs.dumps(brief, format)
    reading = briefs.read(text, format)
    assert reading.brief is not None
    spans = reading.spans
    blocks = {"paragraph", "list", "listItem", "strong", "inlineCode"}
    first = ("sections", 0, "body", 0)  # runs on from its label
    missing = [path for path, node in walk(reading.brief) if node.type in blocks and path not in spans]
    assert [path for path in missing if path != first and format != "html"] == []
    for span in spans.values():
        assert 0 <= span.start <= span.end <= len(text)


def test_places_in_front_matter_count_from_the_top() -> None:
    text = "\ufeff---\r\ntitle: Ä 😀\r\nlanguage: en\r\n---\r\n\r\nText.\r\n"
    reading = briefs.read(text, "markdown")
    assert under(reading, text, "title") == "Ä 😀"
    assert under(reading, text, "language") == "en"
    assert under(reading, text, "body", 0) == "Text."


def test_the_layout_writes_the_document_as_it_was() -> None:
    for text in (TEXT, "---\ntitle: T\ndate: 2021-03-09\n---\n\nText.\n", "## T\n\nText.\n"):
        reading = briefs.read(text, "markdown")
        assert reading.brief is not None
        assert briefs.dumps(reading.brief, "markdown", layout=reading.layout) == text


def test_a_layout_says_its_name() -> None:
    assert str(briefs.read("x").layout) == "prose"
    assert str(Layout("front-matter")) == "front-matter"


def test_diagnostics_stand_in_the_order_of_the_document() -> None:
    text = "---\nurl: file:///a\n---\n\n07.05.19\n\n# T\n\n[a](javascript:b)\n\n**A: **x\n\n*Source:* [S](#)\n"
    found = briefs.read(text, "markdown").diagnostics
    assert [each.span.start for each in found if each.span] == sorted(each.span.start for each in found if each.span)
    assert [each.name for each in found] == [
        "front-matter-value",
        "ambiguous-date",
        "unsafe-url",
        "label-not-bold",
        "dead-link",
    ]


def test_a_reading_is_read_only(reading: Reading) -> None:
    with pytest.raises(AttributeError):
        reading.brief = None  # type: ignore[misc]


def test_what_fell_out_of_the_tree_gives_its_place_to_nothing_else() -> None:
    text = "<div>\n\n**Tides:** They <b>rise</b>.\n\n</div>\n\n" * 40
    spans = briefs.read(text, "markdown").spans
    assert not [path for path in spans if path[-1] in ("sections", "body", "children", "value")]


def test_what_fields_were_filled_from_shows_itself(reading: Reading) -> None:
    assert repr(reading.provenance) == repr(dict(reading.provenance))
    assert "'title': 'text'" in repr(reading.provenance)
