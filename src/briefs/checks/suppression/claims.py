"""What is claimed not to be wanted: which rules, from where to where.

Knows comments, rules and the key of the metadata. Must not know findings.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from typing import Final

import attrs

from briefs.checks import registry
from briefs.checks.rule import TOOL
from briefs.checks.suppression.comments import Comment, Word
from briefs.diagnostics import Source, Span
from briefs.errors import BriefsError
from briefs.pattern import pattern
from briefs.reading import Reading

_SEPARATOR: Final = pattern(r"[\s,]+")
_LINE: Final = pattern(r"[^\n]*(?:\n|\Z)")
_NOTHING: Final = pattern(r"[\s>]*(?:<!--\s*briefs-[^\n]*-->\s*)?\Z")
"""What a line holds that has nothing on it: white space, the signs of block quotes, comments that speak to us."""
_FEW: Final = 100
"""So many words that stand for no rule are looked up among those of plug-ins, and told."""


@attrs.frozen(eq=False)
class Claim:
    """A word that says which rules are not wanted, or a comment without words, which means all of them."""

    comment: Comment | None
    """The comment; None for the key."""
    word: Word | None
    """The word, where it stands in a comment."""
    text: str
    """The word; empty where all are meant."""
    codes: Set[str]
    """The codes of the rules; empty where all are meant."""


class Words:
    """What words stand for; those that stand for no rule are remembered with the reason."""

    def __init__(self) -> None:
        self.unknown: dict[str, str] = {}
        self._known: dict[str, Set[str]] = {}

    def codes(self, word: str) -> Set[str]:
        """The codes of the rules that a word stands for; none where it stands for nothing."""
        if word not in self._known:
            self._known[word] = self._looked_up(word)
        return self._known[word]

    def _looked_up(self, word: str) -> Set[str]:
        # To look for a word among plug-ins, and for the nearest one, takes a while: not for a text full of others.
        if word.lower() not in _beginnings() and len(self.unknown) >= _FEW:
            return frozenset()
        try:
            return frozenset(rule.code for rule in registry.matching(word))
        except BriefsError as error:
            self.unknown[word] = str(error)
            return frozenset()


@cache
def _beginnings() -> Set[str]:
    """Every word that stands for rules of ours, in small letters."""
    from briefs.checks.rules import RULES  # noqa: PLC0415 - all families, where a document names rules

    whole = [word.lower() for rule in RULES for word in (rule.code, rule.name)]
    return {word[:end] for word in (*whole, registry.ALL.lower()) for end in range(1, len(word) + 1)}


def claims_of(comment: Comment, words: Words) -> list[Claim]:
    """What a comment claims: something for each of its words, or one thing for all rules."""
    if not comment.words:
        return [Claim(comment, None, "", frozenset())]
    found = ((word, _meant(words.codes(word.text))) for word in comment.words)
    return [Claim(comment, word, word.text, codes) for word, codes in found if codes]


def claims_of_key(reading: Reading, words: Words) -> list[Claim]:
    """What the metadata of a brief claims under `lint.ignore`."""
    found = ((word, _meant(words.codes(word))) for word in words_of_key(reading))
    return [Claim(None, None, word, codes) for word, codes in found if codes]


def _meant(codes: Set[str]) -> Set[str]:
    """Without the rules of the tool, unless nothing else is meant: they are there to speak of such claims."""
    return {code for code in codes if not code.startswith(TOOL)} or codes


def words_of_key(reading: Reading) -> tuple[str, ...]:
    """What the metadata of a brief says under `lint.ignore`."""
    extra: Mapping[str, object] = reading.brief.extra if reading.brief is not None else {}
    if not extra:
        return ()
    lint = extra.get("lint")
    values = [extra.get("lint.ignore"), lint.get("ignore") if isinstance(lint, Mapping) else None]
    return tuple(word for value in values for text in _texts(value) for word in _SEPARATOR.split(text) if word)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Sequence):
        yield from (each for each in value if isinstance(each, str))


def place_of_key(reading: Reading, word: str) -> Span:
    """Where a word of the key stands, as near as can be told."""
    text, source = reading.text, Source(reading.text)
    start, end = reading.stretch
    around = next((span for path, span in reading.spans.items() if path[:2] in _KEYS), None)
    at = around.start if around is not None else text.find("lint", start, end)
    found = text.find(word, at, end) if at >= 0 else -1
    if found < 0:
        return around or source.span(start, start)
    return source.span(found, found + len(word))


_KEYS: Final = {("extra", "lint"), ("extra", "lint.ignore")}


def line_of(comment: Comment, source: Source, known: dict[int, int]) -> int:
    """Where the line begins that a comment of one line is about; -1 where there is none.

    Args:
        comment: The comment.
        source: The whole text.
        known: For the lines that were looked at before, the next one from there that has anything on it.
    """
    text = source.text
    if comment.verb == "disable-line":
        return comment.start - source.span(comment.start, comment.end).column + 1
    at = text.find("\n", comment.end) + 1
    passed = []
    while at not in known:
        passed.append(at)
        line = _LINE.match(text, at)
        if not 0 < at < len(text):
            known[at] = -1
        elif line is None or not _NOTHING.match(line[0]):
            known[at] = at
        else:
            at = line.end()
    known.update(dict.fromkeys(passed, known[at]))
    return known[at]
