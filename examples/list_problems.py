"""What is wrong with a document, and where? Print what was found, each with its place.

Run it:

    python examples/list_problems.py [FILE]

`briefs check FILE` does the same, with the line of the document below each problem.
"""

import sys
from pathlib import Path

import briefs

path = Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent / "briefs" / "ferry-timetable.md"
reading = briefs.read(path.read_bytes(), "markdown")

for found in briefs.check(reading):
    line, column = (found.span.line, found.span.column) if found.span else (1, 1)
    print(f"{path.name}, line {line}, column {column}: {found.message}")
    print(f"    {found.severity} {found.code} ({found.name}); {found.help}")
    if found.fix:
        print(f"    {found.fix.message}")
