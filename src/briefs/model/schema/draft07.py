"""A JSON Schema of draft 2020-12 in the words of draft-07, which is what editors understand.

The two drafts differ in the names of a few keywords, and in one rule: beside `$ref`, draft-07 hears nothing else
(draft-handrews-json-schema-01, section 8.3). What draft-07 cannot say raises, so that nothing is dropped unseen.

Knows the keywords of both drafts. Must not know what a brief is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

Schema: TypeAlias = dict[str, Any]

DIALECT: Final = "http://json-schema.org/draft-07/schema#"

_VALUES: Final = frozenset({"const", "enum", "default", "examples", "required", "dependentRequired"})
_MAPS: Final = frozenset({"$defs", "properties", "patternProperties", "dependentSchemas"})
"""Keywords that hold schemas by names of the author's own, where a `$ref` would be a field and no keyword."""
_RENAMED: Final = {
    "$defs": "definitions",
    "prefixItems": "items",
    "dependentSchemas": "dependencies",
    "dependentRequired": "dependencies",
}
_UNKNOWN: Final = frozenset({"unevaluatedProperties", "unevaluatedItems", "minContains", "maxContains", "$dynamicRef"})


def as_draft07(schema: Mapping[str, Any]) -> Schema:
    """A schema that takes and refuses the same documents, in draft-07.

    Args:
        schema: A schema of draft 2020-12. Its `$schema` and `$id` are kept: who writes the document knows its names.

    Raises:
        ValueError: It uses a keyword that draft-07 has no words for.
    """
    if unknown := _UNKNOWN & schema.keys():
        raise ValueError(f"draft-07 has no words for {', '.join(sorted(unknown))}")
    translated: Schema = {}
    for keyword, value in schema.items():
        _add(translated, _name_of(keyword, schema), _translated(keyword, value))
    return _with_reference_apart(translated)


def _name_of(keyword: str, schema: Mapping[str, Any]) -> str:
    """What a keyword is called; `items` is for the rest of a list where `prefixItems` tells of its start."""
    if keyword == "items" and "prefixItems" in schema:
        return "additionalItems"
    return _RENAMED.get(keyword, keyword)


def _translated(keyword: str, value: Any) -> Any:  # noqa: ANN401 - what a keyword holds is of any shape
    if keyword in _VALUES:
        return value
    if keyword == "$ref":
        return value.replace("#/$defs/", "#/definitions/")
    if keyword in _MAPS:
        return {name: _part(part) for name, part in value.items()}
    return [_part(part) for part in value] if isinstance(value, list) else _part(value)


def _part(value: Any) -> Any:  # noqa: ANN401 - a schema, or a value such as a number or a name
    return as_draft07(value) if isinstance(value, dict) else value


def _add(schema: Schema, keyword: str, value: Any) -> None:  # noqa: ANN401 - what a keyword holds is of any shape
    """Put a keyword in. Where two became one, `dependencies`, the second stands in `allOf`, and both are heard."""
    if keyword == "allOf":
        schema["allOf"] = [*schema.get("allOf", []), *value]
    elif keyword in schema:
        schema["allOf"] = [*schema.get("allOf", []), {keyword: value}]
    else:
        schema[keyword] = value


def _with_reference_apart(schema: Schema) -> Schema:
    """The reference as one of `allOf`, in its old place, where it has neighbours.

    The description goes along: editors come to the parts of `allOf` before what is around them, and a hover shows the
    first description they come to, which would be that of the definition and not of the field.
    """
    if "$ref" not in schema or len(schema) == 1:
        return schema
    about = [{"description": schema["description"]}] if "description" in schema else []
    parts = [*about, {"$ref": schema["$ref"]}, *schema.get("allOf", [])]
    kept = {keyword: value for keyword, value in schema.items() if keyword != "allOf"}
    return {
        "allOf" if keyword == "$ref" else keyword: parts if keyword == "$ref" else kept[keyword] for keyword in kept
    }
