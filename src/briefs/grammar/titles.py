"""A headline and the kicker before it: "INTEL: How two neighbours …".

Knows kickers. Must not know where in a document a headline stands.
"""

from __future__ import annotations

from briefs.grammar.vocabulary import KICKERS, folded

_LONGEST = 30


def split_kicker(headline: str) -> tuple[str | None, str]:
    """The kicker of a headline, if it has one, and the title.

    A word before a colon is a kicker where it is a known one, or where it is in capitals and the title is not: a
    title may well have a colon of its own ("Lirania: the morning after").
    """
    before, colon, after = headline.partition(": ")
    if not colon or not after or not before or len(before) > _LONGEST or before != before.strip():
        return None, headline
    if folded(before) in KICKERS or (before.isupper() and not after.isupper() and len(before.split()) <= 2):
        return before, after
    return None, headline


def join_kicker(kicker: str | None, title: str) -> str:
    """A headline as it is printed."""
    return f"{kicker}: {title}" if kicker else title
