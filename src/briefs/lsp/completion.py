"""What can be typed here: a label of the lexicon, a key of front matter, the code of a rule in a comment.

Labels are offered after `**` at the start of a paragraph and in a heading, in the language of the document and closed
as its other labels are.

Knows the lexicon, keys and rules. Must not know what is wrong with a document.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

import attrs
from lsprotocol import types

from briefs.checks.registry import known
from briefs.grammar.layout import LabelStyle
from briefs.grammar.matter.keys import field_of
from briefs.lsp import matter
from briefs.lsp.sheet import Sheet
from briefs.model.lexicon import CUSTOM, kinds, languages_of

OPTIONS: Final = types.CompletionOptions(trigger_characters=["*", "#", "-", " "])
"""What makes an editor ask."""

_BOLD: Final = re.compile(r"(?:>[ \t]?|[ \t]{0,3}(?:[-*+]|\d+[.)])[ \t]+|[ \t]{1,3})*\*\*(?P<typed>[^*]{0,80})")
_HEADING: Final = re.compile(r"[ \t]{0,3}#{2,6}[ \t]+(?P<typed>[^#]{0,80})")
_CLOSED: Final = re.compile(r"(?:[^*]{0,80}[^*\s])?\*\*:?")
_KEY: Final = re.compile(r"(?P<typed>[\w-]{0,40})")
_VERB: Final = re.compile(r"<!--[ \t]*(?P<typed>[a-z-]{0,40})")
_CODES: Final = re.compile(
    r"<!--[ \t]*briefs-(?:disable(?:-next-line|-line|-file)?|enable)[ \t]+(?:[\w-]+[ \t,]+)*(?P<typed>[\w-]{0,60})"
)
_VERBS: Final = {
    "briefs-disable-next-line": "Do not tell of these rules in the next line.",
    "briefs-disable-line": "Do not tell of these rules in this line.",
    "briefs-disable-file": "Do not tell of these rules in this file.",
    "briefs-disable": "Do not tell of these rules from here on.",
    "briefs-enable": "Tell of these rules again.",
}


def completions(sheet: Sheet, position: types.Position) -> types.CompletionList | None:
    """What can be typed at a place; None where nothing is known.

    Args:
        sheet: The document.
        position: The place.
    """
    if sheet.format == "json":
        return None  # its schema says that
    offset = sheet.positions.offset(position)
    number = sheet.positions.position(offset).line
    line, column = sheet.positions.line(number), offset - sheet.positions.starts[number]
    items = list(_Here(sheet, offset, line[:column], line[column:]).items())
    return types.CompletionList(is_incomplete=False, items=items) if items else None


_CODE: Final = types.CompletionItemKind.EnumMember


@attrs.frozen
class _Offer:
    """Something that can be typed."""

    label: str
    """What it is called."""
    text: str
    """What is written then."""
    detail: str
    """A word on what it is."""
    meaning: str
    """What it means."""
    kind: types.CompletionItemKind = types.CompletionItemKind.Keyword
    """Which sign an editor sets before it."""
    alias: str = ""
    """What else finds it."""


class _Here:
    """A place that something is typed at: the document, the line before the cursor and after it."""

    def __init__(self, sheet: Sheet, offset: int, before: str, after: str) -> None:
        self._sheet = sheet
        self._offset = offset
        self._before = before
        self._after = after

    def items(self) -> Iterator[types.CompletionItem]:
        """What can be typed."""
        opening = self._before.rfind("<!--")
        comment = self._before[opening:] if opening >= 0 and "-->" not in self._before[opening:] else ""
        if codes := _CODES.fullmatch(comment):
            yield from self._codes(codes["typed"])
        elif verb := _VERB.fullmatch(comment):
            yield from self._verbs(verb["typed"])
        elif self._sheet.format != "markdown" or comment:
            return
        elif region := self._region():
            if typed := _KEY.fullmatch(self._before):
                yield from self._keys(region, typed["typed"])
        elif bold := _BOLD.fullmatch(self._before):
            yield from self._labels(bold["typed"], heading=False)
        elif heading := _HEADING.fullmatch(self._before):
            yield from self._labels(heading["typed"], heading=True)

    def _region(self) -> matter.Region | None:
        region = matter.region(self._sheet.text)
        return region if region and region.start <= self._offset <= region.stop else None

    def _labels(self, typed: str, *, heading: bool) -> Iterator[types.CompletionItem]:
        brief = self._sheet.reading.brief
        sections = brief.sections if brief else ()
        used = {section.kind for section in sections}
        style = self._sheet.reading.layout.style_of(0, -1)
        language = self._language()
        closed = _CLOSED.match(self._after) if not heading else None
        stop = closed.end() if closed else 0
        for number, kind in enumerate(kinds().values()):
            labels = kind.labels.get(language) or kind.labels.get("en", ())
            if kind.slug == CUSTOM or not labels:
                continue
            text = labels[0] if heading else _closed(labels[0], style, self._after[stop:])
            offer = _Offer(labels[0], text, kind.slug, kind.meaning)
            yield self._item(offer, typed, f"{kind.slug in used:d}{number:03}", stop)

    def _language(self) -> str:
        """The language of the document: as it says, or as its labels do."""
        brief = self._sheet.reading.brief
        if brief and brief.language:
            return brief.language.partition("-")[0]
        votes = Counter(each for section in (brief.sections if brief else ()) for each in languages_of(section.label))
        return votes.most_common(1)[0][0] if votes else "en"

    def _keys(self, region: matter.Region, typed: str) -> Iterator[types.CompletionItem]:
        there = {key.name for key in matter.keys(self._sheet.text, region) if key.start != self._offset - len(typed)}
        filled = there | {field_of(key) for key in there}
        sign = ": " if region.fence == "---" else " = "
        rest = re.match(r"[\w-]*[ \t]*[:=]", self._after)
        for number, (key, meaning) in enumerate(matter.fields().items()):
            if key in filled or field_of(key) in filled - {None}:
                continue
            offer = _Offer(key, key if rest else key + sign, "front matter", meaning, types.CompletionItemKind.Property)
            yield self._item(offer, typed, f"{number:03}")

    def _codes(self, typed: str) -> Iterator[types.CompletionItem]:
        found = {each.code for each in self._sheet.findings}
        for rule in known():
            offer = _Offer(rule.code, rule.code, rule.name, rule.explanation.summary, _CODE, rule.name)
            yield self._item(offer, typed, f"{rule.code not in found:d}{rule.code}")

    def _verbs(self, typed: str) -> Iterator[types.CompletionItem]:
        for number, (verb, meaning) in enumerate(_VERBS.items()):
            yield self._item(_Offer(verb, f"{verb} ", "comment", meaning), typed, f"{number:03}")

    def _item(self, offer: _Offer, typed: str, order: str, stop: int = 0) -> types.CompletionItem:
        """An offer in the place of what was typed, and of what stands after it up to `stop`."""
        place = self._sheet.positions.range(self._offset - len(typed), self._offset + stop)
        return types.CompletionItem(
            label=offer.label,
            kind=offer.kind,
            detail=offer.detail,
            documentation=types.MarkupContent(types.MarkupKind.Markdown, offer.meaning),
            filter_text=f"{offer.label} {offer.alias}".rstrip(),
            sort_text=order,
            text_edit=types.TextEdit(place, offer.text),
        )


def _closed(label: str, style: LabelStyle, rest: str) -> str:
    """A label with what closes it and the space to its text."""
    question = label[-1] in "?？"
    closing = "" if question and style.closing == ":" else style.closing if style.form == "bold" else ":"
    end = f"**{closing}" if style.outside else f"{closing}**"
    return f"{label}{end}{'' if rest[:1].isspace() else ' '}"
