"""A brief as a message, taken apart by the standard library's own parser."""

from __future__ import annotations

import email
import re
from collections.abc import Callable
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, default
from pathlib import Path

import pytest
from hypothesis import given

import briefs
from briefs import Author, Brief, UnknownFormatError
from briefs.formats.text.write import write as write_text
from tests.properties import strategies

BRIEF = Brief(
    title="Night quay opens",
    kicker="INTEL",
    published="2021-03-09T16:00+02:00",
    language="en",
    lede="Three ferries came.",
    authors=[Author(name="Bo Ek", email="bo at quay"), Author(name="Ada Lind", email="ada@quay.example")],
)


def parsed(text: str) -> EmailMessage:
    message = email.message_from_bytes(text.encode("ascii"), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def part(message: EmailMessage, kind: str) -> str:
    found = message.get_body((kind,))
    assert found is not None
    content = found.get_content()
    assert isinstance(content, str)
    return content


def test_a_message_has_the_brief_as_text_and_as_html() -> None:
    message = parsed(briefs.dumps(BRIEF, "eml"))
    assert message.get_content_type() == "multipart/alternative"
    assert [each.get_content_type() for each in message.iter_parts()] == ["text/plain", "text/html"]
    assert part(message, "plain").replace("\r\n", "\n") == write_text(BRIEF)
    assert part(message, "html").replace("\r\n", "\n") == briefs.dumps(BRIEF, "html", email=True)
    assert message.defects == []


def test_the_headers_say_what_the_brief_says() -> None:
    message = parsed(briefs.dumps(BRIEF, "eml"))
    assert message["Subject"] == "INTEL: Night quay opens"
    assert message["From"].addresses == (Address("Ada Lind", addr_spec="ada@quay.example"),)
    assert message["Date"] == "Tue, 09 Mar 2021 16:00:00 +0200"
    assert message["Content-Language"] == "en"
    assert message["X-Unsent"] == "1"
    assert message["MIME-Version"] == "1.0"
    assert message["Message-ID"] is message["To"] is None


@pytest.mark.parametrize("published", [None, "2021", "2021-03-09", "2021-03-09T16:00", "1899-12-31T16:00Z"])
def test_a_date_is_told_where_it_is_a_moment(published: str | None) -> None:
    assert parsed(briefs.dumps(Brief(title="x", published=published), "eml"))["Date"] is None


@pytest.mark.parametrize(
    "address",
    [
        "ada",
        "ada@quay",
        "a@b.example, evil@c.example",
        "a b@c.example",
        "<a@b.example>",
        "é@b.example",
        "a@b.example\x1cX",
    ],
)
def test_a_sender_has_an_address_that_every_server_takes(address: str) -> None:
    message = parsed(briefs.dumps(Brief(title="x", authors=[Author(name="Ada", email=address)]), "eml"))
    assert message["From"] is None


@pytest.mark.parametrize(
    "name",
    ["Ada Lind", "Lind, Ada", 'Ada "Quay" Lind', "Åsa Lind", "a@b.example", "(Ada)", "J. Lind", "A\\B", "x" * 300],
)
def test_any_name_of_a_sender_comes_back(name: str) -> None:
    text = briefs.dumps(Brief(authors=[Author(name=name, email="ada@quay.example")]), "eml")
    (sender,) = parsed(text)["From"].addresses
    # Where encoded words follow each other the standard library puts a space that is not there (RFC 2047, section 6.2).
    assert words(sender.display_name) == words(name)
    assert sender.addr_spec == "ada@quay.example"


@pytest.mark.parametrize(
    "title",
    [
        "Tolls rise",
        "Мост закрыт на ночь, а паром ходит до утра: расписание на зиму",
        "橋が閉まる" * 12,
        "👩‍🔬 and 🚢",
        "a" * 200,
        "word " * 60 + "end",
        "=?utf-8?q?a=0d=0aBcc:_x?=",
        "=?utf-8?b?aGk=?=",
        "semi; colon, comma: (round) <angle>",
        "Bcc: x@y.example",
    ],
)
def test_any_title_comes_back_as_the_subject(title: str) -> None:
    text = briefs.dumps(Brief(title=title), "eml")
    assert parsed(text)["Subject"] == title.strip()
    assert all(len(line) <= 78 for line in text.partition("\r\n\r\n")[0].split("\r\n"))


def test_a_subject_of_a_thousand_words_is_cut() -> None:
    subject = parsed(briefs.dumps(Brief(title="word " * 100_000), "eml"))["Subject"]
    assert subject.endswith("…")
    assert len(subject) <= 501


@pytest.mark.parametrize(
    "end", ["\r\n", "\n", "\r", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
)
def test_no_field_can_begin_a_header(end: str) -> None:
    evil = f"x{end}Bcc: evil@quay.example{end}{end}<script>alert(1)</script>"
    brief = Brief(title=evil, kicker=evil, authors=[Author(name=evil, email="ada@quay.example")], publisher=evil)
    text = briefs.dumps(brief, "eml")
    message = parsed(text)
    assert message["Bcc"] is None
    assert len(list(message.iter_parts())) == 2
    assert "Bcc: evil@quay.example" in message["Subject"]
    header = text.partition("\r\n\r\n")[0]
    assert re.findall(r"^[\w-]+(?=:)", header, re.MULTILINE) == [
        "Subject",
        "From",
        "X-Unsent",
        "MIME-Version",
        "Content-Type",
    ]


@pytest.mark.law
@given(strategies.briefs())
def test_any_brief_is_a_message_that_every_server_passes_on(brief: Brief) -> None:
    text = briefs.dumps(brief, "eml")
    assert text.isascii()
    assert briefs.dumps(brief, "eml") == text
    assert not re.search(r"(?<!\r)\n|\r(?!\n)|\x00", text)
    assert max(map(len, text.split("\r\n"))) <= 998
    message = parsed(text)
    assert message.defects == [] or not brief.title
    assert briefs.loads(part(message, "html"), "html") == brief
    again = email.message_from_bytes(text.encode(), policy=SMTP)
    assert [each.get_content_type() for each in again.walk()] == ["multipart/alternative", "text/plain", "text/html"]


@pytest.mark.law
@given(strategies.lines, strategies.lines)
def test_any_title_and_name_make_headers_that_say_them(title: str, name: str) -> None:
    brief = Brief(title=title, authors=[Author(name=name, email="ada@quay.example")])
    message = parsed(briefs.dumps(brief, "eml"))
    assert words(message["Subject"] or "") == words(title)  # a title of controls alone has nothing to say
    (sender,) = message["From"].addresses
    assert sender.addr_spec == "ada@quay.example"
    assert words(sender.display_name) == words(name)


def words(text: str) -> str:
    """Text without what a header cannot hold: white space and controls."""
    return re.sub(r"[\s\x00-\x1f\x7f-\x9f]", "", text)


def test_a_message_goes_to_a_file_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "brief.eml"
    briefs.dump(BRIEF, path)
    assert path.read_bytes().decode("ascii") == briefs.dumps(BRIEF, "eml")


@pytest.mark.parametrize("read", [briefs.read, briefs.read_all, briefs.loads])
def test_a_message_is_not_read(read: Callable[[str, str], object]) -> None:
    with pytest.raises(
        UnknownFormatError, match="eml is written, but not read; the formats that can be read are json, markdown, html"
    ):
        read(briefs.dumps(BRIEF, "eml"), "eml")


def test_a_file_of_a_message_is_not_read(tmp_path: Path) -> None:
    briefs.dump(BRIEF, tmp_path / "brief.eml")
    with pytest.raises(UnknownFormatError, match="eml is written, but not read"):
        briefs.load(tmp_path / "brief.eml")


def test_a_message_has_no_options() -> None:
    with pytest.raises(TypeError, match="eml has no option 'page'; it has none"):
        briefs.dumps(BRIEF, "eml", page=True)
