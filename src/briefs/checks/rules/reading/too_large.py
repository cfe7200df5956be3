r"""The document is larger than any brief.

## Why
A brief is a few pages. A file of many megabytes is a database export, a film or an attack, and to read it would stop
everything that waits behind it. RFC 8259 (section 9) lets a reader set such a limit.

## Bad
```python
briefs.read(" " * (briefs.MAX_BYTES + 1))
```

## Good
```python
briefs.read("# Three towns, one ferry\n\nThe boards met on Thursday.")
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("too-large", __doc__)
