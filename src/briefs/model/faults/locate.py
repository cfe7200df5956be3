"""Where in the values of a document an error of pydantic's is, and in which record.

pydantic names the branch of a union among the fields (`lede`, 0, `text`, `value`); a document has no such step.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from typing import Any, Final, TypeAlias, get_args

from pydantic import BaseModel

from briefs.model import nodes
from briefs.model.brief import Brief, Section
from briefs.model.people import Author, Fact
from briefs.model.sources import Source
from briefs.model.walk import Path

Record: TypeAlias = type[Any]
"""A class of the model: a pydantic model, or the dataclass of a node."""

_NODE_FIELDS: Final = frozenset(
    {"children", "lede", "body", "title_markup", "label_markup", "expertise", "experience", "value"}
)
_RECORDS: Final[Mapping[str | int, Record]] = {
    "sections": Section,
    "sources": Source,
    "authors": Author,
    "facts": Fact,
    "image": nodes.Image,
}
_PARTS: Final[Mapping[str, Record]] = {"list": nodes.ListItem, "table": nodes.TableRow, "tableRow": nodes.TableCell}
_ONLY_CHOICES: Final = frozenset({"listItem", "tableRow", "tableCell"})


@cache
def node_types() -> Mapping[str, Record]:
    """Every node class by the value of its `type`."""
    return {str(fields(node)[0].default): node for node in get_args(nodes.Node)}


def is_list_of_nodes(path: Path) -> bool:
    """Whether the list at a path holds nodes, as far as its field's name tells."""
    return bool(path) and path[-1] in _NODE_FIELDS and path[0] != "extra"


def field_names(record: Record) -> list[str]:
    """The names of a record's fields, in the order of the model."""
    return list(record.model_fields) if issubclass(record, BaseModel) else [field.name for field in fields(record)]


def value_at(path: Path, wire: object) -> object:
    """What a document has at a path, or None where it has nothing."""
    for step in path:
        if isinstance(wire, dict):
            wire = wire.get(step)
        elif isinstance(wire, list) and isinstance(step, int) and step < len(wire):
            wire = wire[step]
        else:
            return None
    return wire


def path_of(location: tuple[str | int, ...], wire: object) -> Path:
    """The path in a document to what pydantic gave a location of; it ends where the document does."""
    path: Path = ()
    value = wire
    after_position = False
    for step in location:
        if isinstance(value, dict) and isinstance(step, str):
            if after_position and step == _branch(value, path):
                after_position = False
                continue
            if step not in value:
                return (*path, step)
            value = value[step]
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            break
        path = (*path, step)
        after_position = isinstance(step, int)
    return path


def _branch(value: dict[str, object], path: Path) -> str | None:
    """What pydantic says after the position of a node: its type, where it had a choice of several."""
    kind = value.get("type")
    return kind if isinstance(kind, str) and kind not in _ONLY_CHOICES and is_list_of_nodes(path[:-1]) else None


def record_at(path: Path, wire: object) -> Record | None:
    """The class of the record at a path, or None where the document does not say which it is."""
    if not path:
        return Brief
    name = path[-2] if isinstance(path[-1], int) and len(path) > 1 else path[-1]
    if record := _RECORDS.get(name):
        return record
    value, around = value_at(path, wire), value_at(path[:-2], wire)
    kind = value.get("type") if isinstance(value, dict) else None
    parent = around.get("type") if isinstance(around, dict) else None
    return _PARTS.get(str(parent)) or node_types().get(str(kind))
