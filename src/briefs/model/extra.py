"""What a document says that a brief has no field for: unknown front-matter keys, kept and never dropped.

The values are text, lists and mappings of text, because front matter is read as text only: `no` is not False and
`1.10` is not 1.1 (numbers, booleans and null that come from Python or JSON become the text JSON has for them).

Knows Python mappings. Must not know any field of a brief.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Annotated, Final, NoReturn, TypeAlias

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from briefs.model.text import clean, one_line

MAX_EXTRA_DEPTH: Final = 16
"""How many lists and mappings may nest in an extra value."""

ExtraValue: TypeAlias = "str | tuple[ExtraValue, ...] | Extra"


class Extra(dict[str, ExtraValue]):
    """A mapping that cannot be changed, equal to any dict with the same items, and hashable."""

    def _frozen(self, *_args: object, **_kwargs: object) -> NoReturn:
        raise TypeError("extra values cannot be changed; make a new brief with model_copy(update={'extra': ...})")

    __setitem__ = __delitem__ = __ior__ = _frozen
    update = pop = popitem = clear = setdefault = _frozen

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[type[Extra], tuple[dict[str, ExtraValue]]]:
        return Extra, (dict(self),)

    def __copy__(self) -> Extra:
        return self

    def __deepcopy__(self, memo: object) -> Extra:
        return self


def _value(value: object, depth: int) -> ExtraValue:
    if depth > MAX_EXTRA_DEPTH:
        raise PydanticCustomError("max_depth", "expected at most {limit} levels in extra", {"limit": MAX_EXTRA_DEPTH})
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, Mapping):
        return _mapping(value, depth + 1)
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        return tuple(_value(item, depth + 1) for item in value)
    if value is None:
        return ""
    if isinstance(value, bool | int | float):
        return _number(value)
    raise PydanticCustomError("extra", "expected text, a list or a mapping of text")


def _number(value: float) -> str:
    try:
        return json.dumps(value, allow_nan=False)
    except ValueError as error:
        raise PydanticCustomError("extra", "expected a finite number of at most 4300 digits") from error


def _text(value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise PydanticCustomError("text", "expected text: a string without lone surrogates") from error
    return clean(value)


def _key(key: object) -> str:
    name = one_line(_text(key)) if isinstance(key, str) else ""
    if not name:
        raise PydanticCustomError("extra_key", "expected a key of one line of text")
    return name


def _extra(value: object) -> Extra:
    if not isinstance(value, Mapping):
        raise PydanticCustomError("dict_type", "expected a mapping")
    return _mapping(value, 1)


def _mapping(value: Mapping[object, object], depth: int) -> Extra:
    found: dict[str, ExtraValue] = {}
    for key, item in value.items():
        name = _key(key)
        if name in found:
            raise PydanticCustomError(
                "extra_key", "expected keys that differ on one line; two are '{name}'", {"name": name}
            )
        found[name] = _value(item, depth)
    return Extra(found)


ExtraFields = Annotated[
    Extra,
    PlainValidator(_extra),
    WithJsonSchema({"type": "object", "additionalProperties": True}),
]
"""Keys and values of no known meaning."""
