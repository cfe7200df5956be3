"""An author card is a name, a role and labelled lines; what is no card loses no word."""

import re

import pytest

import briefs
from briefs import Author, Brief, Emphasis, Fact, Image, Link
from briefs.grammar import authors


def read(card: str) -> tuple[Author, ...]:
    return briefs.loads(f"# T\n\nText.\n\n## Author\n\n{card}\n", "markdown").authors


@pytest.mark.parametrize(
    ("card", "author"),
    [
        ("**Ada Lind**", Author(name="Ada Lind")),
        ("Ada Lind", Author(name="Ada Lind")),
        ("*Ada Lind*, Fellow", Author(name="Ada Lind", role="Fellow")),
        ("**Ada Lind**\nFellow", Author(name="Ada Lind", role="Fellow")),
        ("**Ada Lind**, Fellow", Author(name="Ada Lind", role="Fellow")),
        ("**Ada Lind** — Fellow", Author(name="Ada Lind", role="Fellow")),
        ("**Ada Lind** writes.", Author(name="Ada Lind", experience="Ada Lind writes.")),
        ("**Ada Lind**\n\nFellow\n\nAnd more.", Author(name="Ada Lind", role="Fellow", experience="And more.")),
        ("Ada Lind is a fellow.", Author(name="Ada Lind", experience="Ada Lind is a fellow.")),
        (
            "### Ada Lind\n\nShe writes about harbours.",
            Author(name="Ada Lind", experience="She writes about harbours."),
        ),
        ("**Ada Lind**\n\n<ada@a.example>", Author(name="Ada Lind", email="ada@a.example")),
        ("**Ada Lind**\n\nada@a.example", Author(name="Ada Lind", email="ada@a.example")),
        ("**Ada Lind**\n\nLocation: Oslo", Author(name="Ada Lind", location="Oslo")),
        ("**Ada Lind**\n\n**Role:** Fellow", Author(name="Ada Lind", role="Fellow")),
        (
            "**Ada Lind**\n**Location:** Oslo\n**Website:** <https://a.example>",
            Author(name="Ada Lind", location="Oslo", url="https://a.example"),
        ),
        ("![Ada](a.png)\n\n**Ada Lind**", Author(name="Ada Lind", image=Image("a.png", "Ada"))),
        ("**Ada *Lind***", Author(name="Ada Lind")),
        ("**Ada Lind**\n\nFellow", Author(name="Ada Lind", role="Fellow")),
        ("**Ada Lind**\n\n**Location:** Oslo", Author(name="Ada Lind", location="Oslo")),
        ("**Ada Lind**\n\n**LOCATION**: Oslo", Author(name="Ada Lind", location="Oslo")),
        ("**Ada Lind**\n\n**Based in:** Oslo", Author(name="Ada Lind", location="Oslo")),
        ("**Ada Lind**\n\n**Competence:** A, B; C", Author(name="Ada Lind", competence=["A", "B", "C"])),
        ("**Ada Lind**\n\n**Website:** <https://a.example>", Author(name="Ada Lind", url="https://a.example")),
        ("**Ada Lind**\n\n**Website:** [me](/ada)", Author(name="Ada Lind", url="/ada")),
        ("**Ada Lind**\n\n**Email:** ada@a.example", Author(name="Ada Lind", email="ada@a.example")),
        (
            "**Ada Lind**\n\n![Ada](a.png)\n\nFellow",
            Author(name="Ada Lind", image=Image("a.png", "Ada"), role="Fellow"),
        ),
        (
            "**Ada Lind**\n\n**Field of expertise:** *Small* ports",
            Author(name="Ada Lind", expertise=[Emphasis("Small"), " ports"]),
        ),
        (
            "**Ada Lind**\n\n**Languages:** *some* Dutch",
            Author(name="Ada Lind", facts=[Fact(label="Languages", value=[Emphasis("some"), " Dutch"])]),
        ),
        (
            "**Ada Lind**\n\n**Location:** Oslo\n\n**Location:** Bergen",
            Author(name="Ada Lind", location="Oslo", facts=[Fact(label="Location", value="Bergen")]),
        ),
        (
            "**Ada Lind**\n\n**Website:** javascript:x",
            Author(name="Ada Lind", facts=[Fact(label="Website", value="javascript:x")]),
        ),
    ],
)
def test_a_card(card: str, author: Author) -> None:
    assert read(card) == (author,)


def test_every_name_begins_a_card() -> None:
    found = read("**Ada Lind**\n\nFellow\n\n**Bo Falk**\n\n**Location:** Oslo\n\n**Cy Moe**")
    assert found == (
        Author(name="Ada Lind", role="Fellow"),
        Author(name="Bo Falk", location="Oslo"),
        Author(name="Cy Moe"),
    )


@pytest.mark.parametrize("heading", ["## Author", "# AUTHORS", "### About the author", "## Автор", "## 作者"])
def test_what_may_stand_over_a_card(heading: str) -> None:
    assert briefs.loads(f"Text.\n\n{heading}\n\n**Ada Lind**\n", "markdown").authors == (Author(name="Ada Lind"),)


@pytest.mark.parametrize(
    "card",
    [
        "__Ada Lind__",
        "**Ada Lind**\n\n- Oslo",
        "**Ada Lind**\n\n> Oslo",
        "Fellow\n\n**Ada Lind**",
        "",
    ],
)
def test_what_is_no_card_is_text(card: str) -> None:
    text = f"# T\n\nText.\n\n## Author\n\n{card}\n"
    brief = briefs.loads(text, "markdown")
    assert brief.authors == ()
    words = re.findall(r"\w+", briefs.dumps(brief))
    assert [word for word in ("Author", "Ada", "Lind") if word in text and word not in words] == []
    assert briefs.loads(briefs.dumps(brief, "markdown"), "markdown") == brief


def test_a_heading_with_closing_signs_is_over_no_card() -> None:
    assert briefs.loads("# T\n\n## Author #\n\n**Ada Lind**\n", "markdown").authors == ()


@pytest.mark.parametrize(
    "author",
    [
        Author(name="Ada Lind"),
        Author(name="Ada Lind", role="Fellow", location="Oslo, Norland", competence=["A", "B"]),
        Author(name="Ada Lind", facts=[Fact(label="Languages", value="Dutch")]),
        Author(name="1. Ada", role="# Fellow"),
        Author(name="*Ada*", role="**Fellow**"),
        Author(name="Ada", image=Image("a.png"), url="/a b", email="a@b.example"),
        Author(name="Ada", expertise=[Link("x", url="/y"), " z"]),
    ],
)
def test_an_author_that_fits_a_card_is_written_as_one(author: Author) -> None:
    assert authors.fits(author)
    text = briefs.dumps(Brief(title="T", authors=[author]), "markdown")
    assert text.startswith("# T\n\n## Author\n")
    assert briefs.loads(text, "markdown").authors == (author,)


@pytest.mark.parametrize(
    "author",
    [
        Author(name="Ada:"),
        Author(name="Ada", competence=["A, B"]),
        Author(name="Ada", expertise=" x"),
        Author(name="Ada", facts=[Fact(label="Location", value="Oslo")]),
        Author(name="Ada", facts=[Fact(label="a:", value="b")]),
    ],
)
def test_an_author_that_does_not_fit_a_card_stands_in_front_matter(author: Author) -> None:
    assert not authors.fits(author)
    text = briefs.dumps(Brief(title="T", authors=[author]), "markdown")
    assert text.startswith("---\nauthors:")
    assert briefs.loads(text, "markdown").authors == (author,)


@pytest.mark.parametrize("address", ["<ada@a.example>", "[ada@a.example](mailto:ada@a.example)"])
def test_a_linked_mail_address_is_the_mail_address(address: str) -> None:
    assert read(f"**Ada Lind**\n\n**Email:** {address}") == (Author(name="Ada Lind", email="ada@a.example"),)


@pytest.mark.parametrize(
    "author",
    [
        Author(name="Anna Smith", role="Source: x"),
        Author(name="Anna Smith", facts=[Fact(label="About the author", value="x")]),
        Author(name="Anna Smith", facts=[Fact(label="Read more", value="x")]),
    ],
)
def test_a_card_that_would_be_cut_apart_is_none(author: Author) -> None:
    assert not authors.fits(author)
    brief = Brief(title="T", authors=[author])
    for target in ("markdown", "html", "json"):
        assert briefs.loads(briefs.dumps(brief, target), target) == brief
