"""The facts of Markdown that reading and writing share.

One escape settles every ambiguity between text and the typography of a brief:

- `**Label:**` at the start of a paragraph is a label, `__Label:__` is bold text;
- `## Label` is a label, `## Label #` (closed by another number of signs than opened it) is a heading in a part;
- so is a heading of several lines over dashes, as no label has;
- a paragraph whose first character is written as a reference (`&#83;ource: …`) or an escape is text, whatever it says;
- a paragraph in which `<!-- text -->` stands is text too; one with `<!-- label -->` in it begins with a label;
- `7. March 2024` at the top is a date, `7) March 2024` is a list.

Front matter stands at the top of a text in one of five forms; only a fence of dashes around YAML is ever written. A
text whose first line would be taken for one of the others is written with one escape there.

Knows delimiters. Must not know how they are read or written.
"""

from __future__ import annotations

import re
from typing import Final

from pyromark import Options

from briefs.grammar.matter.header import find_header
from briefs.pattern import pattern

DIALECT: Final = (
    Options.ENABLE_TABLES | Options.ENABLE_FOOTNOTES | Options.ENABLE_STRIKETHROUGH | Options.ENABLE_TASKLISTS
)
"""What is read beside CommonMark: the extensions of GFM."""

PLAIN_DELIMITER: Final = "_"
"""Opens a strong that is text; the other one, `*`, opens one that may be a label or lede."""

TEXT_COMMENT: Final = "<!-- text -->"
"""In a paragraph: it is text, whatever it looks like."""

LABEL_COMMENT: Final = "<!-- label -->"
"""After the first words of a paragraph: they are a label, whatever they say."""

TYPESET_DEPTH: Final = 2
"""The rank of a heading over dashes (CommonMark 4.3); one of several lines is text, for a label has one line."""

FENCE: Final = "---"
"""The line before and after YAML front matter."""

MATTER_FENCE: Final = pattern(r"(?P<fence>---|\+\+\+)(?P<name>yaml|yml|toml|json)?[ \t]*(?:\r\n?|\n)", re.IGNORECASE)
"""Opens front matter: dashes around YAML or what the name says, pluses around TOML."""

MATTER_OBJECT: Final = pattern(r'\{[ \t\r\n]*"')
"""Opens front matter that is a JSON object."""


def opens_like_matter(text: str) -> bool:
    """Whether the first lines of a text could be taken for front matter."""
    return bool(MATTER_FENCE.match(text) or MATTER_OBJECT.match(text) or find_header(text))
