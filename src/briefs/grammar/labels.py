"""Recognising a label by its form, at the start of a paragraph or in a heading.

A label is bold and closed by a colon, in or out of the bold: `**Why it matters:** text`. The lexicon gives it a kind,
but does not decide: a third of all labels occur only once. Without a colon a label must be one that the lexicon knows.

Knows the forms of labels. Must not know what belongs to one.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from briefs.grammar.wire import children_of, is_plain, line, lstripped, words
from briefs.model.brief import label_text
from briefs.model.lexicon import CUSTOM, kind_of
from briefs.model.text import WHITE_SPACE, one_line
from briefs.outline import Wire

_COLONS: Final = (":", "：")
_COLON_OUTSIDE: Final = re.compile(r"[ \u00a0\u202f]?[:：](?=\s|\Z)")
_TYPED: Final = re.compile(r"\*\*(?P<label>[^*\n]{1,80}?)(?P<in>\s*[:：]\s*)?\*\*(?P<out>\s?[:：])?")
SPACE: Final = WHITE_SPACE + "\u00a0\u202f"


class Label(NamedTuple):
    """A label found at the start of a paragraph."""

    text: str
    """What it says, without its colon."""
    markup: list[Wire]
    """How it is typeset, where it carries markup of its own."""
    rest: list[Wire]
    """What follows it in the paragraph."""
    bold: bool = True
    """Whether CommonMark sees it as bold."""


def split(paragraph: Wire, *, typed: bool = False) -> Label | None:
    """The label at the start of a paragraph, and the rest of it; None where there is no label.

    Args:
        paragraph: The paragraph.
        typed: Whether asterisks in the text are markup that failed.
    """
    nodes = paragraph["children"]
    if not nodes:
        return None
    head = nodes[0]
    kind = head["type"]
    if kind == "strong":
        return _from_strong(head["children"], nodes)
    if typed and kind == "text" and head["value"].startswith("**"):
        return _typed(head["value"], nodes[1:])
    return None


def _from_strong(inner: list[Wire], nodes: list[Wire]) -> Label | None:
    text = words(inner)
    label = one_line(label_text(text))
    if not label:
        return None
    if _is_closed(text):
        return Label(label, _markup(inner), lstripped(nodes[1:], SPACE))
    after = nodes[1]["value"] if len(nodes) > 1 and nodes[1]["type"] == "text" else ""
    outside = _COLON_OUTSIDE.match(after) if after else None
    if outside:
        following = [{**nodes[1], "value": after[outside.end() :]}, *nodes[2:]]
        return Label(label, _markup(inner), lstripped(following, SPACE))
    known = len(nodes) == 1 or (label[-1] in "?？" and after[:1] in (" ", "\n"))
    if known and kind_of(label) != CUSTOM:
        return Label(label, _markup(inner), lstripped(nodes[1:], SPACE))
    return None


def _is_closed(text: str) -> bool:
    """Whether words end in a colon, white space apart."""
    if text[-1] in _COLONS:
        return True
    end = text[len(label_text(text)) :]
    return ":" in end or "：" in end


def _markup(inner: list[Wire]) -> list[Wire]:
    """The typesetting of a label, without the colon that closes it."""
    if is_plain(inner):
        return []
    last = inner[-1]
    if last["type"] != "text":
        return inner
    value = label_text(last["value"])
    return [*inner[:-1], {"type": "text", "value": value}] if value else inner[:-1]


def _typed(text: str, rest: list[Wire]) -> Label | None:
    """A label in asterisks that CommonMark does not see as bold: `**Label: **text`, `**Label:**text` (6.2)."""
    found = _TYPED.match(text)
    if found is None or not (found["in"] or found["out"]):
        return None
    label = one_line(found["label"])
    after = text[found.end() :].lstrip(SPACE)
    following: list[Wire] = [{"type": "text", "value": after}, *rest] if after else rest
    return Label(label, [], following, bold=False) if label else None


def typed(text: str) -> str | None:
    """The label as it was typed at the start of a text, asterisks and the space after it included."""
    found = _TYPED.match(text)
    return text[: found.end() + len(text[found.end() :]) - len(text[found.end() :].lstrip(SPACE))] if found else None


def in_heading(heading: Wire) -> str | None:
    """The label that a heading says, where the lexicon knows it."""
    text = line(children_of(heading))
    return text if text and len(text) <= 80 and kind_of(text) != CUSTOM else None


def is_question(label: str) -> bool:
    """Whether a label is a question that the lexicon knows, which needs no colon to be one."""
    return label[-1] in "?？" and kind_of(label) != CUSTOM


def may_be_label(head: str, after: str, *, alone: bool) -> bool:
    """Whether bold words at the start of a paragraph would be taken for a label; the mirror of `split`.

    Args:
        head: The bold words.
        after: The text that follows them directly.
        alone: Whether nothing follows them.
    """
    label = one_line(head)
    if not label or _is_closed(head) or _COLON_OUTSIDE.match(after):
        return True
    return (alone or label[-1] in "?？") and kind_of(label) != CUSTOM
