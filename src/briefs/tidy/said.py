"""What a Markdown text says, all of it: what formatting may not change.

Knows readings. Must not know how a text is rewritten.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import Final

from briefs import newsletter, passage
from briefs.diagnostics import Source
from briefs.errors import ReadError
from briefs.formats.markdown.read.stretches import Division, divide
from briefs.formats.registry import named
from briefs.model.brief import Brief
from briefs.reading import Reading

MARKDOWN: Final = named("markdown")


class Said:
    """A text, with what it says: what no pass may change."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.readings = newsletter.read_all(Source(text), MARKDOWN, [])

    def refuse_none(self) -> None:
        """Raise where a brief cannot be read."""
        unread = [found for each in self.readings if each.brief is None for found in each.diagnostics]
        if unread:
            raise ReadError(unread)

    @cached_property
    def division(self) -> Division:
        """The text in its stretches."""
        return divide(self.text)

    @property
    def whole(self) -> Reading:
        """The reading of all of it as one brief."""
        return self.readings[0] if len(self.readings) == 1 else passage.read(Source(self.text), MARKDOWN, [])

    def same_as(self, other: Said) -> bool:
        """Whether another text says the same."""
        return other is self or (
            _briefs(self) == _briefs(other)
            and _reports(self) == _reports(other)
            and self.division.comments == other.division.comments
        )


def _briefs(said: Said) -> list[Brief | None]:
    return [each.brief for each in said.readings]


def _reports(said: Said) -> Counter[str]:
    return Counter(found.name for each in said.readings for found in each.diagnostics)
