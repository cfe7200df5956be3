"""What the source says about each field: the string under it, read from the modules when the schema is asked for.

pydantic could collect these strings itself (`use_attribute_docstrings`), but would do so at every import.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from types import ModuleType


def read_notes(modules: Iterable[ModuleType]) -> Mapping[str, str]:
    """The docstrings of modules' classes, fields and names, by `Class`, `Class.field` and `NAME`, each on one line."""
    return {name: " ".join(note.split()) for module in modules for name, note in _notes(module)}


def _notes(module: ModuleType) -> Iterator[tuple[str, str]]:
    tree = ast.parse(inspect.getsource(module))
    yield from _under_names(tree.body, "")
    for node in tree.body:
        if isinstance(node, ast.If):  # names that type checkers are told something else of
            yield from _under_names(node.orelse, "")
        elif isinstance(node, ast.ClassDef):
            yield node.name, ast.get_docstring(node) or ""
            yield from _under_names(node.body, f"{node.name}.")


def _under_names(body: list[ast.stmt], prefix: str) -> Iterator[tuple[str, str]]:
    """The strings that stand under an assignment."""
    for before, after in pairwise(body):
        match before, after:
            case (
                ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]),
                ast.Expr(value=ast.Constant(value=str(note))),
            ):
                yield prefix + name, note
