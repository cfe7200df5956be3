"""The text is not a document of its format.

## Why
TODO

## Bad
```json
{"title": "Three towns, one ferry",}
```

## Good
```json
{"title": "Three towns, one ferry", "published": "2024-05-07"}
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("syntax-error", __doc__)
