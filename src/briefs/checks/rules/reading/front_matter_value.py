"""A front-matter value is not one its field can hold; it was kept under `extra`.

## Why
TODO

## Bad
```markdown
---
title: Three towns, one ferry
date: last spring
---
```

## Good
```markdown
# Three towns, one ferry

The boards met on Thursday.
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("front-matter-value", __doc__)
