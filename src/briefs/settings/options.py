"""The options of rules: as a settings file has them, and as the class of a rule's options wants them.

Knows types. Must not know any rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import NoneType, UnionType
from typing import Final, Literal, Union, get_args, get_origin, get_type_hints

import attrs

_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_CALLED: Final[Mapping[type, str]] = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "a text",
}


def kinds(options: type) -> dict[str, object]:
    """The types of a class's options, by their names as a settings file has them."""
    hints = get_type_hints(options)
    return {name.replace("_", "-"): hints[name] for name in map(_name, attrs.fields(options))}


def _name(field: attrs.Attribute[object]) -> str:
    return field.name


def fitted(value: object, kind: object) -> object:
    """A value as the type of an option has it; a table as pairs, so that settings can be keys themselves.

    Raises:
        ValueError: It is another; the error says what is expected.
    """
    origin, inner = get_origin(kind), get_args(kind)
    if origin in {Union, UnionType}:
        return _first(value, [each for each in inner if each is not NoneType])
    if origin is Literal and value in inner:
        return value
    if origin in {tuple, frozenset} and isinstance(value, list):
        return origin(fitted(each, inner[0]) for each in value)
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping) and isinstance(value, dict):
        return tuple((key, fitted(each, inner[1])) for key, each in value.items())
    if kind is float and type(value) is int:
        return float(value)
    if isinstance(kind, type) and type(value) is kind:
        return value
    raise ValueError(f"expected {called(kind)}, found {_found(value)}")


def given(options: type, values: Mapping[str, object]) -> dict[str, object]:
    """Values that `fitted` has given, as the class of the options takes them."""
    hints = get_type_hints(options)
    return {
        name: dict(value) if isinstance(value, tuple) and _is_table(hints[name]) else value
        for name, value in values.items()
    }


def _is_table(kind: object) -> bool:
    origin = get_origin(kind)
    return isinstance(origin, type) and issubclass(origin, Mapping)


def called(kind: object) -> str:
    """A type as it is spoken of."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Literal:
        return " or ".join(map(repr, inner))
    if origin in {tuple, frozenset}:
        return f"a list, each {called(inner[0])}"
    if origin in {Union, UnionType}:
        return " or ".join(called(each) for each in inner if each is not NoneType)
    if origin is not None:
        return f"a table, each value {called(inner[1])}"
    return _CALLED.get(kind, "another value") if isinstance(kind, type) else "another value"


def shown(options: object) -> Iterator[tuple[str, str]]:
    """The options of a rule with their values, as a settings file has them."""
    for field in attrs.fields(type(options)):  # type: ignore[arg-type]  # rules have attrs classes, says their test
        yield field.name.replace("_", "-"), toml(getattr(options, field.name))


def toml(value: object) -> str:
    """A value as TOML."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escaped}"'
    if isinstance(value, Mapping):
        inside = ", ".join(f"{_key(str(key))} = {toml(each)}" for key, each in value.items())
        return f"{{ {inside} }}" if inside else "{}"
    if isinstance(value, tuple | list | frozenset):
        return "[" + ", ".join(map(toml, sorted(value, key=str) if isinstance(value, frozenset) else value)) + "]"
    return str(value)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else toml(name)


def _first(value: object, kinds: list[object]) -> object:
    reasons = []
    for kind in kinds:
        try:
            return fitted(value, kind)
        except ValueError as error:
            reasons.append(str(error))
    raise ValueError(reasons[0])


def _found(value: object) -> str:
    if isinstance(value, dict):
        return "a table"
    return f"a list: {toml(value)}" if isinstance(value, list) else toml(value)
