"""Prose: the words that a brief says, passage by passage, and how they fall into sentences.

Knows nodes and the marks that end a sentence. Must not know rules or places in a source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import attrs

from briefs.model.brief import Brief
from briefs.model.nodes import Code, Heading, Node, Paragraph, TableCell
from briefs.model.walk import plain_text
from briefs.pattern import pattern
from briefs.reading import Path

SIGN: Final = "\u2e80-\u2fdf\u3040-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""The signs of Chinese and Japanese, as the inside of a class of a regular expression."""
# Vowel signs, points and joiners are no letters to `\w`: without them "हिन्दी" is three words.
_MARKS: Final = (
    "\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06ed"
    "\u0900-\u0963\u0966-\u0df3\u0e31-\u0e4e\u0eb1-\u0ece\u0f71-\u0f84\u102b-\u103e\u1056-\u109d\u17b4-\u17d3\u200c\u200d"
)
_LETTERS: Final = rf"[^\W{SIGN}]+(?:[{_MARKS}]+[^\W{SIGN}]*)*"
_WORD: Final = pattern(rf"[{SIGN}]|{_LETTERS}(?:[.,'’\-‑/]{_LETTERS})*")
_END: Final = pattern(r"(?P<stop>[.!?…؟।]+)[\"'”’»)\]]*(?=\s+[\"'“‘«(\[¿¡—–-]*\S)|[。！？]+[」』”’）]*")
_ABBREVIATED: Final = pattern(
    r"(?:^|[\s(\[\"'“‘«])(?:[^\W\d_]|(?:[^\W\d_]\.)+[^\W\d_]|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Capt|Cmdr|Adm|Gov|Sen|Rep"
    r"|Rev|Hon|Jr|Sr|Inc|Ltd|Co|Corp|vs|etc|cf|ca|approx|No|Nos|Vol|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|Nr|bzw|usw|z\.\sB|d\.\sh|Mme|Mlle|Sra?|Av|р|ул|г|гг|тыс|млн|млрд)\.$"
)
_SPACE: Final = pattern(r"\s*")
_LOOK_BACK: Final = 12


@attrs.frozen(eq=False)
class Passage:
    """A stretch of running text: a title, the lede, a label, a paragraph, a heading, a table cell."""

    path: Path
    """Where in the brief, e.g. `("sections", 0, "body", 2)`."""
    text: str
    """Its words, without markup."""
    node: Node | None = None
    """The block that it is; None for a title, a lede or a label."""

    @property
    def section(self) -> int | None:
        """Which section it belongs to, counted from 0; None where it stands before them."""
        return self.path[1] if self.path[0] == "sections" and isinstance(self.path[1], int) else None


def words(text: str) -> Sequence[str]:
    """The words of a text: what stands between spaces and holds a letter or digit.

    Each sign of Chinese or Japanese is a word. "Three-year", "U.S." and "3,000" are one word each, as word processors
    count.
    """
    return _WORD.findall(text)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence of a text begins and ends, without the space around it.

    A stop ends one where white space and more text follow; after an initial or a common abbreviation, or before a small
    letter, it does not.
    """
    begin = _SPACE.match(text).end()  # type: ignore[union-attr]  # it matches nothing too
    for end in _END.finditer(text):
        if end["stop"] and _goes_on(text, end):
            continue
        yield begin, end.end()
        begin = _SPACE.match(text, end.end()).end()  # type: ignore[union-attr]
    if rest := text[begin:].rstrip():
        yield begin, begin + len(rest)


def ends_abbreviated(text: str) -> bool:
    """Whether the full stop at the end of a text is that of an initial or a common abbreviation."""
    return bool(_ABBREVIATED.search(text[-_LOOK_BACK - 1 :]))


def _goes_on(text: str, end: re.Match[str]) -> bool:
    following = _SPACE.match(text, end.end()).end()  # type: ignore[union-attr]
    if text[following : following + 1].islower():
        return True
    return end["stop"] == "." and ends_abbreviated(text[max(end.start() - _LOOK_BACK, 0) : end.start() + 1])


def passages(brief: Brief) -> Iterator[Passage]:
    """The prose of a brief in reading order, without sources, author cards and code."""
    if brief.title:
        yield Passage(("title",), brief.title)
    if brief.lede:
        yield Passage(("lede",), plain_text(brief.lede))
    yield from _below(brief.body, ("body",))
    for at, section in enumerate(brief.sections):
        yield Passage(("sections", at, "label"), section.label)
        yield from _below(section.body, ("sections", at, "body"))


def _below(nodes: Iterable[Node], path: Path) -> Iterator[Passage]:
    rest = [((*path, at), node) for at, node in enumerate(nodes)][::-1]
    while rest:
        where, node = rest.pop()
        if isinstance(node, Paragraph | Heading | TableCell):
            if text := plain_text(node):
                yield Passage(where, text, node)
        elif not isinstance(node, Code):
            children = list(enumerate(getattr(node, "children", ())))
            rest += [((*where, "children", at), child) for at, child in reversed(children)]
