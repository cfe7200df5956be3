"""What is in a brief? Read a file and print its parts.

Run it:

    python examples/read_a_brief.py [FILE]
"""

import sys
from pathlib import Path

import briefs

path = Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent / "briefs" / "ferry-timetable.md"
brief = briefs.load(path)

print("Title:     ", brief.title)
print("Kicker:    ", brief.kicker)
print("Published: ", brief.published)
print("Lede:      ", briefs.plain_text(brief.lede)[:60] + "…")
for section in brief.sections:
    print(f"Part:       {section.label} ({section.kind}), {len(section.body)} blocks")
for source in brief.sources:
    print(f"Source:     {source.title or source.publisher} ({source.kind}), {source.url or 'no address'}")
for author in brief.authors:
    print(f"Author:     {author.name}, {author.role}: {', '.join(author.competence)}")
