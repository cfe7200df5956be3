"""The document was written for another major version of the schema.

## Why
The first number of a version changes only when old readers would misread the new form (Semantic Versioning 2.0.0,
item 8). To guess at fields whose meaning has changed would give a brief that looks right and is not.

## Bad
```json
{"schema_version": "7.0", "title": "Three towns, one ferry"}
```

## Good
```json
{"schema_version": "1.0", "title": "Three towns, one ferry"}
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("schema-version", __doc__)
