"""A date names a day that the calendar does not have.

## Why
TODO

## Bad
```markdown
31.02.2024

# Three towns, one ferry

The boards met on March 1.
```

## Good
```markdown
# Three towns, one ferry

The boards met on Thursday.
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("impossible-date", __doc__)
