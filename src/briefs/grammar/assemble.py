"""Outline -> the fields of a brief: what the words of a document mean.

    document = [front matter] head body *part *source [authors]
    head     = [date] [title] [date] [lede]
    part     = label body
    authors  = heading *card

What the markup states outright is taken as it stands; a block marked plain is text whatever it looks like. `arrange`
is the mirror. Knows the rhetoric of a brief. Must not know any markup.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import attrs

from briefs.diagnostics import CATALOGUE, Diagnostic, Edit, Fix, Source, Span
from briefs.grammar import authors, dates, labels, sources
from briefs.grammar.layout import FRONT_MATTER, Layout
from briefs.grammar.matter import Means, language_of, read_matter
from briefs.grammar.titles import split_kicker
from briefs.grammar.wire import children_of, is_plain, line, numbered_line, plain_paragraph, sole
from briefs.outline import LABEL, PLAIN, Outline, Place, Wire

Path = tuple[str | int, ...]
_TITLE_DEPTH: Final = 2


@attrs.define
class Assembly:
    """The fields of a brief in wire form, and where they stand."""

    wire: Wire
    layout: Layout
    diagnostics: list[Diagnostic]
    places: dict[Path, Place] = attrs.Factory(dict)
    """Where the fields stand that are no nodes of their own."""
    matter_places: dict[Path, Place] = attrs.Factory(dict)
    """Where the fields stand that the front matter fills, in characters of the whole text."""


def assemble(outline: Outline, inlines: Callable[[str], list[Wire]], *, report: bool = True) -> Assembly:
    """Find the parts of a brief in an outline.

    Args:
        outline: The document.
        inlines: Reads a line of the document's own markup, for rich text in front matter.
        report: Whether places and diagnostics are wanted; without them the same parts are found.
    """
    return _Assembler(outline, inlines, report=report).assemble()


class _Assembler:
    def __init__(self, outline: Outline, inlines: Callable[[str], list[Wire]], *, report: bool) -> None:
        self._reports = report
        self._outline = outline
        self._inlines = inlines
        self._marks = outline.marks
        self._language: str | None = outline.certain.get("language")
        self._wire: Wire = dict(outline.certain)
        self._found = Assembly(self._wire, Layout(), list(outline.diagnostics))

    def assemble(self) -> Assembly:
        self._read_matter()
        blocks = self._read_head(self._outline.blocks)
        blocks, notes = _cut_notes(blocks)  # footnotes usually stand below everything
        blocks, below = self._cut_sources(blocks)  # some print their sources under the author card
        blocks = self._read_authors(blocks)
        blocks, above = self._cut_sources(blocks)
        self._add_sources(above + below)
        self._read_parts(blocks + notes)
        return self._found

    def _is_plain(self, block: Wire) -> bool:
        return self._marks.get(id(block)) == PLAIN

    def _place(self, path: Path, block: Wire) -> None:
        if self._reports and (place := self._outline.places.get(id(block))) is not None:
            self._found.places[path] = place

    def _report(self, name: str, place: Place, message: str, path: Path = (), fix: Fix | None = None) -> None:
        span = self._outline.source.span(*place)
        self._found.diagnostics.append(CATALOGUE[name].at(span, message, path=path, fix=fix))

    def _read_matter(self) -> None:
        matter = self._outline.matter
        if matter is None:
            return
        self._language = language_of(matter)
        fields, keys, refused = read_matter(matter, Means(self._inlines, self._parse_date))
        self._wire.update(fields)
        source = Source(self._outline.source.text)
        for field, key in keys.items():
            if key in self._outline.matter_places:
                self._found.matter_places[(field,)] = self._outline.matter_places[key]
        for field in {"published", "updated"} & keys.keys():
            self._doubt(field, keys[field], source)
        for key, reason in refused.items():
            place = self._outline.matter_places.get(key)
            message = f"The value of '{key}' cannot be read: {reason}; it was kept under `extra`."
            span = source.span(*place) if place else None
            self._found.diagnostics.append(CATALOGUE["front-matter-value"].at(span, message, path=("extra", key)))
        if "title" in keys or "published" in keys:
            self._found.layout = FRONT_MATTER

    def _parse_date(self, text: str) -> dates.DateReading | None:
        """A date in the light of the document: the days it speaks of, the language it says it is in."""
        return dates.parse(text, context=lambda: self._outline.text, language=self._language)

    def _doubt(self, field: str, key: str, source: Source) -> None:
        """Report a date of the front matter that can be read in two ways."""
        text = self._outline.matter[key] if self._outline.matter else ""
        place = self._outline.matter_places.get(key)
        if not isinstance(text, str) or place is None or not self._reports:
            return
        found = self._parse_date(text)
        if found is not None and found.ambiguous:
            self._report_date(source.trimmed(*place), text, found, field)

    def _read_head(self, blocks: list[Wire]) -> list[Wire]:
        at = 0
        while at < len(blocks) and not self._marks.get(id(blocks[at])):
            block = blocks[at]
            if not (self._read_date(block) or self._read_title(block)):
                break
            at += 1
        if at < len(blocks) and self._read_lede(blocks[at]):
            at += 1
        return blocks[at:]

    def _read_date(self, block: Wire) -> bool:
        if "published" in self._wire:
            return False
        text = plain_paragraph(block) or numbered_line(block)
        if text is None or not dates.looks_like_date(text):
            return False
        found = self._parse_date(text)
        if found is None:
            return False
        self._wire["published"] = str(found.date)
        self._place(("published",), block)
        if found.ambiguous and self._reports:
            place = self._outline.places[id(block)]
            self._report_date(self._outline.source.trimmed(*place), text, found, "published")
        return True

    def _report_date(self, span: Span, text: str, found: dates.DateReading, field: str) -> None:
        message = f"'{text}' was read as {found.date}, not {found.other}: {found.reason}."
        bare = self._outline.source.text[span.start : span.end] == text
        edits = (Edit(span.start, span.end, str(found.date)),)
        fix = Fix(f"Write the date as {found.date}", edits) if bare else None
        trouble = CATALOGUE["ambiguous-date"]
        self._found.diagnostics.append(trouble.at(span, message, path=(field,), fix=fix))

    def _read_title(self, block: Wire) -> bool:
        if "title" in self._wire or block["type"] != "heading" or block["depth"] > _TITLE_DEPTH:
            return False
        nodes = children_of(block)
        headline = line(nodes)
        if not headline or authors.announces_authors(block):
            return False
        if block["depth"] != 1 and labels.in_heading(block):
            return False
        kicker, title = split_kicker(headline) if "kicker" not in self._wire and is_plain(nodes) else (None, headline)
        self._wire["title"] = title
        if not is_plain(nodes):
            self._wire["title_markup"] = nodes
        if kicker:
            self._wire["kicker"] = kicker
            self._place(("kicker",), block)
        self._place(("title",), block)
        self._found.layout = attrs.evolve(self._found.layout, title_depth=block["depth"])
        return True

    def _read_lede(self, block: Wire) -> bool:
        strong = sole(block, "strong") if block["type"] == "paragraph" else None
        if strong is None or "lede" in self._wire or self._is_plain(block) or labels.split(block):
            return False
        self._wire["lede"] = children_of(strong)
        self._place(("lede",), block)
        return True

    def _read_authors(self, blocks: list[Wire]) -> list[Wire]:
        if "authors" in self._wire:
            return blocks
        for at, block in enumerate(blocks):
            if block["type"] != "heading" or self._marks.get(id(block)) or not authors.announces_authors(block):
                continue
            cards = authors.read_cards(blocks[at + 1 :])
            if cards is not None:
                self._wire["authors"] = [card for card, _ in cards]
                self._place(("authors",), block)
                for number, (_, name) in enumerate(cards):
                    self._place(("authors", number), name)
                return blocks[:at]
        return blocks

    def _cut_sources(self, blocks: list[Wire]) -> tuple[list[Wire], list[tuple[Wire, Wire]]]:
        """Blocks without the source lines at their end, and each of those with what it names."""
        found: list[tuple[Wire, Wire]] = []
        end = len(blocks)
        while end and blocks[end - 1]["type"] == "paragraph" and not self._is_plain(blocks[end - 1]):
            source = sources.parse(blocks[end - 1])
            if source is None:
                break
            end -= 1
            found.append((blocks[end], source))
        return blocks[:end], found[::-1]

    def _add_sources(self, found: list[tuple[Wire, Wire]]) -> None:
        if not found:
            return
        known = self._wire.get("sources", [])
        self._wire["sources"] = [*known, *(source for _, source in found)]
        for at, (block, _) in enumerate(found, start=len(known)):
            self._place(("sources", at), block)
            if self._reports:
                self._report_dead_link(block, at)

    def _report_dead_link(self, block: Wire, at: int) -> None:
        link = sources.link_of(block)
        if link is not None and link["url"] in sources.DEAD:
            message = f"The link of this source leads nowhere ('{link['url']}'); it was not kept as an address."
            self._report("dead-link", self._outline.places[id(link)], message, ("sources", at, "url"))

    def _read_parts(self, blocks: list[Wire]) -> None:
        body: list[Wire] = []
        parts: list[Wire] = []
        self._wire["body"] = body
        for block in blocks:
            part = self._read_label(block, len(parts))
            if part is not None:
                parts.append(part)
                body = part["body"]
            else:
                body.append(block)
        if parts:
            self._wire["sections"] = parts

    def _read_label(self, block: Wire, at: int) -> Wire | None:
        """The part that a block begins, if it does."""
        if block["type"] == "paragraph" and not self._is_plain(block):
            label = labels.split(block, typed=self._outline.typed)
            return self._begin(block, label, at) if label else None
        if block["type"] != "heading":
            return None
        mark = self._marks.get(id(block))
        text = line(children_of(block)) if mark == LABEL else None if mark else labels.in_heading(block)
        if not text:
            return None
        nodes = children_of(block)
        self._place(("sections", at, "label"), block)
        return _part(text, [] if is_plain(nodes) else nodes, [])

    def _begin(self, block: Wire, label: labels.Label, at: int) -> Wire:
        head = children_of(block)[0]
        self._place(("sections", at, "label"), head if label.bold else block)
        self._place(("sections", at), block)
        if not label.bold and self._reports:
            self._report_label(block, label, at)
        first: list[Wire] = []
        if label.rest:
            block["children"] = label.rest
            first = [block]
        return _part(label.text, label.markup, first)

    def _report_label(self, block: Wire, label: labels.Label, at: int) -> None:
        span = self._outline.source.span(*self._outline.places[id(block)])
        typed = labels.typed(self._outline.source.text[span.start : span.end])
        if typed is None:
            return
        span = self._outline.source.within(span.start, len(typed))
        fix = Fix("Move the space out of the asterisks", (Edit(span.start, span.end, f"**{label.text}:** "),))
        message = f"CommonMark does not see '{typed.strip()}' as bold; it was read as the label '{label.text}'."
        trouble = CATALOGUE["label-not-bold"]
        self._found.diagnostics.append(trouble.at(span, message, path=("sections", at, "label"), fix=fix))


def _cut_notes(blocks: list[Wire]) -> tuple[list[Wire], list[Wire]]:
    """Blocks without the footnotes at their end, and those."""
    end = len(blocks)
    while end and blocks[end - 1]["type"] == "footnoteDefinition":
        end -= 1
    return blocks[:end], blocks[end:]


def _part(text: str, markup: list[Wire], body: list[Wire]) -> Wire:
    part: Wire = {"label": text, "body": body}
    if markup:
        part["label_markup"] = markup
    return part
