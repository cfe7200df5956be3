"""The way of a document through the house: what is decoded, what is put aside, what is reported."""

import codecs
from itertools import product

import pytest

import briefs
from briefs import MAX_BYTES, Brief, plain_text
from briefs.passage import decode

LONG = "x" * 2000
"""More than the first kilobyte, in which a page should declare its encoding."""


@pytest.mark.parametrize(
    "data",
    [
        "# é 😀\n".encode(),
        codecs.BOM_UTF8 + "# é 😀\n".encode(),
        codecs.BOM_UTF16_LE + "# é 😀\n".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "# é 😀\n".encode("utf-16-be"),
        bytearray("# é 😀\n".encode()),
        memoryview("# é 😀\n".encode()),
    ],
)
@pytest.mark.parametrize("format", ["markdown", None])
def test_bytes_are_decoded_by_their_mark(data: bytes, format: str | None) -> None:
    reading = briefs.read(data, format)
    assert (reading.brief, reading.diagnostics) == (Brief(title="é 😀"), ())


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
@pytest.mark.parametrize("text", ['{"title": "é"}', "<!DOCTYPE html><article class=brief><h1>é</h1></article>", "# é"])
def test_a_mark_is_no_text_in_any_format(mark: bytes, text: str) -> None:
    assert briefs.loads(mark + text.encode()).title == "é"


@pytest.mark.parametrize("html", ["<h1>é</h1>", "<!DOCTYPE html><html><body><h1>é</h1></body></html>", ""])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_mark_is_no_text_in_html_of_others(html: str, encoding: str) -> None:
    brief = briefs.loads(f"\ufeff{html}".encode(encoding), "html")
    assert brief == Brief(title="é" if html else None)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_every_format_may_come_as_utf_16(encoding: str) -> None:
    for text in ('\ufeff{"title": "é"}', "\ufeff# é"):
        assert briefs.loads(text.encode(encoding)) == Brief(title="é")


@pytest.mark.parametrize(
    ("data", "text", "at"),
    [
        (b"ab\xffc", "ab\ufffdc", 2),
        ("ab\ud800c", "ab\ufffdc", 2),
        (codecs.BOM_UTF16_LE + b"a\0b\0\0\xd8", "\ufeffab\ufffd", 3),
        ("é".encode("latin-1"), "\ufffd", 0),
    ],
)
def test_what_cannot_be_decoded_is_replaced_and_reported(data: str | bytes, text: str, at: int) -> None:
    source, [found] = decode(data)
    assert source.text == text
    assert (found.name, found.severity) == ("bad-characters", "warning")
    assert found.span is not None
    assert (found.span.start, found.span.end) == (at, at + 1)


@pytest.mark.parametrize("data", ["a\ufffd b ".encode() + b"\xff", "a\ufffd b \ud800"])
def test_a_replacement_character_of_the_text_itself_is_not_reported(data: str | bytes) -> None:
    _, [found] = decode(data)
    assert found.span is not None
    assert found.span.start == 5


@pytest.mark.parametrize("format", ["markdown", "html"])
def test_a_character_that_cannot_stand_in_a_document_is_reported(format: str) -> None:
    assert [found.name for found in briefs.read("a\x00b", format).diagnostics] == ["bad-characters"]


def test_a_pair_of_surrogates_is_the_character_it_means() -> None:
    source, troubles = decode("\ud83d\ude00")
    assert source.text == "😀"
    assert troubles == []


def test_bad_characters_are_reported_beside_the_rest() -> None:
    reading = briefs.read(b"07.05.19\n\nab\xff\n", "markdown")
    assert [found.name for found in reading.diagnostics] == ["ambiguous-date", "bad-characters"]


@pytest.mark.parametrize("data", ["x" * (MAX_BYTES + 1), b"x" * (MAX_BYTES + 1)], ids=["text", "bytes"])
def test_what_is_too_large_is_not_read(data: str | bytes) -> None:
    reading = briefs.read(data)
    assert reading.brief is None
    assert [(found.name, found.severity) for found in reading.diagnostics] == [("too-large", "error")]
    with pytest.raises(briefs.ReadError, match="at most 33,554,432"):
        briefs.loads(data)


@pytest.mark.parametrize(("opening", "format"), [("<!doctype html>", "html"), ('{"a":"', "json"), ("# é", "markdown")])
def test_what_is_too_large_has_its_format(opening: str, format: str) -> None:
    text = opening + " " * MAX_BYTES
    assert briefs.read(text).format == format
    assert briefs.read(text.encode()).format == format
    assert briefs.read_all(memoryview(text.encode()))[0].format == format  # type: ignore[arg-type]


@pytest.mark.parametrize("said", ["windows-1251", "koi8-r"])
def test_a_page_may_say_its_encoding_as_xml_does(said: str) -> None:
    page = f"<?xml version='1.0' encoding='{said}'?>\n<html><body><p>Паром"
    reading = briefs.read(page.encode(said))
    assert reading.diagnostics == ()
    assert reading.brief is not None
    assert plain_text(reading.brief).strip() == "Паром"


def test_a_value_that_no_field_holds_costs_only_that_field() -> None:
    text = "---\ntitle: T\nauthor: {role: Fellow}\nsource: {title: S}\n---\n\nText.\n"
    reading = briefs.read(text, "markdown")
    assert reading.brief is not None
    assert reading.brief.title == "T"
    assert reading.brief.sources == (briefs.Source(title="S"),)
    assert [found.name for found in reading.diagnostics] == ["front-matter-value"]
    assert briefs.loads(text, "markdown") == reading.brief


@pytest.mark.parametrize(
    ("data", "format"),
    [
        *product(("", b"", "\n", " \t\n"), (None, "markdown", "html")),
        *product(("\ufeff", codecs.BOM_UTF8), (None, "markdown")),
    ],
)
def test_nothing_is_an_empty_brief(data: str | bytes, format: str | None) -> None:
    reading = briefs.read(data, format)
    assert (reading.brief, reading.diagnostics) == (Brief(), ())


def test_nothing_is_no_json() -> None:
    assert briefs.read("", "json").brief is None


@pytest.mark.parametrize(
    ("html", "encoding", "words", "said"),
    [
        ("<meta charset=windows-1251><p>Паром", "windows-1251", "Паром", ""),
        ("<meta charset=Shift_JIS><p>渡し船", "shift_jis", "渡し船", ""),
        ("<meta http-equiv=content-type content='text/html; charset=gb2312'><p>渡船", "gb18030", "渡船", ""),
        ("<meta charset=utf-8><p>café", "latin-1", "café", "says that it is in UTF-8, but it is not"),
        ("<p>café “quoted”", "cp1252", "café “quoted”", "not in UTF-8"),
        ("<meta charset=nonsense><p>café", "latin-1", "café", "in nonsense, which is no encoding"),
        ("<meta charset=latin1><p>café", "utf-8", "café", "its bytes are UTF-8"),
        ("<meta charset=utf-8><p>café", "utf-8", "café", ""),
        ("<meta charset=latin1><p>cafe", "ascii", "cafe", ""),
        ("<meta charset=iso-2022-jp><p>渡し船", "iso2022_jp", "渡し船", ""),
        ("<meta charset=utf-8><p>a\x1bb", "ascii", "a\x1bb", ""),
        (f"<!--{LONG}--><meta charset=windows-1251><p>Паром", "windows-1251", "Паром", ""),
        (f"<!--{LONG}--><meta charset=iso-2022-jp><p>渡し船", "iso2022_jp", "渡し船", ""),
        (f"<!--<meta charset=koi8-r>{LONG}--><meta charset=windows-1251><p>Паром", "windows-1251", "Паром", ""),
        (
            f"<!--{LONG}--><meta http-equiv=Content-Type content='text/html; charset=koi8-r'><p>Паром",
            "koi8-r",
            "Паром",
            "",
        ),
        (f"<meta charset=koi8-r><!--{LONG}--><meta charset=windows-1251><p>Паром", "koi8-r", "Паром", ""),
        (f"<!--{LONG}--><meta charset=windows-1251><p>Паром", "utf-8", "Паром", ""),
        (f"<!--{LONG}--><meta charset=nonsense><p>café", "latin-1", "café", "not in UTF-8"),
    ],
)
@pytest.mark.parametrize("format", ["html", None])
def test_a_page_may_say_its_encoding(html: str, encoding: str, words: str, said: str, format: str | None) -> None:
    reading = briefs.read(f"<!doctype html>{html}".encode(encoding), format)
    assert reading.brief == Brief(body=words)
    assert [said in found.message for found in reading.diagnostics] == ([True] if said else [])


def test_a_page_in_utf_8_with_one_bad_byte_stays_in_it() -> None:
    reading = briefs.read("<p>naïve café façade ".encode() + b"\xff", "html")
    assert reading.brief == Brief(body="naïve café façade \ufffd")
    [found] = reading.diagnostics
    assert found.name == "bad-characters"
