"""What a page adds so that a reader finds the way: how long it takes to read, and a table of its parts.

Knows labels, ids and running HTML. Must not know where in a page these stand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefs.formats.html.syntax import GENERATED
from briefs.formats.html.write.escape import escape
from briefs.formats.html.write.marks import Marks

WORDS_A_MINUTE: Final = 240
"""How fast people read prose in silence (Brysbaert 2019 finds 238 for English)."""
SIGNS_A_MINUTE: Final = 500
"""The same for the characters of Chinese and Japanese, which stand without spaces."""
MOST_PARTS: Final = 40
"""A table of more parts than this is no help."""
_ENOUGH_PARTS: Final = 4
_LONG: Final = 800
_FEW: Final = 2
_SCREEN: Final = 300
"""Words that no screen shows at once."""
_MANY_PARTS: Final = 10
_A_FEW: Final = 20
_TAG: Final = re.compile("<[^>]*>")
_SIGN: Final = re.compile("[\u2e80-\u2fdf\u3040-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def length(html: str) -> float:
    """How many words a piece of HTML has, each of two signs of Chinese or Japanese counted as about one."""
    text = _TAG.sub(" ", html)
    signs = 0
    # Each sign has three bytes or more, and to look at every letter takes longer than all else here.
    if len(text.encode()) - len(text) > len(text) // _A_FEW:
        text, signs = _SIGN.subn(" ", text)
    return len(text.split()) + signs * WORDS_A_MINUTE / SIGNS_A_MINUTE


def minutes(words: float) -> int:
    """How many minutes it takes to read so many words; 0 where it takes less than half of one."""
    return round(words / WORDS_A_MINUTE)


def is_wanted(parts: int, words: float) -> bool:
    """Whether a table of its parts helps the readers of a brief: it is long for its parts, or has many."""
    if words >= _LONG:
        return _FEW <= parts <= MOST_PARTS
    return (_ENOUGH_PARTS if words >= _SCREEN else _MANY_PARTS) <= parts <= MOST_PARTS


def table_of_parts(parts: Sequence[tuple[str, str]], marks: Marks) -> str:
    """Links to the parts of a brief.

    Args:
        parts: The id and the label of each.
        marks: Those of the article.
    """
    name = marks.words.parts
    links = "\n".join([f'<li><a href="#{place}">{escape(label)}</a></li>' for place, label in parts])
    return (
        f'<nav class="{GENERATED} parts" aria-label="{marks.name(name)}"{marks.said}>\n'
        f'<p aria-hidden="true">{name}</p>\n<ol>\n{links}\n</ol>\n</nav>'
    )
