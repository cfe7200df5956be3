"""A line that names sources: `*Source:* [Title](url), Publisher, 2019-05-07`.

    line    = head item *(separator item)       (a name alone is divided only behind a plural)
    item    = [publisher ","] (link / name) [", " publisher] [", " date] [", accessed " date] [". " note]
    head    = words of the vocabulary, in emphasis or bold or before a colon

`read_line` reads a line, `read_item` one item of a list of sources, `compose` writes a line, and `fits` says whether a
source can be written so that it is read again.

Knows source lines. Must not know where in a document they stand.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from briefs.grammar.citations import Citation, read_items
from briefs.grammar.lines import bare, trimmed
from briefs.grammar.vocabulary import (
    FURTHER_READING,
    SEVERAL_SOURCES,
    SOURCE_HEADS,
    SOURCE_LABELS,
    SOURCE_MARKS,
    folded,
)
from briefs.grammar.wire import children_of, line, words
from briefs.model.sources import Source
from briefs.outline import Wire
from briefs.pattern import pattern

DEAD: Final = frozenset({"", "#"})
"""Addresses that lead nowhere."""

_ACCESSED: Final = "accessed "
_VIA: Final = "via"
_CLOSING: Final = " :：\u00a0\u202f\n\t"
_PLAIN_HEAD: Final = pattern(r"(?P<head>[^\n:：\[\](){}]{1,40}?)[ \u00a0\u202f]?[:：]\s*")
_TYPED_HEAD: Final = pattern(
    r"\*\*[ \t]*(?P<head>[^*\n:：\[\](){}]{1,40}?)[ \t]*(?:[:：][ \t]*\*\*|\*\*[ \t]*[:：])\s*"
)
"""A head in asterisks that CommonMark does not see as bold: `**Source: **The Quay` (6.2)."""
_BEFORE_LINK: Final = pattern(r"(?P<head>[^\n:：\[\](){}]{1,40}?)(?:\s+[–—-])?\s+")
_ORIGINAL: Final = pattern(r"(?P<head>\w+(?: \w+){1,3}?) (?P<name>(?:the )?[^\W\d_a-z][^\d.]{1,60})\.?")
_MARK: Final = pattern(r"(?P<head>\S{1,4}|hat tip|sourced from)(?::\s*|\s+)(?=\S)", re.IGNORECASE)


class Head(NamedTuple):
    """What a source line begins with."""

    kind: str
    """The kind of source that it announces."""
    several: bool
    """Whether it announces more than one."""
    further: bool
    """Whether it invites to read on: then only links are sources."""


def kind_of_head(text: str) -> str | None:
    """The kind of source that words announce, if they do."""
    return SOURCE_HEADS.get(folded(text))


def head_of(text: str) -> Head | None:
    """What words before a source announce, if they do."""
    kind = kind_of_head(text)
    if kind:
        return Head(kind, folded(text) in SEVERAL_SOURCES, further=False)
    return Head("reference", several=True, further=True) if folded(text) in FURTHER_READING else None


def read_line(nodes: list[Wire]) -> list[Citation] | None:
    """The sources that a line names; None where it is no source line."""
    found = divide(nodes)
    if found is None or not found[1]:
        return None
    head, rest = found
    if (head.further and not _is_links(rest)) or (nodes[0]["type"] == "text" and _is_told(nodes[0]["value"], rest)):
        return None
    return read_items(head.kind, rest, several=head.several)


def _is_told(opening: str, rest: list[Wire]) -> bool:
    """Whether a line without markup goes on as text does: "Source: close to the ministry said no.", "Via Roma"."""
    text = words(rest)
    if any(node["type"] != "text" for node in rest) or "://" in text:
        return False
    if folded(opening.split(" ", 1)[0]) == _VIA:
        return True
    return text[:1].islower() and text.endswith((".", "!", "?")) and " " in text


def divide(nodes: list[Wire]) -> tuple[Head, list[Wire]] | None:
    """What announces a source at the start of a line, and what follows it, which may be nothing."""
    inner = _unbracketed(bare(nodes))
    if not inner:
        return None
    first, *others = inner
    if first["type"] in ("emphasis", "strong"):
        head = head_of(words(children_of(first)))
        return (head, trimmed(others, _CLOSING)) if head else None
    if first["type"] == "link" and not others:
        return _in_link(first)
    if len(nodes) == 1 and inner is not nodes and (head := head_of(line(inner))):
        return head, []
    if first["type"] != "text":
        return None
    found = _TYPED_HEAD.match(first["value"]) or _PLAIN_HEAD.match(first["value"])
    head = head_of(found["head"]) if found else None
    if head is None and _is_links(others):
        found = _BEFORE_LINK.fullmatch(first["value"])
        head = head_of(found["head"]) if found and kind_of_head(found["head"]) else None
    if head is None and inner is not nodes and not others and (found := _ORIGINAL.fullmatch(first["value"])):
        head = head_of(found["head"])
        return (head, [{"type": "text", "value": found["name"]}]) if head and head.kind == "original" else None
    if head is None:
        found = _MARK.match(first["value"] + ("x" if others else ""))
        head = Head("source", several=False, further=False) if found and folded(found["head"]) in SOURCE_MARKS else None
    if found is None or head is None:
        return None
    rest = first["value"][found.end() :]
    return head, trimmed([{"type": "text", "value": rest}, *others] if rest else others)


def _in_link(link: Wire) -> tuple[Head, list[Wire]] | None:
    """A source whose whole line is a link: "[Source](url)", "[Source: The Quay](url)"."""
    text = line(children_of(link))
    if head := head_of(text):
        return (head, [{"type": "text", "value": link["url"]}]) if not head.further and "://" in link["url"] else None
    found = divide(children_of(link)) if all(node["type"] == "text" for node in children_of(link)) else None
    if found is None or not found[1] or found[0].further:
        return None
    return found[0], [{**link, "children": found[1]}]


def _unbracketed(nodes: list[Wire]) -> list[Wire]:
    """A line without the brackets that it wholly stands in: "(Source: The Quay)"."""
    if not nodes or nodes[0]["type"] != "text" or nodes[-1]["type"] != "text":
        return nodes
    text = line(nodes)
    for opens, closes in ("()", "（）"):
        if text.startswith(opens) and text.endswith(closes) and text.count(opens) == text.count(closes) == 1:
            return trimmed(trimmed(nodes, opens + closes))
    return nodes


def _is_links(nodes: list[Wire]) -> bool:
    """Whether nothing but links stands here, and marks between them."""
    links = [node for node in nodes if node["type"] == "link"]
    rest = "".join(words([node]) for node in nodes if node["type"] != "link")
    return bool(links) and len(rest) <= 8 * len(links) and not any(map(str.isdigit, rest))


def compose(source: Source) -> tuple[str, str, str | None, str]:
    """A source as a line: its head, its name, the address behind the name, and what follows.

    Returns:
        Head ("Source:"), name, url or None, and the text after the name (possibly empty).
    """
    name = source.title or source.publisher or source.url or ""
    publisher = source.publisher if source.title else None
    accessed = f"{_ACCESSED}{source.accessed}" if source.accessed else None
    facts = [str(fact) for fact in (publisher, source.published, accessed) if fact]
    note = f". {source.note}" if source.note else ""
    return SOURCE_LABELS[source.kind], name, source.url, "".join(f", {fact}" for fact in facts) + note


def fits(source: Source) -> bool:
    """Whether a source, written as a line, is read as the same source."""
    head, name, url, after = compose(source)
    if not name or url in DEAD:
        return False
    named: Wire = {"type": "text", "value": name if url else name + after}
    nodes: list[Wire] = [{"type": "emphasis", "children": [{"type": "text", "value": head}]}]
    nodes += [{"type": "text", "value": " "}, {"type": "link", "url": url, "children": [named]}] if url else [named]
    if url and after:
        nodes.append({"type": "text", "value": after})
    found = read_line(nodes)
    return found is not None and [each.source for each in found] == [{key: value for key, value in source if value}]
