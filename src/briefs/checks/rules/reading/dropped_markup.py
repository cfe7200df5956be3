"""Markup that a brief has no node for was read as the words in it.

## Why
TODO

## Bad
```html
<article><p>Watch it.</p><iframe src="/film"></iframe></article>
```

## Good
```html
<h1>Three towns, one ferry</h1>
<p>The boards met on Thursday.</p>
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("dropped-markup", __doc__)
