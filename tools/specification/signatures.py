"""The classes of the model for the API reference: how each is constructed, and its fields."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from pydantic import BaseModel

from tools.specification import fields


def classes(names: Iterable[str]) -> Iterator[str]:
    """An entry a class: signature and docstring by autodoc, then the table of its fields."""
    for name in names:
        yield f"```{{eval-rst}}\n.. autoclass:: briefs.{name}({', '.join(_parameters(name))})\n```\n"
        yield "\n".join(fields.table(name, without_type=True)) + "\n"


def _parameters(name: str) -> Iterator[str]:
    home = fields.class_of(name)
    if issubclass(home, BaseModel):
        yield "*"
        for field, about in home.model_fields.items():
            yield field if about.is_required() else f"{field}={about.get_default()!r}"
    elif dataclasses.is_dataclass(home):
        for member in dataclasses.fields(home):
            if not member.kw_only:
                yield member.name if member.default is dataclasses.MISSING else f"{member.name}={member.default!r}"
