"""`read` returns, whatever it is given: large, deep, torn, in any encoding; what it accepts survives everything."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

import briefs
from briefs import (
    MAX_BYTES,
    MAX_DEPTH,
    Blockquote,
    Brief,
    Emphasis,
    List,
    ListItem,
    Paragraph,
    ReadError,
    Text,
    plain_text,
)

FORMATS = ("markdown", "html", "json")

ODD: dict[str, str | bytes] = {
    "nothing": "",
    "no bytes": b"",
    "every byte": bytes(range(256)) * 4,
    "high bytes": b"\xff\xfe\xfd\x80" * 100,
    "NUL": "\x00",
    "NUL inside": "# a\x00b\n\n**c\x00:** d\x00",
    "only a byte order mark": "\ufeff",
    "byte order mark": "\ufeff# T\n",
    "byte order mark in bytes": b"\xef\xbb\xbf# T\n",
    "two byte order marks": "\ufeff\ufeff# T\n",
    "lone CR": "# T\r\r**L:** x\ry\r",
    "CR and LF mixed": "---\r\ntitle: x\r---\n\r# T\r\n",
    "lone surrogates": "# \ud800\n\n**\udfff:** [x](\udc80) \udbff\ud800",
    "surrogates in front matter": "---\ntitle: \ud83d\n---\n",
    "a pair of surrogates": "\ud83d\ude00",
    "UTF-16, little end": "# Ü\n\n**L:** x".encode("utf-16"),
    "UTF-16, big end": b"\xfe\xff" + "# Ü\n\n**L:** x".encode("utf-16-be"),
    "UTF-16 torn": "# Ü".encode("utf-16")[:-1],
    "UTF-16 without a mark": "# T".encode("utf-16-le"),
    "UTF-32": "# T".encode("utf-32"),
    "Latin-1": "# Zürich".encode("latin-1"),
    "torn UTF-8": "# Zürich 文".encode()[:-1],
    "controls": "".join(map(chr, range(32))) + "\x7f\x80\x9f",
    "bidi": "\u202e\u2066# T\u2069 **\u200fL:** x",
    "no characters": "\ufffe\uffff\U0010ffff\ufdd0",
    "all opened": "***[![`<a href='<!--<![CDATA[**__~~> - 1. | ```",
    "front matter never closed": "---\na: [b, {c: 'd",
    "front matter of controls": "---\n\x01: \x02\n---\n",
    "tags never closed": "<table><tr><td><ul><li><b><a href=x><h1><select><svg><math><script>",
    "a tag at the end": "<",
    "an entity at the end": "&#x",
    "huge references": "&#99999999999999999999; &#xFFFFFFFFFFFFFFFF; &#0;",
    "JSON at once": '{"a":' * 50 + "[" * 50,
    "JSON huge numbers": '{"extra": {"a": ' + "9" * 5000 + ', "b": 1e999999999, "c": -0.0}}',
    "JSON huge exponent": '{"extra": {"a": 1e-999999999}, "body": 1E+400}',
    "JSON not a number": '{"extra": {"a": NaN, "b": -Infinity}}',
    "JSON lone surrogate": '{"title": "\\ud800"}',
    "JSON keys twice": '{"title": "a", "title": "b", "extra": {"k": 1, "k": 2}}',
    "huge ordered list": "999999999. a\n1000000000. b\n\n99999999999999999999. c",
    "huge list start": "<ol start=99999999999999999999><li value=-5>a<li value=1e9>b</ol>",
    "huge spans": "<table><tr><td colspan=4294967296 rowspan=65534>a<td colspan=-1>b</table>",
    "huge year": "---\ndate: 99999-99-99\nupdated: +99:99\n---\n\n07.05.99999\n",
    "huge heading": "#" * 5000 + " x",
}


@pytest.mark.parametrize("format", [None, *FORMATS])
@pytest.mark.parametrize("name", ODD)
def test_odd_documents_are_read(name: str, format: str | None) -> None:
    survives(ODD[name], format)


def survives(data: str | bytes, format: str | None) -> Brief | None:
    """Read, and hold what was read against everything one does with a brief."""
    reading = briefs.read(data, format)
    if reading.brief is None:
        assert any(found.severity == "error" for found in reading.diagnostics)
        with pytest.raises(ReadError):
            briefs.loads(data, format)
        return None
    kept = reading.brief
    for same in (copy.copy(kept), copy.deepcopy(kept), pickle.loads(pickle.dumps(kept))):  # noqa: S301 - our own
        assert same == kept
    assert repr(kept)
    assert hash(kept) == hash(copy.deepcopy(kept))
    for target in FORMATS:
        assert briefs.loads(briefs.dumps(kept, target), target) == kept
    return kept


N = 200_000

MANY: dict[str, tuple[str, str]] = {
    "quotes": ("markdown", "> " * N + "last"),
    "quotes without spaces": ("markdown", ">" * N + "last"),
    "lists": ("markdown", "- " * N + "last"),
    "lists in quotes": ("markdown", "> - " * (N // 2) + "last"),
    "emphasis": ("markdown", "*a _b " * (N // 4) + "last" + "_ *" * (N // 4)),
    "brackets": ("markdown", "[" * N + "last" + "]" * N),
    "divs": ("html", "<div>" * N + "last"),
    "quotes of HTML": ("html", "<blockquote>" * N + "last"),
    "lists of HTML": ("html", "<ul><li>" * N + "last"),
    "bold": ("html", "<b>" * N + "last"),
    "bold and italic": ("html", "<b><i>" * N + "last"),
    "spans": ("html", "<span>" * N + "last"),
    "divs in Markdown": ("markdown", "<div>" * N + "last"),
    "brackets of JSON": ("json", "[" * N),
    "objects of JSON": ("json", '{"body":' * N),
}
"""A million of anything is tried in a process of its own, below; these are quick enough to look at closely."""


@pytest.mark.parametrize("name", MANY)
def test_depth_without_end_is_read_and_no_word_lost(name: str) -> None:
    kind, text = MANY[name]
    reading = briefs.read(text, kind)
    if kind == "json":
        assert reading.brief is None
        return
    assert reading.brief is not None
    assert "last" in plain_text(reading.brief) + (reading.brief.title or "")
    assert briefs.loads(briefs.dumps(reading.brief, kind), kind) == reading.brief


def _quotes(levels: int) -> str:
    return "".join(">" * at + f" w{at}\n\n" for at in range(1, levels + 1))


def _lists(levels: int) -> str:
    return "".join("  " * (at - 1) + f"- w{at}\n" for at in range(1, levels + 1))


DEEP = {
    "quotes": ("markdown", _quotes),
    "lists": ("markdown", _lists),
    "quotes of HTML": ("html", lambda levels: "".join(f"<blockquote>w{at}" for at in range(1, levels + 1))),
    "lists of HTML": ("html", lambda levels: "".join(f"<ul><li>w{at}" for at in range(1, levels + 1))),
    "spans of HTML": (
        "html",
        lambda levels: "<p>" + "".join(f"<{('em', 'strong', 'del')[at % 3]}>w{at} " for at in range(1, levels + 1)),
    ),
}


@pytest.mark.parametrize("name", DEEP)
@pytest.mark.parametrize("levels", [MAX_DEPTH - 1, MAX_DEPTH, MAX_DEPTH + 1, 3 * MAX_DEPTH])
def test_beyond_the_depth_content_is_flattened_and_told(name: str, levels: int) -> None:
    kind, deep = DEEP[name]
    reading = briefs.read(deep(levels), kind)
    words = plain_text(reading.brief).split()
    assert [word for word in words if word.startswith("w")] == [f"w{at}" for at in range(1, levels + 1)]
    told = [found.name for found in reading.diagnostics]
    assert ("too-deep" in told) == (levels * (2 if "lists" in name else 1) > MAX_DEPTH)
    survives(deep(levels), kind)


def test_the_depth_is_that_of_the_constructor_and_of_json_too() -> None:
    quote: Blockquote | Paragraph = Paragraph("x")
    for _ in range(MAX_DEPTH):
        quote = Blockquote(quote)
    deepest = Brief(body=[quote])
    survives(briefs.dumps(deepest), "json")
    with pytest.raises(ValueError, match="at most 32 levels"):
        Brief(body=[Blockquote(quote)])
    span: Emphasis | Text = Text("x")
    for _ in range(MAX_DEPTH):
        span = Emphasis(span)
    with pytest.raises(ValueError, match="at most 32 levels"):
        Paragraph([Emphasis(span)])
    more = json.dumps({"body": [{"type": "blockquote", "children": [deepest.model_dump(mode="json")["body"][0]]}]})
    reading = briefs.read(more, "json")
    assert (reading.brief, [found.name for found in reading.diagnostics]) == (None, ["invalid-value"])
    survives(briefs.dumps(Brief(body=[List([ListItem(Paragraph(span))])])), "json")


def test_a_document_beyond_the_limit_is_not_read() -> None:
    for data in (" " * (MAX_BYTES + 1), b" " * (MAX_BYTES + 1)):
        for each in FORMATS:
            reading = briefs.read(data, each)
            assert (reading.brief, [found.name for found in reading.diagnostics]) == (None, ["too-large"])
