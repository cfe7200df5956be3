"""Pages with no text of their own: empty ones, and those whose text only a script brings.

What such a page says to readers without scripts is all it says: a text is read, a word of excuse is reported.

Knows `<noscript>`. Must not know what an article is.
"""

from __future__ import annotations

from typing import Final

from briefs.diagnostics import CATALOGUE
from briefs.formats.html import tree
from briefs.formats.html.read.fields import words
from briefs.formats.html.read.flow import Flow
from briefs.formats.html.tree import Document
from briefs.model.text import one_line
from briefs.outline import Wire

_TEXT: Final = 300
"""Words of so many characters are a text, and no excuse."""
_WAITING: Final = 30
"""Words of so many characters may stand there until the script has run."""
_QUOTED: Final = 200


def report_no_text(flow: Flow, page: Document) -> None:
    """Say that a page has no text; read what it says to readers without scripts if that is a text."""
    blocks = flow.outline.blocks
    if not flow.outline.source.text.strip():
        return  # an empty document is an empty brief, in every format
    if blocks and not _waits(blocks, page):
        return
    told = "\n".join(each.text for each in page.select("noscript"))
    excuse = one_line(tree.fragment(told).text) if "<" in told else one_line(told)
    if not blocks and len(excuse) >= _TEXT:
        flow.walk(tree.fragment(told))
        flow.flush(None)
        flow.outline.blocks = flow.frames[0].children
        if flow.outline.blocks:
            return
    scripted = "; what it shows is made by a script" if page.select_one("script") is not None else ""
    told = f" It says to readers without scripts: {excuse[:_QUOTED]}" if excuse else ""
    span = flow.outline.source.span(0, 0)
    flow.outline.diagnostics.append(CATALOGUE["no-text"].at(span, f"This page has no text of its own{scripted}.{told}"))


def _waits(blocks: list[Wire], page: Document) -> bool:
    """Whether all that a page shows is a word until its script has run."""
    if len(blocks) > 1 or blocks[0]["type"] != "paragraph" or page.select_one("script[src]") is None:
        return False
    return len(words(blocks[0]["children"])) <= _WAITING
