"""Running text without markup: an address stands after the words that lead to it.

A line feed in what is given back is a break that the writer wants seen; any other is a space.

Knows inline nodes. Must not know blocks.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

import attrs

from briefs.formats.text.lines import safe
from briefs.model.nodes import (
    Break,
    Delete,
    Emphasis,
    FootnoteReference,
    Image,
    Inline,
    InlineCode,
    Link,
    Strong,
    Text,
)


@attrs.frozen
class Notes:
    """The numbers of footnotes, in the order in which they are met: as a page numbers them."""

    _numbers: dict[str, int] = attrs.field(factory=dict)

    def mark(self, identifier: str) -> str:
        """What sends the reader to a footnote, and stands before it."""
        return f"[{self._numbers.setdefault(identifier, len(self._numbers) + 1)}]"


def running(nodes: Sequence[Inline], notes: Notes) -> str:
    """Inline nodes as text."""
    return "".join([_one(node, notes) for node in nodes])


def _one(node: Inline, notes: Notes) -> str:
    match node:
        case Text() | InlineCode():
            return plain(node.value)
        case Strong() | Emphasis():
            return running(node.children, notes)
        case Delete():
            # Without the stroke the words would say the opposite of what is meant.
            return f"~~{running(node.children, notes)}~~"
        case Link():
            return led(running(node.children, notes), node.url)
        case Image():
            return picture(node)
        case Break():
            return "\n"
        case FootnoteReference():
            return notes.mark(node.identifier)
        case _:
            assert_never(node)


def plain(text: str) -> str:
    """Text in which no line ends."""
    return safe(text.replace("\n", " "))


def led(words: str, url: str | None) -> str:
    """Words that lead to an address; one within the text itself is left out, since nothing can lead there."""
    if not url or url.startswith("#"):
        return words
    target = plain(url).replace(" ", "%20")
    if words.strip() in {target, target.removeprefix("mailto:"), target.removeprefix("tel:")}:
        return words
    return f"{words} <{target}>" if words.strip() else f"<{target}>"


def picture(node: Image) -> str:
    """A picture in a line: what it shows and its title, and where it is."""
    return _shown(": ".join(filter(None, (node.alt, node.title))), node)


def figure(node: Image) -> str:
    """A picture that stands by itself, over its title, which may say whose it is."""
    return "\n".join(filter(None, (_shown(node.alt, node), plain(node.title or ""))))


def _shown(words: str, node: Image) -> str:
    return led(f"[{plain(words)}]" if words else "", node.url)
