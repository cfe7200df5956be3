"""The headers of a message, as RFC 5322 and RFC 2047 want them: ASCII, short lines, nothing that begins another header.

Words are encoded here and not by the standard library's policy, which first decodes whatever looks encoded in them,
line ends included (CVE-2024-6923).

Knows headers. Must not know what a brief looks like.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.header import Header
from email.policy import Policy
from email.utils import format_datetime
from typing import Final

from briefs.model.brief import Brief
from briefs.model.dates import Date
from briefs.model.people import Author

_LINE_END: Final = "\r\n"
_LONGEST_LINE: Final = 76
_LONGEST_WORD: Final = 60
_LONGEST_SUBJECT: Final = 500
_FIRST_YEAR: Final = 1900
_ATOMS: Final = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")
_ADDRESS: Final = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
    r"@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){1,8}"
)
"""An address as HTML has it (section 4.10.5.1.5), with a domain that has a dot."""


class Folded(str):
    """The value of a header that is encoded and folded already; the policy of a message writes it as it is."""

    name: str

    def __new__(cls, name: str, value: str) -> Folded:
        """The value of the header of this name."""
        made = super().__new__(cls, value)
        made.name = name
        return made

    def fold(self, *, policy: Policy) -> str:
        """The whole header (called by `email.policy`)."""
        return f"{self.name}: {self}{policy.linesep}"


def headers(brief: Brief) -> Iterator[Folded]:
    """What a brief says of itself in a message.

    The sender is the first author with an address; the date is that of publication where it has a clock and an offset,
    and never the clock's of whoever writes.
    """
    if subject := _short(": ".join(filter(None, (brief.kicker, brief.title)))):
        yield Folded("Subject", encoded("Subject", subject))
    if sender := next((person for person in brief.authors if _ADDRESS.fullmatch(person.email or "")), None):
        yield Folded("From", _mailbox(sender))
    if brief.published and (date := _date(brief.published)):
        yield Folded("Date", date)
    yield Folded("X-Unsent", "1")


def encoded(name: str, text: str) -> str:
    """Text as the value of a header, in lines of at most 76 characters."""
    is_plain = _is_plain(text) and all(len(word) <= _LONGEST_WORD for word in text.split(" "))
    return Header(text, "us-ascii" if is_plain else "utf-8", _LONGEST_LINE, name).encode(linesep=_LINE_END)


def _short(text: str) -> str:
    """A text on one line: what ends a line anywhere is white space to `split`."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_SUBJECT else line[:_LONGEST_SUBJECT] + "…"


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable() and "=?" not in text


def _mailbox(person: Author) -> str:
    """A name and an address; what is more than plain words is put in quotes, or encoded."""
    name = _short(person.name)
    shown = encoded("From", name)
    if _is_plain(name) and not _ATOMS.fullmatch(name):
        quotable = len(name) <= _LONGEST_WORD and not {'"', "\\"} & {*name}
        shown = f'"{name}"' if quotable else Header(name, "utf-8", _LONGEST_LINE, "From").encode(linesep=_LINE_END)
    fits = len(f"From: {shown} <{person.email}>") <= _LONGEST_LINE
    return f"{shown}{'' if fits else _LINE_END} <{person.email}>"


def _date(date: Date) -> str | None:
    """A moment as a message has it, where it can have it: the year is 1900 or later (RFC 5322, section 3.3)."""
    moment = date.to_datetime()
    if moment is None or moment.tzinfo is None or moment.year < _FIRST_YEAR:
        return None
    return format_datetime(moment)
