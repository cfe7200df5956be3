"""A key stands twice; the last value was read.

## Why
TODO

## Bad
```json
{"title": "Three towns, one ferry", "title": "A ferry for three towns"}
```

## Good
```json
{"title": "Three towns, one ferry", "published": "2024-05-07"}
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("duplicate-key", __doc__)
