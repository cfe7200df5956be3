"""Brief -> the pieces of a document in order: the mirror of `assemble`.

Whatever can be written as prose so that `assemble` reads it again becomes a piece; the rest becomes front matter; and a
block that `assemble` would take for a part of the brief is marked plain. So each decision here asks the very rule that
reads: `split_kicker`, `may_be_label`, `sources.fits`, `authors.fits`.

Knows the rhetoric of a brief. Must not know any markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Literal, TypeAlias

import attrs

from briefs.grammar import authors, dates, evidence, labels, sources
from briefs.grammar.bylines import read_byline
from briefs.grammar.compose import Shown, Writer, compose_matter
from briefs.grammar.layout import Layout
from briefs.grammar.names import looks_like_name
from briefs.grammar.pieces import (
    CardsHeading,
    Content,
    DateLine,
    Fact,
    Label,
    Lede,
    Line,
    Name,
    Picture,
    Piece,
    Rich,
    SourceLine,
    Title,
)
from briefs.grammar.restyle import Set, restyle
from briefs.grammar.titles import join_kicker, split_kicker
from briefs.grammar.vocabulary import FACT_LABELS, HEADERS, TURNS, folded
from briefs.model.brief import Brief, Section, label_text
from briefs.model.lexicon import CUSTOM, kind_of
from briefs.model.nodes import Block, Break, Emphasis, Heading, List, Paragraph, Strong, Text, ThematicBreak
from briefs.model.people import Author
from briefs.model.text import one_line
from briefs.model.walk import plain_text
from briefs.pattern import pattern

Guard: TypeAlias = Literal["none", "first", "look", "likely", "all", "matter"]
"""Which blocks say in their markup that they are text: none, the first two only, those that would be taken for a part
by their own look, those that look as if a label stood in them, or all in which a part could begin; and last, all of
these, with whatever front matter can hold in front matter."""

_SHORT: Final = 160
"""Characters: a longer text is no byline, date or label, unless a sign near its start says so."""
_EARLY: Final = 2
_SIGNS: Final = pattern(r"[:：—–]|\s-\s")


@attrs.frozen
class Arrangement:
    """A brief, ready to be written."""

    matter: Mapping[str, object]
    """Front matter: keys and values as text, lists and mappings."""
    pieces: list[Piece]
    """The rest, in order."""
    sure: bool = True
    """Whether nothing in it could be taken for another part of a brief; else only reading it tells."""


def arrange(brief: Brief, layout: Layout, write: Writer, guard: Guard = "none") -> Arrangement:
    """Decide for every part of a brief where and in what form it stands.

    Args:
        brief: The brief.
        layout: How the document is laid out.
        write: Writes running text for front matter.
        guard: Which blocks say in their markup that they are text.
    """
    fits = _headline_fits(brief)
    # By a title in front matter the other layout is known, so all else goes there too.
    prose = layout.name == "prose" and guard != "matter" and (fits or not brief.title)
    shown = Shown(
        date=prose,
        headline=prose and fits,
        lede=guard != "matter" and _lede_fits(brief.lede),
        sources=prose and all(map(sources.fits, brief.sources)),
        cards=prose and all(map(authors.fits, brief.authors)),
    )
    pieces: list[Piece] = [Content(ThematicBreak(), plain=False)] if layout.ruled else []
    if shown.date and brief.published:
        pieces.append(DateLine(str(brief.published)))
    if shown.headline and brief.title:
        pieces.append(Title(join_kicker(brief.kicker, brief.title), brief.title_markup, layout.title_depth))
    if shown.lede:
        pieces.append(Lede(brief.lede))
    content = _Content(pieces, guard)
    if layout.labels:
        content.add_restyled(restyle(brief, layout))
    else:
        content.add_body(brief.body, opens=True)
        for section in brief.sections:
            content.add_section(section)
        content.sure = content.sure and not _repeat(brief.sections)
    if layout.ruled or (shown.lede and len(plain_text(brief.lede)) < _SHORT) or not _are_names(brief.authors):
        content.sure = False
    if shown.sources:
        pieces += [SourceLine(*sources.compose(source)) for source in brief.sources]
    if shown.cards:
        _arrange_cards(brief.authors, pieces)
    return Arrangement(dict(compose_matter(brief, write, shown)), pieces, content.sure)


def _are_names(people: tuple[Author, ...]) -> bool:
    """Whether the names of authors look like names and nothing else."""
    return all(looks_like_name(author.name) and kind_of(author.name) == CUSTOM for author in people)


def _repeat(sections: tuple[Section, ...]) -> bool:
    """Whether labels come back that the lexicon does not know, as speakers do."""
    unknown = [folded(section.label) for section in sections if section.kind == CUSTOM]
    asked = any(asks in unknown and answers in unknown for asks, answers in TURNS)
    return asked or len(set(unknown)) != len(unknown)


def _headline_fits(brief: Brief) -> bool:
    """Whether title and kicker, printed as a headline, are read as the same two."""
    if brief.title is None or (brief.title_markup and brief.kicker):
        return False
    if authors.announces(brief.title):
        return False
    headline = join_kicker(brief.kicker, brief.title)
    if dates.looks_like_date(headline) and not brief.title_markup:
        return False
    return bool(brief.title_markup) or split_kicker(headline) == (brief.kicker, brief.title)


def _lede_fits(lede: Rich) -> bool:
    return bool(lede) and not labels.may_be_label(plain_text(lede), "", alone=True)


class _Content:
    """The blocks from the body to the last part, as they are added to the pieces of a document."""

    def __init__(self, pieces: list[Piece], guard: Guard) -> None:
        self.sure = True
        self._pieces = pieces
        self._guard = guard
        self._top = 0  # the rank of the headings that are labels

    def add_body(self, blocks: tuple[Block, ...], *, opens: bool = False) -> None:
        for at, block in enumerate(blocks):
            marked = _needs_mark(block, self._top) or (opens and at == 0 and self._opens_like_head(block))
            self._add(block, plain=marked and self._guard not in ("none", "first"))

    def _opens_like_head(self, block: Block) -> bool:
        if any(isinstance(piece, Lede) for piece in self._pieces):
            return _says_who_or_when(block)
        titled = any(isinstance(piece, Title) for piece in self._pieces)
        return _opens_like_head(block, titled=titled) or _says_who_or_when(block)

    def _add(self, block: Block, *, plain: bool) -> None:
        if not plain and may_open(block):
            early = self._guard == "first" and sum(isinstance(piece, Content) for piece in self._pieces) < _EARLY
            plain = early or self._guard in ("all", "matter") or (self._guard == "likely" and looks_labelled(block))
            self.sure = self.sure and plain
        self._pieces.append(Content(block, plain))

    def add_section(self, section: Section) -> None:
        body = section.body
        first = body[0] if body and isinstance(body[0], Paragraph) else None
        if first is not None and not authors.begins_with_text(first.children):
            first = None
        if first is not None and _has_lines(first):
            self.sure = False
            first = first if self._guard in ("none", "first", "look") else None
        colon = _needs_colon(section, first)
        self.sure = (
            self.sure and sources.head_of(section.label) is None and not (section.label_markup or _heads(section.label))
        )
        certain = (
            self._guard in ("likely", "all", "matter") or evidence.may_be_text(section.label) or _closes(section.label)
        )
        self._pieces.append(Label(section.label, section.label_markup, first, colon=colon, certain=certain))
        self.add_body(body[1:] if first is not None else body)

    def add_restyled(self, blocks: list[Set]) -> None:
        self.sure = False
        headings = [each.block for each in blocks if each.labelled and isinstance(each.block, Heading)]
        self._top = min((heading.depth for heading in headings), default=0)
        for at, each in enumerate(blocks):
            if each.labelled:
                self._pieces.append(Content(each.block, plain=False))
            else:
                self.add_body((each.block,), opens=at == 0)


def _needs_colon(section: Section, first: Paragraph | None) -> bool:
    """Whether a label is closed by a colon: a question that the lexicon knows is not."""
    follows = first.children[0] if first is not None else None
    if isinstance(follows, Text) and follows.value[0] in ":：—–-⸺":
        return True
    return bool(section.label_markup) or not labels.is_question(section.label)


def _heads(label: str) -> bool:
    """Whether a label, or the start of one, is one that the header of a memo has or that stands before a source."""
    words = (folded(label), folded(label.split(":", maxsplit=1)[0]), folded(label.split(" ", maxsplit=1)[0]))
    if any(word in HEADERS or sources.head_of(word) is not None for word in words):
        return True
    return sources.divide([{"type": "text", "value": f"{label}:"}]) is not None


def _closes(label: str) -> bool:
    """Whether a label says what stands over sources or author cards."""
    return sources.kind_of_head(label) is not None or authors.announces(label)


def _opens_like_head(block: Block, *, titled: bool) -> bool:
    """Whether a block that opens the body would be taken for a title or lede."""
    if isinstance(block, Heading):
        return block.depth <= 2 or not titled
    only = block.children[0] if isinstance(block, Paragraph) and len(block.children) == 1 else None
    return isinstance(only, Strong)


def _says_who_or_when(block: Block) -> bool:
    """Whether a block below the head would be taken for a date or a byline."""
    if isinstance(block, List):
        return block.ordered and len(block.children) == 1 and _reads_as_date(block)
    if not isinstance(block, Paragraph):
        return False
    text = plain_text(block.children).strip()
    return len(text) <= 400 and read_byline([{"type": "text", "value": text}]) is not None


def _reads_as_date(block: List) -> bool:
    text = plain_text(block.children)
    return read_byline([{"type": "text", "value": one_line(f"{block.start}. {text.strip()}")}]) is not None


def may_open(block: Block) -> bool:
    """Whether a block is such that some document could have a part begin in it: a quick look that never misses one."""
    if isinstance(block, Paragraph) and isinstance(block.children[0], Text) and len(block.children[0].value) < _SHORT:
        return True
    return looks_labelled(block)


def looks_labelled(block: Block) -> bool:
    """Whether a block looks as if a label stood in it."""
    match block:
        case Heading():
            return True
        case List():
            opening = block.children[0].children[:1]
            return bool(opening) and isinstance(opening[0], Paragraph) and may_open(opening[0])
        case Paragraph():
            first = block.children[0]
            signs = isinstance(first, Text) and _SIGNS.search(first.value, 0, _SHORT) is None
            return not signs or _has_lines(block)
        case _:
            return False


def _has_lines(block: Paragraph) -> bool:
    return any(isinstance(node, Break) or (isinstance(node, Text) and "\n" in node.value) for node in block.children)


def _needs_mark(block: Block, top: int = 0) -> bool:
    """Whether a block of a body would be taken for a label, a source or the heading over the authors.

    Args:
        block: The block.
        top: The rank of the headings that are labels; 0 where none is.
    """
    if isinstance(block, Heading):
        text = plain_text(block.children)
        if not one_line(label_text(text)):
            return False
        return block.depth <= top or not top or kind_of(text) != CUSTOM or _closes(text)
    if not isinstance(block, Paragraph):
        return False
    head = block.children[0]
    if not isinstance(head, Strong | Emphasis):
        return False
    text = plain_text(head.children)
    if sources.kind_of_head(text):
        return True
    after = block.children[1] if len(block.children) > 1 else None
    following = after.value if isinstance(after, Text) else ""
    if not isinstance(head, Strong) or evidence.may_be_text(one_line(label_text(text)) or "-"):
        return False
    label = one_line(text)
    sets_off = after is None or label[-1] in "?？"
    return (sets_off and evidence.is_label_alone(label)) or labels.may_be_label(text, following, alone=after is None)


def _arrange_cards(people: tuple[Author, ...], pieces: list[Piece]) -> None:
    if people:
        pieces.append(CardsHeading("Author" if len(people) == 1 else "Authors"))
    for author in people:
        pieces.append(Name(author.name))
        if author.image:
            pieces.append(Picture(author.image))
        if author.role:
            pieces.append(Line(author.role))
        pieces += _facts(author)


def _facts(author: Author) -> Iterator[Fact]:
    for field, label in FACT_LABELS.items():
        value = getattr(author, field)
        if not value:
            continue
        if field == "url":
            yield Fact(label, url=value)
        elif field == "competence":
            yield Fact(label, text=authors.SEPARATOR.join(value))
        elif isinstance(value, str):
            yield Fact(label, text=value)
        else:
            yield Fact(label, nodes=value)
    for fact in author.facts:
        yield Fact(fact.label, nodes=fact.value)
