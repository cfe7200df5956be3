"""A source line names a source, and what cannot be said on a line is not written as one."""

import pytest

import briefs
from briefs import Brief, Source
from briefs.grammar import sources


def read(line: str) -> tuple[Source, ...]:
    return briefs.loads(f"Text.\n\n{line}\n", "markdown").sources


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("*Source:* [A](/b)", Source(title="A", url="/b")),
        ("*Source* [A](/b)", Source(title="A", url="/b")),
        ("*Source*: [A](/b)", Source(title="A", url="/b")),
        ("**Source:** [A](/b)", Source(title="A", url="/b")),
        ("**SOURCE:** [A](/b)", Source(title="A", url="/b")),
        ("*Source:* A", Source(title="A")),
        ("*Source:* a.example", Source(publisher="a.example")),
        ("*Source:* [a.example](https://a.example/b)", Source(publisher="a.example", url="https://a.example/b")),
        ("*Original publication* [A](/b)", Source(kind="original", publisher="A", url="/b")),
        ("*Reference:* [A](/b)", Source(kind="reference", title="A", url="/b")),
        ("*Quelle:* [A](/b)", Source(title="A", url="/b")),
        ("*来源：* [A](/b)", Source(title="A", url="/b")),
        ("*Source:* [A](/b), C", Source(title="A", url="/b", publisher="C")),
        ("*Source:* [A](/b), 2019", Source(title="A", url="/b", published="2019")),
        ("*Source:* [A](/b), 7 May 2019", Source(title="A", url="/b", published="2019-05-07")),
        ("*Source:* [A](/b), accessed 2019-05", Source(title="A", url="/b", accessed="2019-05")),
        ("*Source:* [A](/b) (in Danish)", Source(title="A", url="/b", note="(in Danish)")),
        (
            "*Source:* [A](/b), C, 2019, accessed 2020. D. E",
            Source(title="A", url="/b", publisher="C", published="2019", accessed="2020", note="D. E"),
        ),
        ("*Source:* [A](#)", Source(title="A")),
        ("*Source:* [A]()", Source(title="A")),
        ("*Source:* [A](#part)", Source(title="A", url="#part")),
    ],
)
def test_a_source_line(line: str, source: Source) -> None:
    assert read(line) == (source,)


@pytest.mark.parametrize(
    "line",
    [
        "*Source:* [A](/b)<!-- text -->",
        "*Sourcing:* [A](/b)",
        "*Source:*",
        "*Source:* A `b`",
        "*Source:* ![A](/b)",
        "Go deeper: the harbour",
        "x *Source:* [A](/b)",
    ],
)
def test_what_is_no_source_line_is_text(line: str) -> None:
    assert read(line) == ()
    assert briefs.plain_text(briefs.loads(f"Text.\n\n{line}\n", "markdown")) != "Text."


def test_sources_stand_at_the_end_in_order() -> None:
    text = "*Source:* [A](/a)\n\nText.\n\n*Source:* [B](/b)\n\n*Reference:* [C](/c)\n"
    brief = briefs.loads(text, "markdown")
    assert [source.title for source in brief.sources] == ["B", "C"]
    assert briefs.dumps(brief, "markdown").startswith("*Source:* [A](/a)\n\nText.")


@pytest.mark.parametrize(
    "source",
    [
        Source(title="A"),
        Source(title="A", url="/b"),
        Source(title="A", url="/b", publisher="C", published="2019-05", accessed="2020", note="D, e. F"),
        Source(publisher="a.example", url="/b"),
        Source(kind="original", publisher="C", url="/b"),
        Source(kind="original", title="A", publisher="C", url="/b"),
    ],
)
def test_a_source_that_fits_a_line_is_written_as_one(source: Source) -> None:
    fits = sources.fits(source)
    text = briefs.dumps(Brief(body="Text.", sources=[source]), "markdown")
    assert fits == text.startswith("Text.")
    assert briefs.loads(text, "markdown").sources == (source,)


@pytest.mark.parametrize(
    "source",
    [
        Source(),
        Source(note="only a note"),
        Source(title="A", url="#"),
        Source(publisher="no site", url="/b"),
        Source(title="a.example"),
        Source(title="A", publisher="C"),
        Source(title="A", url="/b", publisher="C, D"),
        Source(title="A", url="/b", publisher="2019"),
        Source(title=": A"),
    ],
)
def test_a_source_that_does_not_fit_a_line_stands_in_front_matter(source: Source) -> None:
    assert not sources.fits(source)
    text = briefs.dumps(Brief(body="Text.", sources=[source]), "markdown")
    assert text.startswith("---\nsources:")
    assert briefs.loads(text, "markdown").sources == (source,)


@pytest.mark.parametrize(("target", "shown"), [("#", "'#'"), ("", "''")])
def test_a_dead_link_is_reported_at_the_link(target: str, shown: str) -> None:
    text = f"Text.\n\n*Source:* [A]({target}), C\n"
    reading = briefs.read(text, "markdown")
    [found] = reading.diagnostics
    assert (found.name, found.path) == ("dead-link", ("sources", 0, "url"))
    assert shown in found.message
    assert found.span is not None
    assert text[found.span.start : found.span.end] == f"[A]({target})"


def test_a_bare_address_is_an_address() -> None:
    assert read("*Source:* https://a.example/b")[0].url == "https://a.example/b"


def test_a_note_alone_stands_behind_a_full_stop() -> None:
    assert read("*Source:* [A](/b). C") == (Source(title="A", url="/b", note="C"),)
    assert sources.fits(Source(title="A", url="/b", note="C"))


def test_no_word_of_a_source_line_is_kept_twice() -> None:
    [source] = read("*Source:* [A](/b), C, D, E")
    assert " ".join(str(value) for _, value in source if value).count("C") == 1
