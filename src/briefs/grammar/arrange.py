"""Brief -> the pieces of a document in order: the mirror of `assemble`.

Whatever can be written as prose so that `assemble` reads it again becomes a piece; the rest becomes front matter; and a
block that `assemble` would take for a part of the brief is marked plain. So each decision here asks the very rule that
reads: `split_kicker`, `may_be_label`, `sources.fits`, `authors.fits`.

Knows the rhetoric of a brief. Must not know any markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from briefs.grammar import authors, dates, labels, sources
from briefs.grammar.bylines import read_byline
from briefs.grammar.compose import Shown, Writer, compose_matter
from briefs.grammar.layout import Layout
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
from briefs.grammar.titles import join_kicker, split_kicker
from briefs.grammar.vocabulary import AUTHOR_HEADINGS, FACT_LABELS, folded
from briefs.model.brief import Brief, Section
from briefs.model.lexicon import CUSTOM, kind_of
from briefs.model.nodes import Block, Emphasis, Heading, List, Paragraph, Strong, Text
from briefs.model.people import Author
from briefs.model.walk import plain_text


@attrs.frozen
class Arrangement:
    """A brief, ready to be written."""

    matter: Mapping[str, object]
    """Front matter: keys and values as text, lists and mappings."""
    pieces: list[Piece]
    """The rest, in order."""


def arrange(brief: Brief, layout: Layout, write: Writer) -> Arrangement:
    """Decide for every part of a brief where and in what form it stands.

    Args:
        brief: The brief.
        layout: How the document is laid out.
        write: Writes running text for front matter.
    """
    prose = layout.name == "prose"
    shown = Shown(
        date=prose,
        headline=prose and _headline_fits(brief),
        lede=_lede_fits(brief.lede),
        sources=prose and all(map(sources.fits, brief.sources)),
        cards=prose and all(map(authors.fits, brief.authors)),
    )
    pieces: list[Piece] = []
    if shown.date and brief.published:
        pieces.append(DateLine(str(brief.published)))
    if shown.headline and brief.title:
        pieces.append(Title(join_kicker(brief.kicker, brief.title), brief.title_markup, layout.title_depth))
    if shown.lede:
        pieces.append(Lede(brief.lede))
    _arrange_body(
        brief.body, pieces, head=True, opens=not shown.lede, titled=any(isinstance(piece, Title) for piece in pieces)
    )
    for section in brief.sections:
        _arrange_section(section, pieces)
    _mark_last(pieces)
    if shown.sources:
        pieces += [SourceLine(*sources.compose(source)) for source in brief.sources]
    if shown.cards:
        _arrange_cards(brief.authors, pieces)
    return Arrangement(dict(compose_matter(brief, write, shown)), pieces)


def _mark_last(pieces: list[Piece]) -> None:
    """Mark a last paragraph plain that begins as a source line does; only there one needs no emphasis."""
    last = pieces[-1] if pieces else None
    if not isinstance(last, Content) or not isinstance(last.block, Paragraph):
        return
    head = last.block.children[0]
    if isinstance(head, Text) and sources.divide([{"type": "text", "value": head.value}]):
        pieces[-1] = Content(last.block, plain=True)


def _headline_fits(brief: Brief) -> bool:
    """Whether title and kicker, printed as a headline, are read as the same two."""
    if brief.title is None or (brief.title_markup and brief.kicker):
        return False
    if folded(brief.title) in AUTHOR_HEADINGS:
        return False
    headline = join_kicker(brief.kicker, brief.title)
    return bool(brief.title_markup) or split_kicker(headline) == (brief.kicker, brief.title)


def _lede_fits(lede: Rich) -> bool:
    return bool(lede) and not labels.may_be_label(plain_text(lede), "", alone=True)


def _arrange_body(
    blocks: tuple[Block, ...],
    pieces: list[Piece],
    *,
    head: bool = False,
    opens: bool = False,
    titled: bool = False,
    plain: bool = False,
) -> None:
    for at, block in enumerate(blocks):
        first = at == 0 and ((opens and _opens_like_head(block, titled=titled)) or (head and _says_who_or_when(block)))
        pieces.append(Content(block, plain or _needs_mark(block) or first))


def _arrange_section(section: Section, pieces: list[Piece]) -> None:
    body = section.body
    first = body[0] if body and isinstance(body[0], Paragraph) else None
    if first is not None and not authors.begins_with_text(first.children):
        first = None
    tail = bool(sources.head_of(section.label)) or authors.announces(section.label)
    if tail:
        first = None  # on one line, label and text would be a source or an author
    pieces.append(Label(section.label, section.label_markup, first, colon=_needs_colon(section, first)))
    _arrange_body(body[1:] if first is not None else body, pieces, plain=tail)


def _needs_colon(section: Section, first: Paragraph | None) -> bool:
    """Whether a label is closed by a colon: a question that the lexicon knows is not."""
    follows = first.children[0] if first is not None else None
    if isinstance(follows, Text) and follows.value[0] in ":：":
        return True
    return bool(section.label_markup) or not labels.is_question(section.label)


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
    return dates.looks_like_date(f"{block.start}. {text.strip()}")


def _needs_mark(block: Block) -> bool:
    """Whether a block of a body would be taken for a label, a source or the heading over the authors."""
    if isinstance(block, Heading):
        text = plain_text(block.children)
        return kind_of(text) != CUSTOM or folded(text) in AUTHOR_HEADINGS or sources.head_of(text) is not None
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
    return isinstance(head, Strong) and labels.may_be_label(text, following, alone=after is None)


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
