import re
from collections import Counter
from collections.abc import Iterator
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from briefs import (
    Author,
    Brief,
    Link,
    List,
    ListItem,
    Paragraph,
    Section,
    Source,
    Table,
    read,
    walk,
)
from briefs.cli.typeset import typeset
from briefs.diagnostics.render import visible
from briefs.model.normal import MAX_DEPTH
from tests.properties.strategies import briefs as generated


def printed(brief: Brief, *, styled: bool = False, width: int = 60) -> str:
    file = StringIO()
    console = Console(
        file=file,
        width=width,
        force_terminal=styled,
        color_system="standard" if styled else None,
        highlight=False,
        markup=False,
        emoji=False,
    )
    console.print(typeset(brief, styled=styled), crop=False)
    return "\n".join(line.rstrip() for line in file.getvalue().split("\n"))


def body(text: str) -> str:
    brief = read(text, "markdown").brief
    assert brief is not None
    return printed(brief)


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("one *two* **three** `four`", "one two three four\n"),
        ("one  \ntwo", "one\ntwo\n"),
        ("one\ntwo", "one two\n"),
        ("~~gone~~", "~~gone~~\n"),
        ("[here](https://example.org)", "here <https://example.org>\n"),
        ("<https://example.org>", "https://example.org\n"),
        ("![a boat](boat.png)", "[image: a boat] <boat.png>\n"),
        ("- one\n- two", "• one\n• two\n"),
        ("- one\n\n- two", "• one\n\n• two\n"),
        ("- one\n  - two\n    - three", "• one\n  ◦ two\n    ▪ three\n"),
        ("9. nine\n10. ten", " 9. nine\n10. ten\n"),
        ("- [x] done\n- [ ] not", "• [x] done\n• [ ] not\n"),
        ("> one\n>\n> two", "▌ one\n▌\n▌ two\n"),
        ("```\na\tb\n\n[bold]c[/bold]\n```", "│ a   b\n│\n│ [bold]c[/bold]\n"),
        ("| a | b |\n| - | -: |\n| 1 | 22 |", "a    b\n──────\n1   22\n"),
        ("x[^n]\n\n[^n]: note", "x[n]\n\n[n] note\n"),
        ("### Heading #", "Heading\n"),
    ],
)
def test_a_block_in_plain_text(markdown: str, shown: str) -> None:
    assert body(f"# T\n\n**Why it matters:**\n\n{markdown}\n").partition("─\n")[2] == shown


def test_what_is_typed_like_markup_of_the_terminal_is_shown_as_it_is() -> None:
    assert printed(Brief(title="[bold]Not bold[/bold] :rocket:", lede="[red]x")) == (
        "[bold]Not bold[/bold] :rocket:\n\n[red]x\n"
    )


def test_styles_and_links_are_for_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    brief = Brief(lede=(Link("here", url="https://example.org"),), sections=[Section(label="Why", body="It does.")])
    shown = printed(brief, styled=True)
    assert ";https://example.org\x1b\\" in shown
    assert "<https://example.org>" not in shown
    assert "\x1b[1;31mWhy\x1b[0m" in shown


def test_an_address_cannot_leave_its_link() -> None:
    shown = printed(Brief(lede=(Link("here", url="https://e.org/\x1b\\\x1b[2J\x07/"),)), styled=True)
    assert "https://e.org/<U+001B>\\<U+001B>[2J<U+0007>/\x1b\\" in shown


def test_a_label_too_long_for_a_rule_is_shown_whole() -> None:
    label = "A label that is longer than the line it would share with a rule"
    words = " ".join(printed(Brief(sections=[Section(label=label, body="x")]), width=30).split())
    assert words == f"{label} x"


def test_everything_that_is_said_about_a_brief_is_shown() -> None:
    brief = Brief(
        title="Title",
        kicker="Kicker",
        published="2024-01-02",
        updated="2024-01-03",
        publisher="Publisher",
        topics=["one", "two"],
        url="https://example.org/1",
        image="boat.png",
        sources=[
            Source(kind="original", title="A", publisher="P", url="https://a.org", published="2023", note="page 3"),
            Source(kind="reference", publisher="Q", accessed="2024-01"),
            Source(url="https://c.org"),
        ],
        authors=[
            Author(name="N", role="R", affiliation="F", location="L", competence=["c", "d"], email="n@example.org"),
            Author(name="M", url="https://m.org", facts=[{"label": "Languages", "value": "three"}]),
        ],
    )
    assert printed(brief, width=90) == (
        "Kicker\nTitle\n2024-01-02 · updated 2024-01-03 · Publisher · one · two\nhttps://example.org/1\n\n"
        "[image] <boat.png>\n\n"
        f"Sources {'─' * 82}\n"
        "• Original publication: A <https://a.org> · P · 2023 · page 3\n"
        "• Further reading: Q · accessed 2024-01\n"
        "• Source: https://c.org\n\n"
        f"Authors {'─' * 82}\n"
        "N\nR · F · L\nCompetence: c, d\nMail: n@example.org\n\n"
        "M\nLanguages: three\nWeb: https://m.org\n"
    )


@pytest.mark.parametrize("ordered", [False, True])
def test_the_deepest_nesting_leaves_all_words_and_numbers(ordered: bool) -> None:
    deep: Paragraph | List = Paragraph("words in the deep")
    for _ in range(MAX_DEPTH // 2 - 2):
        deep = List([ListItem([deep], checked=None)], ordered=ordered, start=123456789 if ordered else None)
    shown = printed(Brief(body=[deep]), width=20)
    assert "words in the deep" in " ".join(shown.split())
    assert shown.count("123456789.") == (MAX_DEPTH // 2 - 2) * ordered


def test_a_table_with_more_columns_than_there_is_room_for_is_shown_row_by_row() -> None:
    table = Table([[f"h{at}" for at in range(9)], [f"c{at}" for at in range(9)]])
    shown = printed(Brief(body=[table]), width=40)
    assert "h0: c0\n" in shown
    assert "h8: c8\n" in shown


def words_of(brief: Brief) -> Iterator[str]:
    """Every character of its text that has to be seen."""
    for _, node in walk(brief):
        text = getattr(node, "value", getattr(node, "alt", ""))
        yield from "".join(visible(text.replace("\n", " ").replace("\t", " ")).split())


@given(generated(), st.booleans(), st.integers(20, 100))
def test_any_brief_can_be_shown_without_acting_on_the_terminal(brief: Brief, styled: bool, width: int) -> None:
    shown = printed(brief, styled=styled, width=width)
    if styled:
        shown = re.sub("\x1b\\[[0-9;]*m|\x1b]8;[^\x1b]*\x1b\\\\", "", shown)
    assert visible(shown.replace("\n", "")) == shown.replace("\n", "")


@given(generated(), st.integers(20, 100))
def test_every_word_of_any_brief_is_shown(brief: Brief, width: int) -> None:
    # Counted, not read: the cells of a row that wrap stand side by side.
    assert not Counter(words_of(brief)) - Counter(printed(brief, width=width))
