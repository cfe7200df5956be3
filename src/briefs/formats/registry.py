"""The formats there are, in one visible list: their names, their file suffixes, and how a text gives itself away.

Knows formats by name. Must not know how one is read or written.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final, Literal, TypeAlias

import attrs

from briefs.errors import UnknownFormatError
from briefs.pattern import pattern

FormatName: TypeAlias = Literal["json", "markdown", "html", "eml"]


@attrs.frozen
class Format:
    """One way to write a brief down."""

    name: FormatName
    suffixes: tuple[str, ...]
    """File suffixes, the usual one first."""
    is_read: bool = True
    """Whether a document of this format can be read; any can be written."""


FORMATS: Final = (
    Format("json", (".json",)),
    Format("markdown", (".md", ".markdown", ".mdown", ".mkd")),
    Format("html", (".html", ".htm", ".xhtml")),
    Format("eml", (".eml",), is_read=False),
)
"""Every format."""

_NAMES: Final = {each.name: each for each in FORMATS}
_SUFFIXES: Final = {suffix: each for each in FORMATS for suffix in each.suffixes}
_JSON: Final = pattern(r"[\ufeff\s]*(?:\[\s*)?\{\s*[\"}]")
_OURS: Final = r"[\ufeff\s]*(?:<!--\s{0,9}briefs-[^\n>]*-->\s*)*"
"""What may stand before anything that can hold comments: those that speak to the checker."""
_HTML: Final = pattern(
    _OURS
    + r"<(?:!doctype\b|\?xml\b|!--(?!\s{0,9}briefs-)|(?:html|head|body|article|main|div|section|header|h[1-6]|p|table"
    r"|meta|title|frameset)[\s>])",
    re.IGNORECASE,
)
_HEAD: Final = pattern(_OURS + r"<(?:base|link|script|style)[\s>]", re.IGNORECASE)
"""What a page may begin with, and a text in Markdown too."""
_FRAME: Final = pattern(r"<(?:!doctype|html|head|body|title|meta|frameset)[\s>]", re.IGNORECASE)
_OPENING: Final = 1024
"""How much of a text is looked through for a frame."""


def named(name: str) -> Format:
    """The format of a name.

    Raises:
        UnknownFormatError: There is none of that name.
    """
    try:
        return _NAMES[name]  # type: ignore[index]
    except KeyError:
        known = ", ".join(_NAMES)
        raise UnknownFormatError(f"unknown format {name!r}; the formats are {known}") from None


def to_read(name: str) -> Format:
    """The format of a name, for a document that is to be read.

    Raises:
        UnknownFormatError: There is none of that name, or it is only written.
    """
    found = named(name)
    if not found.is_read:
        readable = ", ".join(each.name for each in FORMATS if each.is_read)
        raise UnknownFormatError(f"{name} is written, but not read; the formats that can be read are {readable}")
    return found


def of_path(path: str | PurePath) -> Format | None:
    """The format that a file name announces, if it does."""
    return _SUFFIXES.get(PurePath(path).suffix.lower())


def sniff(text: str) -> Format:
    """The format that a text is most likely in: it begins like JSON or like HTML, or else it is Markdown."""
    if _JSON.match(text):
        return _NAMES["json"]
    is_page = _HTML.match(text) or (_HEAD.match(text) and _FRAME.search(text, 0, _OPENING))
    return _NAMES["html" if is_page else "markdown"]
