"""Write a brief as JSON: every field that says something, in the order of the model.

Knows the model's own way to JSON. Must not know how JSON is read.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefs.formats.json.options import Options
from briefs.model.brief import Brief


def write(brief: Brief, options: Options) -> str:
    """A brief as JSON text: one object, non-ASCII as it is, a line feed at the end.

    It is what `Brief.model_dump_json` gives, and that line feed: fields that hold nothing are left out, and
    `schema_version` comes first.
    """
    return brief.model_dump_json(indent=options.indent) + "\n"


def write_all(briefs: Sequence[Brief], options: Options) -> str:
    """Several briefs as a JSON list."""
    return "[" + ",".join(f"\n{brief.model_dump_json(indent=options.indent)}" for brief in briefs) + "\n]\n"


def write_lines(briefs: Sequence[Brief]) -> str:
    """Several briefs as JSON Lines (jsonlines.org): one object a line."""
    return "".join(f"{brief.model_dump_json()}\n" for brief in briefs)
