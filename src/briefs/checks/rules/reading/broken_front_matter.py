"""Front matter, or a value in it, breaks the rules of its form; it was read as far as it goes.

## Why
TODO

## Bad
```markdown
---
title: Three towns: one ferry
---

The boards met on Thursday.
```

## Good
```markdown
# Three towns, one ferry

The boards met on Thursday.
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("broken-front-matter", __doc__)
