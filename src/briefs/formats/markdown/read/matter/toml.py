"""Front matter in TOML, statement by statement: what is no TOML costs its own line and no other.

tomllib reads a document whole or not at all, names no places, and makes numbers and dates of what was written; so it
decodes strings here, and the statements around them are read as text.

Knows TOML. Must not know what any key means; only that Zola has a site's own keys in tables of two fixed names.
"""

from __future__ import annotations

import re
import tomllib
from typing import Final

from briefs.formats.markdown.read.matter.flow import Dialect, Flow
from briefs.formats.markdown.read.matter.head import MAX_LEVELS, UNREAD, Matter, RefusedError, shown
from briefs.model.text import WHITE_SPACE
from briefs.outline import Place
from briefs.pattern import pattern

_BASIC: Final = r'"[^"\\\r\n]*+(?:\\.[^"\\\r\n]*+)*+"'
_LITERAL: Final = r"'[^'\r\n]*+'"
_TOKEN: Final = pattern(
    rf"""(?:[ \t\r\n]|\#[^\r\n]*+)*+(?:
      (?P<string>"{{3}}(?:[^"\\]|\\.|"(?!""))*+"{{3,5}}|'{{3}}(?:[^']|'(?!''))*+'{{3,5}}|{_BASIC}|{_LITERAL})
    | (?P<sign>[\[\]{{}},=])
    | (?P<bare>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}\ [0-9]{{2}}:[\w.:+-]++|[\w.:+-]++)
    | (?P<end>\Z)
    )""",
    re.VERBOSE | re.DOTALL,
)
_VALUE: Final = pattern(
    r"true|false|[+-]?(?:inf|nan|0[xob][0-9A-Fa-f_]+|[0-9][0-9_]*(?:\.[0-9_]+)?(?:[eE][+-]?[0-9_]+)?)"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][\w.:+-]+)?|[0-9]{2}:[0-9]{2}[0-9:.]*"
)
_NAME: Final = rf"(?:[\w-]++|{_BASIC}|{_LITERAL})"
_PATH: Final = rf"{_NAME}(?:[ \t]*+\.[ \t]*+{_NAME})*+"
_BLANK: Final = pattern(r"(?:[ \t\r\n]|#[^\r\n]*+)*+")
_TABLE: Final = pattern(rf"\[[ \t]*+(?P<path>{_PATH})[ \t]*+\]|\[\[[ \t]*+(?P<item>{_PATH})[ \t]*+\]\]")
_KEY: Final = pattern(rf"(?P<path>{_PATH})[ \t]*+=[ \t]*+")
_NAMES: Final = pattern(_NAME)
_REST: Final = pattern(r"[ \t]*+(?:#[^\r\n]*+)?(?=[\r\n]|\Z)")
_LINE: Final = pattern(r"[^\r\n]*+")
_LIFTED: Final = ("extra", "taxonomies")
"""Tables of Zola's in which a page has its own keys, and its terms."""


def _decode(token: str) -> str:
    if token[0] == "'" and not token.startswith("'''"):
        return token[1:-1]
    text: str = tomllib.loads(f"v={token}")["v"]
    return text


_TOML: Final = Dialect(
    _TOKEN, "=", _decode, lambda text: text if _VALUE.fullmatch(text) else None, re.compile(r"[\w.-]+")
)


def read_toml(text: str, start: int, end: int, matter: Matter) -> bool:
    """Read statements.

    Args:
        text: The whole text.
        start: Where the statements begin.
        end: Where they end.
        matter: Takes the keys.

    Returns:
        Whether there is one.
    """
    statements = _Statements(text, start, end, matter)
    statements.read()
    return statements.found


class _Statements:
    def __init__(self, text: str, start: int, end: int, matter: Matter) -> None:
        self._text = text
        self._at = start
        self._end = end
        self._matter = matter
        self._table: dict[str, object] | None = None
        """Where keys go; None is the first level."""
        self._unread: list[str] = []
        self._tables: set[int] = set()
        self.found = False

    def read(self) -> None:
        """Read all of them, then bring up what Zola keeps in tables."""
        while self._skip():
            try:
                self._statement()
            except RefusedError as refusal:
                self._mend(str(refusal))
        if self._unread:
            self._matter.values[UNREAD] = "\n".join(self._unread)
        for name in _LIFTED:
            self._lift(name)

    def _skip(self) -> bool:
        blank = _BLANK.match(self._text, self._at, self._end)
        self._at = blank.end() if blank else self._at
        return self._at < self._end

    def _statement(self) -> None:
        if table := _TABLE.match(self._text, self._at, self._end):
            stop = self._line_end(table.end())
            self._open(table["path"] or table["item"], (self._at, table.end()), is_item=bool(table["item"]))
        elif key := _KEY.match(self._text, self._at, self._end):
            is_table = self._text.startswith("{", key.end())  # stands on one line (TOML 1.0)
            line = _LINE.match(self._text, key.end(), self._end) if is_table else None
            flow = Flow(self._text, key.end(), line.end() if line else self._end, _TOML, self._matter)
            value = flow.value()
            stop = self._line_end(flow.at)
            self._put(_names(key["path"]), value, key.span("path"), (key.end(), flow.at))
        else:
            raise RefusedError("'key = value' was expected")
        self.found = True
        self._at = stop

    def _line_end(self, at: int) -> int:
        rest = _REST.match(self._text, at, self._end)
        if rest is None:
            raise RefusedError("more stands after the value")
        return rest.end()

    def _open(self, path: str, at: Place, *, is_item: bool) -> None:
        """Begin a table: the keys that follow are its."""
        holder: dict[str, object] | None = None
        *outer, last = _names(path)
        for name in outer:
            holder = self._inner(holder, name, at)
        if not is_item:
            self._table = self._inner(holder, last, at)
            return
        self._table = {}
        items = (self._matter.values if holder is None else holder).get(last)
        if isinstance(items, list) and id(items) in self._tables:
            items.append(self._table)
        else:
            items = [self._table]
            self._tables.add(id(items))
            self._keep(holder, last, items, at, at)

    def _inner(self, holder: dict[str, object] | None, name: str, at: Place) -> dict[str, object]:
        """The table of a name, a new one where there is none; of several the last."""
        value = (self._matter.values if holder is None else holder).get(name)
        if isinstance(value, list) and value and id(value) in self._tables:
            value = value[-1]
        if isinstance(value, dict):
            return value
        table: dict[str, object] = {}
        self._keep(holder, name, table, at, at)
        return table

    def _put(self, path: list[str], value: object, at: Place, place: Place) -> None:
        holder = self._table
        for name in path[:-1]:
            holder = self._inner(holder, name, at)
        self._keep(holder, path[-1], value, at, place)

    def _keep(self, holder: dict[str, object] | None, key: str, value: object, at: Place, place: Place) -> None:
        if holder is None:
            self._matter.put(key, value, at, place)
        else:
            self._matter.add(holder, key, value, at)

    def _mend(self, reason: str) -> None:
        """Take a line that is no TOML for what it seems to say: a key and a text, or a text."""
        line = _LINE.match(self._text, self._at, self._end)
        stop = line.end() if line else self._end
        key = _KEY.match(self._text, self._at, stop)
        names = _names_or_none(key["path"]) if key else None
        at = self._at if key is None else key.end()
        body = self._text[at:stop].rstrip(WHITE_SPACE)
        place = (at, at + len(body))
        if key is not None and names and body[:1] not in ("[", "{", ""):
            message = f"The value of '{shown(names[-1])}' is not TOML ({reason}); it was read as the text it is."
            self._matter.flaw("broken-front-matter", place, message)
            self._put(names, body.strip("\"'"), key.span("path"), place)
            self.found = True
        else:
            body = self._text[self._at : stop]
            self._unread.append(body)
            message = f"This line is not TOML ({reason}); it was kept as text under `extra`."
            self._matter.flaw("broken-front-matter", (self._at, stop), message)
        self._at = stop

    def _lift(self, name: str) -> None:
        """Bring the keys of a table to the first level, where they have the name to themselves."""
        table = self._matter.values.get(name)
        if not isinstance(table, dict):
            return
        place = self._matter.places.get(name, (0, 0))
        for key in [key for key in table if key not in self._matter.values]:
            self._matter.put(key, table.pop(key), place, place)
        if not table:
            del self._matter.values[name]


def _names(path: str) -> list[str]:
    """The names of a dotted path."""
    names = [name[0] for name in _NAMES.finditer(path)]
    if len(names) > MAX_LEVELS // 2:
        raise RefusedError(f"more than {MAX_LEVELS // 2} names in a key")
    try:
        return [_decode(name) if name[0] in "\"'" else name for name in names]
    except ValueError as error:
        raise RefusedError("an escape that stands for nothing") from error


def _names_or_none(path: str) -> list[str] | None:
    try:
        return _names(path)
    except RefusedError:
        return None
