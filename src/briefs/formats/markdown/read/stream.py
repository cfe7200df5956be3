"""Documents with front matter one after the other in one text, as `cat *.md` gives them.

    stream  = [document] 1*( matter body )      (each matter after a blank line, and not in a fenced code block)

Knows where front matter can stand. Must not know what any key means.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from briefs.formats.markdown.read.departures import normal
from briefs.formats.markdown.read.matter import cut
from briefs.pattern import pattern

_MARK: Final = "\ufeff"
_LIKELY: Final = pattern(r"\n---[ \t]*\r?\n[^\s#-][^\n]*:")
_LINE: Final = pattern(
    r"^(?:(?P<lead>[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(?P<fence>`{3,}(?=[^`\n]*$)|~{3,})(?P<after>[^\n]*)"
    r"|(?P<rule>---)[ \t]*\r?)$",
    re.MULTILINE,
)
_CODE: Final = 4
"""So many spaces before a fence make it a line of code."""
_BLANK_BEFORE: Final = pattern(r"\n[ \t]*\r?\n\Z|\A\s*\Z")
_KEY: Final = pattern(r"---[ \t]*\r?\n[^\s#-]")
_BLANK_AFTER: Final = pattern(r"\n[ \t]*\r?\n[^\n]+\n?\Z")


def cut_stream(text: str, is_known: Callable[[Mapping[str, object]], bool]) -> list[int]:
    """Where each document of a stream begins; nothing where the text is one document.

    Args:
        text: The text.
        is_known: Whether front matter is that of a document, by its keys.
    """
    if text.startswith(_MARK):
        return [at and at + 1 for at in cut_stream(text[1:], is_known)]
    text = normal(text)
    if not _LIKELY.search(text):
        return []
    starts = [] if text.startswith("---") else [0]
    fence, is_nested = "", False
    over = 0
    for found in _LINE.finditer(text):
        mark = found["fence"]
        if found.start() < over:
            continue
        if mark:
            is_behind = bool(found["lead"].strip(" \t>"))
            if not fence and (is_behind or (len(found["lead"]) < _CODE and ">" not in found["lead"])):
                fence, is_nested = mark, is_behind
            elif fence and not is_behind and mark.startswith(fence) and not found["after"].strip():
                fence = ""
        # A line without indentation ends a list and the code in it.
        elif (not fence or is_nested) and (end := _matter_at(text, found.start(), is_known)):
            starts.append(found.start())
            fence, over = "", end
    starts = starts[1:] if len(starts) > 1 and not text[: starts[1]].strip(" \t\r\n") else starts
    return starts if len(starts) > 1 else []


def _matter_at(text: str, at: int, is_known: Callable[[Mapping[str, object]], bool]) -> int:
    """Where the front matter ends that begins at a rule; 0 where none does."""
    if not _BLANK_BEFORE.search(text[max(at - 80, 0) : at]) or not _KEY.match(text, at):
        return 0
    head = cut(text, at)
    if head.flaws or not head.matter or not is_known(head.matter):
        return 0
    return 0 if at and _BLANK_AFTER.search(text[max(head.end - 80, at) : head.end]) else head.end
