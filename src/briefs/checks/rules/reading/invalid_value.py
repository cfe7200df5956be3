"""A value is not one that a brief can hold there.

## Why
The fields of a brief and what each may hold are fixed by its JSON Schema, so that every program reads the same thing
in the same place. A misspelt key would otherwise be a text that nobody sees, and "7 May" a date that sorts nowhere:
dates are written as ISO 8601 has them, with the year first.

## Bad
```json
{"titel": "Three towns, one ferry", "published": "7 May"}
```

## Good
```json
{"title": "Three towns, one ferry", "published": "2024-05-07"}
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("invalid-value", __doc__)
