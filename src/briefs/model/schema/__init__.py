"""The JSON Schema of a brief, for editors, validators and other languages (JSON Schema 2020-12, or draft-07).

It comes from the model: pydantic's account of its types, the strings under its fields, and `limits` for what the model
checks in Python. A brief's JSON as this library writes it always satisfies it; `limits` says what gets past it.

Knows every room of the model. Must not know formats.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaWarningKind

from briefs.model import brief, nodes, people, sources
from briefs.model.schema import draft07
from briefs.model.schema.limits import EXTRA_VALUE
from briefs.model.schema.notes import read_notes
from briefs.model.schema.tidy import LISTS, tidy_choice, tidy_list, tidy_record

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
ID: Final = f"urn:analysis-briefs:schema:brief:{brief.SCHEMA_VERSION}"
"""The schema's name, which is not an address; another version has another."""

Draft: TypeAlias = Literal["2020-12", "draft-07"]
"""A version of JSON Schema: today's, or the one that editors know."""


class _Generator(GenerateJsonSchema):
    """Says nothing of the default of `extra`, which is an empty mapping of our own class."""

    ignored_warning_kinds: set[JsonSchemaWarningKind] = {"skipped-choice", "non-serializable-default"}  # noqa: RUF012


def json_schema(draft: Draft = "2020-12") -> dict[str, object]:
    """The JSON Schema of a brief: a new dict each time, always in the same order.

    Raises:
        ValueError: There is no such draft.
    """
    if draft == "2020-12":
        return _build()
    if draft == "draft-07":
        return {**draft07.as_draft07(_build()), "$schema": draft07.DIALECT, "$id": f"{ID}:{draft}"}
    raise ValueError(f"unknown draft {draft!r}; there are '2020-12' and 'draft-07'")


def _build() -> dict[str, object]:
    notes = read_notes([brief, nodes, people, sources])
    raw = brief.Brief.model_json_schema(schema_generator=_Generator)
    definitions = {
        **{name: tidy_record(name, about, notes) for name, about in raw["$defs"].items()},
        **{name: tidy_choice(name, notes) for name in LISTS},
        **{LISTS[name]: tidy_list(name, notes) for name in LISTS},
        "ExtraValue": dict(EXTRA_VALUE),
    }
    root = tidy_record("Brief", raw, notes)
    return {"$schema": DIALECT, "$id": ID, **root, "$defs": dict(sorted(definitions.items()))}
