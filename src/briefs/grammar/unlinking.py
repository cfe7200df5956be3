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
from briefs.pattern import pattern

_TYPED: Final = pattern(r"\[(?P<words>[^\W_](?:[\w ’'-]*[^\W_])?)\]\([ ]?#?[ ]?\)")
_ELEMENT: Final = pattern(r"<a\b[^<>]*>(?P<words>[^\W_](?:[\w ’'-]*[^\W_])?)</a>", re.IGNORECASE)
_BEFORE: Final = "\r\n[]"
"""The end of another line, and what another link may be made of."""
_LINE_AFTER: Final = pattern(r"[ \t]*(?:\r|\n|\Z)")
_BLOCK_BEFORE: Final = pattern(r"<(?:p|li)(?:\s[^<>]*)?>(?:[^<>]|</?(?:i|em|b|strong)>)*\Z", re.IGNORECASE)
_BLOCK_AFTER: Final = pattern(r"\s*</(?:p|li)>", re.IGNORECASE)
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
    opens = _begins_line(before) if typed else _BLOCK_BEFORE.search(before) is not None
    closes = (_LINE_AFTER if typed else _BLOCK_AFTER).match(text, end)
    if not (found and closes and opens):
        return None
    return Fix("Remove the link and keep its words", (Edit(start, end, found["words"]),), safe=False)


def _begins_line(before: str) -> bool:
    """Whether nothing that may be a link stands between a place and the beginning of its line, as far as is looked."""
    last = max(map(before.rfind, _BEFORE))
    return last < 0 or before[last] in "\r\n"
