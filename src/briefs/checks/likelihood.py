"""Words of likelihood and confidence: the two scales of ICD 203, and the words that are on neither.

ICD 203, Analytic Standards (Office of the Director of National Intelligence, 2 January 2015), D.6.e.(2)(a), has two
rows of terms for the same seven ranges of probability:

    almost no chance    remote              1 to 5 per cent
    very unlikely       highly improbable   5 to 20
    unlikely            improbable          20 to 45
    roughly even chance roughly even odds   45 to 55
    likely              probable            55 to 80
    very likely         highly probable     80 to 95
    almost certain      nearly certain      95 to 99

Knows English words. Must not know rules, or what is wrong with any of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal, TypeAlias

import attrs

from briefs.pattern import pattern

Scale: TypeAlias = Literal["likely", "probable"]
"""The row of a term, by the name of its fifth."""


@attrs.frozen
class Term:
    """A term of likelihood."""

    scale: Scale
    """Which row it is of."""
    low: int
    """From how many per cent on it is meant."""
    high: int
    """Up to how many."""


_ROWS: Final[tuple[tuple[Scale, int, int, str], ...]] = (
    ("likely", 1, 5, r"almost\s+no\s+chance"),
    ("likely", 5, 20, r"very\s+unlikely"),
    ("likely", 80, 95, r"very\s+likely"),
    ("likely", 20, 45, r"unlikely"),
    ("likely", 45, 55, r"roughly\s+even\s+chances?"),
    ("likely", 95, 99, r"almost\s+certain(?:ly)?"),
    # "likely" also says which of several: "the likely successor"; and "more likely than not" is a comparison.
    (
        "likely",
        55,
        80,
        r"(?<!more\s)(?<!less\s)(?<!most\s)(?<!as\s)likely(?!\s+(?:candidate|successor|to\s+be\s+named))",
    ),
    # "remote" is a likelihood only beside a word for one: there are remote villages and remote workers.
    (
        "probable",
        1,
        5,
        r"remote(?=\s+(?:chance|possibility|prospect|likelihood|probability))|(?<=\bchance\s)(?:is|remains)\s+remote",
    ),
    ("probable", 5, 20, r"highly\s+improbable"),
    ("probable", 80, 95, r"highly\s+probable"),
    ("probable", 20, 45, r"improbabl[ey]"),
    ("probable", 45, 55, r"roughly\s+even\s+odds"),
    ("probable", 95, 99, r"nearly\s+certain"),
    # "probable cause" is a term of law.
    ("probable", 55, 80, r"probabl[ey](?!\s+cause)"),
)
_TERMS: Final = pattern(
    r"\b(?:" + "|".join(f"(?P<t{at}>{pattern})" for at, (_, _, _, pattern) in enumerate(_ROWS)) + r")\b", re.IGNORECASE
)
_CONFIDENCE: Final = pattern(
    r"\b(?:very\s+)?(?:high|moderate|medium|low)(?:\s+to\s+(?:high|moderate|medium))?[\s-]+(?:level\s+of\s+)?confidence\b"
    r"|\bconfidence\s+(?:level\s+)?(?:is|remains|in\s+this\s+(?:assessment|judge?ment)\s+is)\s+(?:high|moderate|medium|low)\b"
    r"|\b(?:highly|moderately)\s+confident\b",
    re.IGNORECASE,
)
_VAGUE: Final = pattern(
    r"\b(?:may|might|could)\s+well\b"
    r"|\bit\s+(?:is|seems|remains)\s+possible\b(?!\s+to)|\bpossible\s+that\b|\bpossibly\b|\bconceivabl[ey]\b"
    r"|\bcan(?:not|['’]t|\s+not)\s+(?:be\s+)?rule[d]?\s+out\b|\bcannot\s+be\s+excluded\b"
    r"|\b(?:a|some)\s+(?:real|distinct|serious|strong|good|fair)\s+(?:chance|possibility)\b|\ba\s+possibility\s+that\b"
    r"|\bthere\s+is\s+(?:a|some)\s+chance\b",
    re.IGNORECASE,
)
_PERCENT: Final = pattern(
    r"\s*[(,—–-]\s*(?:about|around|roughly|some|≈|~|a)?\s*(\d{1,3})(?:\s*(?:-|–|to|and)\s*(\d{1,3}))?\s*(?:%|per\s?cent)"
)
_ANY_PERCENT: Final = pattern(
    r"\d\s*(?:%|per\s?cent)\s+(?:chance|probability|likelihood)|(?:chance|probability|likelihood|odds)\s+of\s+(?:about\s+)?\d"
)


def terms(text: str) -> Iterator[tuple[int, int, Term]]:
    """Every term of likelihood in a text: where it begins and ends, and what it says."""
    for found in _TERMS.finditer(text):
        scale, low, high, _ = _ROWS[int(str(found.lastgroup)[1:])]
        yield found.start(), found.end(), Term(scale, low, high)


def confidence(text: str) -> Iterator[tuple[int, int]]:
    """Every level of confidence in a text: "high confidence", "confidence is low"."""
    return (found.span() for found in _CONFIDENCE.finditer(text))


def vague(text: str) -> Iterator[tuple[int, int]]:
    """Every word of likelihood that is on no scale: "may well", "possibly", "cannot be ruled out"."""
    return (found.span() for found in _VAGUE.finditer(text))


def percentage(text: str, end: int) -> tuple[int, int] | None:
    """The per cent that stand right after a term, as in "likely (60-70%)": lowest and highest."""
    found = _PERCENT.match(text, end)
    if found is None:
        return None
    low, high = int(found[1]), int(found[2] or found[1])
    return (low, high) if low <= high <= 100 else None


def states_a_number(text: str) -> bool:
    """Whether a text gives a probability as a number: "a 30 per cent chance"."""
    return _ANY_PERCENT.search(text) is not None
