"""Families of documents that grow: what has made parsers quadratic elsewhere, and the shapes of our own grammar.

The first are those of cmark's test of pathological input, said in our words; then what is known of HTML parsers, of
YAML and of JSON; then labels, dates, facts of authors, sources and front matter.

Knows texts. Must not know what is measured.
"""

from __future__ import annotations

from collections.abc import Callable
from math import isqrt
from typing import TypeAlias

import attrs

Grow: TypeAlias = Callable[[int], str]


@attrs.frozen
class Family:
    """Documents of one kind, of any size."""

    name: str
    format: str
    grow: Grow
    """A document of about so many bytes."""


def _many(unit: str, before: str = "", after: str = "") -> Grow:
    return lambda size: before + unit * max(1, (size - len(before) - len(after)) // len(unit.encode())) + after


def _pair(opening: str, closing: str, middle: str = "a") -> Grow:
    def grow(size: int) -> str:
        count = size // (len(opening) + len(closing))
        return opening * count + middle + closing * count

    return grow


def _counted(unit: str, before: str = "", after: str = "") -> Grow:
    """A unit with `%d` in it, or several of them, counted up."""
    step = len((unit.replace("%d", "12345")).encode())
    return lambda size: before + "".join([unit.replace("%d", str(at)) for at in range(size // step)]) + after


def _staircase(line: Callable[[int], str]) -> Grow:
    """Lines that grow longer by one step each."""

    def grow(size: int) -> str:
        width = len(line(1)) - len(line(0)) or 1
        return "".join(map(line, range(isqrt(2 * size // width))))

    return grow


def _halves(first: str, second: str, between: str = "") -> Grow:
    return lambda size: first * (size // 2 // len(first)) + between + second * (size // 2 // len(second))


def _bulk(size: int) -> str:
    return f"[a]: http://a.example/{'x' * (size // 2)}\n\n" + "[a] " * (size // 8)


_MARKDOWN: dict[str, Grow] = {
    "prose": _many("Some words of *plain* prose that goes on.\n\n"),
    "one letter": _many("a"),
    "spaces": _many(" ", "a", "b"),
    "line ends": _many("\n", "a", "b"),
    "nested strong emphasis": _pair("*a **a ", " a** a*", "b"),
    "emphasis closers": _many("a_ "),
    "emphasis openers": _many("_a "),
    "link closers": _many("a]"),
    "link openers": _many("[a"),
    "mismatched openers": _many("*a_ "),
    "openers by threes": _many("c* ", "a**b"),
    "openers and closers": _many("[ a_"),
    "brackets and parens": _many("[ (]("),
    "images in brackets": _many("![[]()"),
    "strong around links": _many("**x [a*b**c*](d)"),
    "nested brackets": _pair("[", "]"),
    "nested images": _pair("![", "](x)"),
    "nested quotes": _many("> ", after="a"),
    "quotes and emphasis": lambda size: ">" * (size // 2) + "a*" * (size // 4),
    "nested lists": _staircase(lambda at: "  " * at + "* a\n"),
    "list markers in a line": _many("- ", after="a"),
    "numbers in a line": _many("1. ", after="a"),
    "lists and empty lines": _halves("- ", "\n", "x"),
    "quotes and empty lines": _halves("> ", "\n", "x"),
    "growing backticks": _staircase(lambda at: "e" + "`" * at),
    "unclosed links in angles": _many("[a](<b"),
    "unclosed links": _many("[a](b"),
    "unclosed comments": _many("<!--", "</"),
    "unclosed instructions": _many("<?"),
    "unclosed CDATA": _many("<![CDATA["),
    "unclosed declarations": _many("<!A "),
    "unclosed tags": _many("<a "),
    "raw tags": _many("<b>x</b> "),
    "raw tags never closed": _many("<b>x "),
    "raw blocks": _many("<div>\n\nx\n\n</div>\n\n"),
    "raw blocks never closed": _many("<div>\n\nx\n\n"),
    "raw details": _many("<details><summary>x</summary>\n\ny\n\n"),
    "entities": _many("&amp;&#65;&copy;"),
    "escapes": _many("\\*\\_"),
    "autolinks": _many("<http://a.example/b> "),
    "bare addresses": _many("http://a.example/b "),
    "breaks": _many("a  \n"),
    "tildes": _many("~~a "),
    "rules": _many("***\n"),
    "headings": _many("## h\n"),
    "fences": _many("```\n"),
    "reference definitions": _counted("[a%d]: u\n", after="\n[a1]"),
    "references": _counted("[a%d] ", "[a]: u\n\n"),
    "one long reference used often": _bulk,
    "footnotes": _counted("x[^%d]\n\n[^%d]: y\n\n"),
    "footnotes never defined": _counted("x[^%d] "),
    "rows of a table": _many("|b|c|\n", "|a|b|\n|-|-|\n"),
    "columns of a table": lambda size: "|a" * (size // 6) + "|\n" + "|-" * (size // 6) + "|\n" + "|b" * (size // 6),
    "wide head, short rows": lambda size: "|" * (isqrt(size)) + "\n" + "|-" * isqrt(size) + "|\n" + "|\n" * (size // 4),
    "pipes": _many("|", "a"),
    "task lists": _many("- [x] a\n"),
    "ordered lists apart": _many("1. a\n\nx\n\n"),
    "a loose list": _many("- a\n\n  b\n\n"),
    "carriage returns": _many("a\r\n\r\n"),
    "not ASCII": _many("文字と*強調*。\n\n"),
    "NUL": _many("\x00a"),
}

_GRAMMAR: dict[str, Grow] = {
    "labels": _many("**Why it matters:** It does.\n\n", "# T\n\n"),
    "labels of all names": _counted("**Label %d:** text\n\n", "# T\n\n"),
    "labels, colon outside": _many("**What's next**: text\n\n", "# T\n\n"),
    "labels alone": _many("**The details**\n\ntext\n\n", "# T\n\n"),
    "labels in a list": _many("- **Go deeper:** text\n", "# T\n\n"),
    "labels after breaks": _many("text  \n**Why it matters:** text\n", "# T\n\n"),
    "labels with a dash": _many("**Zoom in** — text\n\n", "# T\n\n"),
    "labels without markup": _many("Why it matters: text\n\n", "# T\n\n"),
    "labels as headings": _many("## Why it matters?\n\ntext\n\n", "# T\n\n"),
    "labels in italics": _many("*The big picture:* text\n\n", "# T\n\n"),
    "labels that are not bold": _many("**Why it matters: **The text\n\n", "# T\n\n"),
    "labels in no paragraph": _many("**A:** b ", "# T\n\n"),
    "one long label": lambda size: f"# T\n\n**{'A b ' * (size // 4)}:** text",
    "one long title": lambda size: f"# {'A b ' * (size // 4)}",
    "one long lede": lambda size: f"# T\n\n**{'A b ' * (size // 4)}.**",
    "colons": _many("a: ", "# T\n\n"),
    "speakers": _counted("**Speaker %d:** words\n\n", "# T\n\n"),
    "dates": _many("07.05.19 ", "# T\n\n"),
    "lines of dates": _many("May 7, 2019\n\n", "# T\n\n"),
    "dates before the title": _many("2019-05-07\n\n", after="# T\n"),
    "dates in prose": _many("On April 30 and 5 May it met. ", "07.05.19\n\n# T\n\n"),
    "digits": _many("1", "# T\n\n"),
    "points and digits": _many("1.", "# T\n\n"),
    "authors": _counted("AUTHOR\n\n**Ada Lind %d**\n\n", "# T\n\n"),
    "facts of an author": _counted("**Fact %d:** text\n\n", "# T\n\nAUTHOR\n\n**Ada Lind**\n\n"),
    "facts in one paragraph": _counted("**Fact %d:** text  \n", "# T\n\nAUTHOR\n\n**Ada Lind**\n\n"),
    "places of an author": _many("**Location:** here\n\n", "# T\n\nAUTHOR\n\n**Ada Lind**\n\n"),
    "a long competence": _many("boats, ", "# T\n\nAUTHOR\n\n**Ada Lind**\n\n**Competence:** "),
    "about the authors": _counted("### Ada Lind %d\n\nShe writes.\n\n", "# T\n\n## About the authors\n\n"),
    "bylines": _many("By Ada Lind and Bo Sund\n\n", "# T\n\n"),
    "one long byline": _many("Ada Lind, ", "# T\n\nBy ", "Bo Sund\n"),
    "sources": _counted("*Source:* [T](http://a.example/%d)\n\n", "# T\n\n"),
    "sources without links": _many("Source: A report, 2019\n\n", "# T\n\n"),
    "sources in one line": _many("[T](http://a.example/) , ", "# T\n\n*Sources:* "),
    "a list of sources": _many("- [T](http://a.example/), accessed 2019\n", "# T\n\n**Sources:**\n\n"),
    "original publications": _many("*Original publication* [site](#)\n\n", "# T\n\n"),
    "kickers": _many("INTEL: ", "# "),
    "keys of front matter": _counted("key%d: value\n", "---\n", "---\n\n# T\n"),
    "one key again and again": _many("title: x\n", "---\n", "---\n\n# T\n"),
    "authors of front matter": _counted("- name: Ada %d\n", "---\nauthors:\n", "---\n\n# T\n"),
    "topics of front matter": _counted("- t%d\n", "---\ntopics:\n", "---\n\n# T\n"),
    "sources of front matter": _counted("- {title: T%d, url: 'http://a.example'}\n", "---\nsources:\n", "---\n\n# T\n"),
    "a long value": _many("words ", "---\nnote: ", "\n---\n\n# T\n"),
    "a long date": _many("2019 ", "---\ndate: ", "\n---\n\n# T\n"),
    "a block scalar": _many("  words\n", "---\nnote: |\n", "---\n\n# T\n"),
    "nested front matter": _many("[", "---\nk: ", "\n---\n\n# T\n"),
    "aliases": _many("- *a\n", "---\na: &a x\nb:\n", "---\n\n# T\n"),
    "comments of front matter": _many("# c\n", "---\n", "---\n\n# T\n"),
    "front matter never closed": _many("key: value\n", "---\n"),
    "front matter in TOML": _counted('key%d = "value"\n', "+++\n", "+++\n\n# T\n"),
    "front matter without fences": _counted("Key%d: value\n", after="\n# T\n"),
    "briefs in one file": _many("# T\n\n**Why it matters:** It does.\n\n---\n\n"),
}

_HTML: dict[str, Grow] = {
    "paragraphs": _many("<p>Some <em>plain</em> prose.</p>\n"),
    "text": _many("a "),
    "div": _many("<div>"),
    "div, closed": _pair("<div>", "</div>"),
    "b": _many("<b>x"),
    "p and b": _many("<p><b>x"),
    "b and p": _many("<b><p>x"),
    "many formats": _many("<b><i><u><s><code>x"),
    "fonts": _counted("<font size=%d>x"),
    "a": _many("<a href=b>x"),
    "a in tags": _many("<a "),
    "attributes": _counted(" a%d=b", "<p", ">x"),
    "one long attribute": _many("x", '<a href="http://a.example/', '">y</a>'),
    "closing tags": _many("</b></p>"),
    "misplaced in a table": _many("<table>x<b>y"),
    "tables in tables": _many("<table><tr><td>x"),
    "rows": _many("<tr><td>a<td>b", "<table>"),
    "spans of a table": _many("<td colspan=1000>a", "<table><tr>"),
    "one wide row, many short": lambda size: "<table><tr>" + "<td>x" * (isqrt(size)) + "<tr><td>y" * (size // 10),
    "lists": _many("<ul><li>x"),
    "items": _many("<li>x", "<ul>"),
    "quotes": _many("<blockquote>x"),
    "headings": _many("<h2>x</h2>"),
    "sections": _many("<section><h2>Why it matters</h2><p>x</p></section>"),
    "labels": _many("<p><strong>Why it matters:</strong> x</p>"),
    "labels after breaks": _many("<br><br><strong>Why it matters:</strong> x", "<p>"),
    "breaks": _many("x<br>"),
    "definitions": _many("<dl><dt>x<dd>y"),
    "details": _many("<details><summary>x"),
    "options": _many("<select><option>x"),
    "svg": _many("<svg><text>x"),
    "math": _many("<math><mi>x"),
    "comments": _many("<!--x-->"),
    "comments never closed": _many("<!--"),
    "declarations": _many("<!doctype x>"),
    "entities": _many("&amp;&notit;&#65;"),
    "pre": _many("<pre>x\n"),
    "code": _many("<code>x  y</code> "),
    "scripts": _many("<script>x</script>"),
    "scripts never closed": _many("<script>", "", ""),
    "templates": _many("<template>x"),
    "spans": _many("<span class=ws> </span>"),
    "classes": _many("x ", '<p class="', '">y</p>'),
    "unknown elements": _many("<x-y>z"),
    "spaces": _many(" ", "<p>a", "b</p>"),
    "JSON-LD": _many(
        '{"@type":"Person","name":"Ada"},', '<script type="application/ld+json">{"author":[', "{}]}</script><p>x"
    ),
    "nested JSON-LD": _many("[", '<script type="application/ld+json">', "</script><p>x"),
    "meta": _many('<meta name="author" content="Ada Lind">'),
    "addresses": _many("<address>By Ada Lind</address>"),
    "dates": _many("<time datetime=2019-05-07>7 May</time>"),
    "footnotes": _counted('<sup><a href="#fn%d">%d</a></sup><aside class=footnote id=fn%d>x</aside>'),
    "our own labels": _many(
        '<section class="part"><h2 class="label">A</h2><p>x</p></section>', '<article class="brief h-entry">'
    ),
    "our own sources": _many(
        '<li class="h-cite"><cite class="p-name">x</cite>', '<article class="brief h-entry"><ul class="sources">'
    ),
    "our own authors": _many(
        '<address class="p-author h-card"><strong class="p-name">A</strong></address>',
        '<article class="brief h-entry">',
    ),
    "our own extra": _counted("<dt>k%d</dt><dd>v</dd>", '<article class="brief h-entry"><dl class="extra" hidden>'),
    "extra in extra": _many("<dt>k<dd><dl>", '<article class="brief h-entry"><dl class="extra" hidden>'),
}

_DEEP = '{"type":"blockquote","children":['
_SPAN = '{"type":"strong","children":[{"type":"emphasis","children":['


def _tower(opening: str, closing: str, levels: int, inner: str) -> str:
    return opening * levels + inner + closing * levels


_TEXT = '{"type":"paragraph","children":[{"type":"text","value":"x"}]}'

_JSON: dict[str, Grow] = {
    "one text": _many("a", '{"body":"', '"}'),
    "line ends": _many("\\n", '{"body":"', '"}'),
    "escapes": _many("\\u0041", '{"body":"', '"}'),
    "quotes": _many('\\"', '{"body":"', '"}'),
    "delimiters": _many("*_`[", '{"body":"', '"}'),
    "angles": _many("<&>", '{"body":"', '"}'),
    "paragraphs": _many(f"{_TEXT},", '{"body":[', f"{_TEXT}]}}"),
    "strings": _many('"x",', '{"body":[', '"x"]}'),
    "texts": _many('{"type":"text","value":"x"},', '{"lede":[', '"x"]}'),
    "breaks": _many('{"type":"break"},', '{"lede":[', '"x"]}'),
    "deep blocks": _many(f"{_tower(_DEEP, ']}', 16, _TEXT)},", '{"body":[', f"{_TEXT}]}}"),
    "deepest blocks": _many(f"{_tower(_DEEP, ']}', 32, _TEXT)},", '{"body":[', f"{_TEXT}]}}"),
    "deepest spans": _many(f"{_tower(_SPAN, ']}]}', 16, chr(34) + 'x' + chr(34))},", '{"lede":[', '"x"]}'),
    "rules": _many('{"type":"thematicBreak"},', '{"body":[', '"x"]}'),
    "sections": _many('{"label":"A","body":"x"},', '{"sections":[', '{"label":"A"}]}'),
    "authors": _many('{"name":"A"},', '{"authors":[', '{"name":"A"}]}'),
    "sources": _many('{"title":"A"},', '{"sources":[', '{"title":"A"}]}'),
    "topics": _many('"A",', '{"topics":[', '"A"]}'),
    "short rows": lambda size: (
        '{"body":[{"type":"table","children":[{"type":"tableRow","children":['
        + '"a",' * isqrt(size)
        + '"a"]},'
        + '["b"],' * (size // 6)
        + '["b"]]}]}'
    ),
    "items": _many('"x",', '{"body":[{"type":"list","children":[', '"x"]}]}'),
    "extra": _counted('"k%d":"v",', '{"extra":{', '"k":""}}'),
    "lists in extra": _many('"",', '{"extra":{"k":[', '""]}}'),
    "deep extra": _many("[" * 14 + '"x"' + "]" * 14 + ",", '{"extra":{"k":[', '""]}}'),
    "numbers in extra": _many("1,", '{"extra":{"k":[', "1]}}"),
    "keys that stand twice": _many('"title":"x",', "{", '"title":"y"}'),
    "unknown keys": _counted('"k%d":"v",', "{", '"title":"y"}'),
    "many faults": _many("1,", '{"body":[', "1]}"),
    "brackets": _many("["),
    "braces": _many('{"a":'),
    "brackets, closed": _pair("[", "]", ""),
    "spaces": _many(" ", "{", "}"),
    "broken at the end": _many("a", '{"body":"', ""),
    "digits": _many("1", '{"extra":{"k":', "}}"),
}

FAMILIES: tuple[Family, ...] = (
    *(Family(name, "markdown", grow) for name, grow in (_MARKDOWN | _GRAMMAR).items()),
    *(Family(name, "html", grow) for name, grow in _HTML.items()),
    *(Family(name, "json", grow) for name, grow in _JSON.items()),
)
"""Every family, by the format it is read as."""
