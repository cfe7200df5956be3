"""Visiting and changing the nodes of a tree, so that nobody writes traversal again.

`walk` yields every node with its path, in reading order; `rewrite` makes a new tree with some nodes replaced, removed
or multiplied; `plain_text` is what remains when all markup is gone. All three take a node, a sequence of nodes, or a
record that holds nodes (a section, an author, a whole brief).

Knows the shape of the model: which fields hold nodes. Must not know what any of them means.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from pydantic import BaseModel

if TYPE_CHECKING:
    from briefs.model.nodes import Node

Path: TypeAlias = tuple[str | int, ...]
"""The way from the root to a value: field names and positions, as in a JSON Pointer."""

_SEPARATED: Final = frozenset(
    {"paragraph", "heading", "listItem", "tableCell", "code", "blockquote", "footnoteDefinition"}
)
_R = TypeVar("_R")


def walk(root: object, path: Path = ()) -> Iterator[tuple[Path, Node]]:
    """Every node at and below a root with its path, parents before children, in reading order.

    Args:
        root: A node, a sequence of nodes, or a record (`Brief`, `Section`, `Author`, …).
        path: What to put before every path.

    Yields:
        Pairs of path and node, e.g. `(("sections", 0, "body", 1), Paragraph(...))`.
    """
    if isinstance(root, str):
        return
    if isinstance(root, Sequence):
        for at, item in enumerate(root):
            yield from walk(item, (*path, at))
    elif isinstance(root, BaseModel):
        for name in type(root).model_fields:
            yield from walk(getattr(root, name), (*path, name))
    elif hasattr(root, "type"):
        yield path, root  # type: ignore[misc]  # what has a type is a node
        yield from walk(getattr(root, "children", ()), (*path, "children"))


def rewrite(root: _R, change: Callable[[Node], Node | Iterable[Node] | None]) -> _R:
    """The same tree with every node replaced by what a function makes of it, children before parents.

    Args:
        root: A node, a sequence of nodes, or a record.
        change: Given a node whose children are already changed; returns the node to put there (often the same one),
            several nodes to put there, or None to take it out.

    Returns:
        A new value of the same type, validated; parts that did not change are shared with the old one.

    Raises:
        pydantic.ValidationError: Where the changed tree is not a valid one.
        TypeError: Where the root itself is a node and is taken out or multiplied.
    """
    if isinstance(root, BaseModel):
        return _rewrite_record(root, change)
    if hasattr(root, "type"):
        changed = _changed(root, change)  # type: ignore[arg-type]
        if len(changed) != 1:
            raise TypeError(f"expected one node in the place of the root, found {len(changed)}")
        return changed[0]  # type: ignore[return-value]
    if isinstance(root, tuple | list):
        return _rewrite_all(root, change)  # type: ignore[return-value]
    return root


def _rewrite_record(record: _R, change: Callable[[Node], Node | Iterable[Node] | None]) -> _R:
    fields = {name: getattr(record, name) for name in type(record).model_fields}  # type: ignore[attr-defined]
    new = {name: rewrite(value, change) for name, value in fields.items() if _holds_nodes(value)}
    if all(new[name] is fields[name] for name in new):
        return record
    return type(record)(**{**fields, **new})


def _holds_nodes(value: object) -> bool:
    return isinstance(value, tuple | BaseModel) or hasattr(value, "type")


def _rewrite_all(items: Sequence[_R], change: Callable[[Node], Node | Iterable[Node] | None]) -> Sequence[_R]:
    new: list[object] = []
    for item in items:
        new += _changed(item, change) if hasattr(item, "type") else [rewrite(item, change)]  # type: ignore[arg-type]
    same = len(new) == len(items) and all(a is b for a, b in zip(new, items, strict=True))
    return items if same else tuple(new)  # type: ignore[arg-type]


def _changed(node: Node, change: Callable[[Node], Node | Iterable[Node] | None]) -> list[Node]:
    children = getattr(node, "children", None)
    if children is not None:
        new = _rewrite_all(children, change)
        node = node if new is children else replace(node, children=new)  # type: ignore[arg-type]
    result = change(node)
    if result is None:
        return []
    return [result] if hasattr(result, "type") else list(result)  # type: ignore[list-item]


def plain_text(root: object) -> str:
    """The words of a tree without markup; blocks are separated by a line feed, a break counts as one.

    Args:
        root: A node, a sequence of nodes, or a record.
    """
    parts: list[str] = []
    _collect(root, parts)
    return "".join(parts).strip("\n")


def _collect(root: object, parts: list[str]) -> None:
    if isinstance(root, str):
        return
    if isinstance(root, Sequence):
        for item in root:
            _collect(item, parts)
    elif isinstance(root, BaseModel):
        _collect([getattr(root, name) for name in type(root).model_fields], parts)
    elif (kind := getattr(root, "type", None)) is not None:
        parts.append("\n" if kind == "break" else getattr(root, "value", getattr(root, "alt", "")))
        children = getattr(root, "children", ())
        _collect(children, parts)
        if kind in _SEPARATED and not (children and children[-1].type in _SEPARATED):
            parts.append("\n")
