"""Markup is nested deeper than a brief can hold; what is below the limit keeps its words only.

## Why
A quotation in a quotation in a quotation is almost always the mark of an e-mail thread or a broken export. Programs
that read nested text have a limit (RFC 8259, section 9, allows one for JSON), and one that has none can be made to
crash. The words are kept; that they were quoted so many times is not.

## Bad
```python
briefs.read("> " * 40 + "So deep.", "markdown")
```

## Good
```python
briefs.read("> > So deep.", "markdown")
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("too-deep", __doc__)
