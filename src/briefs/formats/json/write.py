"""Write a brief as JSON: every field that says something, in the order of the model.

Records (the brief, its parts, sources and authors) have a line for each field; a node of text is on one line with all
that is in it, however deep it nests. So a change of one paragraph is a change of one line, and the depth of a tree
cannot make its text long: indented as a whole, a thousand nested quotes would be two thousand lines of spaces.

Knows the model's own way to JSON. Must not know how JSON is read.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from briefs.formats.json.options import Options
from briefs.model.brief import Brief

_one_line: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_EXTRA: Final = "extra"


def write(brief: Brief, options: Options) -> str:
    """A brief as JSON text: one object, non-ASCII as it is, a line feed at the end.

    It says what `Brief.model_dump_json` says, and without an indent it is the same, and that line feed: fields that
    hold nothing are left out, and `schema_version` comes first.
    """
    if options.indent is None:
        return brief.model_dump_json() + "\n"
    fields = brief.model_dump(mode="json")
    lines = [f"{_one_line(name)}: {_field(name, value, options.indent)}" for name, value in fields.items()]
    return _enclosed("{", lines, "}", options.indent, 0) + "\n"


def _field(name: str, value: object, indent: int) -> str:
    if name == _EXTRA and isinstance(value, dict):  # its values are nobody's records
        return _enclosed("{", [f"{_one_line(key)}: {_one_line(item)}" for key, item in value.items()], "}", indent, 1)
    return _value(value, indent, 1)


def _value(value: object, indent: int, level: int) -> str:
    """A value of a record that stands so many levels deep."""
    if isinstance(value, list):
        return _enclosed("[", [_value(item, indent, level + 1) for item in value], "]", indent, level)
    if isinstance(value, dict) and "type" not in value:
        lines = [f"{_one_line(name)}: {_value(item, indent, level + 1)}" for name, item in value.items()]
        return _enclosed("{", lines, "}", indent, level)
    return _one_line(value)


def _enclosed(opening: str, lines: list[str], closing: str, indent: int, level: int) -> str:
    if not lines:
        return opening + closing
    outer = "\n" + " " * (indent * level)
    inner = outer + " " * indent
    return opening + inner + ("," + inner).join(lines) + outer + closing


def write_all(briefs: Sequence[Brief], options: Options) -> str:
    """Several briefs as a JSON list."""
    return "[" + ",".join(f"\n{write(brief, options)[:-1]}" for brief in briefs) + "\n]\n"


def write_lines(briefs: Sequence[Brief]) -> str:
    """Several briefs as JSON Lines (jsonlines.org): one object a line."""
    return "".join(f"{brief.model_dump_json()}\n" for brief in briefs)
