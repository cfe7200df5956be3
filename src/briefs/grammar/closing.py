"""What closes a document below its sources and is none of them: a rule, a disclaimer, "© The Quay", "Tags: steel".

Knows closing notes by their look. Must not know what stands above them.
"""

from __future__ import annotations

from typing import Final

from briefs.grammar import sources
from briefs.grammar.biographies import read_biography
from briefs.grammar.bylines import read_signature
from briefs.grammar.draft import Draft
from briefs.grammar.labels import split
from briefs.grammar.lines import lines_of
from briefs.grammar.shapes import is_free
from briefs.grammar.vocabulary import ASIDES, CLOSINGS, folded
from briefs.grammar.wire import children_of, line, sole
from briefs.outline import Wire
from briefs.pattern import pattern

_MOST: Final = 20
_LONGEST: Final = 1000
_LONGEST_SENTENCE: Final = 400
_WORDS: Final = 4
_STOPS: Final = (".", "!", "?", "。", "！", "？")
_COLON: Final = pattern(r"[^\n:：]{1,40}(?=[:：])")
_ANNOUNCED: Final = ASIDES | CLOSINGS
_MARKS: Final = ("©", "(c) ", "(C) ")


def closing_start(draft: Draft, blocks: list[Wire]) -> int:
    """Where the closing notes at the end of blocks begin: the end itself where there are none."""
    end = len(blocks)
    while end and len(blocks) - end < _MOST and _is_closing(draft, blocks[end - 1]):
        end -= 1
    if not any(block["type"] == "list" for block in blocks[-_MOST - 1 : end]):
        return end
    at = end
    while (
        at and len(blocks) - at < _MOST and (_is_closing(draft, blocks[at - 1]) or _is_sentence(draft, blocks[at - 1]))
    ):
        at -= 1
    return at if at and blocks[at - 1]["type"] == "list" else end


def _is_closing(draft: Draft, block: Wire) -> bool:
    """Whether a block says by its own look that it closes a document."""
    if block["type"] == "thematicBreak":
        return True
    if block["type"] != "paragraph" or not is_free(draft, block):
        return False
    text = line(children_of(block))
    if not text or len(text) > _LONGEST:
        return False
    return _looks_closing(block, text, draft.wire.get("authors", [])) and not _names_source(block)


def _looks_closing(block: Wire, text: str, authors: list[Wire]) -> bool:
    """Whether a paragraph has the form of a closing note: its mark, its words, wholly in italics, a signature."""
    if text.startswith(_MARKS) or _announces(text):
        return True
    if sole(block, "emphasis") is not None:
        return read_biography(block, authors) is None and (text.endswith(_STOPS) or not _has_link(block))
    return bool(authors) and len(lines_of(block)) == 1 and read_signature(children_of(block)) is not None


def _is_sentence(draft: Draft, block: Wire) -> bool:
    """Whether a paragraph is a sentence without a link: below a list of sources it is none of them."""
    if block["type"] != "paragraph" or not is_free(draft, block) or _has_link(block) or split(block):
        return False
    text = line(children_of(block))
    return len(text) <= _LONGEST_SENTENCE and text.endswith(_STOPS) and not _names_source(block)


def _names_source(block: Wire) -> bool:
    return any(sources.divide(each.nodes) is not None for each in lines_of(block))


def _announces(text: str) -> bool:
    """Whether a text begins with a word of closing notes: a label, or the words themselves."""
    label = _COLON.match(text)
    if label is not None and folded(label[0]) in _ANNOUNCED:
        return True
    words = text[:80].split(" ", _WORDS)[:_WORDS]
    return any(folded(" ".join(words[:count])) in CLOSINGS for count in range(1, len(words) + 1))


def _has_link(block: Wire) -> bool:
    return any(
        node["type"] == "link" or _has_link(node) or "://" in str(node.get("value")) for node in children_of(block)
    )
