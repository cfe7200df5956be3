"""L3 after a program has laid out a page anew: what it does to the space between blocks says nothing."""

from __future__ import annotations

import html5lib
import lxml.etree
import pytest
from bs4 import BeautifulSoup
from bs4.dammit import EntitySubstitution
from bs4.formatter import HTMLFormatter

import briefs
from tests.browser import pages

EVERYTHING = pages.shown() | pages.golden()
BLOCKS = {
    *("html", "head", "body", "main", "article", "header", "footer", "section", "nav", "aside", "div", "ul", "ol"),
    *("dl", "table", "thead", "tbody", "tr", "blockquote", "figure", "address"),
}


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


@pytest.mark.parametrize("name", EVERYTHING)
def test_a_page_that_was_laid_out_anew_is_the_same_brief(name: str) -> None:
    brief = EVERYTHING[name]
    page = pages.page(brief)
    for again in (indented(page), serialised(page)):
        assert again != page
        assert briefs.loads(again, "html") == brief
