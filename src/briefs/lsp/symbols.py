"""The outline of a document: title, lede, labelled parts with their kinds, sources and authors.

Knows the model and its places. Must not know how an editor shows a tree.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from lsprotocol import types

from briefs.diagnostics import Span
from briefs.lsp.sheet import Sheet
from briefs.model.brief import Brief
from briefs.model.nodes import Heading
from briefs.model.walk import plain_text
from briefs.reading import Path

_LONGEST = 80


def symbols(sheet: Sheet) -> list[types.DocumentSymbol] | list[types.SymbolInformation]:
    """The outline, as a tree where the editor can show one."""
    brief = sheet.reading.brief
    tree = list(_Outline(sheet, brief).top()) if brief is not None else []
    return tree if sheet.client.nested else list(_flat(sheet, tree, None))


class _Outline:
    def __init__(self, sheet: Sheet, brief: Brief) -> None:
        self._sheet = sheet
        self._brief = brief
        self._spans = sheet.reading.spans
        self._reaches = _reaches(self._spans)

    def top(self) -> Iterator[types.DocumentSymbol]:
        """The title over all the rest, or the rest where there is none."""
        brief = self._brief
        parts = [*self._lede(), *self._sections(), *self._sources(), *self._authors()]
        parts.sort(key=lambda part: (part.range.start.line, part.range.start.character))
        if brief.title is None:
            yield from parts
            return
        title = self._spans.get(("title",))
        start, end = (title.start, title.end) if title else (0, 0)
        symbol = self._symbol(brief.title, types.SymbolKind.File, (0, len(self._sheet.text)), (start, end))
        symbol.detail = brief.kicker
        symbol.children = parts
        yield symbol

    def _lede(self) -> Iterator[types.DocumentSymbol]:
        if span := self._spans.get(("lede",)):
            place = (span.start, span.end)
            yield self._symbol(plain_text(self._brief.lede), types.SymbolKind.String, place, place, "lede")

    def _sections(self) -> Iterator[types.DocumentSymbol]:
        for at, section in enumerate(self._brief.sections):
            path: Path = ("sections", at)
            place = self._reaches.get(path)
            if place is None:
                continue
            label = self._spans.get((*path, "label"))
            selection = (label.start, label.end) if label else place
            symbol = self._symbol(section.label, types.SymbolKind.Namespace, place, selection, section.kind)
            symbol.children = [
                self._symbol(plain_text(node), types.SymbolKind.String, found, found)
                for n, node in enumerate(section.body)
                if isinstance(node, Heading) and (found := self._reaches.get((*path, "body", n)))
            ]
            yield symbol

    def _sources(self) -> Iterator[types.DocumentSymbol]:
        for at, source in enumerate(self._brief.sources):
            if place := self._reaches.get(("sources", at)):
                name = source.title or source.publisher or source.url or source.note or source.kind
                yield self._symbol(name, types.SymbolKind.Key, place, place, source.kind)

    def _authors(self) -> Iterator[types.DocumentSymbol]:
        for at, author in enumerate(self._brief.authors):
            if place := self._reaches.get(("authors", at)):
                yield self._symbol(author.name, types.SymbolKind.Object, place, place, author.role or "author")

    def _symbol(
        self,
        name: object,
        kind: types.SymbolKind,
        place: tuple[int, int],
        selection: tuple[int, int],
        detail: str | None = None,
    ) -> types.DocumentSymbol:
        words = " ".join(str(name).split()) or "(empty)"  # an empty name is an error of the protocol
        shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
        whole = min(place[0], selection[0]), max(place[1], selection[1])  # which has to hold what is selected
        positions = self._sheet.positions
        return types.DocumentSymbol(shown, kind, positions.range(*whole), positions.range(*selection), detail)


def _reaches(spans: Mapping[Path, Span]) -> dict[Path, tuple[int, int]]:
    """From where to where each part reaches with all that is below it, down to the blocks of a section."""
    found: dict[Path, tuple[int, int]] = defaultdict(lambda: (-1, -1))
    for path, span in spans.items():
        for size in range(1, min(len(path), 4) + 1):
            start, end = found[path[:size]]
            found[path[:size]] = (span.start if start < 0 else min(start, span.start), max(end, span.end))
    return dict(found)


def _flat(sheet: Sheet, tree: Sequence[types.DocumentSymbol], parent: str | None) -> Iterator[types.SymbolInformation]:
    for symbol in tree:
        location = types.Location(sheet.uri, symbol.range)
        yield types.SymbolInformation(location, symbol.name, symbol.kind, container_name=parent)
        yield from _flat(sheet, symbol.children or (), symbol.name)
