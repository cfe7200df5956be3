"""A link leads nowhere.

## Why
TODO

## Bad
```markdown
*Source:* [Minutes of the meeting](#)
```

## Good
```markdown
# Three towns, one ferry

The boards met on Thursday.
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("dead-link", __doc__)
