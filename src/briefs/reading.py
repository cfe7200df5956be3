"""What reading a document gives: the brief, what there is to report, and where everything stands.

Knows outlines, diagnostics and the model. Must not know any format.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TypeAlias

import attrs

from briefs.diagnostics import Diagnostic, Source, Span
from briefs.formats.registry import FormatName
from briefs.grammar.draft import Draft
from briefs.grammar.layout import Layout
from briefs.model.brief import Brief
from briefs.outline import Outline

Path: TypeAlias = tuple[str | int, ...]


@attrs.frozen(eq=False)
class Reading:
    """A document as it was read."""

    brief: Brief | None
    """The brief; None where the document cannot be read, and then a diagnostic of severity `error` says why."""
    diagnostics: tuple[Diagnostic, ...]
    """Everything there is to report, in the order of the document."""
    format: FormatName
    """The format it was read as."""
    layout: Layout
    """How it is laid out; `dumps(brief, "markdown", layout=reading.layout)` writes it the same way."""
    spans: Mapping[Path, Span] = attrs.field(factory=dict, repr=False)
    """Where each part of the brief stands in the source, by its path, e.g. `("sections", 0, "label")`."""


class Places(Mapping[Path, Span]):
    """The spans of an outline by path, worked out when the first is asked for."""

    def __init__(self, outline: Outline, draft: Draft) -> None:
        self._outline = outline
        self._draft = draft

    @cached_property
    def _found(self) -> dict[Path, Span]:
        source = self._outline.source
        whole = Source(source.text)
        found: dict[Path, Span] = {}
        for path, value in _walk(self._draft.wire, ()):
            in_matter = self._draft.matter_places.get(path)
            place = self._draft.places.get(path) or self._outline.places.get(id(value))
            if in_matter is not None:
                found[path] = whole.span(*in_matter)
            elif place is not None:
                found[path] = source.trimmed(*place)
        return found

    def __getitem__(self, path: Path) -> Span:
        return self._found[path]

    def __iter__(self) -> Iterator[Path]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


def _walk(value: object, path: Path) -> Iterator[tuple[Path, object]]:
    if path:
        yield path, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _walk(item, (*path, key))
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from _walk(item, (*path, at))
