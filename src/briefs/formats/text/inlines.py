"""Running text without markup: an address stands after the words that lead to it.

A line feed in what is given back is a break that the writer wants seen; any other is a space.

Knows inline nodes. Must not know blocks.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

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


def running(nodes: Sequence[Inline]) -> str:
    """Inline nodes as text."""
    return "".join(map(_one, nodes))


def _one(node: Inline) -> str:
    match node:
        case Text() | InlineCode():
            return plain(node.value)
        case Strong() | Emphasis():
            return running(node.children)
        case Delete():
            # Without the stroke the words would say the opposite of what is meant.
            return f"~~{running(node.children)}~~"
        case Link():
            return led(running(node.children), node.url)
        case Image():
            return picture(node)
        case Break():
            return "\n"
        case FootnoteReference():
            return mark(node.identifier)
        case _:
            assert_never(node)


def plain(text: str) -> str:
    """Text in which no line ends."""
    return safe(text.replace("\n", " "))


def mark(identifier: str) -> str:
    """What sends the reader to a footnote, and stands before it."""
    return f"[{identifier}]"


def led(words: str, url: str | None) -> str:
    """Words that lead to an address; one within the text itself is left out, since nothing can lead there."""
    if not url or url.startswith("#"):
        return words
    target = plain(url).replace(" ", "%20")
    if words.strip() in {target, target.removeprefix("mailto:"), target.removeprefix("tel:")}:
        return words
    return f"{words} <{target}>" if words.strip() else f"<{target}>"


def picture(node: Image) -> str:
    """A picture: what it shows, and where it is."""
    return led(f"[{plain(node.alt)}]" if node.alt else "", node.url)
