"""A label is typed in asterisks but CommonMark does not see it as bold.

## Why
TODO

## Bad
```markdown
**Why it matters: **It is the only way across.
```

## Good
```markdown
# Three towns, one ferry

The boards met on Thursday.
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("label-not-bold", __doc__)
