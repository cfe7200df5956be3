"""Is this JSON a brief, and if not, why? Read a document with faults and print every one of them.

Run it:

    python examples/validate_json.py [FILE]
"""

import sys
from pathlib import Path

import briefs

FAULTY = """\
{
  "schema_version": "1.0",
  "title": "A brief with faults",
  "published": "2024-02-30",
  "lead": "The field is called lede.",
  "sources": [{"kind": "rumour", "url": "javascript:alert(1)"}]
}
"""

text = Path(sys.argv[1]).read_bytes() if sys.argv[1:] else FAULTY
try:
    brief = briefs.loads(text, "json")
except briefs.ReadError as error:
    for found in error.diagnostics:
        print(f"line {found.span.line if found.span else 1}, {found.pointer or 'the whole document'}: {found.message}")
    print(len(error.diagnostics), "faults")
else:
    print("It is a brief:", brief.title)
