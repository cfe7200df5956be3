"""A date can be read in two ways.

## Why
`07.03.24` is 7 March to half of the world and 3 July to the other half (ISO 8601 exists for that). The reader decides
by what else the document says, and this tells how; whoever reads the document without it may decide otherwise.

## Bad
```markdown
07.03.24

# Three towns, one ferry

The boards met on March 1.
```

## Good
```markdown
2024-03-07

# Three towns, one ferry

The boards met on March 1.
```

## Fix
The date is written as year-month-day, as it was read; the brief is the same.
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("ambiguous-date", __doc__)
