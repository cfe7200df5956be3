"""A header block, as memos have: lines that begin with a known key.

    block   = line line *line / a line alone that says who, when, or under which title
    line    = key ":" value     (the key in bold, in italics or without markup)

A key that is unknown belongs to the block where known ones stand around it. Knows the keys of a header. Must not know
where in a document it stands.
"""

from __future__ import annotations

from typing import Final

import attrs

from briefs.grammar import sources
from briefs.grammar.datelines import read_dateline
from briefs.grammar.draft import Draft
from briefs.grammar.fill import fill_date, fill_extra, fill_people
from briefs.grammar.lines import Line, bare, lines_of, trimmed
from briefs.grammar.names import read_people
from briefs.grammar.titles import fill_title
from briefs.grammar.vocabulary import HEADERS, SOURCE_HEADS, folded
from briefs.grammar.wire import children_of, line, words
from briefs.model.brief import CLOSING, label_text
from briefs.model.lexicon import CUSTOM, kind_of
from briefs.outline import PLAIN, Wire
from briefs.pattern import pattern

_LONGEST: Final = 160
_LINES: Final = 60
_SHORT: Final = 40
_KEY: Final = pattern(r"(?:\*\*)?(?P<key>[^:：*\n]{1,40}?)\s?(?:[:：]\s?(?:\*\*)?|\*\*\s?[:：])(?=\s|[^\s:：/])")
_TOPICS: Final = pattern(r"\s*[,;、，；]\s*#?|\s+#")
_WORDS_ONLY: Final = frozenset({"text", "emphasis", "strong"})
_ALONE: Final = frozenset({"author", "published", "updated", "title"})


@attrs.frozen
class Entry:
    """A line of a header."""

    key: str
    """The key as written, without its colon."""
    field: str
    """The field that the key fills, `kept` where it has none, `source`, or nothing for an unknown key."""
    value: list[Wire]
    """What follows the colon."""
    nodes: list[Wire]
    """The whole line."""

    @property
    def text(self) -> str:
        """The words of the value."""
        return line(self.value)

    @property
    def is_short(self) -> bool:
        """Whether the value is no sentence of a text."""
        text = self.text
        return len(text) <= _SHORT or (len(text) <= _LONGEST and text[-1] not in ".!?。！？")


def read_entry(nodes: list[Wire]) -> Entry | None:
    """A line as one of a header; None where it does not begin with a key and a colon."""
    inner = bare(nodes)
    found = _divided(inner)
    if found is None:
        return None
    key, value = found
    if not key or not value:
        return None
    field = "source" if folded(key) in SOURCE_HEADS else HEADERS.get(folded(key), "")
    return None if not field and kind_of(key) != CUSTOM else Entry(key, field, value, nodes)


def _divided(nodes: list[Wire]) -> tuple[str, list[Wire]] | None:
    """The key of a line, and what follows its colon."""
    first, *others = nodes or [{"type": "none"}]
    if first["type"] in ("strong", "emphasis"):
        text = words(children_of(first))
        after = others[0]["value"] if others and others[0]["type"] == "text" else ""
        if len(text) <= 40 and (text.rstrip()[-1:] in (":", "：") or after.lstrip(" \u00a0\u202f")[:1] in (":", "：")):
            return label_text(text).strip(), trimmed(others, CLOSING)
        return None
    found = _KEY.match(first["value"]) if first["type"] == "text" else None
    if found is None:
        return None
    rest = first["value"][found.end() :]
    return found["key"].strip(), trimmed([{"type": "text", "value": rest}, *others] if rest else others)


def gather(draft: Draft, blocks: list[Wire], start: int) -> list[tuple[Wire, Entry]]:
    """The lines of the header block that begins at a block, each with its block."""
    found: list[tuple[Wire, Entry]] = []
    for block in blocks[start:]:
        entries = _entries_of(draft, block)
        found += [(block, entry) for entry in entries]
        if not entries or len(entries) < len(_all_lines(block)) or len(found) > _LINES:
            break
    while found:
        end = _measure([entry for _, entry in found])
        while 0 < end < len(found) and found[end][0] is found[end - 1][0] and found[end][1].is_short:
            end += 1
        last = found[end - 1][0] if end else None
        if last is None or last["type"] == "paragraph" or end == len(found) or found[end][0] is not last:
            return found[:end]
        found = [pair for pair in found[:end] if pair[0] is not last]  # a list is of the header or is not
    return []


def _entries_of(draft: Draft, block: Wire) -> list[Entry]:
    """The lines at the start of a block that a header may have."""
    entries: list[Entry] = []
    if _is_marked(draft, block):
        return entries
    for text_line in _all_lines(block)[:_LINES]:
        if any(draft.mark(node) == PLAIN for node in text_line.nodes):
            break
        entry = read_entry(text_line.nodes)
        if entry is None:
            break
        entries.append(entry)
    return entries


def _is_marked(draft: Draft, block: Wire) -> bool:
    """Whether the markup says what a block is, or an item of it."""
    if not draft.outline.marks:
        return False
    return bool(draft.mark(block)) or any(draft.mark(node) for item in children_of(block) for node in children_of(item))


def _all_lines(block: Wire) -> list[Line]:
    """The lines of a paragraph, or of a list whose items have one each."""
    if block["type"] == "paragraph":
        return lines_of(block)
    if block["type"] != "list" or block.get("ordered"):
        return []
    items = [children_of(item) for item in children_of(block)]
    if any(len(item) != 1 or item[0]["type"] != "paragraph" for item in items):
        return []
    lines = [lines_of(item[0]) for item in items]
    return [] if any(len(each) != 1 for each in lines) else [each[0] for each in lines]


def _measure(entries: list[Entry]) -> int:
    """How many lines at the start of these are a header."""
    end = 0
    for at, entry in enumerate(entries):
        if not entry.is_short:
            break
        if entry.field:
            end = at + 1
    known = [entry for entry in entries[:end] if entry.field]
    if any(map(_is_no_date, known)) and not any(entry.field == "title" for entry in known):
        return 0
    if len(known) == 1:
        return 1 if entries[0].field in _ALONE and _is_certain(entries[0]) else 0
    return end if any(map(_is_certain, known)) else 0


def _is_no_date(entry: Entry) -> bool:
    """Whether a key of dates stands before other words: "Date: the fruit"."""
    text = entry.text
    return entry.field in ("published", "updated") and text[0].islower() and " " in text and not _has_digit(text)


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_certain(entry: Entry) -> bool:
    """Whether a value is what its key announces."""
    match entry.field:
        case "published" | "updated":
            return read_dateline(entry.text) is not None
        case "author":
            return read_people(entry.value) is not None
        case "title":
            return all(node["type"] in _WORDS_ONLY for node in entry.value)
        case _:
            return False


def fill_entry(draft: Draft, entry: Entry, block: Wire) -> bool:
    """Fill the field of a line; False where no field has room for it, and it must stay in the text."""
    text = entry.text
    match entry.field:
        case "author":
            people = read_people(entry.value) or ([{"name": text}] if _is_words(entry.value) else [])
            filled = bool(people) and fill_people(draft, people, block)
        case "published" | "updated":
            date = read_dateline(text)
            filled = fill_date(draft, entry.field, date.text if date else text, block)
        case "title":
            filled = fill_title(draft, entry.value, block)
        case "topics":
            filled = _fill_topics(draft, entry, block)
        case "source":
            filled = _fill_source(draft, entry, block)
        case "publisher":
            filled = "publisher" not in draft.wire and _is_words(entry.value)
            if filled:
                draft.wire["publisher"] = text
                draft.place(("publisher",), block)
        case _:
            filled = False
    return filled or (_is_words(entry.value) and fill_extra(draft, entry.key, text, block))


def _is_words(nodes: list[Wire]) -> bool:
    """Whether a value is words alone: a field of text would lose a link."""
    return all(node["type"] in _WORDS_ONLY and _is_words(children_of(node)) for node in nodes)


def _fill_topics(draft: Draft, entry: Entry, block: Wire) -> bool:
    if "topics" in draft.wire or not _is_words(entry.value):
        return False
    draft.wire["topics"] = [topic for topic in _TOPICS.split(entry.text.lstrip("#")) if topic]
    draft.place(("topics",), block)
    return True


def _fill_source(draft: Draft, entry: Entry, block: Wire) -> bool:
    found = sources.read_line(entry.nodes)
    if not found:
        return False
    known = draft.wire.get("sources", [])
    draft.wire["sources"] = [*known, *(each.source for each in found)]
    for at in range(len(known), len(known) + len(found)):
        draft.place(("sources", at), block)
    return True
