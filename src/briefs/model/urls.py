"""Which addresses a brief may carry: http, https, mailto, tel, or relative to the page.

A brief is put on pages that other people open, so an address that could run code or read a file there
(`javascript:`, `vbscript:`, `data:`, `file:`) cannot be part of one. The scheme is found the way a browser finds it
(WHATWG URL, section 4.4): control characters and spaces at the ends do not count, tabs and line ends nowhere. Where a
browser finds none, but a program that trims more than it should would find one of the dangerous ones (behind a no-break
space, a zero-width character in it), that one counts. `//host/path` has no scheme: it is relative to that of the page.

Knows URLs as strings. Must not know nodes, formats or the network.
"""

from __future__ import annotations

import re
from typing import Annotated, Final

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from briefs.model.text import Prose

SAFE_SCHEMES: Final = frozenset({"http", "https", "mailto", "tel"})
"""The schemes an address may have; one without a scheme is relative."""

UNSAFE_SCHEMES: Final = frozenset(
    {
        "about",
        "blob",
        "data",
        "file",
        "filesystem",
        "jar",
        "javascript",
        "livescript",
        "mhtml",
        "vbscript",
        "view-source",
    }
)
"""Schemes that run code or reach into the reader's machine, which count even where no browser would find them."""

_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_LONGEST: Final = 40
_USUAL: Final = re.compile(r"https?://[!-~]*")
_ENDS: Final = "".join(map(chr, range(0x21)))
_NOWHERE: Final = {9: None, 10: None, 13: None}


def scheme(url: str) -> str | None:
    """The scheme of an address in lower case, or None where it is relative; of one longer than any, the start."""
    if found := _SCHEME.match(url):
        return found[1].lower() if found.end() <= _LONGEST else found[1][:_LONGEST].lower() + "…"
    return _hidden(url)


def _hidden(url: str) -> str | None:
    """A dangerous scheme that characters which show nothing keep from being one."""
    head, colon, _ = url.partition(":")
    if not colon or (head.isprintable() and " " not in head):
        return None
    word = "".join([character for character in head if character.isprintable() and character != " "]).lower()
    return word if word in UNSAFE_SCHEMES else None


def plain_url(url: str) -> str:
    """The address as a browser would take it: no white space or control characters around it, no line ends in it."""
    return url.strip(_ENDS).translate(_NOWHERE).strip(_ENDS)


def is_safe(url: str) -> bool:
    """Whether a brief may carry this address."""
    found = scheme(plain_url(url))
    return found is None or found in SAFE_SCHEMES


def _safe(url: str) -> str:
    if _USUAL.fullmatch(url):
        return url
    url = plain_url(url)
    if not is_safe(url):
        raise PydanticCustomError(
            "unsafe_url",
            "expected an http, https, mailto, tel or relative address, found the scheme '{scheme}'",
            {"scheme": scheme(url) or ""},
        )
    return url


def _none_if_empty(url: str | None) -> str | None:
    return url or None


_FORMAT: Final = Field(json_schema_extra={"format": "uri-reference"})

Reference = Annotated[Prose, AfterValidator(_safe), _FORMAT]
"""The target of a link in running text; may be empty (the page itself) or a fragment, as in CommonMark."""

OptionalUrl = Annotated[Annotated[Prose, AfterValidator(_safe), _FORMAT] | None, AfterValidator(_none_if_empty)]
"""The address of a thing (a source, an author's page), or nothing; an empty string is nothing."""
