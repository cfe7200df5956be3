"""Front matter in YAML, read as text only.

YAML gives words types that a document does not have (`no` is False, `12:30` is 750, `1.10` is 1.1), and it can build
much from little. So it is read as a stream of events, and everything is a string, a list or a mapping; aliases and
deep nesting are refused as soon as they come.

Knows YAML. Must not know what any key means, or what is done about YAML that is none.
"""

from __future__ import annotations

from typing import Final, TypeAlias

import yaml

from briefs.formats.markdown.read.matter.head import MAX_LEVELS, Matter, RefusedError
from briefs.outline import Place

_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NOTHING: Final = frozenset({"~", "null", "Null", "NULL"})
_ERRORS: Final = (ValueError, IndexError, KeyError, AttributeError, UnicodeError, RecursionError)
"""What leaves PyYAML beside its own error, on text that is no YAML (measured)."""

_Holder: TypeAlias = dict[str, object] | list[object]
_Key: TypeAlias = tuple[str, Place]


def read_yaml(raw: str, start: int, matter: Matter) -> bool:
    """Read a mapping in YAML.

    Args:
        raw: The text.
        start: Where it stands in the whole text.
        matter: Takes the keys, all of them or none.

    Returns:
        Whether it is a mapping; nothing, a list and a text alone are none.

    Raises:
        RefusedError: It is not YAML, or not YAML that is read here.
    """
    builder = _Builder(raw, start)
    try:
        is_mapping = builder.build()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or "not YAML"
        raise RefusedError(problem, min(mark.index, len(raw)) if mark else 0) from error
    except _ERRORS as error:
        raise RefusedError("not YAML") from error
    for flaw in builder.inner.flaws:
        matter.flaw(flaw.name, flaw.place, flaw.message)
    for entry in builder.entries:
        matter.put(*entry)
    return is_mapping


def _start(event: yaml.Event) -> int:
    return event.start_mark.index if event.start_mark else 0


def _end(event: yaml.Event) -> int:
    return event.end_mark.index if event.end_mark else 0


class _Builder:
    """Events of one document, made into strings, lists and mappings."""

    def __init__(self, raw: str, start: int) -> None:
        self.entries: list[tuple[str, object, Place, Place]] = []
        """Key, value and their places, of the first level."""
        self.inner = Matter()
        """What is wrong in the values."""
        self._raw = raw
        self._start = start
        self._open: list[_Holder] = []
        self._keys: list[_Key | None] = []
        """The key that waits for its value, in each open mapping."""
        self._begun: list[int] = []
        self._seen = False
        self._last = 0
        """Where the last text or closing sign ended: a block list has no sign of its own at its end."""

    def build(self) -> bool:
        is_mapping = False
        for event in yaml.parse(self._raw, Loader=_LOADER):
            if isinstance(event, yaml.ScalarEvent):
                self._last = _end(event)
                self._add(self._text(event), event)
            elif isinstance(event, yaml.AliasEvent):
                raise RefusedError("aliases are not read", _start(event))
            elif isinstance(event, yaml.MappingStartEvent):
                is_mapping = is_mapping or not self._seen
                self._begin({}, event)
            elif isinstance(event, yaml.SequenceStartEvent):
                self._begin([], event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._close(event)
        return is_mapping

    def _text(self, event: yaml.ScalarEvent) -> str:
        """What a scalar says; a null that is written as one says nothing."""
        value: str = event.value
        waits_for_value = bool(self._keys) and (self._keys[-1] is not None or isinstance(self._open[-1], list))
        return "" if value in _NOTHING and event.implicit[0] and waits_for_value else value

    def _begin(self, value: _Holder, event: yaml.Event) -> None:
        if len(self._open) >= MAX_LEVELS:
            raise RefusedError(f"more than {MAX_LEVELS} levels", _start(event))
        if self._open and isinstance(self._open[-1], dict) and self._keys[-1] is None:
            raise RefusedError("a key is not text", _start(event))
        if self._seen and not self._open:
            raise RefusedError("more than one document", _start(event))
        self._seen = True
        self._open.append(value)
        self._keys.append(None)
        self._begun.append(_start(event))

    def _close(self, event: yaml.Event) -> None:
        if _end(event) > _start(event):
            self._last = _end(event)
        value, begun = self._open.pop(), self._begun.pop()
        self._keys.pop()
        if self._open:
            self._store(value, begun)

    def _add(self, value: str, event: yaml.Event) -> None:
        if not self._open:
            if self._seen:
                raise RefusedError("more than one document", _start(event))
            self._seen = True
        elif isinstance(self._open[-1], dict) and self._keys[-1] is None:
            self._keys[-1] = (value, (self._start + _start(event), self._start + _end(event)))
        else:
            self._store(value, _start(event))

    def _store(self, value: object, begun: int) -> None:
        """Put a value that is complete where it belongs."""
        holder, waiting = self._open[-1], self._keys[-1]
        if isinstance(holder, list):
            holder.append(value)
        elif waiting is not None:
            key, at = waiting
            self._keys[-1] = None
            if len(self._open) > 1:
                self.inner.add(holder, key, value, at)
            else:
                end = begun + len(self._raw[begun : self._last].rstrip(" \t\r\n"))
                self.entries.append((key, value, at, (self._start + begun, self._start + max(begun, end))))
