"""The tail of a brief: sources in their shapes, cards and biographies; what is none of these stays text."""

import pytest

import briefs
from briefs import Brief, plain_text


def read(end: str) -> Brief:
    brief = briefs.loads(f"# T\n\nText.\n\n**A:** x\n\n{end}\n", "markdown")
    for target in ("markdown", "html", "json"):
        assert briefs.loads(briefs.dumps(brief, target), target) == brief
    return brief


def left(brief: Brief) -> list[str]:
    return [plain_text(block) for block in brief.sections[0].body][1:]


@pytest.mark.parametrize(
    ("end", "named"),
    [
        ("*Source:* [A](/a), [B](/b)", ["A /a", "B /b"]),
        ("*Source:* [A](/a)\n*Source:* [B](/b)", ["A /a", "B /b"]),
        ("*Source: [A](/a)*", ["A /a"]),
        ("Source: The tides", ["The tides"]),
        ("(Source: The tides)", ["The tides"]),
        ("（来源：梅林日报）", ["梅林日报"]),
        ("[Source](https://a.example)", ["https://a.example"]),
        ("([Source: A](/a))", ["A /a"]),
        ("Source – [A](/a)", ["A /a"]),
        ("**Sources:** A, B and C", ["A", "B", "C"]),
        ("**Sources:** May 7, 2019; A, B", ["May 7, 2019", "A", "B"]),
        ("**Source:** A, B", ["A, B"]),
        ("**Sources**\n\n1. [A](/a)\n2. B", ["A /a", "B"]),
        ("**Sources:**\n\n- [A](/a)", ["A /a"]),
        ("**Sources:**\n[A](/a)\n[B](/b)", ["A /a", "B /b"]),
        ("## Sources\n\nA\n\n[B](/b)", ["A", "B /b"]),
        ("## References\n\n[1] A, https://a.example\n\n[2] [B](/b)", ["A https://a.example", "B /b"]),
        ("Via [A](/a)", ["A /a"]),
        ("h/t Bo Falk", ["Bo Falk"]),
        ("Go deeper: [A](/a)", ["A /a"]),
        ("Read more: [A](/a), [B](/b)", ["A /a", "B /b"]),
        ("*Source:* see https://a.example/b.", ["see https://a.example/b"]),
        ("*Source:* [A](/a)\n\n---\n\n*Source:* [B](/b)", ["A /a", "B /b"]),
        ("- *Source:* [A](/a)\n- *Source:* [B](/b)", ["A /a", "B /b"]),
    ],
)
def test_sources_in_their_shapes(end: str, named: list[str]) -> None:
    brief = read(end)
    assert [" ".join(filter(None, (source.title, source.url))) for source in brief.sources] == named
    assert left(brief) == []


@pytest.mark.parametrize(
    ("end", "publisher", "published", "note"),
    [
        ("*Source:* The Quay: [A](/a)", "The Quay", None, None),
        ("*Source:* [A](/a) — The Quay, 7 May 2019", "The Quay", "2019-05-07", None),
        ("*Source:* [A](/a) (The Quay, 2019)", "The Quay", "2019", None),
        ("*Source:* [A](/a), The Quay, May 7, 2019", "The Quay", "2019-05-07", None),
        ('*Source:* "[A](/a)", The Quay', "The Quay", None, None),
        ("*Source:* [A](/a) in Danish", None, None, "in Danish"),
    ],
)
def test_what_is_said_of_a_source(end: str, publisher: str | None, published: str | None, note: str | None) -> None:
    [source] = read(end).sources
    assert (source.title, source.publisher, source.published, source.note) == ("A", publisher, published, note)


@pytest.mark.parametrize(
    "end",
    [
        "Go deeper: the harbour",
        "Read more about it in The Quay.",
        "Photo: Ada Lind",
        "*Editor's note: this was mended.*",
        "*Bo Falk contributed to this report.*",
        "_Ada Lind_ is happy.",
        "- Source",
        "> Source: A",
    ],
)
def test_look_alikes_stay_text(end: str) -> None:
    brief = read(end)
    assert (brief.sources, brief.authors) == ((), ())


@pytest.mark.parametrize(
    "end",
    [
        "## Sources\n\n```\nA\n```",
        "## Sources\n\nThis rests on talks" + " with fishermen" * 20,
        "## Sources\n\n- A\n\n  B",
    ],
)
def test_a_part_about_sources_is_a_part(end: str) -> None:
    assert read(end).sources == ()


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("## About the authors\n\n### Ada Lind\n\nFellow\n\n### Bo Falk\n\nEditor", ["Ada Lind", "Bo Falk"]),
        ("## Authors\n\n**Ada Lind** is a fellow.\n\n**Bo Falk** is an editor.", ["Ada Lind", "Bo Falk"]),
        ("## Authors\n\n**Ada Lind**\n\nFellow\n\n---\n\n**Bo Falk**", ["Ada Lind", "Bo Falk"]),
        ("## Authors\n\n- **Ada Lind**, fellow\n- **Bo Falk**, editor", ["Ada Lind", "Bo Falk"]),
        ("**About the author:** Ada Lind is a fellow at The Quay.", ["Ada Lind"]),
        ("**About the author**\n\nAda Lind is a fellow at The Quay.", ["Ada Lind"]),
        ("*Ada Lind is a fellow at the Quay Institute, Veldmark.*", ["Ada Lind"]),
        ("*Source:* A\n\n---\n\n*Ada Lind is a fellow at the Quay Institute.*", ["Ada Lind"]),
        ("— Ada Lind", ["Ada Lind"]),
        ("*By Ada Lind and Bo Falk*", ["Ada Lind", "Bo Falk"]),
        ("## Über die Autorin\n\n**Ada Lind** ist Redakteurin.", ["Ada Lind"]),
        ("## 著者について\n\n山田太郎\n\n研究員", ["山田太郎"]),
    ],
)
def test_authors_at_the_end(end: str, names: list[str]) -> None:
    brief = read(end)
    assert [author.name for author in brief.authors] == names


def test_a_card_says_more_of_the_author_in_the_byline() -> None:
    text = (
        "# T\n\nBy Ada Lind and Bo Falk, editor\n\nx\n\n## Authors\n\n**Ada Lind**\n\nFellow\n\n**Bo Falk**\n\nWriter"
    )
    brief = briefs.loads(text, "markdown")
    assert [(author.name, author.role) for author in brief.authors] == [("Ada Lind", "Fellow"), ("Bo Falk", "editor")]
    assert plain_text(brief.authors[1].experience) == "Writer"


def test_what_stands_below_the_cards_stays() -> None:
    brief = read("## Author\n\n**Ada Lind**\n\n---\n\nAll rights are reserved by nobody.")
    assert [author.name for author in brief.authors] == ["Ada Lind"]
    assert left(brief)[-1] == "All rights are reserved by nobody."


def test_the_last_lines_of_a_paragraph_may_be_sources() -> None:
    brief = read("The quay opens.\\\n*Source:* [A](/a)")
    assert [source.title for source in brief.sources] == ["A"]
    assert left(brief) == ["The quay opens."]


@pytest.mark.parametrize(
    ("end", "named", "kept"),
    [
        ("**Sources:**\n\n- A\n- B\n\n**Disclaimer:** Made by hand.", ["A", "B"], ["Disclaimer: Made by hand."]),
        ("## Sources\n\n- A\n\nThis brief was made by hand.", ["A"], ["This brief was made by hand."]),
        ("**Source:** [A](/a)\n\n---\n\n*For information only.*", ["A"], ["", "For information only."]),
        ("**Source:** [A](/a)\n\n---", ["A"], [""]),
        ("Source: [A](/a)\n\n---\n\n© 2025", ["A"], ["", "© 2025"]),
        (
            "## Sources\n\n- [A](/a)\n\nTags: steel, coal\n\n[Unsubscribe](/x)",
            ["A"],
            ["Tags: steel, coal", "Unsubscribe"],
        ),
        ("*Source:* [A](/a)\n\n*Ada Lind is a fellow at the Quay Institute.*\n\n© 2025", ["A"], ["© 2025"]),
    ],
)
def test_closing_notes_stay_below(end: str, named: list[str], kept: list[str]) -> None:
    brief = read(end)
    assert [source.title for source in brief.sources] == named
    assert left(brief) == kept


def test_a_signature_below_the_sources() -> None:
    brief = read("Source: [A](/a)\n\n— Ann Ray")
    assert [source.title for source in brief.sources] == ["A"]
    assert [author.name for author in brief.authors] == ["Ann Ray"]


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("- The Quay (2025) - [A](/a)", [("A", "The Quay", "2025", None)]),
        ("- The Quay (2024). [A](/a). Kystby: The Quay.", [("A", "The Quay", "2024", "Kystby: The Quay.")]),
        ("- The Quay (Kystby): [A](/a)", [("A", "The Quay (Kystby)", None, None)]),
        ("- Lind, A. [A](/a)", [("A", "Lind, A.", None, None)]),
    ],
)
def test_what_stands_before_a_link(end: str, expected: list[tuple[str | None, ...]]) -> None:
    sources = read(f"**Sources:**\n\n{end}").sources
    found = [(s.title, s.publisher, str(s.published) if s.published else None, s.note) for s in sources]
    assert found == expected


def test_names_behind_a_link_where_several_are_announced() -> None:
    assert [source.title for source in read("Sources: [A](/a), The Quay and The Pier").sources] == [
        "A",
        "The Quay",
        "The Pier",
    ]
    assert [source.title for source in read("Sources: [A](/a), ;").sources] == ["A"]
    assert [source.publisher for source in read("Sources: [A](/a), The Quay, 2019").sources] == ["The Quay"]


@pytest.mark.parametrize("end", ["Source: close to the ministry said no.", "Via Roma"])
def test_text_that_begins_like_a_source_is_text(end: str) -> None:
    brief = read(end)
    assert brief.sources == ()
    assert left(brief) == [end]


@pytest.mark.parametrize("said", ["Returns the sources.", "The sources of the Nile are many."])
def test_prose_under_a_heading_of_sources_is_a_part(said: str) -> None:
    brief = briefs.loads(f"# T\n\nText.\n\n## Sources\n\n{said}\n", "markdown")
    assert brief.sources == ()
    assert [(part.label, plain_text(part.body)) for part in brief.sections] == [("Sources", said)]


@pytest.mark.parametrize(
    "end", ["More [about cats](/cats)", "First published in 1843.", "[Read the minutes](https://a.example)"]
)
def test_what_is_no_source_stays_text(end: str) -> None:
    brief = read(end)
    assert not brief.sources
    assert left(brief)


def test_words_that_announce_an_author_may_stand_before_the_name() -> None:
    brief = read("*About the author: Ada Lind covers ports and the ships in them.*")
    assert [author.name for author in brief.authors] == ["Ada Lind"]
    assert plain_text(brief.authors[0].experience) == "Ada Lind covers ports and the ships in them."


@pytest.mark.parametrize("end", ["Originally published at [The Quay](/a)", "*First published in The Quay.*"])
def test_where_a_text_first_appeared_needs_no_colon(end: str) -> None:
    brief = read(end)
    assert [(source.kind, source.publisher or source.title) for source in brief.sources] == [("original", "The Quay")]
    assert left(brief) == []
