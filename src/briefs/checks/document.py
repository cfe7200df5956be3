"""A document as a rule sees it: its brief, the nodes in it by their kind, its prose, and where all of that stands.

What several rules ask for is worked out once, when the first of them asks.

Knows readings and nodes. Must not know rules, or what is wrong with anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final, TypeVar, cast

import attrs

from briefs.checks.prose import Passage, passages, sentences
from briefs.diagnostics import Diagnostic, Edit, Fix, Source, Span
from briefs.formats.registry import FormatName
from briefs.model.brief import Brief
from briefs.model.nodes import Node, Text
from briefs.reading import Path, Places, Reading

_ROUNDS: Final = 50
"""So many times the length of a text is searched through at most for what its parts say."""

_OPENING: Final = 2000
_LISTS: Final = ("body", "sections", "sources", "authors")
_TOPS: Final[tuple[tuple[str, Path], ...]] = tuple(
    (name, (name, 0) if name in _LISTS else (name,)) for name in Brief.model_fields
)
"""What a brief may begin with."""
_N = TypeVar("_N")
_O = TypeVar("_O")


@attrs.frozen(eq=False, slots=False)
class Document:
    """A document that is being checked."""

    reading: Reading
    """What reading it gave."""
    brief: Brief
    """The brief in it."""
    settings: Mapping[type, object] = attrs.field(factory=dict)
    """The options that were chosen, by their class."""
    _found: dict[tuple[Path, str], tuple[int, int]] = attrs.field(factory=dict, init=False, repr=False)
    """How far words of a passage were looked up, in its text and in the source: the next ones stand below."""
    _left: list[int] = attrs.field(init=False, repr=False)
    """One number: how many characters may still be searched for what parts say; time grows with the document only."""

    @_left.default
    def _searchable(self) -> list[int]:
        return [_ROUNDS * len(self.text)]

    def options(self, kind: type[_O]) -> _O:
        """The options of a rule, as they were chosen, or as they are where nobody chose."""
        found = self.settings.get(kind)
        return kind() if found is None else cast("_O", found)

    @property
    def text(self) -> str:
        """The source: what spans and edits count in."""
        return self.reading.text

    @property
    def format(self) -> FormatName:
        """The format it was read as."""
        return self.reading.format

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What the reader has reported."""
        return self.reading.diagnostics

    @property
    def has_text(self) -> bool:
        """Whether there is anything to read below the title: a lede, text or labelled parts."""
        brief = self.brief
        return bool(brief.lede or brief.body or brief.sections)

    @cached_property
    def source(self) -> Source:
        """The source as places are counted in it."""
        return Source(self.text)

    @cached_property
    def _nodes(self) -> Mapping[type, list[tuple[Path, Node]]]:
        found: dict[type, list[tuple[Path, Node]]] = {}
        for path, nodes in self.rich_text:
            _gather(nodes, path, found)
        return found

    @cached_property
    def rich_text(self) -> tuple[tuple[Path, tuple[Node, ...]], ...]:
        """Every field that holds nodes, with its path, in the order in which people read them."""
        brief = self.brief
        fields: list[tuple[Path, tuple[Node, ...]]] = [
            (("title_markup",), brief.title_markup),
            (("lede",), brief.lede),
            (("body",), brief.body),
        ]
        for at, section in enumerate(brief.sections):
            fields += [
                (("sections", at, "label_markup"), section.label_markup),
                (("sections", at, "body"), section.body),
            ]
        for at, author in enumerate(brief.authors):
            fields += [
                (("authors", at, "expertise"), author.expertise),
                (("authors", at, "experience"), author.experience),
            ]
            fields += [(("authors", at, "facts", n, "value"), fact.value) for n, fact in enumerate(author.facts)]
        return tuple(fields)

    def of(self, kind: type[_N]) -> Sequence[tuple[Path, _N]]:
        """Every node of a kind with its path, in reading order, e.g. `document.of(Link)`."""
        return cast("Sequence[tuple[Path, _N]]", self._nodes.get(kind, ()))

    @cached_property
    def opening(self) -> str:
        """The beginning of the text, without what is told of the authors: enough to tell the language by."""
        parts, size = [self.brief.title or ""], 0
        for path, node in self.of(Text):
            if size > _OPENING or path[0] == "authors":
                break
            parts.append(node.value[:_OPENING])
            size += len(parts[-1])
        return " ".join(parts)[:_OPENING]

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The prose of the brief, a passage for each title, lede, paragraph, heading and table cell, in reading order.

        Without sources and author cards, and without what is code.
        """
        return tuple(passages(self.brief))

    def sentences(self) -> Iterator[tuple[Passage, int, int]]:
        """Every sentence: its passage, and where it begins and ends in the passage's text."""
        for passage in self.passages:
            for start, end in sentences(passage.text):
                yield passage, start, end

    def span(self, path: Path) -> Span:
        """Where a part of the brief stands: its own place, or that of the nearest part around it that has one."""
        spans = self.reading.spans
        for end in range(len(path), 0, -1):
            found = spans.get(path[:end])
            if found is not None:
                return found
        return self.start

    def written(self, path: Path, words: str) -> Span:
        """Where a part of the brief stands, such as an address: its words alone, where they stand there once.

        Args:
            path: Which part, e.g. `("sources", 0, "url")`.
            words: What it says.
        """
        around = self.span(path)
        return around if path in self.reading.spans else self._once(around, words)

    def entry(self, path: Path, *words: str | None) -> Span:
        """Where an entry of a list stands, such as a source; its own words, where others share its place.

        Args:
            path: Which entry, e.g. `("sources", 1)`.
            words: What it may be known by; the first of them that stands there once is taken.
        """
        around, at = self.span(path), path[-1]
        if isinstance(at, int) and around in (self.span((*path[:-1], at - 1)), self.span((*path[:-1], at + 1))):
            places = (self._once(around, each) for each in words if each)
            return next((place for place in places if place != around), around)
        return around

    def _once(self, around: Span, words: str) -> Span:
        """Where words stand, if they stand once around here; all that is around them otherwise."""
        if not words:
            return around
        self._left[0] -= around.end - around.start
        if self._left[0] < 0 or self.text.count(words, around.start, around.end) != 1:
            return around
        at = self.text.find(words, around.start, around.end)
        return self.source.span(at, at + len(words))

    @cached_property
    def start(self) -> Span:
        """The place of what is missing: before the first part of the brief; in JSON where its object begins."""
        if self.format == "json":  # where each part stands there takes longer to find out than all that is checked
            first = self.source.trimmed(*self.reading.stretch).start
        else:
            spans, brief = self.reading.spans, self.brief
            there = [path for name, path in _TOPS if getattr(brief, name)]
            if isinstance(spans, Places) and (top := spans.first(there)) is not None:
                return self.source.span(top.start, top.start)
            first = min([span.start for path in there if (span := spans.get(path))], default=self.reading.stretch[0])
        return self.source.span(first, first)

    def within(self, passage: Passage, start: int, end: int) -> Span:
        """Where some words of a passage stand in the source; all of the passage where they cannot be told apart.

        Args:
            passage: The passage.
            start: Where the words begin in its text.
            end: Where they end.
        """
        around = self.place(passage)
        wanted = passage.text[start:end]
        in_text, in_source = self._found.get((passage.path, wanted), (0, around.start))
        if start < in_text:
            in_text, in_source = 0, around.start
        at = in_source - 1
        for _ in range(passage.text.count(wanted, in_text, end)):
            at = self.text.find(wanted, at + 1, around.end)
            if at < 0:
                return around
        self._found[passage.path, wanted] = end, at + len(wanted)
        return self.source.span(at, at + len(wanted))

    def place(self, passage: Passage) -> Span:
        """Where a passage stands, without the label in front of it: that may hold the same words."""
        around, section = self.span(passage.path), passage.section
        if section is None or passage.path[2:] == ("label",):
            return around
        label = self.reading.spans.get(("sections", section, "label"))
        if label is None or not around.start <= label.start < label.end <= around.end:
            return around
        return self.source.span(label.end, around.end)

    def replace(self, span: Span, text: str, message: str, *, safe: bool = True) -> Fix:
        """A fix that puts a text in the place of a stretch of the source.

        Args:
            span: The stretch.
            text: What to put there, as it is written in the document's format.
            message: What that does, as an order: "Write the date as 2019-05-07".
            safe: Whether the document means the same afterwards.
        """
        return Fix(message, (Edit(span.start, span.end, text),), safe)


def _gather(nodes: Sequence[Node], path: Path, found: dict[type, list[tuple[Path, Node]]]) -> None:
    """Put nodes and what is below them under their kind; no brief is so deep that this could not call itself."""
    for at, node in enumerate(nodes):
        kind, where = type(node), (*path, at)
        if kind in found:
            found[kind].append((where, node))
        else:
            found[kind] = [(where, node)]
        if children := getattr(node, "children", None):
            _gather(children, (*where, "children"), found)
