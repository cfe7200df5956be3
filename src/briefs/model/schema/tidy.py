"""From pydantic's account of a class to one that people read: short, described, always in the same order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final, TypeAlias, get_args

from briefs.model import nodes
from briefs.model.schema.limits import FIELDS, RECORDS

Schema: TypeAlias = dict[str, Any]

LISTS: Final[Mapping[str, str]] = {"PhrasingContent": "RichText", "FlowContent": "Flow", "BodyContent": "Body"}
"""The choices of nodes that have a name in the model, and the names of lists of them."""

_WORTH_SAYING: Final = frozenset({str, int, bool})
_LEFT_OUT: Final = frozenset({"title", "description", "default", "format"})
_ORDER: Final = (
    *("$ref", "anyOf", "type", "const", "enum", "pattern", "minimum", "maximum", "minItems", "items"),
    *("propertyNames", "additionalProperties", "default", "examples"),
)
_CAPITAL: Final = re.compile(r"(?<=[a-z])[A-Z]")


def tidy_record(name: str, raw: Mapping[str, Any], notes: Mapping[str, str]) -> Schema:
    """The definition of a class. A node says what it is: `type` is required though the constructor fills it in."""
    members = {field: _tidy_field(f"{name}.{field}", about, notes) for field, about in raw["properties"].items()}
    required = [field for field in members if field in raw.get("required", ()) or field == "type"]
    members = {field: members[field] for field in sorted(members, key=lambda field: field != "type")}
    return {
        "title": _CAPITAL.sub(lambda found: f" {found[0].lower()}", name),
        "description": notes[name],
        "type": "object",
        "properties": members,
        **({"required": sorted(required, key=list(members).index)} if required else {}),
        "additionalProperties": False,
        **RECORDS.get(name, {}),
    }


def tidy_choice(name: str, notes: Mapping[str, str]) -> Schema:
    """The definition of a choice of nodes.

    A validator looks at the type and then into that one node. Of a `oneOf` it would look into each, at every level:
    4 to the power of the depth, and an error for every branch.
    """
    kinds = _kinds(name)
    is_kind = {kind: {"properties": {"type": {"const": kind}}, "required": ["type"]} for kind in kinds}
    return {
        "description": notes[name],
        "type": "object",
        "properties": {"type": {"description": notes["Text.type"], "enum": list(kinds)}},
        "required": ["type"],
        "allOf": [{"if": is_kind[kind], "then": _reference(node)} for kind, node in kinds.items()],
    }


def tidy_list(name: str, notes: Mapping[str, str]) -> Schema:
    """The definition of a list of such nodes, or text that stands for one."""
    return {"description": notes[LISTS[name]], "type": ["array", "string"], "items": _reference(name)}


def _tidy_field(place: str, raw: Mapping[str, Any], notes: Mapping[str, str]) -> Schema:
    short = {**_shorten(raw), **FIELDS.get(place, {})}
    if "anyOf" in FIELDS.get(place, {}):
        short = dict(FIELDS[place])
    default = raw.get("default")
    if default != "" and type(default) in _WORTH_SAYING and "const" not in short:
        short["default"] = default
    return {"description": notes[place], **_in_order(short)}


def _shorten(raw: Mapping[str, Any]) -> Schema:
    """The same demand with names for what has one, and without what only repeats a name."""
    if "discriminator" in raw:
        return _reference(_choice_of(frozenset(raw["discriminator"]["mapping"])))
    short = {key: value for key, value in raw.items() if key not in _LEFT_OUT}
    if "items" in short:
        short["items"] = _shorten(short["items"])
    if "anyOf" in short:
        short = _merged([_shorten(choice) for choice in short["anyOf"]])
    chosen = str(short.get("items", {}).get("$ref", "")).rpartition("/")[2]
    return _reference(LISTS[chosen]) if chosen in LISTS and "string" in short["type"] else short


def _merged(choices: list[Schema]) -> Schema:
    """Several types as one list of types: what is said of one (a pattern, the items) means nothing to the others."""
    if not all(isinstance(choice.get("type"), str) for choice in choices):
        return {"anyOf": choices}
    merged: Schema = {}
    for choice in choices:
        merged |= choice
    if "enum" in merged:
        merged["enum"] = [*merged["enum"], None]
    return {**merged, "type": [choice["type"] for choice in choices]}


def _in_order(schema: Schema) -> Schema:
    return dict(sorted(schema.items(), key=lambda item: _ORDER.index(item[0])))


def _choice_of(kinds: frozenset[str]) -> str:
    """The name of a choice of nodes, by their types."""
    return next(name for name in LISTS if kinds == _kinds(name).keys())


def _kinds(name: str) -> dict[str, str]:
    """The nodes of a choice: their types, and the names of their classes."""
    members = get_args(get_args(getattr(nodes, name))[0])
    return {str(fields(node)[0].default): node.__name__ for node in members}


def _reference(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}
