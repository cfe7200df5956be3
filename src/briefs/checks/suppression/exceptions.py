"""What is left of findings when the exceptions of a file are applied, and what there is to say about these.

Knows the steps. Must not know how any of them is done.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

import attrs

from briefs.checks.rules.tool.unused_suppression import RULE as UNUSED
from briefs.checks.selection import Selection
from briefs.checks.suppression.claims import Claim, Words, claims_of, claims_of_key, words_of_key
from briefs.checks.suppression.comments import SIGN, Comment, comments
from briefs.checks.suppression.sweep import Sweep
from briefs.checks.suppression.unknown import unknown
from briefs.checks.suppression.unused import Judge
from briefs.diagnostics import Diagnostic, by_place
from briefs.outline import Place
from briefs.reading import Reading

_Found: TypeAlias = Sequence[Sequence[Diagnostic]]
_Spoken: TypeAlias = list[tuple[Comment, list[Claim]]]

_FENCE = "---"


@attrs.frozen(eq=False)
class _Part:
    """One brief of a file with what is said in it."""

    reading: Reading
    comments: _Spoken
    """The comments in it, with their claims."""
    key: list[Claim]
    """What its metadata claims."""
    sweep: Sweep


def applied(readings: Sequence[Reading], found: _Found, selection: Selection) -> _Found:
    """The findings that are wanted, for each reading, with what is said about the exceptions themselves.

    Args:
        readings: All briefs of a file in their order; or one of several, and then what other briefs may need is not
            told to be unused.
        found: What was found in each of them, in the order of the text.
        selection: The rules that were tried.
    """
    if not any(SIGN in reading.text or words_of_key(reading) for reading in readings):
        return found
    words = Words()
    said = [(comment, claims_of(comment, words)) for comment in comments(readings[0].text, readings[0].format)]
    for_all = [claim for comment, claims in said if comment.verb == "disable-file" for claim in claims]
    parts = _parts(readings, said, for_all, words)
    kept = [part.sweep.wanted(each) for part, each in zip(parts, found, strict=True)]
    met = {claim for part in parts for claim in part.sweep.met}
    told = _told(parts, met, selection, words)
    return [
        sorted([*each, *part.sweep.wanted(about)], key=by_place)
        for part, each, about in zip(parts, kept, told, strict=True)
    ]


def _parts(readings: Sequence[Reading], said: _Spoken, for_all: list[Claim], words: Words) -> list[_Part]:
    parts = []
    handed: list[Claim] = []
    for reading, (start, end) in zip(readings, _regions(readings), strict=True):
        here = [each for each in said if start <= each[0].start < end]
        key = claims_of_key(reading, words)
        general = [*for_all, *(() if _is_own(reading) else handed), *key]
        if reading is readings[0] and reading.format == "markdown":
            handed = key
        parts.append(_Part(reading, here, key, Sweep(here, general, reading.text)))
    return parts


def _regions(readings: Sequence[Reading]) -> list[Place]:
    """Which stretch of the text belongs to each brief: between two, that before the first too, to the one above."""
    if len(readings) == 1:
        return [readings[0].stretch]
    starts = [0, *(reading.stretch[0] for reading in readings[1:]), len(readings[0].text)]
    return list(pairwise(starts))


def _is_own(reading: Reading) -> bool:
    """Whether a brief is a document of its own, with front matter, and nothing is handed down to it."""
    return reading.text.startswith(_FENCE, reading.stretch[0])


def _told(parts: Sequence[_Part], met: set[Claim], selection: Selection, words: Words) -> _Found:
    """What is to be said about the exceptions, for each brief."""
    judge = Judge([part.reading for part in parts], met, selection)
    told = [unknown(part.reading, part.comments, words) for part in parts]
    if UNUSED.code in selection.codes:
        for at, part in enumerate(parts):
            told[at] += judge.unused(part.reading, part.comments, part.key)
    return [sorted((found for found in each if found.code in selection.codes), key=by_place) for each in told]
