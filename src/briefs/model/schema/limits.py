"""What the model demands in Python and JSON Schema can say too, field by field.

What it cannot say, and a validator therefore lets through, is this: half a surrogate pair in a string; a day its
month does not have, and the year 0000; `1.0` for a whole number; words that differ between `title` and `title_markup`
(`label` and `label_markup`); nodes nested deeper than 32, and `extra` deeper than 16; an item with `checked` whose
first paragraph is empty; and in the name of a footnote, characters beyond ASCII that are neither letters nor digits.

Patterns are written so that ECMA-262 and Python read them alike: no shorthand for white space, letters or digits.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

_SPACE: Final = r"\t\n\u000b\f\r "
_VISIBLE: Final = rf"[^{_SPACE}]"
_SOME_LINE: Final = {"pattern": _VISIBLE}
_SOME_LABEL: Final = {
    "pattern": r"[^\t-\r\u001c- \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000:\uff1a]"
}
_SCHEME: Final = r"[\u0000- ]*[A-Za-z][A-Za-z0-9+.\t\n\r-]*:"
_SAFE: Final = r"[\u0000- ]*(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):"
_ADDRESS: Final = {"pattern": rf"^(?!{_SCHEME})|^{_SAFE}"}
_LANGUAGE: Final = {"pattern": rf"^[{_SPACE}]*(?:[A-Za-z]{{2,8}}(?:-[A-Za-z0-9]{{1,8}})*)?[{_SPACE}]*$"}
_NAME: Final = {"pattern": r"^(?:[A-Za-z0-9_.-]|[^\u0000-\u00a9]){1,100}$"}
_LINES: Final = {"type": ["array", "string"]}
_PICTURE: Final = {"anyOf": [{"$ref": "#/$defs/Image"}, {"type": "string", **_ADDRESS}, {"type": "null"}]}
_MAPPING: Final = {"propertyNames": _SOME_LINE, "additionalProperties": {"$ref": "#/$defs/ExtraValue"}}

FIELDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "Author.competence": _LINES,
    "Author.image": _PICTURE,
    "Author.name": _SOME_LINE,
    "Author.url": _ADDRESS,
    "Brief.extra": {"type": "object", **_MAPPING},
    "Brief.image": _PICTURE,
    "Brief.language": _LANGUAGE,
    "Brief.schema_version": {"pattern": r"^1\.[0-9]+$"},
    "Brief.topics": _LINES,
    "Brief.url": _ADDRESS,
    "Code.lang": {"pattern": rf"^[{_SPACE}]*[^{_SPACE}]*[{_SPACE}]*$"},
    "Fact.label": _SOME_LINE,
    "FootnoteDefinition.identifier": _NAME,
    "FootnoteReference.identifier": _NAME,
    "Image.url": _ADDRESS,
    "Link.url": _ADDRESS,
    "List.children": {"minItems": 1},
    "Section.label": _SOME_LABEL,
    "Source.url": _ADDRESS,
    "Table.children": {"type": "array", "minItems": 1},
    "TableRow.children": {"minItems": 1},
}
"""Keywords for single fields, by `Class.field`."""

RECORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "Code": {
        "if": {"properties": {"meta": {"type": "string", "pattern": _VISIBLE}}, "required": ["meta"]},
        "then": {"properties": {"lang": {"type": "string", "pattern": _VISIBLE}}, "required": ["lang"]},
    },
    "ListItem": {
        "if": {"properties": {"checked": {"type": "boolean"}}, "required": ["checked"]},
        "then": {
            "properties": {
                "children": {
                    "minItems": 1,
                    "prefixItems": [{"properties": {"type": {"const": "paragraph"}}}],
                    "pattern": r"[^\r\n]",
                }
            },
            "required": ["children"],
        },
    },
}
"""Keywords for whole records, where one field depends on another."""

EXTRA_VALUE: Final[Mapping[str, Any]] = {
    "title": "Extra value",
    "description": "Text, or a list or mapping of such values; a number, a boolean and null are kept as their text.",
    "type": ["string", "array", "object", "number", "boolean", "null"],
    "items": {"$ref": "#/$defs/ExtraValue"},
    **_MAPPING,
}
"""What `extra` may hold under each of its keys."""
