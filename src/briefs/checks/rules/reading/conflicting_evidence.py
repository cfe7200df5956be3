"""A page says two things of itself that cannot both be so; the better evidence was taken.

## Why
Search engines, feeds and readers each look at another place, so the article has another date for each of them. Google
asks in its general guidelines for structured data that it say what readers of the page see; schema.org, Open Graph and
Dublin Core each have a field for this date, and all should hold the same.

## Bad
```html
<meta property="article:published_time" content="2024-03-07">
<meta name="dc.date" content="2024-03-01">
<h1>Three towns, one ferry</h1>
<p>The boards met on Thursday.</p>
```

## Good
```html
<meta property="article:published_time" content="2024-03-07">
<meta name="dc.date" content="2024-03-07">
<h1>Three towns, one ferry</h1>
<p>The boards met on Thursday.</p>
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("conflicting-evidence", __doc__)
