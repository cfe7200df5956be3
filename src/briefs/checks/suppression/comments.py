"""The comments of a text that speak to the checker, taken apart.

Only what is a comment to a parser of the format counts: not what stands in code, in a script or in an attribute.

Knows the form of these comments. Must not know rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal, TypeAlias, get_args

import attrs

from briefs.diagnostics import Source
from briefs.formats.registry import FormatName
from briefs.pattern import pattern

Verb: TypeAlias = Literal["disable-next-line", "disable-line", "disable-file", "disable", "enable"]

VERBS: Final[tuple[str, ...]] = get_args(Verb)
"""What a comment can say."""

SIGN: Final = "briefs-"
"""What every such comment has in it: where a text lacks it, there is nothing to do."""

_LONGEST: Final = 1000
"""How long a comment may be; a bound, so that a text of many beginnings is looked through once."""
_OPENING: Final = pattern(rf"<!--\s{{0,99}}{SIGN}(?P<verb>[a-z]+(?:-[a-z]+){{0,5}})")
_CLOSE: Final = "-->"
_REASON: Final = pattern(r"\s--(?=\s|\Z)")
_WORD: Final = pattern(r"[^\s,]+")


@attrs.frozen
class Word:
    """A word of a comment, and where it stands."""

    text: str
    start: int
    end: int


@attrs.frozen
class Comment:
    """A comment that speaks to the checker."""

    verb: str
    """What it says: one of `VERBS`, or something else that begins with `briefs-`."""
    words: tuple[Word, ...]
    """The rules that it is about; none for all of them."""
    start: int
    """Where it begins, in the whole text."""
    end: int
    """Where it ends."""
    head: int
    """Where its verb ends."""


def comments(text: str, format: FormatName) -> tuple[Comment, ...]:
    """Every comment that begins with `briefs-`, in order.

    Args:
        text: The whole text of a file.
        format: The format that it was read as.
    """
    found = list(_OPENING.finditer(text)) if SIGN in text and format in {"markdown", "html"} else []
    if not found:
        return ()
    places = iter(_real(text, format))
    start = end = -1
    kept = []
    for each in found:
        while end <= each.start() and (place := next(places, None)) is not None:
            start, end = place
        close = text.find(_CLOSE, each.end(), each.end() + _LONGEST)
        if start <= each.start() < end and close >= 0:
            kept.append(_parsed(each, close))
    return tuple(kept)


def _real(text: str, format: FormatName) -> Iterator[tuple[int, int]]:
    """Where comments, or the HTML that they are in, stand in a text."""
    # The readers of HTML take longer to import than a document to read, and most have no such comment.
    from briefs.formats.html.read.comments import comments as html_comments  # noqa: PLC0415
    from briefs.formats.markdown.read import raw_html  # noqa: PLC0415 - as above

    if format == "html":
        yield from html_comments(text)
        return
    for start, end in raw_html(Source(text)):
        yield from ((start + a, start + b) for a, b in html_comments(text[start:end]))


def _parsed(found: re.Match[str], close: int) -> Comment:
    text, start = found.string, found.end()
    reason = _REASON.search(text, start, close)
    words = _WORD.finditer(text, start, reason.start() if reason else close)
    # In a block quote each further line of a comment begins with a sign that is not part of it.
    parsed = tuple(Word(each[0], *each.span()) for each in words if each[0].strip(">"))
    return Comment(found["verb"], parsed, found.start(), close + len(_CLOSE), start)
