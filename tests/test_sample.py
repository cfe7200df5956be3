"""The brief that started it all reads as its people meant it, and survives every format and layout."""

from pathlib import Path

import pytest

import briefs
from briefs import Author, Brief, Date, Paragraph, Reading, Source, plain_text

TITLE = "How Russia and Turkey are growing closer at US expense"


@pytest.fixture(scope="module")
def text(shared: Path) -> str:
    path = shared / "samples" / "intel-2019-05-07.md"
    if not path.is_file():
        pytest.skip(f"the sample is not here: there is no file {path.name} in {path.parent}")
    return path.read_bytes().decode()


@pytest.fixture(scope="module")
def reading(text: str) -> Reading:
    return briefs.read(text, "markdown")


@pytest.fixture(scope="module")
def brief(reading: Reading) -> Brief:
    assert reading.brief is not None
    return reading.brief


def line_of(text: str, start: str) -> str:
    """The line of the sample that begins so."""
    [line] = [line for line in text.splitlines() if line.startswith(start)]
    return line


def test_the_head(text: str, brief: Brief) -> None:
    assert brief.published == Date("2019-05-07")
    assert brief.kicker == "INTEL"
    assert brief.title == TITLE.upper()
    assert plain_text(brief.lede) == line_of(text, "**The April 30").strip("*")
    assert [node.type for node in brief.lede] == ["text"]
    assert brief.body == ()


def test_the_parts(text: str, brief: Brief) -> None:
    assert [(part.label, part.kind, len(part.body)) for part in brief.sections] == [
        ("Why it matters", "why-it-matters", 1),
        ("Expanding the agenda", "custom", 4),
        ("What's next", "whats-next", 1),
    ]
    assert {type(block) for part in brief.sections for block in part.body} == {Paragraph}
    for part in brief.sections:
        assert plain_text(part.body[0]) == line_of(text, f"**{part.label}:**").removeprefix(f"**{part.label}:** ")
    continued = [plain_text(block) for block in brief.sections[1].body[1:]]
    assert all(paragraph in text.splitlines() for paragraph in continued)


def test_the_sources(brief: Brief) -> None:
    original, titled = brief.sources
    assert original == Source(kind="original", publisher="al-monitor.com", url="https://al-monitor.com")
    assert titled == Source(kind="source", title=f"Intel: {TITLE}")
    assert titled.url is None


def test_the_author(text: str, brief: Brief) -> None:
    [author] = brief.authors
    assert author == Author(
        name="Maxim Suchkov",
        role="Senior Fellow",
        location="Moscow, Russia",
        competence=["Middle East", "United States"],
        expertise=line_of(text, "**Field of expertise:**").removeprefix("**Field of expertise:** "),
        experience=line_of(text, "**Work experience:**").removeprefix("**Work experience:** "),
    )
    assert author.facts == ()


def test_nothing_else_is_found(brief: Brief) -> None:
    assert (brief.extra, brief.url, brief.language, brief.updated, brief.image) == ({}, None, None, None, None)


def test_every_diagnostic_is_exactly_placed(text: str, reading: Reading) -> None:
    date, link = reading.diagnostics
    assert (date.code, date.name, date.path) == ("BRF010", "ambiguous-date", ("published",))
    assert "the text speaks of April 30" in date.message
    assert "2019-05-07" in date.message
    assert "2019-07-05" in date.message
    assert (link.code, link.name, link.path) == ("BRF012", "dead-link", ("sources", 1, "url"))
    for found, under in ((date, "07.05.19"), (link, f"[Intel: {TITLE}](#)")):
        span = found.span
        assert span is not None
        assert text[span.start : span.end] == under
        line = text.splitlines()[span.line - 1]
        assert line[span.column - 1 : span.end_column - 1] == under
        assert span.end_line == span.line


def test_the_fix_of_the_date_leaves_nothing_to_decide(text: str, reading: Reading, brief: Brief) -> None:
    fix = reading.diagnostics[0].fix
    assert fix is not None
    [edit] = fix.edits
    mended = briefs.read(text[: edit.start] + edit.text + text[edit.end :], "markdown")
    assert mended.brief == brief
    assert [found.name for found in mended.diagnostics] == ["dead-link"]


def test_every_part_has_its_place(text: str, reading: Reading) -> None:
    def under(*path: str | int) -> str:
        span = reading.spans[path]
        return text[span.start : span.end]

    assert under("published") == "07.05.19"
    assert under("title") == f"## INTEL: {TITLE.upper()}"
    assert under("lede") == line_of(text, "**The April 30")
    assert under("sections", 1, "label") == "**Expanding the agenda:**"
    assert under("sections", 1, "body", 3) in text.splitlines()
    assert under("sources", 0) == line_of(text, "*Original publication*")
    assert under("authors") == "## AUTHOR"


def test_every_word_is_in_the_brief(text: str, brief: Brief) -> None:
    kept = briefs.dumps(brief, "json")
    words = [word.strip('*[]()":,.') for word in text.split()]
    # The date is kept in another form; the headings and labels that announce sources and facts are kept as fields.
    announced = {
        "07.05.19",
        "##",
        "Original",
        "publication",
        "Source",
        "AUTHOR",
        "Location",
        "Competence",
        "Field",
        "Work",
    }
    assert [word for word in words if word not in announced and word.split("](")[0] not in kept] == []


@pytest.mark.parametrize(
    ("format", "options"),
    [
        ("json", {}),
        ("json", {"indent": None}),
        ("markdown", {"layout": "prose"}),
        ("markdown", {"layout": "front-matter"}),
        ("html", {"page": True}),
        ("html", {"page": False}),
    ],
)
def test_it_survives_every_format(brief: Brief, format: str, options: dict[str, object]) -> None:
    once = briefs.dumps(brief, format, **options)
    again = briefs.read(once, format)
    assert again.brief == brief
    assert again.diagnostics == ()
    assert briefs.dumps(briefs.loads(once), format, **options) == once


def test_it_is_rewritten_in_its_own_layout_with_two_changes(text: str, reading: Reading, brief: Brief) -> None:
    """Only the date, the dead link, the heading over the author and the blank lines are other than they were."""
    lines = briefs.dumps(brief, "markdown", layout=reading.layout).splitlines()
    before = [line.rstrip() for line in text.splitlines() if line.strip()]
    changed = [(old, new) for old, new in zip(before, filter(None, lines), strict=True) if old != new]
    assert changed == [
        ("07.05.19", "2019-05-07"),
        (f"*Source:* [Intel: {TITLE}](#)", f"*Source:* Intel: {TITLE}"),
        ("## AUTHOR", "## Author"),
    ]
    assert not any("\\" in line or "&#" in line for line in lines)


@pytest.mark.parametrize("change", [lambda t: t.replace("\n", "\r\n"), lambda t: "\ufeff" + t, str.encode, str.strip])
def test_it_reads_the_same_from_any_editor(text: str, brief: Brief, change: object) -> None:
    assert callable(change)
    assert briefs.loads(change(text), "markdown") == brief
