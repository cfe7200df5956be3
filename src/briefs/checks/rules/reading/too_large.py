"""The document is larger than any brief.

## Why
TODO

## Bad
```python
briefs.read(" " * (briefs.MAX_BYTES + 1))
```

## Good
```python
briefs.read("# Three towns, one ferry")
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("too-large", __doc__)
