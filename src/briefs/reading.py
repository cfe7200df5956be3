"""What reading a document gives: the brief, what there is to report, where everything stands, and what says so.

Knows outlines, diagnostics and the model. Must not know any format.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from operator import itemgetter
from typing import Final, TypeAlias

import attrs

from briefs.claims import Evidence
from briefs.diagnostics import Diagnostic, Source, Span
from briefs.formats.registry import FormatName
from briefs.grammar.draft import Draft
from briefs.grammar.fill import states
from briefs.grammar.layout import Layout
from briefs.model.brief import Brief
from briefs.outline import Outline

Path: TypeAlias = tuple[str | int, ...]

_NO_FIELDS: Final = frozenset({"schema_version", "title_markup"})


@attrs.frozen(eq=False)
class Reading:
    """A document as it was read: the brief, what there is to report, and where everything stands.

    Attributes:
        brief: The brief; None where the document cannot be read, and then a diagnostic of severity `error` says why.
        diagnostics: Everything there is to report, in the order of the document.
        format: The format it was read as.
        layout: How it is laid out; `dumps(brief, "markdown", layout=reading.layout)` writes it the same way.
        spans: Where each part of the brief stands in the source, by its path, e.g. `("sections", 0, "label")`.
        provenance: What each field of the brief was filled from, by its name, e.g. `{"published": "json-ld"}`.
        text: The source, as it was decoded: what spans count in.
        stretch: From which to which character of it the document reaches: all of it, or one brief of several.
    """

    brief: Brief | None
    diagnostics: tuple[Diagnostic, ...]
    format: FormatName
    layout: Layout
    spans: Mapping[Path, Span] = attrs.field(factory=dict, repr=False)
    provenance: Mapping[str, Evidence] = attrs.field(factory=dict, repr=False)
    text: str = attrs.field(default="", repr=False)
    stretch: tuple[int, int] = attrs.field(default=(0, 0), repr=False)


class Places(Mapping[Path, Span]):
    """The spans of an outline by path, each worked out when it is asked for."""

    def __init__(self, outline: Outline, draft: Draft) -> None:
        self._outline = outline
        self._draft = draft
        self._whole = Source(outline.source.text)
        self._known: dict[Path, Span] = {}

    def __getitem__(self, path: Path) -> Span:
        span = self._known.get(path)
        if span is None:
            span = self._span(path, _at(self._draft.wire, path)) if path else None
            if span is None:
                raise KeyError(path)
            self._known[path] = span
        return span

    def first(self, paths: Iterable[Path]) -> Span | None:
        """The place of the one that stands first; it is told before any place is counted in lines."""
        begins = [(begin, path) for path in paths if (begin := self._begin(path)) is not None]
        return self.get(min(begins, key=itemgetter(0))[1]) if begins else None

    def _begin(self, path: Path) -> tuple[bool, int] | None:
        """Where a part begins, in the units of the outline; all front matter stands above all text."""
        try:
            value = _at(self._draft.wire, path)
        except KeyError:
            return None
        if (place := self._draft.matter_places.get(path)) is not None:
            return False, place[0]
        place = self._draft.places.get(path) or self._outline.places.get(id(value))
        return None if place is None else (True, place[0])

    def __iter__(self) -> Iterator[Path]:
        return (path for path, value in _walk(self._draft.wire, ()) if self._is_placed(path, value))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _span(self, path: Path, value: object) -> Span | None:
        if (place := self._draft.matter_places.get(path)) is not None:
            return self._whole.span(*place)
        place = self._draft.places.get(path) or self._outline.places.get(id(value))
        return None if place is None else self._outline.source.trimmed(*place)

    def _is_placed(self, path: Path, value: object) -> bool:
        draft = self._draft
        return path in draft.matter_places or path in draft.places or id(value) in self._outline.places


class Provenance(Mapping[str, Evidence]):
    """What the fields of a brief were filled from, worked out when the first is asked for."""

    def __init__(self, brief: Brief, draft: Draft | None = None) -> None:
        self._brief = brief
        self._draft = draft

    @cached_property
    def _found(self) -> dict[str, Evidence]:
        filled = [name for name, value in self._brief if value and name not in _NO_FIELDS]
        if self._draft is None:
            return dict.fromkeys(filled, "json")
        return {name: _evidence_of(name, self._draft) for name in filled}

    def __getitem__(self, field: str) -> Evidence:
        return self._found[field]

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __repr__(self) -> str:
        return repr(self._found)


def _evidence_of(field: str, draft: Draft) -> Evidence:
    if field in draft.evidence:
        return draft.evidence[field]
    if field in draft.outline.certain or f"{field}_markup" in draft.outline.certain:
        return "markup"
    return "front-matter" if (field,) in draft.matter_places or states(draft, field) else "text"


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
