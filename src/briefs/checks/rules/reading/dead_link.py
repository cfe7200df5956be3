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

## Fix
The link is removed and its words are kept, where they are all that is said of the source. That is unsafe, because with
the link goes the place where the address belongs.
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("dead-link", __doc__)
