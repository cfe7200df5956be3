"""A value is not one that a brief can hold there.

## Why
TODO

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
