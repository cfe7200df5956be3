"""Where pulldown-cmark reads otherwise than CommonMark says: its events are held against the bytes they stand for.

Each function is one such place, measured with version 0.10 of pyromark on the examples of CommonMark and micromark.
All look only at the bytes of one event or one line, so that together they stay linear.

Knows CommonMark and the parser's faults. Must not know nodes.
"""

from __future__ import annotations

import re
from typing import Final

from briefs.pattern import pattern

MOST_PARENTHESES: Final = 32
"""How deep parentheses nest in a bare destination; deeper ones make no link, as cmark and micromark have it (6.3)."""

_FENCE_BEFORE_TAB: Final = pattern(r"^([ \t>*+\-0-9.)]*(?:`{3,}|~{3,})[ ]*)(\t[ \t]*)(?=\r?$)", re.MULTILINE)
_LABEL_OF_SPACES: Final = re.compile(rb"\[[ \t\r\n]+\]")
_DESTINATION: Final = re.compile(rb"\]\([ \t\r\n]*([^\s<][^\s]*)")


def normal(text: str) -> str:
    """The same text, character for character, without what pulldown-cmark misreads: NUL, lone CR, fence and tab."""
    if "\x00" in text:
        text = text.replace("\x00", "\ufffd")
    if "\r" in text:
        text = text.replace("\r\n", "\x00").replace("\r", "\n").replace("\x00", "\r\n")
    text = close_fences(text)
    return text if text.endswith("\n") else text + "\n"


def close_fences(text: str) -> str:
    """The same text with spaces for the tabs after a closing fence, which would leave the code open (4.5)."""
    return _FENCE_BEFORE_TAB.sub(lambda found: found[1] + " " * len(found[2]), text) if "\t" in text else text


def is_hard(line_end: bytes) -> bool:
    """Whether a line end is a break: after a backslash or two spaces, and no tab among them (6.7)."""
    return b"\t" not in line_end


def heading_text(text: str, source: bytes) -> str:
    """The last words of an ATX heading without its closing signs, where tabs stand beside them (4.2)."""
    line = source.rstrip(b"\r\n")
    body = line.rstrip(b" \t#")
    tail = line[len(body) :].decode()
    if "\t" not in tail or not line.lstrip(b" ").startswith(b"#"):
        return text
    given = next((end for end in (tail, tail.rstrip(" ")) if text.endswith(end)), "")
    kept = given.rstrip(" \t")
    if kept.endswith("#") and kept.rstrip("#")[-1:] in (" ", "\t"):
        kept = kept.rstrip("#").rstrip(" \t")
    return text[: len(text) - len(given)] + kept


def is_link(kind: str, source: bytes, start: int, end: int) -> bool:
    """Whether brackets make a link: none of a shortcut before `[ ]`, none with parentheses that nest too deep."""
    if kind == "Shortcut":
        return _LABEL_OF_SPACES.match(source, end) is None
    if kind != "Inline" or source.count(b"(", start, end) <= MOST_PARENTHESES:
        return True
    found = _DESTINATION.search(source, start, end)
    return found is None or _nesting(found[1]) <= MOST_PARENTHESES


def _nesting(destination: bytes) -> int:
    deepest = level = 0
    for character in destination:
        if character == ord("("):
            level += 1
            deepest = max(deepest, level)
        elif character == ord(")"):
            level -= 1
    return deepest
