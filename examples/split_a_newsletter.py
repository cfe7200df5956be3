"""What is in a newsletter? Read each of its stories as a brief, and say where it stands.

Run it:

    python examples/split_a_newsletter.py [FILE]

`briefs convert FILE --split --to json --out-dir DIR` writes each into a file of its own.
"""

import sys
from pathlib import Path

import briefs

path = Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent / "letters" / "lake-letter.md"

for reading in briefs.read_all(path.read_bytes()):
    if reading.brief is None:
        continue
    span = reading.spans.get(("title",))
    labels = ", ".join(section.label for section in reading.brief.sections) or "no parts"
    print(f"line {span.line if span else 1}: {reading.brief.title} ({reading.brief.published}): {labels}")
