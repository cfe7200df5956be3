"""Metadata of a page breaks the rules of its form; it was read as far as it could be mended.

## Why
TODO

## Bad
```html
<script type="application/ld+json">
{"@type": "NewsArticle", "headline": "Three towns, one ferry",}
</script>
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

RULE = reported("broken-metadata", __doc__)
