"""Writes the JSON Schema of a brief into schema/, in each draft, with the entry that SchemaStore would list it by.

The files are part of the repository, and held to the model by a test.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from briefs.model.brief import SCHEMA_VERSION
from briefs.model.schema import json_schema

ROOT = Path(__file__).resolve().parent.parent

# Where SchemaStore puts the schemas that it hosts: nothing is there before it has taken this one.
ADDRESS = f"https://json.schemastore.org/analysis-brief-{SCHEMA_VERSION}.json"


def catalog() -> dict[str, object]:
    """What SchemaStore's catalog would say of the schema for editors."""
    entry = {
        "name": "Analysis brief",
        "description": "A short piece of news analysis: date, title, lede, labelled parts, sources and authors",
        "fileMatch": ["*.brief.json", "*.brief.yaml", "*.brief.yml"],
        "url": ADDRESS,
        "versions": {SCHEMA_VERSION: ADDRESS},
    }
    return {"$schema": "https://json.schemastore.org/schema-catalog.json", "version": 1, "schemas": [entry]}


def files() -> Mapping[str, dict[str, object]]:
    """What is kept, by its name in schema/. The schemas of older versions stay beside it."""
    return {
        f"brief-{SCHEMA_VERSION}.schema.json": json_schema(),
        f"brief-{SCHEMA_VERSION}.draft-07.schema.json": json_schema("draft-07"),
        "catalog.json": catalog(),
    }


def text_of(value: dict[str, object]) -> str:
    """JSON as it is kept: two spaces of indent, a line feed at the end."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def main() -> int:
    """Write the files and say where."""
    for name, value in files().items():
        path = ROOT / "schema" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text_of(value), encoding="utf-8", newline="\n")
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
