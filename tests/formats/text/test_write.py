"""A brief as plain text: every word of it, in lines that fit."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from rich.cells import cell_len

import briefs
from briefs import (
    Author,
    Blockquote,
    Break,
    Brief,
    Code,
    Delete,
    FootnoteDefinition,
    FootnoteReference,
    Heading,
    Image,
    InlineCode,
    Link,
    List,
    ListItem,
    Paragraph,
    Section,
    Source,
    Strong,
    Table,
    Text,
    ThematicBreak,
    walk,
)
from briefs.formats.text.lines import WIDTH, wrapped
from briefs.formats.text.write import write
from tests.properties import strategies

WHOLE = Brief(
    title="Night quay opens",
    kicker="INTEL",
    published="2021-03-09T16:00+02:00",
    updated="2021-03-10",
    language="en",
    url="https://quay.example/7",
    publisher="The Quay",
    topics=["Ports"],
    image=Image("https://quay.example/pier.jpg", "The pier", "Photograph by Ada Lind"),
    lede=["Three ", Strong("ferries"), " came."],
    sections=[Section(label="Why it matters", body="It is the only way across. " * 4)],
    sources=[
        Source(kind="original", title="Log", publisher="Port", url="https://port.example", accessed="2021"),
        Source(publisher="Moon", note="by hand"),
    ],
    authors=[
        Author(
            name="Ada Lind",
            role="Fellow",
            affiliation="Quay Institute",
            email="ada@quay.example",
            location="Brightport",
        ),
        Author(name="Bo Ek", competence=["Tides", "Gates"], facts=[{"label": "Desk", "value": "ports"}]),
    ],
)

WRITTEN = """\
INTEL
Night quay opens
================

Three ferries came.

9 March 2021, 16:00 UTC+2 · Updated 10 March 2021 · The Quay
Ports
https://quay.example/7

[The pier] <https://quay.example/pier.jpg>
Photograph by Ada Lind

Why it matters
--------------

It is the only way across. It is the only way across. It is the only way
across. It is the only way across.

Sources
-------

* Original publication: Log, Port, accessed 2021 <https://port.example>
* Moon, by hand

Written by
----------

Ada Lind
Fellow, Quay Institute
ada@quay.example
Location: Brightport

Bo Ek
Competence: Tides, Gates
Desk: ports
"""


def test_a_whole_brief() -> None:
    assert write(WHOLE) == WRITTEN


def test_a_brief_that_says_nothing_is_no_text() -> None:
    assert write(Brief()) == ""


@pytest.mark.parametrize(
    ("block", "written"),
    [
        (Paragraph(["a", Break(), "b"]), "a\nb"),
        (Paragraph(["a ", Delete("not"), " b"]), "a ~~not~~ b"),
        (Paragraph([Link("the log", "https://a.example/x y")]), "the log <https://a.example/x%20y>"),
        (Paragraph([Link("https://a.example", "https://a.example")]), "https://a.example"),
        (Paragraph([Link("ada@a.example", "mailto:ada@a.example")]), "ada@a.example"),
        (Paragraph([Link("above", "#part"), Link([Image("x.png")], "/y")]), "above<x.png> </y>"),
        (Paragraph(["a", FootnoteReference("1")]), "a[1]"),
        (FootnoteDefinition("1", "note"), "[1] note"),
        (Paragraph([Image("x.png", "A map", "By hand")]), "[A map] <x.png>\nBy hand"),
        (Paragraph(["See ", Image("x.png", "a map", "by hand")]), "See [a map: by hand] <x.png>"),
        (Heading("Details", 3), "Details\n~~~~~~~"),
        (Blockquote("a\n\nb"), "> a\n>\n> b"),
        (Code("a\n  b\tc"), "    a\n      b c"),
        (ThematicBreak(), "* * *"),
        (List(["a", ListItem([Paragraph("b"), List(["c"])])]), "* a\n* b\n  * c"),
        (List(["a", "b"], ordered=True, start=9), "9. a\n10. b"),
        (List([ListItem("a", checked=True), ListItem("b", checked=False)]), "* [x] a\n* [ ] b"),
        (List(["a", "b"], spread=True), "* a\n\n* b"),
        (Table([["Quay", "N"], ["水", "10"]], align=(None, "right")), "Quay   N\n----  --\n水    10"),
        (
            Table([["Quay", "Told"], ["North", "x" * 80], ["South"]]),
            f"Quay: North\nTold:\n{'x' * 80}\n\nQuay: South\nTold:",
        ),
    ],
)
def test_a_block(block: briefs.Block, written: str) -> None:
    assert write(Brief(body=[block])) == written + "\n"


def test_footnotes_have_the_numbers_that_a_page_gives_them() -> None:
    brief = Brief(
        lede=["a", FootnoteReference("rec")],
        body=[Paragraph(["b", FootnoteReference("q"), FootnoteReference("rec")]), FootnoteDefinition("q", "note")],
        sections=[Section(label="Why", body=[FootnoteDefinition("rec", "record")])],
    )
    assert write(brief) == "a[1]\n\nb[2][1]\n\n[2] note\n\nWhy\n---\n\n[1] record\n"
    page = briefs.dumps(brief, "html", page=False)
    assert re.findall(r'"footnote-mark">(\d)<', page) == ["2", "1"]


def test_lines_break_between_words_and_between_characters_that_have_no_spaces() -> None:
    assert wrapped("aa bb cc", 20) == ["aa bb cc"]
    assert wrapped("one two three four five six", 20) == ["one two three four", "five six"]
    assert wrapped("会議は、八時に始まった。また来る。", 20) == ["会議は、八時に始まっ", "た。また来る。"]
    assert wrapped("a" * 30 + " b", 20) == ["a" * 30, "b"]


def test_the_words_that_are_added_are_in_the_language_of_the_brief() -> None:
    assert "Quellen\n-------\n" in write(Brief(language="de", sources=[Source(title="Buch")]))


@pytest.mark.law
@given(strategies.briefs())
def test_no_word_is_lost_and_no_line_acts(brief: Brief) -> None:
    text = write(brief)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]", text)
    shown = re.sub(r"[\W_]", "", text)
    parts = [node for _, node in walk([brief.lede, brief.body, *(section.body for section in brief.sections)])]
    said = [node.value for node in parts if isinstance(node, Text | InlineCode | Code)]
    said += [*(author.name for author in brief.authors), *(section.label for section in brief.sections)]
    for words in re.findall(r"[^\W_]+", " ".join(said)):
        assert words in shown
    for line in text.split("\n"):
        assert cell_len(line) <= WIDTH or " " not in line.strip() or line.startswith(" " * 4) or len(line.split()) <= 3
