"""What a page shows around its article is named, wherever HTML lets it stand."""

import pytest

import briefs

ARTICLE = "<article><h1>Ferry line reopens</h1><p>The quay is open.</article>"


@pytest.mark.parametrize("head", ["", "<title>Ferry</title>", "<!doctype html><meta charset=utf-8>", "<head></head>"])
@pytest.mark.parametrize("text", ["News: ", "News: <b>today</b> ", "<b>News</b> today "])
def test_text_before_the_first_element_of_an_implied_body_is_named(head: str, text: str) -> None:
    page = f"{head}{text}{ARTICLE}"
    [left] = [found for found in briefs.read(page, "html").diagnostics if found.name == "left-out"]
    assert left.span is not None
    assert page[left.span.start : left.span.end] == text.strip()
