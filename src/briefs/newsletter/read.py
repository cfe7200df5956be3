"""A file of several briefs, one reading for each: a newsletter, a stream of documents, a list.

    Markdown   documents with front matter one after the other; else stories under titles of one rank
    HTML       an `<article>` for each; else stories as in Markdown
    JSON       a list, or one brief a line

What stands above the first story of a newsletter is the preface. What it says of all of them (`COMMON`) is handed down
to each that does not say it for itself; if it says anything else, it is the first reading, so that no word is lost.

Knows how a file falls into pieces. Must not know how a piece is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from briefs import passage
from briefs.diagnostics import Diagnostic, Source, Span
from briefs.formats.registry import Format
from briefs.grammar import stories
from briefs.model.brief import Brief
from briefs.outline import Place
from briefs.reading import Path, Reading

COMMON: Final = ("published", "language", "url", "publisher", "authors")
"""What a preface says of every story below it."""
_WORDS: Final = frozenset({"text", "heading", "byline", "markup", "front-matter"})
"""What is read from words of the document, and not from what it tells programs."""


def read_all(source: Source, format: Format, troubles: list[Diagnostic]) -> tuple[Reading, ...]:
    """Every brief in a text; the one reading that `passage.read` gives where there is one.

    Args:
        source: The text.
        format: The format it is in.
        troubles: What is known to be wrong with it already; told with the first reading.
    """
    if any(trouble.severity == "error" for trouble in troubles):
        return (passage.read(source, format, troubles),)
    found = passage.cuts(source.text, format)
    if found is None:
        readings = _read_stories(source, format)
    elif format.name == "html":
        readings = _with_preface(*_read_pieces(source, format, [(0, found[0][0]), *found]))
    else:
        readings = _read_pieces(source, format, found)
    if readings and troubles:
        first = attrs.evolve(readings[0], diagnostics=(*troubles, *readings[0].diagnostics))
        return (first, *readings[1:])
    return tuple(readings)


def _read_stories(source: Source, format: Format) -> list[Reading]:
    """The readings of a newsletter, or the one of a text that is none."""
    if format.name == "json":
        return [passage.read(source, format, [])]
    outline = passage.outline_of(source, format)
    starts = stories.find(outline)
    if not starts:
        return [passage.finish(outline, format, [])]
    return _with_preface(*(passage.finish(each, format, []) for each in stories.divide(outline, starts)))


def _read_pieces(source: Source, format: Format, pieces: list[Place]) -> list[Reading]:
    """Each piece of a text read by itself; its places are those of the whole text."""
    whole = Source(source.text)
    return [_moved(_read_piece(source.text[a:b], format), whole.text, whole.within(a, 0)) for a, b in pieces]


def _read_piece(text: str, format: Format) -> Reading:
    if format.name == "json":
        return passage.read(Source(text), format, [])
    return passage.finish(passage.outline_of(Source(text), format), format, [])


def _moved(reading: Reading, whole: str, origin: Span) -> Reading:
    """The reading of a piece as one of the whole text, in which the piece begins at `origin`."""
    return attrs.evolve(
        reading,
        diagnostics=tuple(found.moved(origin) for found in reading.diagnostics),
        spans=_Moved(reading.spans, origin),
        text=whole,
        stretch=(reading.stretch[0] + origin.start, reading.stretch[1] + origin.start),
    )


def _with_preface(preface: Reading, *below: Reading) -> list[Reading]:
    """Stories with what their preface hands down, and the preface before them if it says more than that."""
    if preface.brief is None:
        return [preface, *below]
    given = {field: value for field in COMMON if (value := getattr(preface.brief, field))}
    readings = [_handed(each, preface, given) for each in below]
    if _says_more(preface, preface.brief):
        return [preface, *readings]
    diagnostics = (*preface.diagnostics, *readings[0].diagnostics)
    return [attrs.evolve(readings[0], diagnostics=diagnostics), *readings[1:]]


def _says_more(preface: Reading, brief: Brief) -> bool:
    nothing = Brief()
    unsaid = {field for field, evidence in preface.provenance.items() if evidence not in _WORDS}  # of the page's head
    silent = {field: getattr(nothing, field) for field in {*COMMON, "authors", *unsaid}}
    return brief.model_copy(update=silent) != nothing


def _handed(story: Reading, preface: Reading, given: Mapping[str, object]) -> Reading:
    if story.brief is None:
        return story
    missing = {field: value for field, value in given.items() if not getattr(story.brief, field)}
    if not missing:
        return story
    brief = story.brief.model_copy(update=missing)
    provenance = {**story.provenance, **{field: preface.provenance[field] for field in missing}}
    spans = _Joined(story.spans, preface.spans, frozenset(missing))
    return attrs.evolve(story, brief=brief, spans=spans, provenance=provenance)


class _Moved(Mapping[Path, Span]):
    """The spans of a piece of a text, in the whole."""

    def __init__(self, spans: Mapping[Path, Span], origin: Span) -> None:
        self._spans = spans
        self._origin = origin

    def __getitem__(self, path: Path) -> Span:
        return self._spans[path].moved(self._origin)

    def __iter__(self) -> Iterator[Path]:
        return iter(self._spans)

    def __len__(self) -> int:
        return len(self._spans)


class _Joined(Mapping[Path, Span]):
    """The spans of a story, and those of the fields that its preface has handed down."""

    def __init__(self, story: Mapping[Path, Span], preface: Mapping[Path, Span], fields: frozenset[str]) -> None:
        self._story = story
        self._preface = preface
        self._fields = fields

    def __getitem__(self, path: Path) -> Span:
        return self._home(path)[path]

    def __iter__(self) -> Iterator[Path]:
        yield from (path for path in self._story if not self._is_handed(path))
        yield from (path for path in self._preface if self._is_handed(path))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _home(self, path: Path) -> Mapping[Path, Span]:
        return self._preface if self._is_handed(path) else self._story

    def _is_handed(self, path: Path) -> bool:
        return bool(path) and path[0] in self._fields
