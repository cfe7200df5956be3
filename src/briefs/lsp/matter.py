"""Front matter as somebody types it: where it stands, which keys it has, and what keys mean.

While it is being typed it is often no front matter yet (a fence that nothing closes, a key without a colon), so that
lines are looked at and nothing is parsed.

Knows fences and keys. Must not know values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, cast

import attrs

from briefs import api
from briefs.formats.markdown.read.matter import cut
from briefs.grammar.matter.keys import KEYS, field_of

_FENCE: Final = re.compile(r"\ufeff?(?P<fence>---|\+\+\+)[ \t]*(?:\r\n?|\n)")
_KEY: Final = re.compile(
    r"^[\"']?(?P<key>[^\s\"'#:=\-\[\]{}][^\"':=\r\n]{0,60}?)[\"']?[ \t]*(?P<sign>[:=])", re.MULTILINE
)
_EMPTY_LINE: Final = re.compile(r"^[ \t]*\r?$", re.MULTILINE)
_LINT: Final = "Rules that this document is not held to: `lint: {ignore: [BRF301]}`."


@attrs.frozen
class Region:
    """Front matter between fences."""

    start: int
    """Where the first line below the upper fence begins."""
    stop: int
    """Where the lower fence begins, or what stands there instead."""
    fence: str
    """`---` or `+++`."""


@attrs.frozen
class Key:
    """A key of the first level."""

    name: str
    """The key, as written."""
    start: int
    """Where it begins."""
    end: int
    """Where it ends."""


def region(text: str) -> Region | None:
    """The front matter of a text; where no fence closes it, it ends with the first empty line."""
    opening = _FENCE.match(text)
    if opening is None:
        return None
    closing = re.compile(rf"^{re.escape(opening['fence'])}[ \t]*\r?$", re.MULTILINE).search(text, opening.end())
    below = closing or _EMPTY_LINE.search(text, opening.end())
    return Region(opening.end(), below.start() if below else len(text), opening["fence"])


def end(text: str) -> int:
    """Where the body begins."""
    return cut(text).end


def keys(text: str, where: Region) -> Iterator[Key]:
    """The keys of the first level, in their order."""
    for found in _KEY.finditer(text, where.start, where.stop):
        yield Key(found["key"], found.start("key"), found.end("key"))


@cache
def fields() -> Mapping[str, str]:
    """The keys to offer, each with what it means: the first name of every field, and the key of the checker."""
    known = descriptions("Brief")
    return {names[0]: known.get(field, "") for field, names in KEYS.items() if field != "title_markup"} | {
        "lint": _LINT
    }


def meaning(key: str) -> str | None:
    """What a key means, in any of its names; None where it is kept as it is."""
    if key == "lint":
        return _LINT
    field = field_of(key)
    return descriptions("Brief").get(field) if field else None


@cache
def descriptions(record: str) -> Mapping[str, str]:
    """What the fields of a record mean, by name: of `Brief`, `Section`, `Source` or `Author`."""
    schema = api.json_schema()
    found = schema if record == "Brief" else cast("dict[str, dict[str, object]]", schema["$defs"]).get(record, {})
    properties = cast("dict[str, dict[str, object]]", found.get("properties", {}))
    return {name: str(each.get("description", "")) for name, each in properties.items()}
