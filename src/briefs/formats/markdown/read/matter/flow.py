"""Values between brackets and quotes, as JSON and TOML have them, read as text only.

A number stays the digits that were written, a date the text. Both languages nest lists and mappings in the same signs,
so one module reads them; how their single tokens look is what a `Dialect` says. Each character is looked at once, and
nesting is bounded, so nothing here can grow faster than its text.

Knows how values nest. Must not know where in a document they stand, or what a key means.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs

from briefs.formats.markdown.read.matter.head import MAX_LEVELS, Matter, RefusedError


@attrs.frozen
class Dialect:
    """How the tokens of a language look."""

    token: re.Pattern[str]
    """Skips white space and comments and matches the next token: the groups `string`, `sign`, `bare`, `end`."""
    colon: str
    """What stands between a key and its value."""
    decode: Callable[[str], str]
    """The text of a string token; may raise ValueError."""
    value: Callable[[str], str | None]
    """The text of a bare token that is a value; None of one that is none."""
    key: re.Pattern[str]
    """A bare token that is a key."""


class Flow:
    """A text that values are read from."""

    def __init__(self, text: str, start: int, end: int, dialect: Dialect, matter: Matter) -> None:
        self._text = text
        self._end = end
        self._dialect = dialect
        self._matter = matter
        self.at = start
        """Where the next token is looked for."""
        self.begun = start
        """Where the last token began."""

    def next(self) -> tuple[str, str]:
        """The kind and text of the next token."""
        found = self._dialect.token.match(self._text, self.at, self._end)
        if found is None:
            raise RefusedError("a sign that stands for nothing", self.at)
        kind = found.lastgroup or "end"
        self.begun, self.at = found.start(kind), found.end()
        return kind, found[kind]

    def value(self, level: int = 0) -> object:
        """The value that stands next."""
        return self._value(*self.next(), level)

    def _value(self, kind: str, text: str, level: int) -> object:
        if level > MAX_LEVELS:
            raise RefusedError(f"more than {MAX_LEVELS} levels", self.begun)
        if kind == "string":
            return self._decode(text)
        if kind == "bare" and (value := self._dialect.value(text)) is not None:
            return value
        if text == "[":
            return self._list(level + 1)
        if text == "{":
            return self._mapping(level + 1)
        raise RefusedError("a value was expected", self.begun)

    def _decode(self, text: str) -> str:
        try:
            return self._dialect.decode(text)
        except ValueError as error:
            raise RefusedError("an escape that stands for nothing", self.begun) from error

    def _list(self, level: int) -> list[object]:
        items: list[object] = []
        kind, text = self.next()
        while text != "]" or kind != "sign":
            items.append(self._value(kind, text, level))
            kind, text = self._after("]")
        return items

    def _mapping(self, level: int) -> dict[str, object]:
        items: dict[str, object] = {}
        kind, text = self.next()
        while text != "}" or kind != "sign":
            at = (self.begun, self.at)
            key = self._key(kind, text)
            self._matter.add(items, key, self.value(level), at)
            kind, text = self._after("}")
        return items

    def members(self) -> None:
        """Read the mapping that stands next as the keys of the front matter."""
        kind, text = self.next()
        if (kind, text) != ("sign", "{"):
            raise RefusedError("'{' was expected", self.begun)
        kind, text = self.next()
        while text != "}" or kind != "sign":
            at = (self.begun, self.at)
            key = self._key(kind, text)
            kind, text = self.next()
            begun = self.begun
            value = self._value(kind, text, 1)
            self._matter.put(key, value, at, (begun, self.at))
            kind, text = self._after("}")

    def _key(self, kind: str, text: str) -> str:
        """The key that a token is, with the sign after it."""
        if kind == "string":
            key = self._decode(text)
        elif kind == "bare" and self._dialect.key.fullmatch(text):
            key = text
        else:
            raise RefusedError("a key was expected", self.begun)
        if self.next() != ("sign", self._dialect.colon):
            raise RefusedError(f"'{self._dialect.colon}' was expected", self.begun)
        return key

    def _after(self, closing: str) -> tuple[str, str]:
        """What follows an item: the closing sign, or what stands after a comma (one may stand before the closing)."""
        kind, text = self.next()
        if (kind, text) == ("sign", ","):
            return self.next()
        if (kind, text) == ("sign", closing):
            return kind, text
        raise RefusedError(f"',' or '{closing}' was expected", self.begun)
