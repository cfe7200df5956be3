"""A key stands twice; the last value was read.

## Why
Which of the two counts differs from program to program: RFC 8259 (section 4) says that names in an object should be
unique and that the behaviour is unpredictable where they are not, and YAML 1.2.2 (section 3.2.1.3) does not allow it
at all. One reader sees the one title, the next the other.

## Bad
```json
{"title": "Three towns, one ferry", "title": "A ferry for three towns"}
```

## Good
```json
{"title": "Three towns, one ferry"}
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("duplicate-key", __doc__)
