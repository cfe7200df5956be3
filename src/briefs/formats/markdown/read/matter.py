"""Front matter: the YAML above a Markdown text, read as text only.

YAML gives words types that a document does not have (`no` is False, `12:30` is 750, `1.10` is 1.1), and it can build
much from little. So it is read as a stream of events, and everything is a string, a list or a mapping; aliases and
deep nesting are refused as soon as they come.

Knows YAML. Must not know what any key means.
"""

from __future__ import annotations

import re
from typing import Final

import attrs
import yaml

from briefs.outline import Place

MAX_LEVELS: Final = 20
"""How deep its lists and mappings may nest."""

_OPENING: Final = re.compile(r"\ufeff?---[ \t]*\r?\n")
_CLOSING: Final = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_KEY: Final = re.compile(r"\s*(?:#.*\n\s*)*[\w\"'][^\n]*:(?:\s|$)")
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@attrs.frozen
class Head:
    """What stands above the body of a Markdown text."""

    end: int = 0
    """Where the body begins, in characters."""
    matter: dict[str, object] | None = None
    """Keys and values of the front matter; None where there is none."""
    places: dict[str, Place] = attrs.Factory(dict)
    """Where the value of each key stands."""
    problem: str = ""
    """Why the front matter could not be read, if it could not."""
    problem_place: Place = (0, 0)
    """Where the problem is."""


class _Refused(Exception):  # noqa: N818 - never leaves this module
    """YAML that is well-formed but not taken."""

    def __init__(self, reason: str, at: int) -> None:
        super().__init__(reason)
        self.at = at


def cut(text: str, at: int = 0) -> Head:
    """The front matter at the top of a text, or at a place in it, and where the body begins.

    A block between fences is front matter where it is a mapping; otherwise the fences are thematic breaks, as in
    CommonMark. Front matter that cannot be read is kept as text under the key `front-matter`.
    """
    opening = _OPENING.match(text, at)
    if opening is None:
        return Head(end=1) if text.startswith("\ufeff") else Head()
    start = opening.end()
    closing = _CLOSING.search(text, start)
    if closing is None:
        return Head(end=1) if text.startswith("\ufeff") else Head()
    raw = text[start : closing.start()]
    try:
        matter, places = _read(raw, start)
    except _Refused as refusal:
        at = start + refusal.at
        if not _KEY.match(raw):
            return Head()
        kept: dict[str, object] = {"front-matter": raw}
        problem = f"The front matter could not be read ({refusal}); it was kept as text under `extra`."
        return Head(closing.end(), kept, {}, problem, (min(at, closing.start()), closing.start()))
    return Head(closing.end(), matter, places) if matter is not None else Head()


def _read(raw: str, start: int) -> tuple[dict[str, object] | None, dict[str, Place]]:
    try:
        return _Builder(start).build(raw)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or "not YAML"
        raise _Refused(problem, mark.index if mark else 0) from error
    except (ValueError, IndexError, KeyError, AttributeError, UnicodeError, RecursionError) as error:
        raise _Refused("not YAML", 0) from error


def _at(event: yaml.Event, *, end: bool = False) -> int:
    mark = event.end_mark if end else event.start_mark
    return mark.index if mark else 0


class _Builder:
    """Events of one document, made into strings, lists and mappings."""

    def __init__(self, start: int) -> None:
        self._start = start
        self._open: list[tuple[dict[str, object] | list[object], list[str]]] = []
        self._root: object = None
        self.places: dict[str, Place] = {}

    def build(self, raw: str) -> tuple[dict[str, object] | None, dict[str, Place]]:
        for event in yaml.parse(raw, Loader=_LOADER):
            if isinstance(event, yaml.ScalarEvent):
                self._add(event.value, event)
            elif isinstance(event, yaml.AliasEvent):
                raise _Refused("aliases are not read", _at(event))
            elif isinstance(event, yaml.MappingStartEvent):
                self._begin({}, event)
            elif isinstance(event, yaml.SequenceStartEvent):
                self._begin([], event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._open.pop()
        return (self._root if isinstance(self._root, dict) else None), self.places

    def _begin(self, value: dict[str, object] | list[object], event: yaml.Event) -> None:
        if len(self._open) >= MAX_LEVELS:
            raise _Refused(f"more than {MAX_LEVELS} levels", _at(event))
        self._add(value, event)
        self._open.append((value, []))

    def _add(self, value: object, event: yaml.Event) -> None:
        if not self._open:
            if self._root is not None:
                raise _Refused("more than one document", _at(event))
            self._root = value
            return
        holder, key = self._open[-1]
        if isinstance(holder, list):
            holder.append(value)
        elif key:
            self._set(holder, key.pop(), value, event)
        elif isinstance(value, str):
            key.append(value)
        else:
            raise _Refused("a key is not text", _at(event))

    def _set(self, holder: dict[str, object], key: str, value: object, event: yaml.Event) -> None:
        if key in holder:
            raise _Refused(f"the key '{key[:40]}' stands twice", _at(event))
        holder[key] = value
        if len(self._open) == 1:
            self.places[key] = (self._start + _at(event), self._start + _at(event, end=True))
