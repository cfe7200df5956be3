"""The briefs that a browser is shown, in every theme there is, and the policy that their pages are served under."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from pathlib import Path

import attrs

import briefs
from briefs import Author, Brief, Code, Fact, Heading, Image, Link, Paragraph, Section, Source
from briefs.formats.html.options import Options
from briefs.formats.html.write import write_all
from tests.places import CASES, EXAMPLES
from tests.test_cases import parse_case

HERE = Path(__file__).parent / "briefs"
THEMES = ("plain", "newsroom", "paper") if "theme" in {field.name for field in attrs.fields(Options)} else ("",)
"""The themes that are built in; where the writer knows none, its one look."""

_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


def page(brief: Brief, theme: str = THEMES[0]) -> str:
    return briefs.dumps(brief, "html", **({"theme": theme} if theme else {}))


def joint(theme: str = THEMES[0]) -> tuple[list[Brief], str]:
    """Briefs that have much in common (the same labels, the same notes), and the one page that holds them all."""
    several = [shown()[name] for name in ("long", "seed-library", "full", "long", "untitled")]
    return several, write_all(several, Options(**({"theme": theme} if theme else {})))  # type: ignore[arg-type]


def policy(html: str) -> str:
    """The strictest policy that the page promises to work under, with the hashes of the styles it has in itself."""
    hashes = [base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() for style in _STYLE.findall(html)]
    styles = "".join([f" 'sha256-{each}'" for each in hashes])
    return f"default-src 'none'; style-src 'self'{styles}; img-src https:"


@cache
def shown() -> dict[str, Brief]:
    """Briefs of all kinds: those that users see first, and those that are hard to show."""
    files = [*sorted(EXAMPLES.glob("briefs/*.md")), *sorted(HERE.glob("*.md"))]
    return {path.stem: briefs.load(path) for path in files} | {"full": full(), "long words": long_words()}


@cache
def golden() -> dict[str, Brief]:
    """The briefs of the golden cases."""
    found = {}
    for path in sorted(CASES.glob("*/*.md")):
        case = parse_case(path.read_bytes().decode())
        if (brief := briefs.read(case.document, case.format).brief) is not None:
            found[f"{path.parent.name}/{path.stem}"] = brief
    return found


def full() -> Brief:
    """A brief in which every field says something."""
    quay = Image("https://quay.example/mole.jpg", alt="The mole at low water", title="Seen from the light")
    return Brief(
        title="The harbour wall holds",
        kicker="Intel",
        published="2024-03-07T16:00+01:00",
        updated="2024-03-09",
        language="en",
        url="https://quay.example/wall?a=1&b=2",
        id="quay:42",
        publisher="The Quay",
        topics=["Harbours", "Storm & tide"],
        image=quay,
        lede=["The wall of Norhaven ", Link(["held"], "https://wall.example"), " in the third storm of the year."],
        body=["Before any label stands a paragraph.", Heading("A heading of its own", depth=2), Paragraph([quay])],
        sections=[
            Section(label="Why it matters", body="Four hundred boats lie behind it."),
            Section(label="By the numbers", body=[Heading("Boats", depth=3), Code("boats = 400", lang="py")]),
            Section(label="Nothing more is known"),
        ],
        sources=[
            Source(kind="original", title="Storm log", url="https://quay.example/log", published="2024-03-06"),
            Source(kind="source", publisher="Harbour office", url="https://office.example", accessed="2024-03-07"),
            Source(kind="reference", title="Walls of the north", publisher="Mole Press", note="second edition"),
            Source(url="https://tide.example/a/very/long/address/that/does/not/end?before=the&edge=of&the=page"),
        ],
        authors=[
            Author(
                name="Ada Lind",
                role="Harbour correspondent",
                affiliation="The Quay",
                location="Norhaven",
                competence=["Harbours", "Insurance"],
                expertise="Walls and what they cost.",
                experience="Ten winters on the mole.",
                url="https://quay.example/ada",
                email="ada@quay.example",
                image=Image("https://quay.example/ada.jpg", alt="Ada Lind"),
                facts=[Fact(label="Languages", value="Norlandic")],
            ),
            Author(name="Bo Falk"),
        ],
        extra={"desk": "coast", "seen": ["one", {"two": "three"}]},
    )


def long_words() -> Brief:
    """Words that are longer than a phone is wide, wherever words can stand."""
    word = "Hafenmauerinstandsetzungsverordnungsentwurf" * 3
    return Brief(
        title=word,
        kicker=word,
        publisher=word,
        topics=[word, word],
        lede=word,
        language="de",
        sections=[
            Section(
                label="Teil " + word,
                body=[Heading("Noch " + word, depth=3), Paragraph([Link([word], "https://a.example")])],
            )
        ],
        sources=[Source(title=word, publisher=word, url="https://a.example/" + word, note=word)],
        authors=[Author(name=word, role=word, location=word, competence=[word], email="a@" + word + ".example")],
    )
