"""Where front matter stands, in each of its forms, and where the body begins.

    ---         +++         {               ---json         Key: value
    YAML        TOML          JSON          JSON            Key: value
    ---         +++         }               ---             (empty line)

A block is front matter where it has keys; two rules with prose between them stay rules, as in CommonMark. What is
broken is reported and read as far as it goes, and the body is always read. The readers of its forms, and the libraries
that they need, are opened where a text begins with such a form: most have no front matter.

Knows fences. Must not know what any key means; the grammar says which lines are metadata.
"""

from __future__ import annotations

import re
from typing import Final

from briefs.formats.markdown.read.matter.head import UNREAD, Head, Matter, RefusedError
from briefs.formats.markdown.syntax import MATTER_FENCE, MATTER_OBJECT
from briefs.grammar.matter import field_of
from briefs.grammar.matter.header import find_header
from briefs.pattern import pattern

_LINE_END: Final = r"(?:\r\n?|\n)"
_BLANK_LINES: Final = pattern(rf"(?:[ \t]*+{_LINE_END})*+")
_EMPTY_LINE: Final = pattern(rf"{_LINE_END}[ \t]*+(?:{_LINE_END}|\Z)")
_DASHES: Final = pattern(rf"(?:^|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?:{_LINE_END}|\Z)")
_PLUSES: Final = pattern(rf"(?:^|(?<=[\r\n]))\+\+\+[ \t]*(?:{_LINE_END}|\Z)")
_OBJECT_END: Final = pattern(rf"(?:^|(?<=[\r\n]))\}}[ \t]*(?:{_LINE_END}|\Z)")
_REST: Final = pattern(rf"[ \t]*(?:{_LINE_END}|\Z)")


def cut(text: str, at: int = 0) -> Head:
    """The front matter at the top of a text, or at a place in it, and where the body begins."""
    top = at or (1 if text.startswith("\ufeff") else 0)
    blank = _BLANK_LINES.match(text, top)
    start = blank.end() if blank else top
    head = _fenced(text, start) or _object(text, start) or _header(text, start)
    if head is None or (start > top and not any(map(field_of, head.matter or ()))):
        return Head(end=top)  # below an empty line only what fills a field is taken for front matter
    return head


def _fenced(text: str, start: int) -> Head | None:
    fence = MATTER_FENCE.match(text, start)
    if fence is None:
        return None
    begin, name = fence.end(), (fence["name"] or "").lower()
    closing = (_DASHES if fence["fence"] == "---" else _PLUSES).search(text, begin)
    if name == "json":
        return _named_json(text, begin, closing)
    if name == "toml" or (fence["fence"] == "+++" and not name):
        return _toml(text, begin, closing)
    return _yaml(text, begin, closing) if fence["fence"] == "---" else None


def _yaml(text: str, begin: int, closing: re.Match[str] | None) -> Head | None:
    if closing is None:
        return _unclosed(text, begin)
    matter = Matter()
    raw = text[begin : closing.start()]
    try:
        is_mapping = _read_yaml(raw, begin, matter)
    except RefusedError:
        is_mapping = _mend(raw, begin, matter)
        if not is_mapping:
            return _unclosed(text, begin)
    return matter.head(closing.end()) if is_mapping else None


def _unclosed(text: str, begin: int) -> Head | None:
    """Metadata below a fence that no other fence closes: what stands above the first empty line."""
    header = find_header(text, begin)
    if header is None:
        return None
    matter = Matter()
    _read_lines(text[begin : header.stop], begin, matter)
    place = (begin, header.stop)
    matter.flaw("broken-front-matter", place, "No line '---' closes the front matter; it was read to the empty line.")
    return matter.head(header.stop)


def _read_lines(raw: str, begin: int, matter: Matter) -> None:
    """Read keys as YAML, or as near to it as they are."""
    try:
        _read_yaml(raw, begin, matter)
    except RefusedError:
        _mend(raw, begin, matter, strays=True)


def _mend(raw: str, begin: int, matter: Matter, *, strays: bool = False) -> bool:
    """Read what is nearly YAML, entry by entry; whether it is, for which no line may stand outside them."""
    from briefs.formats.markdown.read.matter.mend import Entries, mend  # noqa: PLC0415 - see the module's docstring

    entries = Entries(raw)
    if not strays and (entries.stray is not None or not entries.starts):
        return False
    mend(entries, begin, matter)
    return True


def _read_yaml(raw: str, begin: int, matter: Matter) -> bool:
    from briefs.formats.markdown.read.matter.yaml import read_yaml  # noqa: PLC0415 - it needs PyYAML

    return read_yaml(raw, begin, matter)


def _read_toml(text: str, begin: int, stop: int, matter: Matter) -> bool:
    from briefs.formats.markdown.read.matter.toml import read_toml  # noqa: PLC0415 - it needs tomllib

    return read_toml(text, begin, stop, matter)


def _read_json(text: str, begin: int, stop: int, matter: Matter) -> int:
    from briefs.formats.markdown.read.matter.json import read_json  # noqa: PLC0415

    return read_json(text, begin, stop, matter)


def _toml(text: str, begin: int, closing: re.Match[str] | None) -> Head | None:
    matter = Matter()
    if closing is not None:
        return matter.head(closing.end()) if _read_toml(text, begin, closing.start(), matter) else None
    blank = _EMPTY_LINE.search(text, begin)
    stop = blank.start() if blank else len(text)
    if not _read_toml(text, begin, stop, matter) or len(set(map(field_of, matter.values)) - {None}) < 2:
        return None
    place = (begin, stop)
    matter.flaw("broken-front-matter", place, "No line '+++' closes the front matter; it was read to the empty line.")
    return matter.head(stop)


def _named_json(text: str, begin: int, closing: re.Match[str] | None) -> Head | None:
    if closing is None:
        return None
    matter = Matter()
    try:
        end = _read_json(text, begin, closing.start(), matter)
        if text[end : closing.start()].strip():
            raise RefusedError("more stands after the object", end)
    except RefusedError as refusal:
        return _broken_json(text, begin, closing.start(), closing.end(), refusal)
    return matter.head(closing.end()) if matter.values else None


def _object(text: str, start: int) -> Head | None:
    """An object at the top of a text, where one of its keys fills a field."""
    if MATTER_OBJECT.match(text, start) is None:
        return None
    matter = Matter()
    try:
        end = _read_json(text, start, len(text), matter)
    except RefusedError as refusal:
        return _broken_object(text, start, matter, refusal)
    rest = _REST.match(text, end)
    return matter.head(rest.end()) if rest and any(map(field_of, matter.values)) else None


def _broken_object(text: str, start: int, matter: Matter, refusal: RefusedError) -> Head | None:
    """An object that is broken, where what was read of it fills a field and its last line can be seen."""
    closing = _OBJECT_END.search(text, start)
    if closing is None or not any(map(field_of, matter.values)):
        return None
    return _broken_json(text, start, closing.start() + 1, closing.end(), refusal)


def _broken_json(text: str, start: int, stop: int, end: int, refusal: RefusedError) -> Head:
    """JSON that is none: it may be YAML, which forgives more; else it is kept as text."""
    matter = Matter()
    at = min(max(refusal.at, start), stop)
    raw = text[start:stop]
    try:
        is_mapping = _read_yaml(raw, start, matter)
    except RefusedError:
        is_mapping = False
    told = "it was read as the YAML it is" if is_mapping else "it was kept as text under `extra`"
    if not is_mapping:
        matter = Matter()
        matter.put(UNREAD, raw, (start, stop), (start, stop))
    matter.flaw("broken-front-matter", (at, stop), f"The front matter is not JSON ({refusal}); {told}.")
    return matter.head(end)


def _header(text: str, start: int) -> Head | None:
    """Lines of `Key: value` without a fence, or with one below them alone."""
    header = find_header(text, start)
    if header is None:
        return None
    matter = Matter()
    if header.closing == "rule":
        _read_lines(text[start : header.stop], start, matter)
    else:
        for entry in header.entries:
            matter.put(*entry)
    return matter.head(header.end)
