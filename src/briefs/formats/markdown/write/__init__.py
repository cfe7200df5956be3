"""Brief -> Markdown text, in either layout.

Knows Markdown's typography for each part of a brief. Must not know how it is read.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, assert_never

import attrs

from briefs.formats.markdown.options import Options
from briefs.formats.markdown.syntax import FENCE, LABEL_COMMENT, opens_like_matter
from briefs.formats.markdown.write.blocks import Around, heading_line, marker_for, write_block, write_paragraph
from briefs.formats.markdown.write.escape import escape, escape_lines
from briefs.formats.markdown.write.inline import write_inline, write_wrapped
from briefs.formats.markdown.write.matter import escape_top, write_matter
from briefs.grammar.arrange import Guard, arrange
from briefs.grammar.matter import NESTED, is_of_brief
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
    SourceLine,
    Title,
)
from briefs.model.brief import Brief
from briefs.model.nodes import Block, FootnoteDefinition, Inline, Link, Paragraph, Text

__all__ = ["Written", "join", "write"]

_NOTHING: Final = f"{NESTED}: {{}}"
_NO_MATTER: Final = f"{FENCE}\n{_NOTHING}\n{FENCE}\n"
"""Front matter that says nothing."""


@attrs.frozen
class Written:
    """A brief as Markdown."""

    text: str
    sure: bool
    """Whether it is read as the same brief for certain; else only reading it tells."""


def write(brief: Brief, options: Options, guard: Guard = "none") -> Written:
    """The brief as Markdown; an empty brief is an empty text.

    Args:
        brief: The brief.
        options: How it is written.
        guard: Which blocks say in their markup that they are text.
    """
    parts = (brief.body, *(section.body for section in brief.sections))
    notes = frozenset(node.identifier for part in parts for node in part if isinstance(node, FootnoteDefinition))
    arrangement = arrange(brief, options.layout, _inline_matter, guard)
    around = Around(notes)
    texts: list[str] = []
    before: Block | None = None
    marker = ""
    for piece in arrangement.pieces:
        if isinstance(piece, Content):
            marker = marker_for(piece.block, before, marker, plain=piece.plain)
            before = piece.block
            texts.append(write_block(piece.block, around, plain=piece.plain, marker=marker))
        else:
            before, marker = None, ""
            texts.append(_write_piece(piece, around))
    text = "\n\n".join(texts)
    head = write_matter(arrangement.matter)
    if not head and opens_like_matter(text):
        text = escape_top(text)
    whole = f"{head}\n{text}\n" if head and text else head or (f"{text}\n" if text else "")
    return Written(whole, arrangement.sure)


def join(texts: Iterable[str]) -> str:
    """Texts of several briefs one after the other; each begins with front matter, which tells where."""
    return "\n".join(map(_with_matter, texts))


def _with_matter(text: str) -> str:
    """The text of a brief, with front matter whose keys say that it is one."""
    if not text.startswith(f"{FENCE}\n"):
        return f"{_NO_MATTER}\n{text}"
    lines = text[len(FENCE) + 1 : text.index(f"\n{FENCE}\n")].split("\n")
    if is_of_brief({line.partition(":")[0]: "" for line in lines if line[:1] not in " -\"'"}):
        return text
    return f"{FENCE}\n{_NOTHING}\n{text[len(FENCE) + 1 :]}"


def _inline_matter(nodes: tuple[Inline, ...]) -> str:
    """Running text as the value of a front-matter key."""
    return write_paragraph(Paragraph(nodes), Around(frozenset())) if nodes else ""


def _write_piece(piece: Piece, around: Around) -> str:
    match piece:
        case DateLine() | Line():
            return escape_lines(escape(piece.text, alone=True))
        case Title():
            text = (
                write_inline(piece.markup, "line", around.footnotes) if piece.markup else escape(piece.text, alone=True)
            )
            return heading_line(text, piece.depth)
        case Lede():
            return escape_lines(write_wrapped(piece.nodes, around.footnotes), bracket=False)
        case Label():
            return _label(piece, around)
        case SourceLine():
            return _source_line(piece)
        case CardsHeading():
            return f"## {piece.text}"
        case Name():
            return _bold(piece.text)
        case Picture():
            return write_inline((piece.image,))
        case Fact():
            return _fact(piece, around)
        case Content():
            return write_block(piece.block, around, plain=piece.plain)
        case _:
            assert_never(piece)


def _bold(text: str) -> str:
    """Words in bold at the start of a line; words that begin with a letter need no look at their neighbours."""
    if text[0].isalpha() and not text[-1].isspace():
        return f"**{escape(text)}**"
    return write_wrapped((Text(text),))


def _run_in(head: str, text: str) -> str:
    return escape_lines(f"{head} {text}" if text else head, bracket=False)


def _label(piece: Label, around: Around) -> str:
    head = (
        write_wrapped((*piece.markup, Text(":")))
        if piece.markup
        else _bold(f"{piece.text}:" if piece.colon else piece.text)
    )
    if piece.certain:
        head += LABEL_COMMENT
    return _run_in(head, write_inline(piece.first.children, "lines", around.footnotes) if piece.first else "")


def _source_line(piece: SourceLine) -> str:
    head = f"*{piece.head}*"
    if piece.url is None:
        return _run_in(head, escape(piece.name + piece.after))
    link = write_inline((Link((Text(piece.name),), url=piece.url),))
    return _run_in(head, f"{link}{escape(piece.after)}")


def _fact(piece: Fact, around: Around) -> str:
    if piece.url:
        text = write_inline((Link((Text(piece.url),), url=piece.url),))
    else:
        text = write_inline(piece.nodes, "lines", around.footnotes) if piece.nodes else escape(piece.text)
    return _run_in(_bold(f"{piece.label}:"), text)
