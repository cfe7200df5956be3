"""How long a text is, what a limit allows, and where in the source some of its words stand.

A limit is made for words that have spaces between them, and Chinese and Japanese have none. In a newsletter that
appears in English, Chinese and Japanese, an English word was 1.7 signs of Chinese and 2.9 of Japanese; so two signs
count as a word, and three where the signs are Japanese. A language that has neither spaces nor such signs (Thai, Lao,
Khmer, Burmese) hardly ever reaches a limit: silent rather than wrong.

Knows words and limits. Must not know any rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Final, TypeAlias

import attrs

from briefs.checks.document import Document
from briefs.checks.prose import SIGN, Passage, words
from briefs.checks.rule import Finding
from briefs.checks.wording import MOST, followed
from briefs.diagnostics import Span
from briefs.pattern import pattern

Words: TypeAlias = tuple[str, Passage, int, int]
"""What is to be said about some words, the passage they stand in, and where in its text."""

_FIRST: Final = pattern(r"\S+")
_SIGNS: Final = pattern(f"[{SIGN}]")
_SYLLABLES: Final = pattern("[\u3040-\u30ff]")
"""The signs that only Japanese has."""


@attrs.frozen
class Length:
    """How long a text is."""

    words: int
    """The words that it has, two signs of Chinese or three of Japanese being one."""
    signs: int = 0
    """How many such signs it has."""

    @classmethod
    def of(cls, texts: Iterable[str]) -> Length:
        """The length of some texts together."""
        counted, signs, syllables = 0, 0, 0
        for text in texts:
            counted += len(words(text))
            if not text.isascii():
                signs += len(_SIGNS.findall(text))
                syllables += len(_SYLLABLES.findall(text))
        to_a_word = 3 if syllables * 4 > signs else 2
        return cls(counted - signs + signs // to_a_word, signs)

    def __str__(self) -> str:
        number = said(self.words, "word")
        return f"{self.signs} signs, about {number}" if self.signs * 2 > self.words else number


class PerPart(Mapping[str, int]):
    """Limits by the kind of a part or by its label; equal and hashable, so that it can be an option."""

    def __init__(self, limits: Mapping[str, int] | Iterable[tuple[str, int]] = ()) -> None:
        self._limits = dict(limits)

    def __getitem__(self, part: str) -> int:
        return self._limits[part]

    def __iter__(self) -> Iterator[str]:
        return iter(self._limits)

    def __len__(self) -> int:
        return len(self._limits)

    def __hash__(self) -> int:
        return hash(frozenset(self._limits.items()))

    def __repr__(self) -> str:
        return repr(self._limits)


def exceeds(number: int, at_most: int, tolerance: int = 0) -> bool:
    """Whether a number is over a limit and what is borne above it.

    Args:
        number: What was counted.
        at_most: The limit; 0 for none.
        tolerance: How much more is borne, in per cent.
    """
    return 0 < at_most < number - at_most * tolerance // 100


def allowed(at_most: int, tolerance: int = 0) -> str:
    """A limit in words, e.g. "at most 200 are allowed (up to 220 pass)"."""
    more = at_most * tolerance // 100
    verb = "is" if at_most == 1 else "are"
    return f"at most {at_most} {verb} allowed" + (f" (up to {at_most + more} pass)" if more else "")


def said(number: int, noun: str) -> str:
    """A number of things, e.g. "3 words"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def placed(document: Document, found: Iterable[Words]) -> Iterator[Finding]:
    """Findings about words in prose: only those that are told are looked up in the source.

    Args:
        document: The document.
        found: A sentence about some words, the passage, and where in its text they begin and end.
    """
    rest = iter(found)
    told = list(islice(rest, MOST))
    more = sum(1 for _ in rest)
    for at, (message, passage, start, end) in enumerate(told, 1):
        sentence = followed(message, more) if at == MOST else message
        yield Finding(sentence, passage.path, place_of(document, passage, start, end))


def place_of(document: Document, passage: Passage, start: int, end: int) -> Span:
    """Where some words of a passage begin and end; where markup stands between them, where they begin."""
    place = document.within(passage, start, end)
    first = _FIRST.match(passage.text, start, end)
    if place != document.place(passage) or first is None:
        return place
    word = document.within(passage, start, first.end())
    return word if word == place else document.source.span(word.start, place.end)
