"""A page on paper is a briefing paper: numbered, tagged, no label alone at the foot, each address spelt out."""

from __future__ import annotations

import re
from pathlib import Path

import pypdf
import pytest
from pypdf.generic import DictionaryObject

from briefs import Brief, plain_text
from tests.browser import pages
from tests.browser.chromium import Chromium

LEFT_TO_RIGHT = [name for name, brief in pages.shown().items() if brief.language not in ("ar", "he")]


def letters(text: str) -> str:
    return re.sub(r"[\s\u00ad-]+", "", text).casefold()


def printed(chromium: Chromium, page: str, folder: Path) -> pypdf.PdfReader:
    path = folder / "brief.pdf"
    chromium.show(page)
    chromium.print(path)
    return pypdf.PdfReader(path)


def styled(page: str, style: str) -> str:
    """A page with more style."""
    return page.replace("</style>", f"{style}</style>", 1)


def sheets(paper: pypdf.PdfReader) -> list[str]:
    return [letters(sheet.extract_text()) for sheet in paper.pages]


def orphans(brief: Brief, found: list[str]) -> list[str]:
    """The labels that stand on another sheet than the words after them."""
    lost, everything = [], "".join(found)
    ends = [sum(map(len, found[: at + 1])) for at in range(len(found))]
    at = 0
    for section in brief.sections:
        label = letters(section.label)
        first = letters(plain_text(section.body[0]))[:24] if section.body else ""
        at = everything.index(label + first, at) if label + first in everything[at:] else -1
        if at < 0:
            lost.append(section.label)
            at = 0
            continue
        last = at + len(label + first) - 1
        if next(page for page, end in enumerate(ends) if at < end) != next(
            page for page, end in enumerate(ends) if last < end
        ):
            lost.append(section.label)
    return lost


def numbers(paper: pypdf.PdfReader) -> list[bool]:
    """Whether each sheet has its number: "3", "page 3", "3 / 7", the other way round where text runs from the right."""
    last = str(len(paper.pages))
    return [
        any(
            re.findall(r"\d+", line) in ([str(at)], [str(at), last], [last, str(at)]) and len(line) < 20
            for line in map(str.strip, sheet.extract_text().splitlines())
        )
        for at, sheet in enumerate(paper.pages, 1)
    ]


@pytest.mark.parametrize("theme", pages.THEMES)
@pytest.mark.parametrize("name", ["long", "full", "water-council", "untitled"])
def test_a_paper_has_a_title_a_language_tags_and_numbers(
    chromium: Chromium, name: str, theme: str, tmp_path: Path
) -> None:
    brief = pages.shown()[name]
    paper = printed(chromium, pages.page(brief, theme), tmp_path)
    root = paper.root_object
    marks = root["/MarkInfo"]
    assert isinstance(marks, DictionaryObject)
    assert str(marks["/Marked"]) == "True"
    assert "/StructTreeRoot" in root
    assert not brief.language or str(root["/Lang"]) == brief.language
    assert paper.metadata is not None
    assert paper.metadata.title
    assert brief.title is None or brief.title in paper.metadata.title
    assert all(numbers(paper))


@pytest.mark.parametrize("theme", pages.THEMES)
def test_no_label_is_the_last_line_of_a_page(chromium: Chromium, theme: str, tmp_path: Path) -> None:
    brief = pages.shown()["long"]
    # Each time it begins somewhat lower, so that other labels come to the foot of a page.
    for lower in (0, 9, 18, 27, 36):
        style = f"@media print {{ article {{ margin-top: {lower}mm !important }} }}"
        found = sheets(printed(chromium, styled(pages.page(brief, theme), style), tmp_path))
        assert len(found) >= 4
        assert orphans(brief, found) == []


@pytest.mark.parametrize("theme", pages.THEMES)
@pytest.mark.parametrize("name", LEFT_TO_RIGHT)
def test_the_address_of_each_source_is_spelt_out(chromium: Chromium, name: str, theme: str, tmp_path: Path) -> None:
    brief = pages.shown()[name]
    text = "".join(sheets(printed(chromium, pages.page(brief, theme), tmp_path)))
    addresses = [source.url for source in brief.sources if source.url and source.url.startswith("http")]
    assert [address for address in addresses if letters(address) not in text] == []


def test_a_paper_with_faults_is_found_out(chromium: Chromium, tmp_path: Path) -> None:
    brief = pages.shown()["long"]
    style = "@page { @bottom-center { content: none } } .label { break-after: page !important }"
    style += " ::after { content: none !important }"
    paper = printed(chromium, styled(pages.page(brief), style), tmp_path)
    assert not all(numbers(paper))
    assert orphans(brief, sheets(paper)) == [section.label for section in brief.sections]
    assert letters("https://office.example/ledgers") not in "".join(sheets(paper))
