"""What a page is called in a list of tabs or results.

Knows the fields that can name a brief. Must not know markup.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefs.formats import calendar
from briefs.formats.html.write.escape import escape
from briefs.formats.words import language_of, words_for
from briefs.model.brief import Brief
from briefs.model.text import one_line
from briefs.model.walk import plain_text

_LONGEST: Final = 70
"""Characters that a title may have before those who list it cut it off."""


def title_of(briefs: Sequence[Brief]) -> str:
    """The title of the first brief that has one; else what the first says first, or what it is."""
    first = briefs[0]
    title = next((brief.title for brief in briefs if brief.title), None)
    return shortened(title or one_line(plain_text(first.lede)) or untitled(first))


def untitled(brief: Brief) -> str:
    """What a brief without a title is called."""
    language = language_of(brief)
    word = words_for(language).brief
    return f"{word}, {calendar.shown(brief.published, language)}" if brief.published else word


def shortened(title: str) -> str:
    """A title that is not too long, as it is written in HTML; cut between two words where it has to be."""
    longest = _LONGEST - (len(escape(title[:_LONGEST])) - len(title[:_LONGEST]))
    if len(title) <= longest:
        return title
    start = title[: max(longest - 1, 1)]
    words = start.rpartition(" ")[0]
    return f"{words if len(words) > longest // 2 else start}…"
