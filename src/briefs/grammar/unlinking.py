"""Taking a link that leads nowhere out of the source text, so that its words stay.

    *Source:* [Minutes of the meeting](#)                ->  *Source:* Minutes of the meeting
    <p><i>Source:</i> <a href="#">Minutes</a></p>        ->  <p><i>Source:</i> Minutes</p>

What is cited beside the words of a link is told from them by the link alone, so it is taken out only where nothing is.

Knows how links are typed. Must not know what sources are.
"""

from __future__ import annotations

import re
from typing import Final

from briefs.diagnostics import Edit, Fix

_TYPED: Final = re.compile(r"\[(?P<words>[^\W_](?:[\w ’'-]*[^\W_])?)\]\([ ]?#?[ ]?\)")
_ELEMENT: Final = re.compile(r"<a\b[^<>]*>(?P<words>[^\W_](?:[\w ’'-]*[^\W_])?)</a>", re.IGNORECASE)
_LINE_BEFORE: Final = re.compile(r"[^\r\n\[\]]*\Z")
_LINE_AFTER: Final = re.compile(r"[ \t]*(?:\r|\n|\Z)")
_BLOCK_BEFORE: Final = re.compile(r"<(?:p|li)(?:\s[^<>]*)?>(?:[^<>]|</?(?:i|em|b|strong)>)*\Z", re.IGNORECASE)
_BLOCK_AFTER: Final = re.compile(r"\s*</(?:p|li)>", re.IGNORECASE)
_NEAR: Final = 200
"""How far before a link the beginning of its line is looked for."""


def unlinked(text: str, start: int, end: int, *, typed: bool) -> Fix | None:
    """What takes a link out that is the last thing in its line, and the only link there.

    Args:
        text: The source.
        start: Where the link begins in it.
        end: Where it ends.
        typed: Whether it is Markdown, and not a page.
    """
    found = (_TYPED if typed else _ELEMENT).fullmatch(text, start, end)
    before = text[max(start - _NEAR, 0) : start]
    opens = _LINE_BEFORE.search(before) if typed else _BLOCK_BEFORE.search(before)
    closes = (_LINE_AFTER if typed else _BLOCK_AFTER).match(text, end)
    if not (found and closes and opens) or (typed and opens.start() and before[opens.start() - 1] not in "\r\n"):
        return None
    return Fix("Remove the link and keep its words", (Edit(start, end, found["words"]),), safe=False)
