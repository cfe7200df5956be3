"""Running text in a terminal: styles instead of marks, and nothing in it that acts on the terminal.

Knows inline nodes. Must not know blocks.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, assert_never

from rich.style import Style
from rich.text import Text

from briefs.diagnostics.render import visible
from briefs.model import nodes

PLAIN: Final = Style()
BOLD: Final = Style(bold=True)
_ITALIC: Final = Style(italic=True)
_STRUCK: Final = Style(strike=True)
_CODE: Final = Style(color="cyan")
_ADDRESS: Final = Style(color="blue", underline=True)
_MARK: Final = Style(color="cyan", dim=True)
_WHITE_SPACE: Final = str.maketrans("\t\n", "  ")


def line(text: str) -> str:
    """A text on one line that can only be read."""
    return visible(text.translate(_WHITE_SPACE))


def running(children: Sequence[nodes.Inline], style: Style = PLAIN, *, styled: bool) -> Text:
    """Inline nodes as one text.

    Args:
        children: The nodes.
        style: How all of it looks.
        styled: Whether styles will be seen. Where they will not, what would be lost with them is written out.
    """
    text = Text()
    for node in children:
        _append(text, node, style, styled=styled)
    return text


def address(words: Text, url: str, *, styled: bool) -> Text:
    """Words that lead somewhere: a link where the terminal can follow it, else the address after the words."""
    target = line(url)
    if styled:
        words.stylize(_ADDRESS + Style(link=target))
    elif words.plain not in {target, target.removeprefix("mailto:")}:
        words.append(f" <{target}>")
    return words


def _append(text: Text, node: nodes.Inline, style: Style, *, styled: bool) -> None:
    match node:
        case nodes.Text():
            text.append(line(node.value), style)
        case nodes.InlineCode():
            text.append(line(node.value), style + _CODE)
        case nodes.Break():
            text.append("\n")
        case nodes.Emphasis():
            text.append_text(running(node.children, style + _ITALIC, styled=styled))
        case nodes.Strong():
            text.append_text(running(node.children, style + BOLD, styled=styled))
        case nodes.Delete():
            text.append_text(_struck(running(node.children, style + _STRUCK, styled=styled), styled=styled))
        case nodes.Link():
            text.append_text(address(running(node.children, style, styled=styled), node.url, styled=styled))
        case nodes.Image():
            text.append_text(_picture(node, style, styled=styled))
        case nodes.FootnoteReference():
            text.append(footnote_mark(node.identifier), style + _MARK)
        case _:
            assert_never(node)


def footnote_mark(identifier: str) -> str:
    """What sends the reader to a footnote, and stands before it."""
    return f"[{line(identifier)}]"


def _struck(text: Text, *, styled: bool) -> Text:
    # Without the stroke the words would say the opposite of what is meant.
    return text if styled else Text.assemble("~~", text, "~~")


def _picture(node: nodes.Image, style: Style, *, styled: bool) -> Text:
    return address(Text(f"[image: {line(node.alt)}]" if node.alt else "[image]", style), node.url, styled=styled)
