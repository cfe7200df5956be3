"""Front matter that is meant to be YAML and is not: each key is read on its own, and what is no YAML as the text it is.

    title: Three towns: one ferry       is the text that stands there
    title: "Night quay opens            the same, without the quote that nothing closes
    tags:
    - a: b: c                           a list of texts
    desk: {a: [                         kept as text, as no field's value

Knows the look of YAML. Must not know what any key means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefs.formats.markdown.read.matter.head import UNREAD, Matter, RefusedError, shown
from briefs.formats.markdown.read.matter.yaml import read_yaml
from briefs.model.text import WHITE_SPACE
from briefs.outline import Place
from briefs.pattern import pattern

APART: Final = "extra"
"""The key under which a value is no field's, whatever its own key says."""

KEY: Final = (
    r"""(?:"[^"\r\n]{0,99}"|'[^'\r\n]{0,99}'|[^\s#"'\[\]{},&*!|>%@`\-?:](?:[^\r\n:]|:(?![ \t\r\n]|\Z)){0,99})"""
)
_LINE: Final = pattern(r"[^\r\n]*+(?:\r\n?|\n|\Z)")
_ENTRY: Final = pattern(rf"(?P<key>{KEY})[ \t]*:(?=[ \t\r\n]|\Z)")
_BELONGS: Final = pattern(r"[ \t\]}#]|-(?=[ \t\r\n]|\Z)")
"""How a line begins that goes on with the entry above it."""
_ITEM: Final = pattern(r"[ \t]*-[ \t]+")
_TABBED: Final = pattern(r"^[ ]*\t[ \t]*", re.MULTILINE)


class Entries:
    """The stretches of a text that each begin with a key."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.starts: list[int] = []
        """Where each begins; it goes on to the next one."""
        self.stray: int | None = None
        """Where a line stands that belongs to none: the first one, or one after an empty line."""
        self._find()

    def _find(self) -> None:
        is_after_blank = False
        for line in _LINE.finditer(self.raw):
            text, at = line[0], line.start()
            if not text.strip(WHITE_SPACE):
                is_after_blank = True
                continue
            if _ENTRY.match(self.raw, at):
                self.starts.append(at)
            elif (is_after_blank or not self.starts) and not _BELONGS.match(text):
                self.stray = at
                return
            is_after_blank = False

    def spans(self) -> list[Place]:
        """Where they stand."""
        return list(zip(self.starts, [*self.starts[1:], len(self.raw)], strict=True))

    def keys(self) -> Iterator[str]:
        """The keys that they begin with."""
        for start in self.starts:
            if found := _ENTRY.match(self.raw, start):
                yield _bare(found["key"])


def mend(entries: Entries, start: int, matter: Matter) -> None:
    """Read entries that are not YAML all together: as many at once as can be.

    The stretch doubles while it is YAML and halves where it is not, so that a fault costs a few readings of what is
    near it, and not one of all that follows.

    Args:
        entries: The entries.
        start: Where their text stands in the whole text.
        matter: Takes the keys.
    """
    spans = entries.spans()
    at, many = 0, 1
    while at < len(spans):
        many = min(many, len(spans) - at)
        first, last = spans[at][0], spans[at + many - 1][1]
        try:
            read_yaml(entries.raw[first:last], start + first, matter)
        except RefusedError as refusal:
            if many > 1:
                many //= 2
                continue
            _mend_one(entries.raw[first:last], start + first, matter, str(refusal))
        at, many = at + many, many * 2


def _mend_one(raw: str, start: int, matter: Matter, reason: str) -> None:
    """Take an entry that is no YAML for what it seems to say."""
    if (tabless := _TABBED.sub(lambda tabs: tabs[0].replace("\t", "  "), raw)) != raw:
        once = Matter()
        try:
            read_yaml(tabless, 0, once)
        except RefusedError:
            pass
        else:
            _take_all(once, raw, start, matter)
            return
    found = _ENTRY.match(raw)
    if found is None:  # never: an entry begins with a key
        matter.put(UNREAD, raw, (start, start), (start, start + len(raw)))
        return
    text = raw[found.end() :]
    body = text.strip(WHITE_SPACE)
    begin = start + found.end() + (len(text) - len(text.lstrip(WHITE_SPACE)))
    place = (begin, begin + len(body))
    key = _bare(found["key"])
    value = _seems(body)
    told = "it was read as the text it is" if value is not None else "it was kept as text under `extra`"
    message = f"The value of '{shown(key)}' is not YAML ({reason}); {told}."
    is_line = isinstance(value, str) and "\n" not in body and "\r" not in body
    # White space that YAML does not allow stays beside the quotes, and would break them too.
    is_bare = text.strip(" \t\r\n") == body
    mendable = is_line and is_bare and str(value).isprintable()
    instead = "'" + str(value).replace("'", "''") + "'" if mendable else None
    matter.flaw("broken-front-matter", place, message, instead)
    at = (start, start + found.end("key"))
    if value is not None:
        matter.put(key, value, at, place)
    else:
        _put_apart(matter, key, body, at, place)


def _take_all(once: Matter, raw: str, start: int, matter: Matter) -> None:
    """Take what could be read when its tabs were spaces; only the whole of it has a place then."""
    place = (start, start + len(raw.rstrip(WHITE_SPACE)))
    matter.flaw("broken-front-matter", place, "Tabs indent these lines, which is not YAML; they were read as spaces.")
    for key, value in once.values.items():
        matter.put(key, value, place, place)


def _seems(body: str) -> object:
    """The text or list of texts that a value seems to be; None where it is neither."""
    lines = [line.rstrip(WHITE_SPACE) for line in re.split(r"\r\n?|\n", body)]
    if len(lines) == 1 and body[:1] not in ("[", "{"):
        return _bare(body)
    lines = [line for line in lines if line]
    if lines and all(_ITEM.match(line) for line in lines):
        return [_bare(_ITEM.sub("", line, count=1)) for line in lines]
    return None if any(line[:1] in ("-", "[", "{", "|", ">", " ", "\t") for line in lines) else body


def _put_apart(matter: Matter, key: str, value: str, at: Place, place: Place) -> None:
    """Keep a text where it is no field's."""
    apart = matter.values.get(APART)
    if isinstance(apart, dict):
        matter.add(apart, key, value, at)
    else:
        matter.put(APART, {key: value}, at, place)


def _bare(text: str) -> str:
    """A text without the quotes around it, or the one before it that nothing closes."""
    quote = text[:1]
    if quote not in ("'", '"') or not quote:
        return text
    if len(text) > 1 and text[-1] == quote:
        return text[1:-1]
    return text[1:] if quote not in text[1:] else text
