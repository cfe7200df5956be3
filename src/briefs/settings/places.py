"""Where the keys and values of a TOML text stand; the parser of the standard library does not tell.

    statement  = "[" key *("." key) "]" | key *("." key) "=" value

Only texts that the parser has read come here, so that what is not understood can be passed over.

Knows the syntax of TOML 1.0. Must not know what a key means.
"""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from briefs.pattern import pattern

Path: TypeAlias = tuple[str | int, ...]
Place: TypeAlias = tuple[int, int]

_TOKEN: Final = pattern(
    r"(?P<gap>[ \t\r]+|\#[^\n]*)|(?P<line>\n)"
    r"|(?P<string>\"\"\"(?:\\.|[^\\])*?\"{3,5}|'''.*?'{3,5}|\"(?:\\.|[^\"\\\n])*\"|'[^'\n]*')"
    r"|(?P<mark>[\[\]{}=,.])|(?P<bare>[^\s\#\"'\[\]{}=,.]+)",
    re.DOTALL,
)


class Places:
    """The places of a text: `keys` by their path, and the values of words and of what is in lists."""

    def __init__(self, text: str) -> None:
        self.keys: dict[Path, Place] = {}
        self.values: dict[Path, Place] = {}
        self._table: Path = ()
        self._parts: list[tuple[str, Place]] = []
        self._open: list[tuple[str, Path]] = []  # brackets and braces, with the path of what they hold
        self._items: list[int] = []
        self._path: Path | None = None  # of the value that comes; None where a key does
        self._in_header = False
        for token in _TOKEN.finditer(text):
            self._take(token)

    def _take(self, token: re.Match[str]) -> None:
        kind, word = token.lastgroup, token[0]
        if kind == "line" and not self._open:
            self._end_statement()
        elif kind == "mark":
            self._mark(word)
        elif kind in {"string", "bare"}:
            if self._path is None:
                self._parts.append((_bare(word), token.span()))
            else:
                self.values.setdefault(self._path, token.span())

    def _mark(self, mark: str) -> None:
        if self._path is None and not self._open and mark in "[]":
            self._in_header = True
        elif mark == "=":
            self._path = self._named(self._open[-1][1] if self._open else self._table)
        elif mark in "[{" and self._path is not None:
            self._open.append((mark, self._path))
            self._items.append(0)
            self._path = (*self._path, 0) if mark == "[" else None
        elif mark in "]}" and self._open:
            self._items.pop()
            self._path = self._open.pop()[1]
            self._parts = []
        elif mark == "," and self._open:
            kind, path = self._open[-1]
            self._items[-1] += 1
            self._path = (*path, self._items[-1]) if kind == "[" else None
            self._parts = []

    def _end_statement(self) -> None:
        if self._in_header:
            self._table = self._named(())
        self._in_header, self._path, self._parts = False, None, []

    def _named(self, path: Path) -> Path:
        """The path of the key that was read, each part of which has its place."""
        for name, place in self._parts:
            path = (*path, name)
            self.keys.setdefault(path, place)
        self._parts = []
        return path


def _bare(word: str) -> str:
    return word[1:-1] if word[0] in "\"'" else word
