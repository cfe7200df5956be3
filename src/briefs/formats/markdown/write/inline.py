"""Inline nodes -> Markdown that reads as the same nodes.

Emphasis is where Markdown is hard: whether `*` opens or closes depends on the characters beside it (CommonMark 6.2),
and two runs that touch become one. So nodes are first laid out as pieces, with every delimiter a piece of its own; a
node takes `*` or, where that would touch or cross another, `_`; where neither will do, its HTML tag. Then every
delimiter is held against its neighbours, and a letter or space in the way is written as a character reference.

Knows Markdown's inline syntax and nodes. Must not know blocks.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal, assert_never

import attrs

from briefs.formats.markdown.syntax import PLAIN_DELIMITER
from briefs.formats.markdown.write.escape import (
    UNKNOWN,
    escape,
    escape_brackets,
    free_footnotes,
    refer_first,
    refer_last,
    refer_line_ends,
    reference,
)
from briefs.model.nodes import (
    Break,
    Delete,
    Emphasis,
    FootnoteReference,
    Image,
    Inline,
    InlineCode,
    Link,
    Strong,
    Text,
)
from briefs.pattern import pattern

Context = Literal["lines", "line", "cell"]
"""Where text stands: in a paragraph (it may have several lines), in a heading (one line), or in a table cell."""

_BARE_URL: Final = pattern(r"[^\s<>()\\&\x00-\x1f\x7f]+")
_AUTOLINK: Final = pattern(r"https?:[^\s<>\x00-\x1f\x7f\\&|*_`\[\]]+")
_LINE_END: Final = pattern(r"((?:(?<=[ \t\n])|\A)[*_~]+)?\n([*_~]+(?=[ \t\n]|\Z))?")
_IN_ANGLES: Final = pattern(r"[\\<>&]")
_IN_TITLE: Final = pattern(r"[\\\"&]")
_CONTROL: Final = pattern(r"[\t\n]")
_TICKS: Final = pattern(r"`+")
_SURE_SPACE: Final = frozenset(" \t\n\x0c\r")
_PUNCTUATION: Final = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_TAGS: Final = {Emphasis: "em", Strong: "strong", Delete: "del"}


@attrs.define
class Piece:
    """A stretch of output: text that may still be changed at its ends, a delimiter, or finished Markdown."""

    value: str
    role: Literal["text", "open", "close", "other"]


@attrs.frozen
class Around:
    """What surrounds the nodes being written."""

    context: Context
    footnotes: frozenset[str]
    """The footnotes that the document defines; a reference to another one is no syntax in Markdown."""
    in_link: bool = False
    used: tuple[tuple[type, str], ...] = ()
    """The delimiters of the nodes around, outermost first."""
    closing: str = ""
    """The delimiter character that follows directly after the last node."""


def write_inline(
    nodes: tuple[Inline, ...],
    context: Context = "lines",
    footnotes: frozenset[str] = UNKNOWN,
    *,
    plain: bool = False,
) -> str:
    """Running text as Markdown; line starts are not looked at.

    Args:
        nodes: The text.
        context: Where it will stand.
        footnotes: The footnotes that the document defines.
        plain: Whether the text must say in its markup that it is text (see `syntax`).
    """
    if len(nodes) == 1 and not plain and type(nodes[0]) is Text:
        return _finish(_fit(free_footnotes(escape(nodes[0].value, alone=True), footnotes), context), context)
    pieces: list[Piece] = []
    _lay_out(nodes, pieces, Around(context, footnotes), plain=plain)
    _settle(pieces)
    return _finish("".join([piece.value for piece in pieces]), context)


def write_wrapped(nodes: tuple[Inline, ...], footnotes: frozenset[str] = UNKNOWN) -> str:
    """Running text inside `**…**`, for a lede."""
    pieces = [Piece("**", "open")]
    _lay_out(nodes, pieces, Around("lines", footnotes, used=((Strong, "*"),), closing="*"))
    pieces.append(Piece("**", "close"))
    _settle(pieces)
    return _finish("".join([piece.value for piece in pieces]), "lines")


def _fit(text: str, context: Context) -> str:
    """Escaped text as its place allows: no line end in a heading, no bar in a cell."""
    if context == "lines":
        return text
    text = _LINE_END.sub(_refer_line_end, text) if "\n" in text else text
    return text.replace("|", "&#124;") if context == "cell" and "|" in text else text


def _refer_line_end(match: re.Match[str]) -> str:
    """A line end as a reference; a delimiter that white space kept bare would then touch it."""
    before, after = match[1] or "", match[2] or ""
    return "".join(f"\\{sign}" for sign in before) + "&#10;" + "".join(f"\\{sign}" for sign in after)


def _finish(text: str, context: Context) -> str:
    """Whole running text: a line end where Markdown would lose it is a reference."""
    return refer_line_ends(text) if "\n" in text and context == "lines" else text


def _lay_out(nodes: tuple[Inline, ...], pieces: list[Piece], around: Around, *, plain: bool = False) -> None:
    last = len(nodes) - 1
    for at, node in enumerate(nodes):
        match node:
            case Text():
                _lay_out_text(node.value, pieces, around, plain=plain)
            case Emphasis() | Strong() | Delete():
                _lay_out_span(node, pieces, around, closing=around.closing if at == last else "", plain=plain)
            case InlineCode():
                touching = bool(pieces) and pieces[-1].value.endswith("`")
                pieces.append(Piece(_code(node.value, around.context, touching=touching), "other"))
            case Break():
                edge = at == last or (bool(pieces) and pieces[-1].role == "open") or around.context != "lines"
                pieces.append(Piece("<br>" if edge else "\\\n", "other"))
            case Link():
                _lay_out_link(node, pieces, around)
            case Image():
                _touch(pieces)
                alt = escape_brackets(_fit(escape(node.alt), "cell" if around.context == "cell" else "line"))
                pieces.append(Piece(f"![{alt}]({_target(node.url, node.title, around.context)})", "other"))
            case FootnoteReference():
                pieces.append(Piece(_note(node.identifier, around), "other"))
            case _:
                assert_never(node)
        plain = False


def _touch(pieces: list[Piece]) -> None:
    """Before a bracket: a `!` there would make a picture of a link, a footnote's bracket would take it for its own."""
    if not pieces:
        return
    before = pieces[-1]
    if before.role == "text" and before.value.endswith("!"):
        before.value = before.value[:-1] + "\\!"
    elif before.role == "other" and before.value.endswith("]"):
        pieces.append(Piece("<!-- -->", "other"))


def _lay_out_text(value: str, pieces: list[Piece], around: Around, *, plain: bool) -> None:
    before = pieces[-1].value if pieces and pieces[-1].role == "other" else ""
    referred = plain or _would_join(before, value[0])
    text = reference(value[0]) + escape(value[1:]) if referred else escape(value)
    text = _fit(free_footnotes(text, around.footnotes), around.context)
    pieces.append(Piece(escape_brackets(text) if around.in_link else text, "text"))


def _would_join(before: str, first: str) -> bool:
    """Whether finished Markdown would take the text after it for its own: a reference, or the start of a line."""
    if before.endswith("]"):
        return first in "([:"
    if before.startswith("<") and not before.startswith("<http"):
        return first in " \t\n"
    return before.endswith("\n") and first in " \t\n"


def _lay_out_span(
    node: Emphasis | Strong | Delete, pieces: list[Piece], around: Around, *, closing: str, plain: bool
) -> None:
    kind = type(node)
    character = _character(kind, pieces, around, closing, plain=plain)
    inner = attrs.evolve(around, used=(*around.used, (kind, character)), closing=character)
    if character:
        run = character if kind is Emphasis else character * 2
        pieces.append(Piece(run, "open"))
        _lay_out(node.children, pieces, inner)
        pieces.append(Piece(run, "close"))
    else:
        pieces.append(Piece(f"<{_TAGS[kind]}>", "other"))
        _lay_out(node.children, pieces, inner)
        pieces.append(Piece(f"</{_TAGS[kind]}>", "other"))


def _character(kind: type, pieces: list[Piece], around: Around, closing: str, *, plain: bool) -> str:
    """The delimiter character for a node: one that no neighbour shares and no node of its kind around it uses."""
    taken = {character for used, character in around.used if used is kind}
    taken.add(closing)
    if pieces and pieces[-1].role in ("open", "close"):
        taken.add(pieces[-1].value[0])
    choices = "~" if kind is Delete else PLAIN_DELIMITER if plain and kind is Strong else "*_"
    return next((character for character in choices if character not in taken), "")


def _code(value: str, context: Context, *, touching: bool) -> str:
    if touching or (context == "cell" and "|" in value):
        return f"<code>{escape_brackets(_fit(escape(value), context))}</code>"
    runs = {len(run) for run in _TICKS.findall(value)}
    fence = "`" * next(n for n in range(1, len(runs) + 2) if n not in runs)
    pad = " " if value[0] == "`" or value[-1] == "`" or (value[0] == value[-1] == " " and value.strip(" ")) else ""
    return f"{fence}{pad}{value}{pad}{fence}"


def _lay_out_link(node: Link, pieces: list[Piece], around: Around) -> None:
    _touch(pieces)
    only = node.children[0] if len(node.children) == 1 else None
    if type(only) is Text and only.value == node.url and node.title is None and _AUTOLINK.fullmatch(node.url):
        pieces.append(Piece(f"<{node.url}>", "other"))
        return
    pieces.append(Piece("[", "other"))
    _lay_out(node.children, pieces, attrs.evolve(around, in_link=True, closing=""))
    pieces.append(Piece(f"]({_target(node.url, node.title, around.context)})", "other"))


def _target(url: str, title: str | None, context: Context) -> str:
    """The destination of a link and its title (CommonMark 6.3)."""
    if not _BARE_URL.fullmatch(url) and (url or title is not None):
        url = f"<{_referred(_IN_ANGLES.sub(_escaped, url))}>"
    if title is not None:
        url = f'{url} "{_referred(_IN_TITLE.sub(_escaped, title))}"'
    return url.replace("|", "&#124;") if context == "cell" else url


def _escaped(match: re.Match[str]) -> str:
    return "\\" + match[0]


def _referred(text: str) -> str:
    return _CONTROL.sub(lambda match: reference(match[0]), text)


def _note(identifier: str, around: Around) -> str:
    if identifier in around.footnotes and not around.in_link:
        return f"[^{identifier}]"
    return f'<sup class="footnote-ref"><a href="#fn-{identifier}">{escape(identifier)}</a></sup>'


def _settle(pieces: list[Piece]) -> None:
    """Hold every delimiter against its neighbours, and reword a neighbour that would undo it (CommonMark 6.2)."""
    there = range(len(pieces))
    for order in (there, there[::-1], there):  # a reworded neighbour is punctuation to the delimiter on its other side
        for at in order:
            piece = pieces[at]
            if piece.role == "open":
                _settle_delimiter(piece.value, pieces, inner=at + 1, outer=at - 1, opens=True)
            elif piece.role == "close":
                _settle_delimiter(piece.value, pieces, inner=at - 1, outer=at + 1, opens=False)


def _settle_delimiter(run: str, pieces: list[Piece], *, inner: int, outer: int, opens: bool) -> None:
    """A run opens where text follows it directly and the text before does not bind it closer; mirrored for closing."""
    within = _edge(pieces, inner, first=opens)
    if _class(within) == "space" or within.isspace():
        _reword(pieces[inner], first=opens)
        within = "&"
    if not 0 <= outer < len(pieces):
        return
    beyond = _edge(pieces, outer, first=not opens)
    if _class(beyond) in ("word", "unsure") and (run[0] == "_" or _class(within) != "word"):
        _reword(pieces[outer], first=not opens)


def _edge(pieces: list[Piece], at: int, *, first: bool) -> str:
    value = pieces[at].value
    return value[0] if first else value[-1]


def _reword(piece: Piece, *, first: bool) -> None:
    """Write the character at one end of a text as a reference."""
    if piece.role == "text":
        piece.value = refer_first(piece.value) if first else refer_last(piece.value)


def _class(character: str) -> Literal["space", "punctuation", "unsure", "word"]:
    """What a character is to a delimiter beside it; parsers differ on symbols and on rare white space."""
    if character in _PUNCTUATION:
        return "punctuation"
    if character in _SURE_SPACE:
        return "space"
    category = unicodedata.category(character)
    if category == "Zs":
        return "space"
    return "punctuation" if category[0] == "P" else "unsure" if category[0] == "S" or character.isspace() else "word"
