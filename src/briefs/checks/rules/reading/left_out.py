"""A stretch of a web page is no part of its article, as far as its markup shows, and was left out.

## Why
TODO

## Bad
```html
<nav>Home, News</nav><article><p>The ferry sails on Monday.</p></article>
```

## Good
```html
<h1>Three towns, one ferry</h1>
<p>The boards met on Thursday.</p>
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("left-out", __doc__)
