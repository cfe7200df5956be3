"""A line that names a source: `*Source:* [Title](url), Publisher, 2019-05-07`.

    line    = head (link / name) [", " publisher] [", " date] [", accessed " date] [". " note]
    head    = words of the vocabulary in emphasis or bold, with or without a colon

`parse` reads a line, `compose` writes one, and `fits` says whether a source can be written so that it is read again.

Knows source lines. Must not know where in a document they stand.
"""

from __future__ import annotations

import re
from typing import Final

from briefs.grammar import dates
from briefs.grammar.vocabulary import SOURCE_HEADS, SOURCE_LABELS, folded
from briefs.grammar.wire import children_of, is_plain, line, lstripped, words
from briefs.model.sources import Source
from briefs.model.text import one_line
from briefs.outline import Wire

DEAD: Final = frozenset({"", "#"})
"""Addresses that lead nowhere."""

_SITE: Final = re.compile(r"(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"https?://[^\s<>]+")
_ACCESSED: Final = "accessed "


def kind_of_head(text: str) -> str | None:
    """The kind of source that words in emphasis announce, if they do."""
    return SOURCE_HEADS.get(folded(text))


def parse(paragraph: Wire) -> Wire | None:
    """The source that a paragraph names, in wire form; None where it is no source line."""
    nodes = children_of(paragraph)
    if len(nodes) < 2 or nodes[0]["type"] not in ("emphasis", "strong"):
        return None
    kind = kind_of_head(words(children_of(nodes[0])))
    if kind is None:
        return None
    rest = lstripped(nodes[1:], " :：\u00a0\u202f\n\t")
    if rest and rest[0]["type"] == "link":
        return _linked(kind, rest[0], rest[1:])
    if rest and is_plain(rest):
        if _ADDRESS.fullmatch(line(rest)):
            return {"kind": kind, "url": line(rest)}
        return {"kind": kind, **_named(kind, line(rest))}
    return None


def link_of(paragraph: Wire) -> Wire | None:
    """The link of a source line."""
    return next((node for node in children_of(paragraph) if node["type"] == "link"), None)


def _named(kind: str, name: str) -> Wire:
    """A name alone is the publisher's where it is a site or the place of the original; else it is the title."""
    return {"publisher" if kind == "original" or _SITE.fullmatch(name) else "title": name}


def _linked(kind: str, link: Wire, after: list[Wire]) -> Wire | None:
    if not is_plain(after):
        return None
    url = link["url"]
    name = line(children_of(link))
    source: Wire = {"kind": kind} if name == url else {"kind": kind, **_named(kind, name)}
    if url not in DEAD:
        source["url"] = url
    return _tail(source, one_line(words(after)))


def _tail(source: Wire, text: str) -> Wire:
    """What stands after the link: publisher, dates, and a note for the rest."""
    if text.startswith(". "):
        return {**source, "note": text[2:]}
    named = source
    facts, stop, note = text.partition(". ")
    if not facts.startswith(","):
        return {**source, "note": text} if text else source
    for part in facts[1:].strip(" ").split(", "):
        field, value = _fact(source, part)
        if field in source:
            return {**named, "note": text}
        source = {**source, field: value}
    return {**source, "note": note} if stop else source


def _fact(source: Wire, part: str) -> tuple[str, str]:
    accessed = part.startswith(_ACCESSED)
    found = dates.parse(part.removeprefix(_ACCESSED))
    if found:
        return ("accessed" if accessed else "published"), str(found.date)
    return ("title" if "publisher" in source and "title" not in source else "publisher"), part


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
    found = parse({"type": "paragraph", "children": nodes})
    return found == {key: value for key, value in source if value}


def read_line(nodes: list[Wire]) -> list[Wire] | None:
    """The sources that a line names, in wire form; None where it is no source line."""
    found = parse({"type": "paragraph", "children": nodes})
    return [found] if found else None
