"""Writes the JSON Schema of a brief into schema/: part of the repository, and held to the model by a test."""

import json
import sys
from pathlib import Path

from briefs.model.brief import SCHEMA_VERSION
from briefs.model.schema import json_schema

ROOT = Path(__file__).resolve().parent.parent


def schema_path(folder: Path = ROOT) -> Path:
    """Where the schema of today's version is kept. Those of older versions stay beside it."""
    return folder / "schema" / f"brief-{SCHEMA_VERSION}.schema.json"


def schema_text() -> str:
    """The schema as it is kept: two spaces of indent, a line feed at the end."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def main() -> int:
    """Write the file and say where."""
    path = schema_path()
    path.parent.mkdir(exist_ok=True)
    path.write_text(schema_text(), encoding="utf-8", newline="\n")
    print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
