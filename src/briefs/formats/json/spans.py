"""Where in a JSON text each value of the brief stands, worked out when the first place is asked for.

Knows maps and upgrades. Must not know what any field means.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from briefs.diagnostics import Source, Span
from briefs.formats.json.places import Map, Path
from briefs.formats.json.survey import survey, values
from briefs.formats.json.upgrade import Upgraded, upgrade


def spans(source: Source) -> Mapping[Path, Span]:
    """The place of every value in a JSON text, by its path in the brief; `()` is the whole.

    Nothing is read before the first look-up, and nothing is in it where the text is not JSON. For a document of an
    older schema version the paths are those of today's, and the places are where the values stand in the text.
    """
    return _Spans(source)


class _Spans(Mapping[Path, Span]):
    def __init__(self, source: Source) -> None:
        self._source = source

    @cached_property
    def _map(self) -> Map:
        return survey(self._source.text)

    @cached_property
    def _upgraded(self) -> Upgraded | None:
        return upgrade(values(self._source.text)) if self._map.is_sound else None

    def __getitem__(self, path: Path) -> Span:
        if self._upgraded is None:
            raise KeyError(path)
        place, is_exact = self._map.find(self._upgraded.origin(path))
        if not is_exact:
            raise KeyError(path)
        return self._source.span(place.start, place.end)

    def __iter__(self) -> Iterator[Path]:
        rest: list[tuple[Path, object]] = [((), self._upgraded.document)] if self._upgraded else []
        while rest:
            path, value = rest.pop()
            if path in self:
                yield path
            if isinstance(value, dict):
                rest += [((*path, key), part) for key, part in reversed(value.items())]
            elif isinstance(value, list):
                rest += [((*path, at), part) for at, part in reversed(list(enumerate(value)))]

    def __len__(self) -> int:
        return sum(1 for _ in self)
