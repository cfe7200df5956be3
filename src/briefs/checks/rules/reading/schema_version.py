"""The document was written for another major version of the schema.

## Why
TODO

## Bad
```json
{"schema_version": "7.0", "title": "Three towns, one ferry"}
```

## Good
```json
{"title": "Three towns, one ferry", "published": "2024-05-07"}
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("schema-version", __doc__)
