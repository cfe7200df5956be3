"""What a code span says, where it stands on lines that end in CR LF.

A line end in a code span is one space (CommonMark 6.1), whichever it is; pulldown-cmark makes two of CR LF, and then
strips one of two where it stands at an end. With line feeds the same spans come in the same order.

Knows the parser's code spans. Must not know nodes.
"""

from __future__ import annotations

from typing import Final

from pyromark import Markdown
from pyromark.event import Range

from briefs.formats.markdown.syntax import DIALECT

_PARSER: Final = Markdown(options=DIALECT)


class CodeSpans:
    """The code spans of one text, asked for one by one."""

    def __init__(self, text: str, source: bytes) -> None:
        self._text = text
        self._source = source
        self._met = 0
        self._values: list[str] = []

    def value(self, told: str, place: Range) -> str:
        """What the next span says.

        Args:
            told: What the parser makes of it.
            place: Where it stands, in bytes.
        """
        at, self._met = self._met, self._met + 1
        if self._source.find(b"\r\n", place["start"], place["end"]) < 0:
            return told
        self._values = self._values or _values(self._text.replace("\r\n", "\n"))
        return self._values[at] if at < len(self._values) else told


def _values(text: str) -> list[str]:
    events = (event for event, _ in _PARSER.events_with_range(text, merge_text=True))
    return [event["Code"] for event in events if isinstance(event, dict) and "Code" in event]
