"""Where the parts of a record stand that have no place of their own: by their words, one behind the other.

A source line, an author card, a list in front matter say their parts in some order; what is not found behind the last
part is looked for from the start of the record again, and what is written in other words has no place.

Knows records and their words. Must not know any markup.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

import attrs

from briefs.diagnostics import Span
from briefs.grammar.draft import Path
from briefs.grammar.wire import words
from briefs.outline import Place
from briefs.reading.wording import find, find_date

_Known: TypeAlias = Callable[[Path, object], Span | None]
_DATES: Final = frozenset({"published", "accessed"})
_UNSAID: Final = frozenset({"kind", "type"})
"""Parts of a record that are no words."""
_BELOW: Final = 1_000
"""Characters below the name of an author that may be the rest of the card."""


def find_pieces(field: str, value: object, whole: Span | None, text: str, known: _Known) -> dict[Path, Place]:
    """The places of the records of a field and of their parts, where they are not known and their words are found.

    Args:
        field: The name of the field.
        value: Its value in wire form: a list of records or words, or a mapping.
        whole: Where it stands, if that is known.
        text: The source.
        known: The place of a part that the reader of the markup has found.
    """
    search = _Search(text, known)
    homes = [(key, item, known((field, key), item)) for key, item in _items(field, value)]
    starts = sorted(home.start for _, _, home in homes if home is not None)
    last: dict[Span, int] = {}
    for key, item, own in homes:
        home = own or whole
        if home is None:
            continue
        end = _end(home.end, starts, text) if field == "authors" and own is not None else home.end
        path, start = (field, key), last.get(home, home.start)
        place = search.named(path, item, start, end) or search.named(path, item, home.start, end)
        if place is None and (own is None or field != "authors"):  # a table of TOML is known by its first line
            place = search.named(path, item, start, min(end + _BELOW, len(text)))
        if place is not None and own is None:
            search.found[field, key] = place
        last[home] = place[1] if place is not None else last.get(home, home.start)
    places = [search.found.get((field, key)) or _place(own) for key, _, own in homes]
    if told := [place for place in places if place is not None]:
        search.found[(field,)] = min(told)[0], max(end for _, end in told)
    return search.found


def _place(span: Span | None) -> Place | None:
    return None if span is None else (span.start, span.end)


def _end(end: int, starts: list[int], text: str) -> int:
    """Where the card ends whose name ends here: at the next one."""
    after = bisect_left(starts, end)
    return min(end + _BELOW, len(text), *starts[after : after + 1])


def _items(field: str | int, value: object) -> Iterator[tuple[str | int, object]]:
    if isinstance(value, dict):
        yield from ((key, item) for key, item in value.items() if key not in _UNSAID or field == "extra")
    elif isinstance(value, list):
        yield from enumerate(value)


@attrs.frozen
class _Search:
    """A look for the parts of records."""

    text: str
    known: _Known
    found: dict[Path, Place] = attrs.Factory(dict)

    def named(self, path: Path, value: object, start: int, end: int) -> Place | None:
        """The place of a part behind its key, where it has one of its own."""
        key = find(self.text, str(path[-1]), start, end) if path[0] == "extra" else None
        if key is None:
            return self.piece(path, value, start, end)
        return self.piece(path, value, key[1], end) or (key if value == "" else None)

    def piece(self, path: Path, value: object, start: int, end: int) -> Place | None:
        """The place of a part, and of all that it holds, in a stretch of the text."""
        if isinstance(value, str):
            look = find_date if path[-1] in _DATES else find
            return look(self.text, value, start, end)
        if isinstance(value, list) and value and isinstance(value[0], dict) and "type" in value[0]:
            return find(self.text, words(value).strip(), start, end)
        places: list[Place] = []
        at = start
        for key, item in _items(path[0], value):
            inner = (*path, key)
            own = self.known(inner, item)
            place = self.named(inner, item, at, end)
            if place is None and at > start:
                place = self.named(inner, item, start, end)
            if own is not None:
                place = own.start, own.end
            elif place is not None:
                self.found[inner] = place
            if place is not None:
                places.append(place)
                at = max(at, min(place[1], end))
        return (min(places)[0], max(last for _, last in places)) if places else None
