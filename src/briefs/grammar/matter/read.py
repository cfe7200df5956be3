"""Front matter -> the fields of a brief.

Knows which keys fill which field, and in what order. Must not know any form of front matter.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from operator import itemgetter
from typing import Final

from briefs.grammar.matter import cited, people, values
from briefs.grammar.matter.keys import (
    CREATION,
    MAIL,
    NESTED,
    beside,
    field_of,
    fold,
    is_original,
    is_plain,
    rank_of,
)
from briefs.grammar.matter.values import Means, Partial, RefusedError, is_address, is_boolean, is_empty, is_site
from briefs.model.extra import MAX_EXTRA_DEPTH
from briefs.model.text import WHITE_SPACE
from briefs.outline import Wire

_READERS: Final[Mapping[str, Callable[[object, Means], object]]] = {
    "title": values.line,
    "title_markup": values.rich,
    "kicker": values.line,
    "published": values.date,
    "updated": values.date,
    "language": values.language,
    "url": values.url,
    "id": values.line,
    "publisher": values.name,
    "topics": values.lines,
    "image": values.picture,
    "lede": values.rich,
    "sources": cited.sources,
    "authors": people.authors,
}
_PARTS: Final[Mapping[str, Callable[[str, object, Means], object]]] = {"sources": cited.part, "authors": people.part}
_LATE: Final = 2000
"""The rank of names that mean a field only together with others."""


def language_of(matter: Mapping[str, object]) -> str | None:
    """The language that front matter names."""
    named = [(rank_of(key), value) for key, value in matter.items() if field_of(key) == "language"]
    found = [value for _, value in sorted(named, key=itemgetter(0)) if isinstance(value, str) and not is_empty(value)]
    return found[0] if found else None


def read_matter(matter: Mapping[str, object], means: Means) -> tuple[Wire, dict[str, str], dict[str, str]]:
    """Fields from front matter.

    Args:
        matter: Keys and values as text, lists and mappings.
        means: How rich text and dates are read.

    Returns:
        The fields in wire form (unknown keys under `extra`), for each field the key it came from, and for each key
        that its field could not hold, why.
    """
    reading = _Reading(matter, means)
    reading.fill()
    if extra := reading.extra():
        reading.wire["extra"] = extra
    return reading.wire, reading.keys, reading.refused


class _Reading:
    def __init__(self, matter: Mapping[str, object], means: Means) -> None:
        self._matter = matter
        self._means = means
        self.wire: Wire = {}
        self.keys: dict[str, str] = {}
        self.refused: dict[str, str] = {}
        self._taken: set[str] = set()
        """Keys whose value is in a field, all of it."""
        self._deep = {key for key, value in matter.items() if key != NESTED and _is_deep(value)}
        self._dated = any(
            field_of(key) == "published" and fold(key) not in CREATION and not is_boolean(value)
            for key, value in matter.items()
        )
        """Whether a key has the day of publication, even if nothing stands there."""

    def fill(self) -> None:
        """Fill the fields, the names that say it best first."""
        folded = {fold(key) for key in self._matter}
        is_mail = set(MAIL) <= folded
        named: list[tuple[int, str, str]] = []
        for key in self._matter:
            if field := field_of(key):
                named.append((rank_of(key), field, key))
            elif is_mail and (field := MAIL.get(fold(key))):
                named.append((_LATE, field, key))
        for _, field, key in sorted(named, key=itemgetter(0)):
            if field not in self.wire and key not in self._deep and not is_empty(self._matter[key]):
                self._fill(field, key)
        self._add_parts()

    def _fill(self, field: str, key: str) -> None:
        value = self._matter[key]
        if not fits_loosely(field, key, value) or (fold(key) in CREATION and self._dated):
            return
        try:
            found = _READERS[field](value, self._means)
        except RefusedError as refusal:
            if is_plain(key) and not is_boolean(value):
                self.refused[key] = str(refusal)
            return
        if isinstance(found, Partial):
            found = found.value
        else:
            self._taken.add(key)
        self.wire[field] = found
        self.keys[field] = key

    def _add_parts(self) -> None:
        """Add what further keys say of the one source or author, and where the brief first appeared."""
        for key, value in self._matter.items():
            if key in self._deep or is_empty(value):
                continue
            if is_original(key):
                self._add_original(key, value)
            elif about := beside(key):
                self._add_part(*about, key, value)

    def _add_original(self, key: str, value: object) -> None:
        if not isinstance(value, str) or not is_address(value):
            return
        original = {"kind": "original", "url": value.strip(WHITE_SPACE)}
        self.wire["sources"] = [*self.wire.get("sources", []), original]
        self.keys.setdefault("sources", key)
        self._taken.add(key)

    def _add_part(self, field: str, part: str, key: str, value: object) -> None:
        records: list[Wire] = self.wire.get(field, [])
        if not records and field == "sources":
            records = [{"kind": "source"}]
        if len(records) != 1 or records[0].get(part):
            return
        try:
            records[0][part] = _PARTS[field](part, value, self._means)
        except RefusedError as refusal:
            self.refused[key] = str(refusal)
            return
        self.wire[field] = records
        self.keys.setdefault(field, key)
        self._taken.add(key)

    def extra(self) -> dict[str, object]:
        """The other keys, in the order of the document, with the nested ones where their key stands."""
        kept: dict[str, object] = {}
        nested = self._matter.get(NESTED)
        for key, value in self._matter.items():
            if key == NESTED and isinstance(nested, dict):
                for name, item in nested.items():
                    kept[_free(name, kept)] = self._held(name, item)
            elif key not in self._taken:
                kept[_free(key, kept)] = self._held(key, value)
        return kept

    def _held(self, key: str, value: object) -> object:
        """The value, or its text where it nests deeper than a brief can hold."""
        if not _is_deep(value):
            return value
        self.refused[key] = f"more than {MAX_EXTRA_DEPTH} levels; it was kept as text"
        return json.dumps(value, ensure_ascii=False)


def _free(name: str, kept: Mapping[str, object]) -> str:
    """The name, or where it is taken another one."""
    number, free = 1, name
    while free in kept:
        free, number = f"{name} ({number})", number + 1
    return free


def fits_loosely(field: str, key: str, value: object) -> bool:
    """Whether a value can be nothing but what the field has, where its key does not say so plainly."""
    if is_plain(key):
        return not (field in ("published", "updated") and is_boolean(value))
    if field in ("sources", "image", "publisher") and isinstance(value, dict | list | tuple):
        return True
    if not isinstance(value, str):
        return False
    match field:
        case "title":
            return " " in value.strip(WHITE_SPACE)
        case "url":
            return is_address(value) or (fold(key) == "permalink" and value.startswith("/") and ":" not in value)
        case "publisher":
            return not is_site(value)
        case "image":
            return is_address(value) or "." in value or "/" in value
        case "sources":
            return is_address(value)
        case _:
            return not is_boolean(value)


def _is_deep(value: object) -> bool:
    return _levels(value) > MAX_EXTRA_DEPTH


def _levels(value: object) -> int:
    """How deep lists and mappings nest, a text counting one."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_levels, inner), default=0)
