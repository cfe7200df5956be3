"""Words look like a label, but the document does not say that they are one; they were kept as text.

## Why
TODO

## Bad
```markdown
# A ferry for three towns

**Veldmark** — a town of bridges — votes on Monday.
```

## Good
```markdown
# Three towns, one ferry

The boards met on Thursday.
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("possible-label", __doc__)
