"""Ways to keep a rule quiet: where they are written, and that the brief stays the same."""

import json
import re

import pytest

import briefs
from briefs.diagnostics import Diagnostic, edited
from briefs.lsp.quiet import ways
from briefs.lsp.sheet import Sheet
from tests.lsp.sheets import sheet


def quieted(found: Sheet, code: str) -> dict[str, str]:
    """The text after each way to keep a rule quiet, by its title."""
    finding = next(each for each in found.findings if each.code == code)
    return {title.rpartition(" ")[2]: edited(found.text, [edit]) for title, edit in ways(found, finding)}


def at(text: str, words: str, name: str = "ferry.md") -> dict[str, str]:
    """The same for a finding of our own at some words."""
    found = sheet(text, name)
    start = text.index(words)
    finding = Diagnostic("BRF999", "own", "warning", "It is so.", briefs.Span(start, start, 1, 1, 1, 1))
    return {title.rpartition(" ")[2]: edited(text, [edit]) for title, edit in ways(found, finding)}


def test_a_comment_stands_above_the_line_or_below_all() -> None:
    text = "# Ferry\n\n07.05.19\n\nSince April 30 it sails.\n"
    assert quieted(sheet(text), "BRF010") == {
        "line": "# Ferry\n\n<!-- briefs-disable-next-line BRF010 -->\n07.05.19\n\nSince April 30 it sails.\n",
        "file": f"{text.rstrip()}\n\n<!-- briefs-disable-file BRF010 -->\n",
    }


def test_in_the_middle_of_a_paragraph_it_stands_at_the_end_of_the_line() -> None:
    text = "# Ferry\n\n**Why it matters:** It is\nthe only way\nacross.\n"
    after = at(text, "only")["line"]
    assert re.search(r"\nthe only way ?<!-- briefs-disable-line BRF999 -->\nacross", after)


@pytest.mark.parametrize(
    "text",
    [
        "# Ferry\n\n**Why it matters:**\n\n- It is\n- the only way\n",
        "# Ferry\n\n> It is\n> the only way\n",
        "# Ferry\n\n| a | b |\n|---|---|\n| the only way | c |\n",
        "# Ferry\n\n```\nthe only way\n```\n",
        "# Ferry\n\nIt is[^1].\n\n[^1]: the only way\n",
        "---\ntitle: Ferry\n---\n\nthe only way",
    ],
)
def test_whatever_is_offered_leaves_the_brief_as_it_is(text: str) -> None:
    before = briefs.loads(text, "markdown")
    found = at(text, "only")
    assert "file" in found
    for after in found.values():
        assert briefs.loads(after, "markdown") == before


@pytest.mark.parametrize(
    ("matter", "after"),
    [
        ("title: Ferry\n", "title: Ferry\nlint: {ignore: [BRF999]}\n"),
        ("title: Ferry\nlint: {ignore: [BRF101]}\n", "title: Ferry\nlint: {ignore: [BRF999, BRF101]}\n"),
    ],
)
def test_in_front_matter_it_is_a_key(matter: str, after: str) -> None:
    assert at(f"---\n{matter}---\n\nIt sails.\n", "Ferry") == {"file": f"---\n{after}---\n\nIt sails.\n"}


def test_in_other_front_matter_nothing_is_offered() -> None:
    assert at("+++\ntitle = 'Ferry'\n+++\n\nIt sails.\n", "Ferry") == {}


@pytest.mark.parametrize(
    ("text", "ignored"),
    [
        ('{"title": "Ferry", "lede": "x"}', ["BRF999"]),
        ('{\n  "title": "Ferry",\n  "lede": "x",\n  "extra": {}\n}', ["BRF999"]),
        ('{"title": "Ferry", "lede": "x", "extra": {"mine": "1"}}', ["BRF999"]),
        ('{"title": "Ferry", "lede": "x", "extra": {"lint": {"ignore": ["BRF101"]}}}', ["BRF999", "BRF101"]),
        ('{"title": "Ferry", "lede": "x", "extra": {"lint": {"ignore": []}}}', ["BRF999"]),
    ],
)
def test_in_json_it_is_a_key_under_extra(text: str, ignored: list[str]) -> None:
    after = at(text, "Ferry", "ferry.json")["file"]
    assert json.loads(after)["extra"]["lint"]["ignore"] == ignored
    assert json.loads(after)["title"] == "Ferry"


def test_html_has_comments_too() -> None:
    text = "<h1>Ferry</h1>\n<p>07.05.19</p>\n<p>Since April 30 it sails.</p>\n"
    found = quieted(sheet(text, "ferry.html"), "BRF010")
    assert "\n<!-- briefs-disable-next-line BRF010 -->\n<p>07.05.19" in found["line"]
    assert found["file"].endswith("<!-- briefs-disable-file BRF010 -->\n")


def test_what_cannot_be_read_is_never_kept_quiet() -> None:
    found = sheet('{"title": 5, "lede": }', "ferry.brief.json")
    assert [list(ways(found, each)) for each in found.findings] == [[] for _ in found.findings]
    assert found.findings
