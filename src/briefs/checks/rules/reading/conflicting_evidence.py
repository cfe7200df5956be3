"""A page says two things of itself that cannot both be so; the better evidence was taken.

## Why
TODO

## Bad
```html
<meta property="article:published_time" content="2024-03-07">
<meta name="dc.date" content="2024-03-01">
<h1>Three towns, one ferry</h1>
<p>The boards met on Thursday.</p>
```

## Good
```html
<h1>Three towns, one ferry</h1>
<p>The boards met on Thursday.</p>
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("conflicting-evidence", __doc__)
