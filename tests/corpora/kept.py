"""Which of the words that a document shows are in its brief, in order, or named by a diagnostic.

Knows the public API. Must not know any format.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from difflib import SequenceMatcher
from typing import Final, TypeAlias, get_args

import attrs

import briefs
from tests.corpora.shown import Shown, visible, words

Words: TypeAlias = tuple[str, ...]

IN_ORDER: Final = ("lede", "body", "sections")
"""The fields that hold running text; what a document says elsewhere may move into the others."""

_NODES: Final = {node.__name__[0].lower() + node.__name__[1:] for node in get_args(briefs.Node)}
_INLINES: Final = {node.__name__[0].lower() + node.__name__[1:] for node in get_args(briefs.Inline)} - {"break"}

BECAME_A_FIELD: Final = {
    "authors": {"by", "author", "authors", "about", "the", "and", "von", "und", "par", "et", "por", "y", "from"},
    "sources": {"source", "sources", "original", "publication", "references"},
    "published": {"date", "published", "on"},
    "updated": {"updated", "last", "on"},
    "title": {"title", "subject"},
}
"""Words that a filled field says by being filled."""


@attrs.frozen
class Kept:
    """The words of one document: how many it shows, and which are nowhere."""

    shown: int
    lost: Words

    @property
    def share(self) -> float:
        return 1 - len(self.lost) / self.shown if self.shown else 1.0


def kept(shown: Shown, reading: briefs.Reading, source: str) -> Kept:
    """What became of the words a document shows."""
    every = (*shown.matter, *shown.body, *shown.notes)
    if reading.brief is None:
        return Kept(len(every), every)
    brief = json.loads(briefs.dumps(reading.brief, "json"))
    notes: list[object] = []
    running = words(_text({field: brief.get(field, ()) for field in IN_ORDER}, notes))
    left, spare = _apart(shown.body, running)
    left += _apart(shown.notes, words(_text(notes, [])))[0]
    elsewhere = Counter(words(_text({key: value for key, value in brief.items() if key not in IN_ORDER}, [])))
    summary = Counter(spare)
    named = Counter(words(_named(reading, source)))
    matter = [word for word in shown.matter if not (_take(elsewhere, word) or _take(summary, word))]
    lost = [word for word in (*matter, *left) if not (_take(elsewhere, word) or _take(named, word))]
    return Kept(len(every), tuple(word for word in lost if not _said(word, brief)))


def _apart(body: Words, running: Words) -> tuple[list[str], list[str]]:
    """The words of the body that the running text does not have in order, and those that only the latter has.

    What stands there out of order counts as lost: only another field may take words from their place.
    """
    left: list[str] = []
    spare: list[str] = []
    for tag, i, j, k, m in SequenceMatcher(None, body, running, autojunk=False).get_opcodes():
        if tag != "equal":
            left += body[i:j]
            spare += running[k:m]
    return left, spare


def _text(value: object, notes: list[object]) -> str:
    """All text of a value of JSON, in order; what is not inline stands apart, addresses at the end, footnotes aside."""
    found: list[str] = []
    last: list[str] = []
    stack = [value]
    while stack:
        top = stack.pop()
        if isinstance(top, str):
            found.append(top)
        elif isinstance(top, dict) and top.get("type") == "footnoteDefinition":
            notes.append(top["children"])
        elif isinstance(top, dict):
            inline = top.get("type") in _INLINES
            edge = "" if inline else " "
            inner = [(key, item) for key, item in top.items() if not _is_structure(key, item)]
            stack.append(edge)
            for key, item in reversed(inner):
                under = key == "title" and top.get("type") == "image"  # the words under a picture stand with it
                if inline and key not in {"children", "value", "alt"} and not under:
                    last.append(str(item))
                else:
                    stack.extend((edge, item))
            stack.append(edge)
        elif isinstance(top, list | tuple):
            for item in reversed(top):
                stack.extend((" " if isinstance(item, str) else "", item))
    return " ".join(("".join(found), *last))


def _is_structure(key: str, value: object) -> bool:
    """What the brief says about its words, and the second spelling of a label."""
    return key in {"kind", "label_markup", "title_markup"} or (key == "type" and value in _NODES)


def _named(reading: briefs.Reading, source: str) -> str:
    """The text that diagnostics point at; what points at everything names nothing, if it is not left out."""
    left = {(d.span.start, d.span.end) for d in reading.diagnostics if d.span and d.name == "left-out"}
    spans = {(d.span.start, d.span.end) for d in reading.diagnostics if d.span and d.name != "left-out"}
    texts = [source[start:end] for start, end in spans if end - start <= len(source) / 2]
    return " ".join([*texts, *(visible(source[start:end]) for start, end in left)])


def _take(store: Counter[str], word: str) -> bool:
    if store[word] > 0:
        store[word] -= 1
        return True
    return False


def _said(word: str, brief: dict[str, object]) -> bool:
    """Whether a filled field says the word: the name of the field, or a figure of a date written in another form."""
    if any(brief.get(field) and word.casefold() in names for field, names in BECAME_A_FIELD.items()):
        return True
    digits = [re.sub(r"\D", "", str(brief.get(field) or "")) for field in ("published", "updated")]
    return word.isdigit() and any(word.zfill(2) in date for date in digits if date)
