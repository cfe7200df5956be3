"""Tables of fields, from the classes of the model: name, what it takes, what it means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, cast

from briefs.model import brief, nodes, people, sources
from briefs.model.schema.notes import read_notes

ROOMS: Final = (brief, nodes, people, sources)

_TYPES: Final[Mapping[str, str]] = {
    r"^Literal\['(\w+)'\]": r'`"\1"`',
    r"\bRichText\b|\bPhrasing\b": "rich text",
    r"\bBody\b|\bFlow\b": "blocks",
    r"\bItems\b": "list items",
    r"\bRows\b": "table rows",
    r"\bCells\b": "table cells",
    r"\bLines\b": "list of lines",
    r"\bOptionalLine\b|\bLine\b": "line",
    r"\bOptionalUrl\b|\bReference\b": "address",
    r"\bIdentifier\b": "identifier",
    r"\bExtraFields\b": "mapping",
    r"tuple\[(Section|Source|Author|Fact), \.\.\.\]": r"list of \1",
    r"\bImage\b": "Image",
    r"\bDate\b": "date",
    r"\bStrictBool\b": "true or false",
    r"\bStrictInt\b": "whole number",
    r"\bSourceKind\b": "word",
    r"tuple\[Literal": "list of words",
    r"\bProse\b": "text",
    r"\bstr\b": "word",
}
"""What an annotation takes, in the words of the specification; the first that is found in it counts."""

_CODE: Final = re.compile(r"(`[^`]*`)")
_ESCAPED: Final = re.compile(r"([*_|])")


@cache
def notes() -> Mapping[str, str]:
    """What the source says about every class and field of the model."""
    return read_notes(ROOMS)


def class_of(name: str) -> type:
    """The class of a name."""
    return cast("type", next(getattr(room, name) for room in ROOMS if hasattr(room, name)))


def fields_of(name: str) -> Iterator[tuple[str, str]]:
    """The fields of a class and their annotations as they are written."""
    for field, annotation in class_of(name).__annotations__.items():
        if not field.startswith("_") and f"{name}.{field}" in notes():
            yield field, str(annotation)


def table(name: str, *, without_type: bool = False) -> Iterator[str]:
    """The lines of the table of a class's fields, with or without the name of the node in mdast."""
    rows = [row for row in fields_of(name) if not (without_type and row[0] == "type")]
    if not rows:
        return
    yield "| field | takes | meaning |"
    yield "|---|---|---|"
    for field, annotation in rows:
        yield f"| `{field}` | {_type(annotation)} | {literal(notes()[f'{name}.{field}'])} |"


def _type(annotation: str) -> str:
    for pattern, words in _TYPES.items():
        if found := re.search(pattern, annotation):
            return found.expand(words)
    raise LookupError(f"no words for the annotation {annotation}")


def literal(text: str) -> str:
    """The words of a docstring in Markdown: outside of code its stars and underscores are no markup."""
    return "".join(part if at % 2 else _ESCAPED.sub(r"\\\1", part) for at, part in enumerate(_CODE.split(text)))
