"""Text that cannot act on the terminal it is shown on.

A document may hold bytes that move the cursor, repaint the screen or turn the reading order around, so that a message
shows something else than what the file says ("trojan source", CVE-2021-42574). Such characters are spelled out.

Knows characters. Must not know where they come from.
"""

import re
from typing import Final

from briefs.pattern import pattern

_ACTING: Final = pattern(
    "["
    "\x00-\x1f\x7f-\x9f"  # C0 and C1 controls: escape sequences begin with one
    "\u2028\u2029"  # line and paragraph separators
    "\u202a-\u202e\u2066-\u2069"  # embeddings, overrides and isolates of reading order (UAX #9, section 2)
    "\ufeff\ufff9-\ufffb"  # a byte order mark inside a text; interlinear annotations
    "\U000e0000-\U000e007f"  # tags: letters that no font shows
    "\ud800-\udfff"  # surrogates, which no encoding writes
    "]"
)
# Bytes of a file name that the system's encoding does not know (PEP 383): in the locale C all that are not ASCII.
_BYTES: Final = pattern("[\udc80-\udcff]+")


def visible(text: str) -> str:
    """The text with every acting character spelled as `<U+202E>`, and a byte that is not UTF-8 as `<0xE9>`.

    Marks that only join letters or give a neighbour its direction (ZWJ, ZWNJ, LRM, RLM) are text and stay. Line feeds
    and tabs are spelled out too: whoever wants them kept splits the text first.
    """
    return _ACTING.sub(_spelled, _BYTES.sub(_decoded, text))


def _decoded(match: re.Match[str]) -> str:
    return match[0].encode(errors="surrogateescape").decode(errors="surrogateescape")


def _spelled(match: re.Match[str]) -> str:
    point = ord(match[0])
    return f"<0x{point - 0xDC00:02X}>" if 0xDC80 <= point <= 0xDCFF else f"<U+{point:04X}>"
