"""Where each part of a brief stands in its source, worked out when it is asked for.

    a field of the front matter     where its value stands
    a node, a block, a record       where the reader of the markup found it
    a field that a page states      the element that says so; in JSON-LD its value
    a part of a record              its words, within the place of the record

Knows outlines, drafts and spans. Must not know any format.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final

from briefs.diagnostics import Source, Span
from briefs.grammar.draft import Draft, Path
from briefs.grammar.matter.keys import NESTED
from briefs.outline import Outline, Place, Wire
from briefs.reading.pieces import find_pieces
from briefs.reading.stated import stated, stretch

_RECORDS: Final = frozenset({"sources", "authors", "topics", "extra"})
"""Fields that are made of records, which have their words in order."""
_LONGEST: Final = 2_000
"""Characters of a value of the front matter that is an address or a name."""


class Places(Mapping[Path, Span]):
    """The spans of an outline by path, each worked out when it is asked for."""

    def __init__(self, outline: Outline, draft: Draft) -> None:
        self._outline = outline
        self._draft = draft
        self._whole = Source(outline.source.text)
        self._pieces: dict[str, Mapping[Path, Place]] = {}
        self._asked: dict[Path, Span] = {}

    def __getitem__(self, path: Path) -> Span:
        span = self._asked.get(path)
        if span is None:
            span = self._span(path, _at(self._wire, path)) if path else None
            if span is None:
                raise KeyError(path)
            self._asked[path] = span
        return span

    def first(self, paths: Iterable[Path]) -> Span | None:
        """The place of the part that stands first, of those whose places were written down; it alone is counted."""
        begins = [(begin, path) for path in paths if (begin := self._begin(path)) is not None]
        return self.get(min(begins)[1]) if begins else None

    def _begin(self, path: Path) -> tuple[bool, int] | None:
        """Where a part begins, in the units of the outline; all front matter stands above all text."""
        if (place := self._draft.matter_places.get(path)) is not None:
            return False, place[0]
        place = self._draft.places.get(path)
        if place is None:
            try:
                value = _at(self._draft.wire, path)
            except KeyError:
                return None
            place = self._outline.places.get(id(value)) if isinstance(value, dict) else None
        return None if place is None else (True, place[0])

    def __iter__(self) -> Iterator[Path]:
        return (path for path, value in _walk(self._wire, ()) if self._span(path, value) is not None)

    @property
    def _wire(self) -> Wire:
        """The fields of the brief: one whose title has markup has a title as well."""
        wire = self._draft.wire
        return {**wire, "title": ""} if "title_markup" in wire and "title" not in wire else wire

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _span(self, path: Path, value: object) -> Span | None:
        """The place that is known, or else that of the words."""
        if path == ("title_markup",):
            path = ("title",)
        if (known := self._known(path, value)) is not None:
            return known
        field = str(path[0])
        if field not in _RECORDS:
            return None
        if field not in self._pieces:
            nested = self._outline.matter_places.get(NESTED) if field == "extra" else None
            home = self._known((field,), self._draft.wire[field]) or (nested and self._whole.span(*nested))
            self._pieces[field] = find_pieces(field, self._draft.wire[field], home, self._whole.text, self._known)
        place = self._pieces[field].get(path)
        if place is None and isinstance(value, str):
            place = self._values.get(value)
        if place is None and len(path) == 2:  # an entry whose words are written in another way stands in its list
            return self._known((field,), self._draft.wire[field])
        return None if place is None else self._whole.trimmed(*place)

    @cached_property
    def _values(self) -> Mapping[str, Place]:
        """The places of the values of the front matter by their words: one may be the address of its source."""
        text, places = self._whole.text, self._outline.matter_places.values()
        return {text[slice(*place)].strip("\"'"): place for place in places if place[1] - place[0] < _LONGEST}

    def _known(self, path: Path, value: object) -> Span | None:
        """The place that the reader of the markup has written down, or that of the front matter."""
        matter = self._in_matter(path)
        if matter is not None:
            return self._whole.span(*matter)
        outline = self._outline
        place = self._draft.places.get(path)
        if place is not None:
            place = stretch(outline, path, place)
        else:
            own = outline.places.get(id(value)) if isinstance(value, dict) else None
            place = (
                self._part(path)
                or own
                or _of_text(outline, path, value)
                or stated(outline, self._draft.evidence, path, value)
            )
        return None if place is None else outline.source.trimmed(*place)

    def _in_matter(self, path: Path) -> Place | None:
        if (place := self._draft.matter_places.get(path)) is not None:
            return place
        return self._outline.matter_places.get(str(path[1])) if path[0] == "extra" and len(path) == 2 else None

    def _part(self, path: Path) -> Place | None:
        """The place of what is no node: of a word or list in a record, or of a field that the markup states."""
        parts = self._outline.parts
        if not parts:
            return None
        *around, name = path
        holder = _at(self._draft.wire, tuple(around)) if around else self._outline.certain
        return parts.get((id(holder), str(name)))


def _of_text(outline: Outline, path: Path, value: object) -> Place | None:
    """The place of what is told of an author, by its first and its last node."""
    if path[0] != "authors" or not isinstance(value, list) or not value or not isinstance(value[0], dict):
        return None
    first, last = outline.places.get(id(value[0])), outline.places.get(id(value[-1]))
    return (first[0], last[1]) if first is not None and last is not None and first[0] <= last[1] else None


def _at(value: object, path: Path) -> object:
    """The part of a wire value at the end of a path.

    Raises:
        KeyError: There is none.
    """
    for step in path:
        try:
            value = value[step]  # type: ignore[index]  # what has no parts is told by the error
        except (KeyError, IndexError, TypeError):
            raise KeyError(path) from None
    return value


def _walk(value: object, path: Path) -> Iterator[tuple[Path, object]]:
    if path:
        yield path, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _walk(item, (*path, key))
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from _walk(item, (*path, at))
