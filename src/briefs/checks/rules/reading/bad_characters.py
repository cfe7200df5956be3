r"""Some characters could not be decoded, or cannot stand in a document, and were replaced by U+FFFD.

## Why
TODO

## Bad
```python
briefs.read(b"Caf\xe9 Merrin", "markdown")
```

## Good
```python
briefs.read("# Three towns, one ferry")
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("bad-characters", __doc__)
