"""Each part of a brief stands in prose where it is read again from there, and else in front matter."""

import pytest

import briefs
from briefs import Author, Brief, Emphasis, Heading, Image, Link, Paragraph, Section, Source, Strong


def prose(brief: Brief) -> str:
    text = briefs.dumps(brief, "markdown", layout="prose")
    assert briefs.loads(text, "markdown") == brief
    return text


def front_matter(brief: Brief) -> str:
    text = briefs.dumps(brief, "markdown", layout="front-matter")
    assert briefs.loads(text, "markdown") == brief
    return text


def test_an_empty_brief_is_an_empty_text() -> None:
    assert prose(Brief()) == ""
    assert front_matter(Brief()) == ""


def test_the_order_of_a_brief_in_prose() -> None:
    brief = Brief(
        title="T",
        kicker="INTEL",
        published="2019-05-07",
        lede="L",
        body="Intro.",
        sections=[Section(label="A", body=["x", "y"])],
        sources=[Source(title="S", url="/s")],
        authors=[Author(name="Ada", role="Fellow")],
    )
    assert prose(brief) == (
        "2019-05-07\n\n# INTEL: T\n\n**L**\n\nIntro.\n\n**A:** x\n\ny\n\n"
        "*Source:* [S](/s)\n\n## Author\n\n**Ada**\n\nFellow\n"
    )


def test_all_metadata_stands_above_in_the_other_layout() -> None:
    brief = Brief(
        title="T", published="2019", lede="L", body="x", sources=[Source(title="S")], authors=[Author(name="Ada")]
    )
    assert front_matter(brief) == (
        "---\ntitle: T\ndate: '2019'\nsources:\n- kind: source\n  title: S\nauthors:\n- Ada\n---\n\n**L**\n\nx\n"
    )


@pytest.mark.parametrize(
    ("fields", "keys"),
    [
        ({"language": "en"}, ["language"]),
        ({"topics": ["a"], "updated": "2020"}, ["updated", "topics"]),
        ({"title": "EU: x"}, ["title"]),
        ({"title": "x", "kicker": "not one at all"}, ["title", "kicker"]),
        ({"kicker": "INTEL"}, ["kicker"]),
        ({"title": "Author"}, ["title"]),
        ({"lede": "What's next"}, ["lede"]),
        ({"lede": "It ends so:"}, ["lede"]),
        ({"image": "a.png"}, ["image"]),
        ({"extra": {"a": "b"}}, ["a"]),
        ({"extra": {"title": "b"}}, ["extra"]),
        ({"extra": {"extra": "b"}}, ["extra"]),
    ],
)
def test_what_has_no_form_in_prose_stands_in_front_matter(fields: dict[str, object], keys: list[str]) -> None:
    brief = Brief.model_validate({"body": "Text.", **fields})
    lines = prose(brief).split("---\n")[1].splitlines()
    assert [line.partition(":")[0] for line in lines if line[0] not in " -"] == keys


@pytest.mark.parametrize(
    ("first", "written"),
    [
        (Paragraph("2019-05-07"), "&#50;019-05-07"),
        (Heading("T", depth=1), "# T ##"),
        (Heading("T", depth=2), "## T #"),
        (Heading("T", depth=3), "### T #"),
        (Heading("What's next", depth=3), "### What's next #"),
        (Heading("Author", depth=4), "#### Author #"),
        (Paragraph([Strong("L")]), "__L__"),
        (Paragraph([Strong("A:"), " x"]), "__A:__ x"),
        (Paragraph([Strong("A"), ": x"]), "__A__: x"),
        (Paragraph([Strong("A"), " x"]), "**A** x"),
        (Paragraph([Emphasis("Source:"), " x"]), "*Source:* x<!-- text -->"),
        (Paragraph([Emphasis("Sauce:"), " x"]), "*Sauce:* x<!-- text -->"),
        (Paragraph("Source: x"), "&#83;ource: x"),
        (Paragraph("**A:** x"), r"\*\*A:** x"),
    ],
)
def test_a_block_that_would_be_taken_for_a_part_says_that_it_is_none(first: Paragraph | Heading, written: str) -> None:
    assert prose(Brief(body=[first])) == f"{written}\n"
    assert prose(Brief(title="T", lede="L", body=[first])).startswith("# T\n\n**L**\n\n")


def test_only_what_could_be_misread_is_marked() -> None:
    brief = Brief(lede="L", body=["x", Paragraph("2019"), Heading("T", depth=2), Paragraph([Strong("M")])])
    assert prose(brief) == "**L**\n\nx\n\n2019\n\n## T #\n\n__M__\n"


def test_a_heading_of_a_body_is_marked_where_it_would_be_a_label() -> None:
    text = "# T\n\n## A part\n\nx\n\n### Its heading\n\n## Another\n\ny\n"
    reading = briefs.read(text, "markdown")
    assert reading.brief is not None
    assert [part.label for part in reading.brief.sections] == ["A part", "Another"]
    assert briefs.dumps(reading.brief, "markdown", layout=reading.layout) == text
    assert "### Its heading #\n" in prose(reading.brief)


def test_a_part_runs_on_from_its_label_where_it_can() -> None:
    part = Section(label="A", body=["x"])
    assert prose(Brief(sections=[part])) == "**A:** x\n"
    assert prose(Brief(sections=[Section(label="A", body=[Heading("x", depth=3)])])) == "**A:**\n\n### x #\n"
    assert prose(Brief(sections=[Section(label="A")])) == "**A:**\n"


@pytest.mark.parametrize(
    "label",
    [
        "a*b*",
        "[x](y)",
        "1.",
        "A?",
        "A:B",
        "_",
        "**",
        "x" * 200,
        "07.05.19",
        "Source",
        "Author",
        "Location",
        "a\u00a0b",
        "`",
    ],
)
def test_any_label_is_read_again(label: str) -> None:
    brief = Brief(body="Intro.", sections=[Section(label=label, body="x"), Section(label=label)])
    prose(brief)
    front_matter(brief)


def test_the_rank_of_the_title_is_kept() -> None:
    text = "## T\n\nx\n"
    reading = briefs.read(text, "markdown")
    assert reading.brief is not None
    assert briefs.dumps(reading.brief, "markdown", layout=reading.layout) == text


def test_a_source_that_fits_no_line_takes_the_others_along() -> None:
    text = prose(Brief(body="x", sources=[Source(title="S", url="/s"), Source(publisher="P")]))
    assert "*Source:*" not in text


def test_pictures_and_links_of_an_author_stand_on_the_card() -> None:
    author = Author(name="Ada", image=Image("a.png", "A"), url="/b", expertise=[Link("c", url="/d")])
    assert prose(Brief(title="T", authors=[author])) == (
        "# T\n\n## Author\n\n**Ada**\n\n![A](a.png)\n\n**Field of expertise:** [c](/d)\n\n**Website:** [/b](/b)\n"
    )


@pytest.mark.parametrize("label", ["Location", "Email", "Author", "About the author", "INTEL", "What's next?", "2019"])
def test_a_last_part_with_a_word_of_the_vocabularies_stays_a_part(label: str) -> None:
    prose(Brief(sections=[Section(label=label, body="x")]))
    prose(Brief(sections=[Section(label=label)]))


@pytest.mark.parametrize("layout", ["prose", "front-matter"])
@pytest.mark.parametrize("body", ["x", Paragraph([Link("x", url="/y")])])
@pytest.mark.parametrize("label", ["Source", "Original publication", "Quellen", "来源"])
def test_a_last_part_that_is_called_source_stays_a_part(label: str, body: str | Paragraph, layout: str) -> None:
    brief = Brief(sections=[Section(label=label, body=[body])])
    assert briefs.loads(briefs.dumps(brief, "markdown", layout=layout), "markdown") == brief
