"""The tokens of JSON, as RFC 8259 has them, each with its place in the text.

Knows the grammar of single tokens. Must not know how they nest, or what a brief is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple, TypeAlias

from briefs.pattern import pattern

Kind: TypeAlias = Literal["string", "number", "word", "punctuation", "no_number", "end", "broken"]
"""`no_number` is NaN or an Infinity, which many writers emit and RFC 8259 (section 6) does not know; `broken` is text
that begins no token."""

BYTE_ORDER_MARK: Final = "\ufeff"
"""May stand before a text and means nothing (RFC 8259, section 8.1)."""

TOO_MANY: Final = 100
"""Levels of nesting from which they are not counted: no brief has as many."""

# Possessive throughout: what a token has taken it never gives back, so each character is looked at once.
_STRING: Final = r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\x00-\x1f]*+)*+'
_TOKEN: Final = pattern(
    rf"""[ \t\n\r]*+(?:
      (?P<string>{_STRING}")
    | (?P<punctuation>[\[\]{{}}:,])
    | (?P<number>-?+(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+)(?![0-9A-Za-z.+-])
    | (?P<word>true|false|null)(?![0-9A-Za-z_])
    | (?P<no_number>-?Infinity|NaN)(?![0-9A-Za-z_])
    | (?P<end>\Z)
    | (?P<broken>[^ \t\n\r])
    )""",
    re.VERBOSE,
)
_STRING_SO_FAR: Final = pattern(_STRING)
_LONE: Final = pattern(
    r"\\(?:u[dD][89abAB][0-9A-Fa-f]{2}(?!\\u[dD][c-fC-F])|u[dD][c-fC-F][0-9A-Fa-f]{2}|(u[dD][89abAB]..\\u[dD][c-fC-F]..|.))"
)
_NO_BRACKETS: Final = bytes(set(range(256)) - set(b"[]{}"))
_WORD: Final = pattern(r"[0-9A-Za-z_.+-]{1,20}")


class Token(NamedTuple):
    """A piece of JSON text."""

    kind: Kind
    start: int
    end: int
    text: str
    """The token itself; for `broken`, as much as there is to show."""


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a text up to its end, or up to the first thing that is none."""
    for found in _TOKEN.finditer(text, text.startswith(BYTE_ORDER_MARK)):
        kind: Kind = found.lastgroup  # type: ignore[assignment]
        yield Token(kind, found.start(kind), found.end(), found[kind])
        if kind in {"broken", "end"}:
            return


def nesting(text: str) -> int:
    """How many pairs of a list and an object nest in a JSON text, or a few more; 100 stands for more, or no JSON.

    Strings are cut out and brackets taken away from the inside, all of it without a look at single characters.
    """
    if "\\" in text:
        text = text.replace("\\\\", "").replace('\\"', "")
    brackets = "".join(text.split('"')[::2]).encode(errors="ignore").translate(None, _NO_BRACKETS)
    levels = 0
    while brackets:
        before = len(brackets)
        brackets = brackets.replace(b"[]", b"").replace(b"{}", b"")
        levels += 1
        if levels == TOO_MANY or len(brackets) == before:
            return TOO_MANY
    return levels


def lone_surrogate(string: str) -> int | None:
    """Where in a string token half of a surrogate pair is escaped, which stands for no character."""
    if "\\u" not in string:
        return None
    return next((found.start() for found in _LONE.finditer(string) if not found[1]), None)


def complaint(text: str, token: Token) -> tuple[int, int, str]:
    """What is wrong where no token begins: the offsets of the bad characters, and a sentence about them."""
    if token.text == '"':
        return _string_complaint(text, token.start)
    if word := _WORD.match(text, token.start):
        return word.start(), word.end(), f"expected a JSON value, found {word[0]}"
    if token.text == "'":
        return token.start, token.end, "expected double quotes: JSON has no strings in single quotes"
    if token.text in "/#":
        return token.start, token.end, "expected a JSON value: JSON has no comments"
    return token.start, token.end, f"expected a JSON value, found {shown(token.text)}"


def _string_complaint(text: str, start: int) -> tuple[int, int, str]:
    so_far = _STRING_SO_FAR.match(text, start)
    at = so_far.end() if so_far else start
    if at >= len(text):
        return start, at, "expected a closing double quote, found the end of the text"
    if text[at] == "\\":
        message = r"expected an escape that JSON knows: \" \\ \/ \b \f \n \r \t or \u and four hexadecimal digits"
        return at, min(at + 2, len(text)), message
    return at, at + 1, f"expected the character U+{ord(text[at]):04X} in a string to be written as an escape"


def describe(token: Token) -> str:
    """A token in the words of a message."""
    match token.kind:
        case "end":
            return "the end of the text"
        case "string":
            return f"the string {shown(token.text[1:-1])}"
        case "punctuation":
            return f"'{token.text}'"
        case _:
            return shown(token.text)[1:-1]


def shown(text: str, limit: int = 40) -> str:
    """A piece of somebody's text as a message quotes it: in quotes, and not more than tells it from another."""
    return f"'{legible(text if len(text) <= limit else text[:limit] + '…')}'"


def legible(text: str) -> str:
    """A text without a character that could steer a terminal or turn what follows around (controls, bidi marks)."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)
