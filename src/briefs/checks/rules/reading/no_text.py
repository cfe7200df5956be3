"""A page has no text of its own: it is empty, or what it shows is made by a script.

## Why
TODO

## Bad
```html
<title>Three towns, one ferry</title>
<div id="app"></div>
<script src="/app.js"></script>
<noscript>Please turn on JavaScript.</noscript>
```

## Good
```html
<h1>Three towns, one ferry</h1>
<p>The boards met on Thursday.</p>
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("no-text", __doc__)
