"""A page has no text of its own: it is empty, or what it shows is made by a script.

## Why
What a script would put there is not in the file: a reader without scripts, many search engines and every archive keep
an empty page. The WHATWG HTML standard has `noscript` for saying so, and advises to write pages that do not need it.

## Bad
```html
<title>Three towns, one ferry</title>
<div id="app"></div>
<script src="/app.js"></script>
<noscript>Please turn on JavaScript.</noscript>
```

## Good
```html
<title>Three towns, one ferry</title>
<article>
<h1>Three towns, one ferry</h1>
<p>The boards met on Thursday.</p>
</article>
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("no-text", __doc__)
