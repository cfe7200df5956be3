"""A front-matter value is not one its field can hold; it was kept under `extra`.

## Why
A date that cannot be read sorts the brief nowhere, and a feed or a web page made from it has none. Dates are written as
ISO 8601 has them; `2024`, `2024-03` and `2024-03-07` are all good, so that nobody needs to invent a day.

## Bad
```markdown
---
title: Three towns, one ferry
date: last spring
---
```

## Good
```markdown
---
title: Three towns, one ferry
date: 2024-03
---
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("front-matter-value", __doc__)
