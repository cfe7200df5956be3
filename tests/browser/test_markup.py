"""The markup is what HTML says it is: html-validate, with its recommended rules and those for access, finds nothing."""

from __future__ import annotations

import pytest

from tests.browser import pages
from tests.browser.chromium import Chromium


@pytest.mark.parametrize("theme", pages.THEMES)
@pytest.mark.parametrize("name", pages.shown())
def test_html_validate_finds_nothing(chromium: Chromium, name: str, theme: str) -> None:
    assert chromium.validate(pages.page(pages.shown()[name], theme)) == []


@pytest.mark.parametrize("name", pages.golden())
def test_html_validate_finds_nothing_in_what_users_send(chromium: Chromium, name: str) -> None:
    assert chromium.validate(pages.page(pages.golden()[name])) == []


def test_html_validate_finds_nothing_in_several_on_one_page(chromium: Chromium) -> None:
    _, page = pages.joint()
    assert chromium.validate(page) == []


def test_wrong_markup_is_found_out(chromium: Chromium) -> None:
    body = '<p><div></div></p><img src="a">'
    page = f'<!DOCTYPE html>\n<html lang="en"><head><title>x</title></head><body>{body}</body></html>\n'
    found = " ".join(chromium.validate(page))
    assert "element-permitted" in found or "no-implicit-close" in found
    assert "wcag/h37" in found
