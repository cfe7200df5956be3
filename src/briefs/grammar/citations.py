"""What a source line says of each source: its name, its address, who published it and when.

What cannot be divided into these stays together, in the title of the source or in its note.

Knows the parts of a citation. Must not know what announces one, or where it stands.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from briefs.grammar import dates
from briefs.grammar.lines import trimmed
from briefs.grammar.names import looks_like_name
from briefs.grammar.vocabulary import JOINING
from briefs.grammar.wire import children_of, line, words
from briefs.model.text import one_line
from briefs.outline import Wire
from briefs.pattern import pattern

_SITE: Final = pattern(r"(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}", re.IGNORECASE)
_ADDRESS: Final = pattern(r"https?://[^\s<>]+")
_ACCESSED: Final = "accessed "
_AND: Final = "|".join(map(re.escape, JOINING))
_LONGEST_TEXT: Final = 2000
_LONGEST_REMARK: Final = 400
_SPANS: Final = ("emphasis", "strong", "delete")
_SEPARATOR: Final = pattern(rf"(?:\s*(?:[,;|/·•、，；&+]|\b(?:{_AND})\b))+\s*$|^\s+$")
_BETWEEN_NAMES: Final = pattern(rf"\s*[;；、]\s*|,\s+(?:(?:{_AND})\s+)?(?!\d{{4}}\b)")
_LAST_NAME: Final = pattern(rf"\s+(?:{_AND}|&)\s+(?=[^a-z])")
_QUOTES: Final = " \"'“”„‘’«»‹›「」『』()[]"
_BRACKETED: Final = pattern(r"\s*\((?P<facts>[^()]{1,200})\)\.?")
_DASH: Final = pattern(r"\s*[—–-]\s+(?=\S)")
_NUMBER: Final = pattern(r"\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|[\^†*])[:.]?\s+")
_NEXT: Final = pattern(r"\s*[,;、；]\s*|\s+&\s+")
_DATED: Final = pattern(r"(?P<name>[^()]+)\((?P<date>[^()]{4,40})\)\.?")
_INITIAL: Final = 3
"""Characters of an initial or a short form and its stop."""
_BEFORE: Final = " ,:：;—–-" + _QUOTES


class Citation(NamedTuple):
    """A source that a line names."""

    source: Wire
    """The source, in wire form."""
    link: Wire | None
    """The link on its name."""


def read_items(kind: str, nodes: list[Wire], *, several: bool) -> list[Citation] | None:
    """The sources that running text names; None where it holds what no source can.

    Args:
        kind: The kind of source.
        nodes: The text.
        several: Whether names without links are divided at commas.
    """
    flat = trimmed(_flat(_unnumbered(nodes)))
    if not flat or any(node["type"] not in ("text", "link") for node in flat):
        return None
    links = [at for at, node in enumerate(flat) if node["type"] == "link"]
    if links:
        return _linked_items(kind, flat, links, several=several)
    text = one_line(words(flat))
    names = _names(text) if several else [text]
    return [Citation(_named_source(kind, name), None) for name in names] if text else None


def _unnumbered(nodes: list[Wire]) -> list[Wire]:
    """A line without the number of a note before it: "[1] The tides"."""
    if not nodes or nodes[0]["type"] != "text" or not (found := _NUMBER.match(nodes[0]["value"])):
        return nodes
    rest = nodes[0]["value"][found.end() :]
    return [{"type": "text", "value": rest}, *nodes[1:]] if rest else nodes[1:]


def _flat(nodes: list[Wire]) -> list[Wire]:
    """Texts and links without emphasis around them, neighbouring texts as one."""
    flat: list[Wire] = []
    for node in nodes:
        inner = _flat(children_of(node)) if node["type"] in _SPANS else [node]
        for each in inner:
            if flat and each["type"] == flat[-1]["type"] == "text":
                flat[-1] = {"type": "text", "value": flat[-1]["value"] + each["value"]}
            else:
                flat.append(each)
    return flat


def _names(text: str) -> list[str]:
    """The names in a list without links."""
    if len(text) > _LONGEST_TEXT or ". " in text:
        return [text]
    parts = [part for part in _BETWEEN_NAMES.split(text) if part.strip()]
    if not parts:
        return [text]
    last = _LAST_NAME.split(parts[-1])
    return [*parts[:-1], *(last if len(parts) > 1 or len(last) == 2 else [parts[-1]])]


def _named_source(kind: str, text: str) -> Wire:
    """A source without a link; an address in its text is its own."""
    found = _ADDRESS.search(text)
    if found is None:
        return {"kind": kind, **_named(kind, text)}
    url = found[0].rstrip(".,;:)]")
    before, after = text[: found.start()].rstrip(" ,:：(<[—–-"), text[found.start() + len(url) :].lstrip(")>]")
    source: Wire = {"kind": kind, **(_named(kind, before) if before else {}), "url": url}
    return _tail(source, after) if after.strip(" .") else source


def _named(kind: str, name: str) -> Wire:
    """A name alone is the publisher's where it is a site or the place of the original; else it is the title."""
    return {"publisher" if kind == "original" or _SITE.fullmatch(name) else "title": name}


def _linked_items(kind: str, flat: list[Wire], links: list[int], *, several: bool) -> list[Citation] | None:
    """The sources of links, each with the text around it."""
    if sum(len(node["value"]) for node in flat if node["type"] == "text") > _LONGEST_REMARK * len(links):
        return None
    found: list[Citation] = []
    before = words(flat[: links[0]])
    others = _names_after(words(flat[links[0] + 1 :])) if several and len(links) == 1 else []
    for at, end in zip(links, [*links[1:], None], strict=True):
        after, following = "" if others else words(flat[at + 1 : end]), ""
        if end is not None:
            after, following = _divided(after)
        found.append(Citation(_linked(kind, flat[at], before, after), flat[at]))
        before = following
    return found + [Citation(_named_source(kind, name), None) for name in others]


def _names_after(text: str) -> list[str]:
    """The names behind a link where several sources are announced; none where a date says more of that one."""
    found = _NEXT.match(text)
    names = _names(one_line(text[found.end() :])) if found and found.end() < len(text) else []
    return names if all(looks_like_name(name) for name in names) else []


def _divided(text: str) -> tuple[str, str]:
    """Text between two links: what belongs to the first, and to the second."""
    kept = _SEPARATOR.sub("", text)
    if kept.rstrip().endswith((":", "：")):
        head, mark, tail = kept.rpartition(", ")
        return (head, tail) if mark else ("", kept)
    return kept, ""


def _linked(kind: str, link: Wire, before: str, after: str) -> Wire:
    url = link["url"]
    name = line(children_of(link))
    source: Wire = {"kind": kind} if name == url or not name else {"kind": kind, **_named(kind, name)}
    before, published = _before(before)
    if before:
        if name == url:
            source.update(_named(kind, before))
        else:
            source["title" if "publisher" in source else "publisher"] = before
    if published:
        source["published"] = published
    if url not in ("", "#"):
        source["url"] = url
    return _tail(source, one_line(after))


def _before(text: str) -> tuple[str, str]:
    """What stands before a link without the marks around it, and the date that it ends with in brackets."""
    text = one_line(text.strip(_BEFORE.replace("(", "").replace(")", "")))
    dated = _DATED.fullmatch(text)
    date = dates.parse(dated["date"]) if dated else None
    if dated and date:
        return dated["name"].strip(_BEFORE), str(date.date)
    if text.endswith(".") and len(text.rpartition(" ")[2]) > _INITIAL:
        text = text[:-1]
    return (text if text.endswith(")") and "(" in text[1:] else text.strip(_BEFORE)), ""


def _tail(source: Wire, text: str) -> Wire:
    """What stands after the link: publisher, dates, and a note for the rest."""
    if not text.strip(_QUOTES + "."):
        return source
    if text[0] in "”\"’'»」』":
        text = text[1:]
    if text.startswith(". "):
        return {**source, "note": text[2:]}
    if (found := _BRACKETED.fullmatch(text)) and any(map(dates.looks_like_date, found["facts"].split(", "))):
        text = f", {found['facts']}"
    elif found := _DASH.match(text):
        text = f", {text[found.end() :]}"
    facts, stop, note = text.partition(". ")
    if not facts.startswith(","):
        return {**source, "note": text}
    divided = _facts(source, facts[1:].strip(" "))
    if divided is None:
        return {**source, "note": text}
    return {**divided, "note": note} if stop else divided


def _facts(source: Wire, text: str) -> Wire | None:
    """Publisher and dates between commas; None where there is more than fields for it."""
    for part in _parts(text):
        field, value = _fact(source, part)
        if field in source:
            return None
        source = {**source, field: value}
    return source


def _parts(text: str) -> list[str]:
    """The parts between commas; "May 7, 2019" is one."""
    parts: list[str] = []
    for part in text.split(", "):
        if parts and dates.looks_like_date(f"{parts[-1]}, {part}"):
            parts[-1] += f", {part}"
        else:
            parts.append(part)
    return parts


def _fact(source: Wire, part: str) -> tuple[str, str]:
    accessed = part.startswith(_ACCESSED)
    found = dates.parse(part.removeprefix(_ACCESSED))
    if found:
        return ("accessed" if accessed else "published"), str(found.date)
    return ("title" if "publisher" in source and "title" not in source else "publisher"), part
