"""Where the comments of HTML stand in its text.

The parser says which comments there are, but not where; so they are looked for where they can be: outside elements
whose content is not markup (HTML section 13.1.2, "raw text" and "escapable raw text"), and outside tags.

Knows the syntax of HTML. Must not know what a comment says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from briefs.outline import Place

_OPENING: Final = re.compile(
    r"<(?:(?P<comment>!--)|(?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes|plaintext)(?=[\s/>])"
    r"|(?P<tag>/?[a-z]))",
    re.IGNORECASE,
)
_CLOSING: Final = re.compile(r"<!--(?:-?>|.*?--!?>)", re.DOTALL)
_IN_TAG: Final = re.compile(r"(?:\"[^\"]*+\"|'[^']*+'|[^>\"']++)*+>")
_IN_BROKEN_TAG: Final = re.compile(r"[^>]*+>")


def comments(text: str) -> Iterator[Place]:
    """From where to where each comment of a piece of HTML reaches, in order (HTML sections 13.2.5.42 to 13.2.5.52)."""
    at, in_tag = 0, _IN_TAG
    while opening := _OPENING.search(text, at):
        if opening["comment"]:
            closed = _CLOSING.match(text, opening.start())
            if closed is None:
                return  # it is never closed: all that follows is its text
            yield closed.span()
            at = closed.end()
            continue
        tag = in_tag.match(text, opening.end())
        if tag is None:  # a quote that is never closed: what it opened is looked through only once
            in_tag = _IN_BROKEN_TAG
            tag = in_tag.match(text, opening.end())
        if tag is None:
            return
        at = tag.end()
        if opening["raw"]:
            closing = _closing(opening["raw"].lower()).search(text, at)
            if closing is None:
                return
            at = closing.end()


@cache
def _closing(tag: str) -> re.Pattern[str]:
    return re.compile(rf"</{tag}(?=[\s/>])", re.IGNORECASE)
