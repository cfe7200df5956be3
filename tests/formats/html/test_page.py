"""The page around an article, and its stylesheet."""

from __future__ import annotations

import re

import pytest
import turbohtml

import briefs
from briefs import Brief
from briefs.formats.html import syntax
from briefs.formats.html.write.page import stylesheet

PAGE = briefs.dumps(Brief(title="Tolls & tides", language="ar", url="https://quay.example/?a&b"), "html")


def attribute(selector: str, name: str) -> str | None:
    element = turbohtml.parse(PAGE).select_one(selector)
    return element.attr(name) if element is not None else None


def test_the_head_has_what_a_browser_needs() -> None:
    page = turbohtml.parse(PAGE)
    assert PAGE.startswith('<!doctype html>\n<html lang="ar">\n<head>\n<meta charset="utf-8">\n')
    assert [title.text for title in page.select("title")] == ["Tolls & tides"]
    assert attribute("link[rel=canonical]", "href") == "https://quay.example/?a&b"
    assert attribute("meta[name=viewport]", "content") == "width=device-width, initial-scale=1"
    assert attribute("meta[name=generator]", "content") is None
    assert attribute("article", "dir") == "rtl"


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        (None, "auto"),
        ("en", "ltr"),
        ("he-IL", "rtl"),
        ("az-Arab", "rtl"),
        ("az-Arab-IR", "rtl"),
        ("ar-Latn", "ltr"),
        ("ur", "rtl"),
    ],
)
def test_the_direction_follows_language_and_script(language: str | None, direction: str) -> None:
    assert f' dir="{direction}"' in briefs.dumps(Brief(language=language), "html", page=False)


def test_the_stylesheet_fetches_nothing_and_cannot_end_early() -> None:
    assert not re.search(r"url\(|@import|@font-face|</|expression", stylesheet())


def test_the_stylesheet_knows_only_classes_that_are_written() -> None:
    written = {value for name, value in vars(syntax).items() if name.isupper() and isinstance(value, str)}
    styled = set(re.findall(r"\.([a-z][a-z-]+)", re.sub(r"/\*.*?\*/", "", stylesheet(), flags=re.DOTALL)))
    assert styled <= written | {"lede", "imprint", "lead", "table", "left", "right", "center"}


def test_the_words_of_a_page_are_in_its_language() -> None:
    source = briefs.Source(title="Hafenblatt")
    assert ">Quellen</h2>" in briefs.dumps(Brief(language="de-AT", sources=[source]), "html")
    assert ">Sources</h2>" in briefs.dumps(Brief(language="fi", sources=[source]), "html")


def test_an_article_alone_is_no_page() -> None:
    article = briefs.dumps(Brief(title="A"), "html", page=False)
    assert (
        article
        == '<article class="brief h-entry" dir="auto">\n<header>\n<h1 class="p-name">A</h1>\n</header>\n</article>\n'
    )
