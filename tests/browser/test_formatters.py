"""L3 after prettier has laid out a page anew: what it does to the space between blocks says nothing."""

from __future__ import annotations

import re

import pytest

import briefs
from briefs import Brief, Node, Text, rewrite
from tests.browser import pages
from tests.browser.chromium import Chromium


def on_one_line(brief: Brief) -> Brief:
    """The brief with a space for each line end in its text, which is all that prettier may have moved."""

    def unbroken(node: Node) -> Node:
        return Text(re.sub(r" ?\n", " ", node.value)) if isinstance(node, Text) else node

    return rewrite(brief, unbroken)


@pytest.mark.parametrize("name", pages.shown())
def test_a_page_laid_out_by_prettier_is_the_same_brief(chromium: Chromium, name: str) -> None:
    brief = pages.shown()[name]
    for width in (40, 80, 1_000_000):
        pretty = chromium.pretty(pages.page(brief), printWidth=width, useTabs=width == 40)
        assert pretty != pages.page(brief)
        assert on_one_line(briefs.loads(pretty, "html")) == on_one_line(brief)


@pytest.mark.parametrize("name", pages.golden())
def test_what_users_send_laid_out_by_prettier_is_the_same_brief(chromium: Chromium, name: str) -> None:
    brief = pages.golden()[name]
    pretty = chromium.pretty(briefs.dumps(brief, "html", page=False))
    assert on_one_line(briefs.loads(pretty, "html")) == on_one_line(brief)


def test_a_formatter_that_moves_words_is_found_out() -> None:
    brief = pages.full()
    page = pages.page(brief).replace("Four hundred boats", "Fourhundred boats")
    assert on_one_line(briefs.loads(page, "html")) != on_one_line(brief)
