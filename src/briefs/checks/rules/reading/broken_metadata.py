"""Metadata of a page breaks the rules of its form; it was read as far as it could be mended.

## Why
JSON-LD in a page has to be JSON (JSON-LD 1.1, section 7), and JSON has no comma before a closing bracket (RFC 8259,
section 2). Search engines do not mend it: for them the page has no headline, no author and no date.

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
<script type="application/ld+json">
{"@type": "NewsArticle", "headline": "Three towns, one ferry"}
</script>
<h1>Three towns, one ferry</h1>
<p>The boards met on Thursday.</p>
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("broken-metadata", __doc__)
