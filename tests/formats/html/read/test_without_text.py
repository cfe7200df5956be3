"""Pages with no text of their own."""

from __future__ import annotations

import pytest

import briefs

SHELL = "<!doctype html><title>App</title><body><div id=root>{}</div><script src=/b.js></script><noscript>{}</noscript>"


@pytest.mark.parametrize("page", ["<title>a</title>", "<p> </p>", SHELL.format("", ""), SHELL.format("Loading…", "")])
def test_a_page_without_text_is_said_to_have_none(page: str) -> None:
    assert [found.code for found in briefs.read(page, format="html").diagnostics] == ["BRF022"]


def test_what_it_says_to_readers_without_scripts_is_named() -> None:
    (found,) = briefs.read(SHELL.format("", "Please turn scripts on."), format="html").diagnostics
    assert "Please turn scripts on." in found.message
    assert found.severity == "warning"


def test_a_text_for_readers_without_scripts_is_read() -> None:
    text = "The board of Veldmark has decided to close the quay. " * 8
    reading = briefs.read(SHELL.format("", f"<p>{text}</p>"), format="html")
    assert reading.brief is not None
    assert "Veldmark" in briefs.dumps(reading.brief, "markdown")
    assert not reading.diagnostics


def test_a_short_text_is_one() -> None:
    assert not briefs.read("<p>The quay closes.</p>", format="html").diagnostics
