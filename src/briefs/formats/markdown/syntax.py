"""The facts of Markdown that reading and writing share.

One escape settles every ambiguity between text and the typography of a brief:

- `**Label:**` at the start of a paragraph is a label, `__Label:__` is bold text; so `*Source:*` and `_Source:_`;
- `## Label` is a label, `## Label #` (closed by another number of signs than opened it) is a heading in a part;
- so is a heading of several lines over dashes, as no label has;
- a paragraph whose first character is written as a reference (`&#83;ource: …`) or an escape is text, whatever it says;
- `7. March 2024` at the top is a date, `7) March 2024` is a list.

Knows delimiters. Must not know how they are read or written.
"""

from __future__ import annotations

from typing import Final

from pyromark import Options

DIALECT: Final = (
    Options.ENABLE_TABLES | Options.ENABLE_FOOTNOTES | Options.ENABLE_STRIKETHROUGH | Options.ENABLE_TASKLISTS
)
"""What is read beside CommonMark: the extensions of GFM."""

PLAIN_DELIMITER: Final = "_"
"""Opens an emphasis or strong that is text; the other one, `*`, opens one that may be a label, lede or source."""

TYPESET_DEPTH: Final = 2
"""The rank of a heading over dashes (CommonMark 4.3); one of several lines is text, for a label has one line."""

FENCE: Final = "---"
"""The line before and after YAML front matter."""
