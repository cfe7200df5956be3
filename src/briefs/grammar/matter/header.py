"""Lines of `Key: value` at the top of a text that are its metadata, without a fence around them.

    Title: Three towns, one ferry
    Date: 2024-03-07
    Tags: lakes, ferries

The evidence must be strong, because such lines may also be prose: two of the keys fill a field of a brief, one of them
its title, date or authors; every line is a key and its value or goes on indented; and an empty line or a rule (`---`)
closes them.

Knows the look of such lines. Must not know any markup.
"""

from __future__ import annotations

from typing import Final, Literal

import attrs

from briefs.grammar.matter.keys import MAIL, field_of, fold, is_plain
from briefs.model.text import WHITE_SPACE
from briefs.outline import Place
from briefs.pattern import pattern

_LINE: Final = pattern(r"[^\r\n]*+(?:\r\n?|\n|\Z)")
_ENTRY: Final = pattern(
    r"(?P<key>[^\W\d_][\w .\-]{0,39}?)[ \t]*[:：](?:[ \t]+|(?=[\r\n]|\Z)|(?<=：))(?P<value>[^\r\n]*)"
)
_GOES_ON: Final = pattern(r"[ \t]+[^ \t\r\n]|-[ \t]")
_RULE: Final = pattern(r"-{3,}[ \t]*(?:\r\n?|\n|\Z)")
_BLANK: Final = pattern(r"[ \t]*(?:\r\n?|\n)")
_TELLING: Final = frozenset({"title", "published", "authors"})
_ENOUGH: Final = 2
_MOST_WORDS: Final = 3

Closing = Literal["blank", "rule"]


@attrs.frozen
class Header:
    """Lines of metadata at the top of a text."""

    entries: list[tuple[str, str, Place, Place]]
    """Key, value, and where the two stand."""
    stop: int
    """Where the lines end."""
    end: int
    """Where the text below them begins."""
    closing: Closing
    """What closes them."""


def find_header(text: str, start: int = 0) -> Header | None:
    """The metadata at a place of a text, if the lines there are that for certain."""
    keys: list[tuple[str, Place, Place]] = []
    at, size = start, len(text)
    while at < size:
        if keys and (closing := _closing(text, at)):
            kind, end = closing
            entries = [(key, text[slice(*value)], place, value) for key, place, value in keys]
            return Header(entries, at, end, kind) if _is_strong(entries) else None
        line = _LINE.match(text, at)
        stop = line.end() if line else size
        if found := _entry(text, at, stop):
            keys.append(found)
        elif keys and _GOES_ON.match(text, at, stop):
            key, place, value = keys[-1]
            keys[-1] = (key, place, (value[0], at + len(text[at:stop].rstrip(WHITE_SPACE))))
        else:
            return None
        at = stop
    return None


def _closing(text: str, at: int) -> tuple[Closing, int] | None:
    if rule := _RULE.match(text, at):
        return "rule", rule.end()
    return ("blank", blank.end()) if (blank := _BLANK.match(text, at)) else None


def _entry(text: str, at: int, stop: int) -> tuple[str, Place, Place] | None:
    """A key with its place, and the place of its value."""
    found = _ENTRY.match(text, at, stop)
    if found is None or found["key"].count(" ") >= _MOST_WORDS:
        return None
    begin = found.start("value")
    return found["key"], found.span("key"), (begin, begin + len(found["value"].rstrip(WHITE_SPACE + "\\")))


def _is_strong(entries: list[tuple[str, str, Place, Place]]) -> bool:
    names = {fold(key) for key, value, *_ in entries if value}
    mail = MAIL if set(MAIL) <= names else {}
    fields = {field_of(name) or mail.get(name) for name in names if is_plain(name) or name in mail} - {None}
    return len(fields) >= _ENOUGH and not _TELLING.isdisjoint(fields)
