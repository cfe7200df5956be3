"""Finished Markdown without the escapes that nothing needs.

The rules of `escape` look at the characters beside a sign and are right, but wary: a star that nothing closes needs no
backslash. Whether one is needed is the parser's to say, so here each escape is tried without: where the same is read,
it goes. Half of them at a time, so that a paragraph is read a few times only, and never more often than a bound.

Knows the parser and escapes. Must not know nodes.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from pyromark import Markdown

from briefs.formats.markdown.syntax import DIALECT
from briefs.pattern import pattern

_PARSER: Final = Markdown(options=DIALECT)
_ESCAPE: Final = pattern(r"(?:\\~){3,}|\\([!-/:-@\[-`{-~])|&#([0-9]{2,7});")
_REFERENCE: Final = pattern(r"\[\^([^\[\]\s]+)\]")
_LEFT_ALONE: Final = frozenset("\t\n\r")
_READS: Final = 32
_ROOM: Final = 20_000


def spare(text: str, before: str = "", after: str = "") -> str:
    """The same Markdown with no escape whose absence would change nothing.

    Args:
        text: Markdown as it will be written.
        before: What stands before it on its first line.
        after: What stands after it.
    """
    if "\\" not in text and "&#" not in text:
        return text
    found = [match for match in _ESCAPE.finditer(text) if _may_go(text, match)]
    return _Trial(text, found, before, after, _definitions(text)).result() if found else text


def _definitions(text: str) -> str:
    """The footnotes that a text refers to, or may: without them it would be read otherwise."""
    labels = dict.fromkeys(_REFERENCE.findall(text)) if "[^" in text else {}
    return "".join([f"\n\n[^{label}]: x" for label in labels])


def _may_go(text: str, match: re.Match[str]) -> bool:
    """Whether an escape is there for the parser alone."""
    start = match.start()
    if match[0].startswith("\\~\\~"):
        return False  # GFM strikes between one or two tildes, other readers between more
    sign = match[1] or chr(min(int(match[2]), 0x10FFFF))
    if sign == "[" and text.startswith("^", match.end()):
        return False  # a footnote that is defined elsewhere
    if match[1] is None:
        return start > 0 and sign not in _LEFT_ALONE
    if match[1] in "*_~" and (_is_symbol(text[start - 1 : start]) or _is_symbol(text[match.end() : match.end() + 1])):
        return False  # readers differ on what a symbol is to a delimiter beside it
    if match[1] in "*_" and (start == 0 or text[start - 1] == "\n"):
        return match[1] not in text[match.end() :].lstrip(f"\\{match[1]}")  # it would be taken for bold that failed
    return True


def _is_symbol(character: str) -> bool:
    return character > "\x7f" and unicodedata.category(character)[0] == "S"


class _Trial:
    """A text and the escapes in it, some of which have gone."""

    def __init__(self, text: str, found: list[re.Match[str]], before: str, after: str, notes: str) -> None:
        self._before = before
        self._after = after
        self._notes = notes
        self._between: list[str] = []
        end = 0
        for match in found:
            self._between.append(text[end : match.start()])
            end = match.end()
        self._last = text[end:]
        self._escapes = [match[0] for match in found]
        self._bare = [match[1] or chr(int(match[2])) for match in found]
        self._meaning = self._read()
        self._budget = _READS + _ROOM // len(text)

    def result(self) -> str:
        while self._sweep() and self._budget > 0:
            pass  # what was needed beside an escape that has gone may be needed no more
        return self._text()

    def _sweep(self) -> bool:
        """Try each escape that is left; whether some have gone, and others were kept before them."""
        waiting = [(0, len(self._escapes))]
        was_kept = goes_on = False
        while waiting and self._budget > 0:
            start, end = waiting.pop()
            kept = self._escapes[start:end]
            if kept == self._bare[start:end]:
                continue
            self._budget -= 1
            self._escapes[start:end] = self._bare[start:end]
            if self._read() == self._meaning:
                goes_on |= was_kept
                continue
            self._escapes[start:end] = kept
            if end - start > 1:
                middle = (start + end) // 2
                waiting += [(start, middle), (middle, end)]
            else:
                was_kept = True
        return goes_on

    def _text(self) -> str:
        return "".join([part for pair in zip(self._between, self._escapes, strict=True) for part in pair]) + self._last

    def _read(self) -> str:
        text = self._text()
        if self._before:
            text = text.replace("\n", "\n" + " " * len(self._before))  # lines of an item stand below its text
        text = self._before + text + self._after
        # Whether the document defines its notes is not known here: it must say the same either way.
        return _PARSER.html(text) + (_PARSER.html(text + self._notes) if self._notes else "")
