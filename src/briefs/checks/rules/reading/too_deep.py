"""Markup is nested deeper than a brief can hold; what is below the limit keeps its words only.

## Why
TODO

## Bad
```python
briefs.read("> " * 40 + "So deep.", "markdown")
```

## Good
```python
briefs.read("# Three towns, one ferry")
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("too-deep", __doc__)
