"""What reading a document gives: the brief, what there is to report, where everything stands, and what says so.

Knows outlines, diagnostics and the model. Must not know any format.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final

import attrs

from briefs.claims import Evidence
from briefs.diagnostics import Diagnostic, Span
from briefs.formats.registry import FormatName
from briefs.grammar.draft import Draft, Path
from briefs.grammar.fill import states
from briefs.grammar.layout import Layout
from briefs.model.brief import Brief
from briefs.reading.places import Places

__all__ = ["Path", "Places", "Provenance", "Reading"]

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
