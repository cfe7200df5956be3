"""pydantic's errors in the words of a document's author."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any, Final

from pydantic_core import ErrorDetails

from briefs.model.faults.fault import Fault
from briefs.model.faults.locate import (
    Record,
    field_names,
    is_list_of_nodes,
    node_types,
    path_of,
    record_at,
    value_at,
)
from briefs.model.walk import Path

_NODE: Final = "a node: an object with 'type'"
_OBJECT: Final = "an object"

_EXPECTED: Final[Mapping[str, Callable[[Mapping[str, Any]], str]]] = {
    "string_type": lambda _: "text",
    "string_unicode": lambda _: "text without lone surrogates",
    "bool_type": lambda _: "true or false",
    "int_type": lambda _: "a whole number",
    "greater_than_equal": lambda about: f"a number of at least {about['ge']}",
    "less_than_equal": lambda about: f"a number of at most {about['le']}",
    "literal_error": lambda about: str(about["expected"]),
    "extra_key": lambda _: "a key for every value, found an empty one",
    "max_depth": lambda about: f"at most {about['limit']} levels of nesting, found more",
    "value_error": lambda about: str(about["error"]).removeprefix("expected "),
    "union_tag_not_found": lambda _: _NODE,
    "model_attributes_type": lambda _: _NODE,
    "dataclass_type": lambda _: _NODE,
    "dict_type": lambda _: _OBJECT,
    "model_type": lambda about: f"{_article(about['class_name'])} {about['class_name'].lower()}: an object",
    # The one pattern that an author of a document can miss is that of a footnote's name.
    "string_pattern_mismatch": lambda _: "a name of 1 to 100 letters, digits, '-', '_' and '.'",
}

_BETWEEN_FIELDS: Final[Mapping[str, tuple[str, str]]] = {
    "markup": ("{field}_markup", "the same words as in '{field}', found others"),
    "task_item": ("checked", "a paragraph first in an item that is to be checked, found none"),
    "code_meta": ("meta", "'lang' where there is 'meta', found none"),
}
"""Errors that pydantic reports for a whole record: the field to look at, and what was expected of it."""


def _article(noun: str) -> str:
    return "an" if noun[0] in "AEIOU" else "a"


def fault_of(wire: object, error: ErrorDetails) -> Fault:
    """One error of pydantic's as a fault in a document."""
    path = path_of(error["loc"], wire)
    match error["type"]:
        case "missing":
            return Fault(path, "missing", f"'{path[-1]}' in {_noun(path[:-1], wire)}")
        case "extra_forbidden" | "unexpected_keyword_argument":
            return _unknown(path, wire)
        case "union_tag_invalid":
            return _unknown_node(path, error["ctx"], wire)
        case kind if kind in _BETWEEN_FIELDS:
            field, expected = _BETWEEN_FIELDS[kind]
            about = error.get("ctx", {})
            return Fault((*path, field.format_map(about)), "invalid", expected.format_map(about))
        case _:
            value = value_at(path, wire)
            return Fault(path, "invalid", _expected(error, path, value), value)


def _expected(error: ErrorDetails, path: Path, value: object) -> str:
    match error["type"]:
        case "tuple_type":
            return "text or a list of nodes" if is_list_of_nodes(path) else "a list"
        case "text":
            return "text without lone surrogates" if isinstance(value, str) else "text"
        case "dataclass_type" if path[-1:] == ("image",):
            return "an address or an 'image' node"
        case kind:
            say = _EXPECTED.get(kind)
            return say(error.get("ctx", {})) if say else _as_it_says(error["msg"])


def _unknown(path: Path, wire: object) -> Fault:
    record = record_at(path[:-1], wire)
    names = field_names(record) if record else []
    hint = _nearest(str(path[-1]), names)
    listed = "" if hint or not names else f" ({', '.join(names)})"
    return Fault(path, "unknown", f"a field of {_noun(path[:-1], wire)}{listed}", path[-1], hint)


def _unknown_node(path: Path, about: Mapping[str, Any], wire: object) -> Fault:
    names = [name.strip("'") for name in about["expected_tags"].split(", ")]
    kind = value_at((*path, "type"), wire)
    hint = _nearest(str(kind), names)
    expected = "a type of node that can stand here" + ("" if hint else f" ({', '.join(names)})")
    return Fault((*path, "type"), "invalid", expected, kind, hint)


def _nearest(name: str, names: list[str]) -> str | None:
    """The known name that was probably meant; nobody mistypes a name into one three times as long."""
    close = get_close_matches(name.lower(), [known.lower() for known in names], n=1) if len(name) < 60 else []
    return next((known for known in names if [known.lower()] == close), None)


def _noun(path: Path, wire: object) -> str:
    record = record_at(path, wire)
    if record is None:
        return "this object"
    return f"this {_name(record)}"


def _name(record: Record) -> str:
    kind = next((kind for kind, node in node_types().items() if node is record), None)
    return f"'{kind}' node" if kind else record.__name__.lower()


def _as_it_says(message: str) -> str:
    """What an error expects by its own message; those of the model's begin with that word."""
    return message.removeprefix("expected ").replace("Input should be ", "")
