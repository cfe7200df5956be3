"""The bytes of a page as text, whatever it says of them.

UTF-8 is tried before the page is asked: bytes that are valid in it are in it, and pages lie more often than they are so
by chance. After it come what the page declares, and windows-1252, which every byte is valid in (WHATWG Encoding). Only
ISO-2022-JP is asked for first: it is written in ASCII, with escapes that no other page has.

Knows encodings. Must not know what is in a page.
"""

from __future__ import annotations

import re
from typing import Final

from briefs.formats.html import tree

_USUAL: Final = "windows-1252"
_REPLACED: Final = "\ufffd"
_OPENING: Final = 1024
"""How many bytes may hold the declaration (HTML section 13.2.3.2)."""
_NAMED: Final = re.compile(rb"<meta[^<>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?([A-Za-z0-9_.:+-]{1,40})", re.IGNORECASE)
_ESCAPED: Final = "ISO-2022-JP"
_ESCAPE: Final = b"\x1b"
_HEAD: Final = 64 * 1024
"""How many bytes are looked through for a declaration that stands later than it should."""
_XML: Final = re.compile(rb"\s{0,99}<\?xml\b[^>]{0,200}?\bencoding\s?=\s?[\"']([\w.:-]{1,40})[\"']")
_CHARSET: Final = re.compile(r"\bcharset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE | re.ASCII)


def decode(data: bytes) -> tuple[str, str]:
    """The text of a page whose bytes are not all UTF-8, and what there is to say of that."""
    declared = _declared(data)
    if declared not in (None, "UTF-8", "replacement"):
        text = tree.decoded(data, declared or _USUAL)
        if _REPLACED not in text:
            return text, ""
        return text, f"Characters from here on are not in {declared}, as the page says; each was replaced by U+FFFD."
    text = data.decode(errors="replace")
    lost = text.count(_REPLACED)
    if 3 * lost <= _beyond_ascii(text):
        return text, "Characters from here on could not be decoded; each was replaced by U+FFFD."
    said = f"The page says that it is in {declared}, but it is not" if declared else "The page is not in UTF-8"
    if (unknown := _unknown(data)) and not declared:
        said = f"The page says that it is in {unknown}, which is no encoding of the web"
    return tree.decoded(data, _USUAL), f"{said}; it was read as {_USUAL}."


def candidates(data: bytes) -> tuple[str, ...]:
    """The encodings that a page may be in which is not in UTF-8, by name, in the order in which `decode` asks."""
    return tuple(dict.fromkeys((_declared(data) or _USUAL, _USUAL)))


def is_escaped(data: bytes) -> bool:
    """Whether bytes that are all ASCII stand for the characters of another encoding, as the page says."""
    return _ESCAPE in data and data.isascii() and _declared(data) == _ESCAPED


def contradicts(data: bytes) -> str:
    """What there is to say of a page in UTF-8 that declares another encoding."""
    if data.isascii() or (declared := tree.declared_encoding(data)) == "UTF-8":
        return ""
    if declared is None:
        unknown = _unknown(data)
        reason = f"The page says that it is in {unknown}, which is no encoding of the web"
        return f"{reason}; its bytes are UTF-8, and were read so." if unknown else ""
    return f"The page says that it is in {declared}, but its bytes are UTF-8, and were read so."


def _unknown(data: bytes) -> str:
    """The encoding that a page names and nobody knows."""
    found = _NAMED.search(data, 0, _OPENING)
    return found[1].decode("ascii") if found is not None else ""


def _declared(data: bytes) -> str | None:
    """The encoding that a page declares where it should, or else as XML does, or else late in its head."""
    declared = tree.declared_encoding(data)
    if declared is None and (found := _XML.match(data)):
        declared = _named(found[1].decode())
    return declared or _declared_late(data)


def _declared_late(data: bytes) -> str | None:
    page = tree.document(data[:_HEAD].decode("latin-1"))
    for meta in page.select("meta"):
        label = meta.attr("charset")
        if label is None and (meta.attr("http-equiv") or "").lower() == "content-type":
            found = _CHARSET.search(meta.attr("content") or "")
            label = found[1] if found else None
        if label and (declared := _named(label)):
            return declared
    return None


def _named(label: str) -> str | None:
    """The encoding that has a label in the Encoding Standard."""
    return tree.declared_encoding(f'<meta charset="{label}">'.encode("ascii", "ignore"))


def _beyond_ascii(text: str) -> int:
    """How many characters of a text are not ASCII."""
    return len(text) - len(text.encode("ascii", "ignore"))
