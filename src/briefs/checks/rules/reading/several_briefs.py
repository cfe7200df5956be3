"""The file looks like several briefs, one after the other, and was read as one.

## Why
TODO

## Bad
```markdown
## Three towns, one ferry

**Why it matters:** It is the only way across.

---

## A market after dark

**Why it matters:** At noon the square is too hot.
```

## Good
```markdown
# Three towns, one ferry

The boards met on Thursday.
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("several-briefs", __doc__)
