"""The formats there are, and how a text or a name gives its format away."""

from pathlib import PurePosixPath

import pytest

from briefs import UnknownFormatError
from briefs.formats.registry import FORMATS, named, of_path, sniff, to_read


@pytest.mark.parametrize(
    ("text", "format"),
    [
        ('{"title": "x"}', "json"),
        ("\ufeff \n {}", "json"),
        ('{\n\t"a": 1', "json"),
        ("{title}", "markdown"),
        ("{", "markdown"),
        ("[1]", "markdown"),
        ("[a](b)", "markdown"),
        ("<!DOCTYPE html>", "html"),
        ("<!doctype html><p>", "html"),
        ("\ufeff\n<html lang=en>", "html"),
        ('<?xml version="1.0"?><html>', "html"),
        ("<!-- x -->\n<p>", "html"),
        ("<article class='brief'>", "html"),
        ("<P>x</P>", "html"),
        ("<h1>x", "html"),
        ("<div\n>", "html"),
        ("<title>x</title><p>y", "html"),
        ("\n<TITLE>x", "html"),
        ("<frameset cols=*>", "html"),
        ("<base href=/><title>x</title>", "html"),
        ("<link rel=icon href=/a>\n<meta charset=utf-8>", "html"),
        ("<style>p {}</style>\n<body>", "html"),
        ("<script>a()</script><title>x", "html"),
        ("<style>p {}</style>\n\n# x", "markdown"),
        ("<script>a()</script>\n\n# x\n\n<div>y</div>", "markdown"),
        ("<blockquote>x</blockquote>", "markdown"),
        ("<titles>", "markdown"),
        ("<https://a.example>", "markdown"),
        ("<a@b.example>", "markdown"),
        ("<b>x</b>", "markdown"),
        ("<b>Why it matters:</b> x", "markdown"),
        ("<pre>", "markdown"),
        ("< p>", "markdown"),
        ("# x\n\n<p>y</p>", "markdown"),
        ("---\ntitle: x\n---\n", "markdown"),
        ("07.05.19", "markdown"),
        ("", "markdown"),
        ("x", "markdown"),
    ],
)
def test_a_text_is_taken_for_what_it_begins_like(text: str, format: str) -> None:
    assert sniff(text).name == format


@pytest.mark.parametrize(
    ("path", "format"),
    [
        ("a.md", "markdown"),
        ("a.MARKDOWN", "markdown"),
        ("a/b.c/d.json", "json"),
        ("a.html", "html"),
        ("a.htm", "html"),
        ("a.b.xhtml", "html"),
        (".md", None),
        ("a", None),
        ("a.txt", None),
        ("a.md/", "markdown"),
        ("", None),
    ],
)
def test_a_file_name_announces_its_format(path: str, format: str | None) -> None:
    for name in (path, PurePosixPath(path)):
        found = of_path(name)
        assert (found.name if found else None) == format


def test_every_format_has_its_name_and_no_suffix_has_two() -> None:
    assert [named(each.name) for each in FORMATS] == list(FORMATS)
    suffixes = [suffix for each in FORMATS for suffix in each.suffixes]
    assert len(suffixes) == len(set(suffixes))


@pytest.mark.parametrize("name", ["md", "JSON", "", " json", "yaml"])
def test_another_name_is_an_error_that_names_the_formats(name: str) -> None:
    with pytest.raises(UnknownFormatError, match="json, markdown, html"):
        named(name)


def test_a_format_that_is_only_written_is_an_error_that_names_the_others() -> None:
    assert [each.name for each in FORMATS if not each.is_read] == ["eml"]
    assert of_path("a.EML") == named("eml")
    with pytest.raises(UnknownFormatError, match="read are json, markdown, html"):
        to_read("eml")
    assert to_read("json") == named("json")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!-- briefs-disable-file BRF101 -->\n\nText.", "markdown"),
        ("<!-- briefs-disable -->\n<!-- briefs-enable -->\n# A", "markdown"),
        ("<!-- briefs-disable-file BRF101 -->\n<p>Text.", "html"),
        ("<!-- Saved from the web -->\n<p>Text.", "html"),
    ],
)
def test_a_comment_for_the_checker_says_nothing_of_the_format(text: str, expected: str) -> None:
    assert sniff(text).name == expected
