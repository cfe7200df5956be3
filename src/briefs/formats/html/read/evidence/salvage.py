"""JSON as pages really have it: what is broken in the usual ways is read all the same.

    comments and CDATA around it, several values one after the other, commas too many, line ends and bare quotes within
    strings, character references instead of quotes

One pass over the text, strings and all, so that no script takes longer than its length. Of what cannot be mended
nothing is read.

Knows the faults of JSON. Must not know what it says.
"""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Final, NamedTuple

_DECODER: Final = json.JSONDecoder(strict=False, parse_int=str, parse_float=str, parse_constant=str)
"""Line ends in strings are read; numbers stay texts, since no field is one and very long ones are refused."""
_MOST: Final = 100
"""Values in one script."""
_AROUND: Final = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)\s*")
_BEHIND: Final = re.compile(r"\s*(?:(?://\s*)?-->|(?://\s*)?\]\]>|/\*\s*\]\]>\s*\*/)?[\s;]*\Z")
_GAP: Final = re.compile(r"[\s,;]*")
_TOKEN: Final = re.compile(r'"|/\*|//|,[\s,]*+')
_QUOTE: Final = re.compile(r'\\.|"', re.DOTALL)
_CLOSES: Final = re.compile(r"\s*(?:[:}\]]|\Z|/[/*]|,[\s,]*+(?:[\"{\[}\]\d/-]|true|false|null|\Z))")
_CLOSING: Final = ("}", "]", "")
_LONGEST_TAIL: Final = 2_000


class Salvage(NamedTuple):
    """What a script holds."""

    values: list[object]
    """The values in it."""
    fault: str = ""
    """What is wrong with it, one clause; nothing where it is sound."""


def read(text: str) -> Salvage:
    """The values of a script, mended where that is needed."""
    try:
        return Salvage([_DECODER.decode(text)])
    except RecursionError:
        return Salvage([], "it nests too deep")
    except ValueError as error:
        fault = _clause(error)
    if not text.strip():
        return Salvage([])
    try:
        return Salvage(_first_that_reads(_bare(text)), fault)
    except RecursionError:
        return Salvage([], "it nests too deep")


def _first_that_reads(text: str) -> list[object]:
    """The values of the text as it is, mended, or mended without character references; none where nothing helps."""
    for mend in (_as_it_is, _mended, _plain):
        try:
            return _several(mend(text))
        except RecursionError:
            raise
        except ValueError:
            continue
    return []


def _as_it_is(text: str) -> str:
    return text


def _plain(text: str) -> str:
    return _mended(unescape(text))


def _clause(error: ValueError) -> str:
    return f"{error.msg[:1].lower()}{error.msg[1:]}" if isinstance(error, json.JSONDecodeError) else "it is no JSON"


def _bare(text: str) -> str:
    """The text without what stands around it for browsers of long ago."""
    found = _AROUND.match(text)
    inner = text[found.end() :] if found else text
    tail = _BEHIND.search(inner[-_LONGEST_TAIL:])
    return inner[: len(inner) - len(tail[0])] if tail and tail[0] else inner


def _several(text: str) -> list[object]:
    """The values that stand one after the other."""
    found: list[object] = []
    at = _end_of(_GAP.match(text, 0))
    while at < len(text) and len(found) < _MOST:
        value, at = _DECODER.raw_decode(text, at)
        found.append(value)
        at = _end_of(_GAP.match(text, at))
    return found


def _end_of(found: re.Match[str] | None) -> int:
    return found.end() if found else 0


def _mended(text: str) -> str:
    """The text with its strings closed where they must be, without comments and commas before a closing bracket."""
    made: list[str] = []
    at = 0
    while (token := _TOKEN.search(text, at)) is not None:
        made.append(text[at : token.start()])
        at = token.end()
        match token[0]:
            case '"':
                end = _end_of_string(text, at)
                made.append(f'"{_escaped(text[at:end])}"')
                at = end + 1
            case "/*":
                end = text.find("*/", at)
                at = len(text) if end < 0 else end + 2
            case "//":
                end = text.find("\n", at)
                at = len(text) if end < 0 else end
            case _:
                if text[at : at + 1] not in _CLOSING:
                    made.append(",")
    made.append(text[at:])
    return "".join(made)


def _end_of_string(text: str, at: int) -> int:
    """Where the quote is that closes a string: the first that something of JSON follows."""
    for quote in _QUOTE.finditer(text, at):
        if quote[0] == '"' and _CLOSES.match(text, quote.end()):
            return quote.start()
    return len(text)


def _escaped(string: str) -> str:
    """A string with its bare quotes escaped, and without backslashes that escape nothing."""
    if '"' in string:
        string = re.sub(r'(\\.)|"', lambda found: found[1] or r"\"", string, flags=re.DOTALL)
    return re.sub(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})', "", string) if "\\" in string else string
