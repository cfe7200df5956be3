"""L3 after a formatter has laid out a page anew: what it does to the space between blocks says nothing."""

from __future__ import annotations

import re

import html5lib
import lxml.etree
import pytest
from bs4 import BeautifulSoup
from bs4.dammit import EntitySubstitution
from bs4.formatter import HTMLFormatter

import briefs
from briefs import Brief, Node, Text, rewrite
from tests.browser import pages
from tests.browser.chromium import Chromium

EVERYTHING = pages.shown() | pages.golden()
BLOCKS = {
    *("html", "head", "body", "main", "article", "header", "footer", "section", "nav", "aside", "div", "ul", "ol"),
    *("dl", "table", "thead", "tbody", "tr", "blockquote", "figure", "address"),
}


def on_one_line(brief: Brief) -> Brief:
    """The brief with a space for each line end in its text, which is all that a formatter may have moved."""

    def unbroken(node: Node) -> Node:
        return Text(re.sub(r" ?\n", " ", node.value)) if isinstance(node, Text) else node

    return rewrite(brief, unbroken)


def indented(page: str) -> str:
    """A page as Beautiful Soup lays it out, each block on lines of its own."""
    soup = BeautifulSoup(page, "html5lib")
    tags = soup.find_all(True)
    inside = {tag.name for tag in tags} - BLOCKS
    for tag in tags:
        tag.preserve_whitespace_tags = inside
    return soup.prettify(formatter=HTMLFormatter(EntitySubstitution.substitute_xml, indent=4))


def serialised(page: str) -> str:
    """A page as lxml lays it out, which knows the blocks of HTML."""
    tree = html5lib.parse(page, treebuilder="lxml", namespaceHTMLElements=False)
    return str(lxml.etree.tostring(tree, pretty_print=True, method="html", encoding="unicode"))


@pytest.mark.parametrize("theme", pages.THEMES[:1])
@pytest.mark.parametrize("name", EVERYTHING)
def test_a_page_laid_out_by_prettier_is_the_same_brief(chromium: Chromium, name: str, theme: str) -> None:
    brief = EVERYTHING[name]
    page = pages.page(brief, theme)
    widths = (80,) if name in pages.golden() else (40, 80, 1_000_000)
    for width in widths:
        pretty = chromium.pretty(page, printWidth=width, useTabs=width == 40)
        assert pretty != page
        assert on_one_line(briefs.loads(pretty, "html")) == on_one_line(brief)


@pytest.mark.parametrize("layout", [indented, serialised])
@pytest.mark.parametrize("name", EVERYTHING)
def test_a_page_that_was_indented_is_the_same_brief(name: str, layout: object) -> None:
    brief = EVERYTHING[name]
    assert callable(layout)
    page = layout(pages.page(brief))
    assert page != pages.page(brief)
    assert briefs.loads(page, "html") == brief


def test_a_formatter_that_moves_words_is_found_out() -> None:
    brief = pages.full()
    page = pages.page(brief).replace("Four hundred boats", "Fourhundred boats")
    assert on_one_line(briefs.loads(page, "html")) != on_one_line(brief)
