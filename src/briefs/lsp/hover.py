"""What stands under the pointer: the kind of a label, the meaning of a key, the rule behind a finding.

Knows labels, keys and explanations. Must not know the protocol beyond a hover.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, TypeAlias

from lsprotocol import types

from briefs.checks.explain import explain
from briefs.checks.registry import rule_of
from briefs.lsp import matter
from briefs.lsp.report import at
from briefs.lsp.sheet import Sheet
from briefs.model.lexicon import CUSTOM, kinds, languages_of

_JSON_KEY: Final = re.compile(r'"(?P<key>[A-Za-z_]+)"(?=\s*:)')
_RECORDS: Final = {"sections": "Section", "sources": "Source", "authors": "Author"}
_FEW: Final = 3
"""So many rules are explained at one place."""
_OTHERS: Final = 5
"""So many other labels of a kind are named."""

_MARKUP: Final = re.compile(r"[\\`*_\[\]<>!&|~]")
"""What Markdown would make something of: the words of a document are shown, and load no picture."""

Part: TypeAlias = tuple[str, int, int]
"""A text in Markdown, and the stretch that it is about."""


def hover(sheet: Sheet, position: types.Position) -> types.Hover | None:
    """What there is to say about a place; None where that is nothing.

    Args:
        sheet: The document.
        position: The place.
    """
    offset = sheet.positions.offset(position)
    parts = [*_label(sheet, offset), *_key(sheet, offset), *_rules(sheet, offset)]
    if not parts:
        return None
    _, start, end = parts[0]
    text = "\n\n---\n\n".join(part[0] for part in parts)
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text), range=sheet.positions.range(start, end))


def _label(sheet: Sheet, offset: int) -> Iterator[Part]:
    brief = sheet.reading.brief
    for at_, section in enumerate(brief.sections if brief else ()):
        span = sheet.reading.spans.get(("sections", at_, "label"))
        if span is not None and span.start <= offset <= span.end:
            yield _of_label(section.label, section.kind), span.start, span.end
            return


def _of_label(label: str, slug: str) -> str:
    kind, shown = kinds().get(slug), _MARKUP.sub(r"\\\g<0>", label)
    if slug == CUSTOM or kind is None:
        return f"**{shown}** · `{CUSTOM}`\n\nA label of its own: the lexicon does not have it. That is no fault."
    language = next(iter(languages_of(label)), "en")
    others = [each for each in kind.labels.get(language, ()) if each != label][:_OTHERS]
    also = f"\n\nAlso written: {', '.join(others)}." if others else ""
    return f"**{shown}** · `{slug}`\n\n{kind.meaning}{also}"


def _key(sheet: Sheet, offset: int) -> Iterator[Part]:
    if sheet.format == "json":
        yield from _json_key(sheet, offset)
    region = matter.region(sheet.text) if sheet.format == "markdown" else None
    if region is None or not region.start <= offset <= region.stop:
        return
    for key in matter.keys(sheet.text, region):
        told = matter.meaning(key.name) if key.start <= offset <= key.end else None
        if told is not None:
            yield f"`{key.name}`\n\n{told}", key.start, key.end


def _json_key(sheet: Sheet, offset: int) -> Iterator[Part]:
    positions = sheet.positions
    number = positions.position(offset).line
    start = positions.starts[number]
    for found in _JSON_KEY.finditer(positions.line(number)):
        begin, end = start + found.start(), start + found.end()
        if begin <= offset <= end:
            record = _record(sheet, offset)
            told = matter.descriptions(record).get(found["key"]) if record else None
            if told:
                yield f"`{found['key']}`\n\n{told}", begin, end


def _record(sheet: Sheet, offset: int) -> str | None:
    """The kind of record that a place in JSON is in: its key says something only there."""
    inmost: tuple[str | int, ...] = ()
    for path, span in sheet.reading.spans.items():
        if span.start < offset < span.end and len(path) > len(inmost):
            inmost = path
    if not inmost:
        return "Brief"
    return _RECORDS.get(str(inmost[0])) if len(inmost) == 2 else None


def _rules(sheet: Sheet, offset: int) -> Iterator[Part]:
    here = {found.code: found for found in at(sheet, offset, offset) if found.span is not None}
    for found in list(here.values())[:_FEW]:
        rule = rule_of(found.code)
        if rule is not None and found.span is not None:
            yield explain(rule).strip(), found.span.start, found.span.end
